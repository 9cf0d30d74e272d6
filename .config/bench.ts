// Runs every benchmark of every package, one after another, so that none disturbs another. Names given on the command
// line choose among them: `npm run bench -- calendar`. Fails when one of them misses a bound that binds.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { root } from './workspace.ts';

const only = process.argv.slice(2);
const all = globSync('packages/*/bench/*.bench.ts', { cwd: root }).sort();
const unknown = only.filter((name) => !all.some((it) => it.includes(name)));
if (unknown.length > 0) {
  process.stderr.write(`No benchmark has «${unknown.join('», «')}» in its path. There are:\n  ${all.join('\n  ')}\n`);
  process.exit(2);
}
const files = all.filter((it) => only.length === 0 || only.some((name) => it.includes(name)));

const results = files.map(run);
const lines = results.flatMap((it) => [
  `${it.ok ? 'ok    ' : 'FAILED'}  ${it.file}`,
  ...it.ratios.map((line) => `        ${line}`),
]);
process.stdout.write(`\n== summary\n${lines.join('\n')}\n`);
process.stdout.write(
  `benchmarks: ${results.filter((it) => it.ok).length} passed, ${results.filter((it) => !it.ok).length} failed\n`,
);
process.exitCode = results.length > 0 && results.every((it) => it.ok) ? 0 : 1;

function run(file: string): { readonly file: string; readonly ok: boolean; readonly ratios: readonly string[] } {
  process.stdout.write(`\n== ${file}\n`);
  const result = spawnSync(process.execPath, [file], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  process.stdout.write(result.stdout);
  const ratios = result.stdout.split('\n').filter((it) => /\d\s?x\b|\b(kept|missed|told|broken)\b/i.test(it));
  return { file, ok: result.status === 0, ratios: ratios.map((it) => it.trim()) };
}
