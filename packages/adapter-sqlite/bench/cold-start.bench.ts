import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@motcua/adapter-sqlite';
import { openCounter, sampleEngine } from '@motcua/engine/testing/samples';
import { rolldown } from 'rolldown';
import { quantile, report, verdict } from './report.ts';

// From the start of a process to its first durable answer, against the whole life of a process that does nothing.
// Bound for one bundled file with Node's compile cache, as an application would be shipped; from TypeScript sources,
// where most of the time goes into reading some 200 files and stripping their types, it is told.

const rounds = 15;
const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-'));
const path = join(folder, 'cases.db');
const source = new URL('cold-start-child.ts', import.meta.url).pathname;
const bundled = join(folder, 'child.mjs');

/** Milliseconds until a process says its first word; until its end, if it says none. */
async function timed(args: readonly string[]): Promise<number> {
  const begin = performance.now();
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache') };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let first = 0;
  child.stdout.once('data', (said) => {
    if (String(said) === 'durable') first = performance.now();
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`a process ended with ${status}`);
  return (first === 0 ? performance.now() : first) - begin;
}

const bundle = await rolldown({ input: source, platform: 'node' });
await bundle.write({ file: bundled, format: 'esm', minify: true });
const store = sqliteStore(path);
await openCounter(sampleEngine(store), 'a');
await store.close();
const times: { bare: number; one: number; sources: number }[] = [];
for (let round = -2; round < rounds; round++) {
  const [bare, one, sources] = [await timed(['-e', '0']), await timed([bundled, path]), await timed([source, path])];
  if (round >= 0) times.push({ bare, one, sources });
}
const after = sqliteStore(path);
const { version } = await sampleEngine(after).replay('a');
await after.close();
rmSync(folder, { recursive: true });

const [bare, one, sources] = (['bare', 'one', 'sources'] as const).map((it) =>
  quantile(
    times.map((time) => time[it]),
    0.5,
  ),
) as [number, number, number];
const bound = 1.25 * bare + 10;
const ratio = (time: number) => `${time.toFixed(0)} ms, ${(time / bare).toFixed(2)}x`;
report(
  `cold start: process start to first durable answer, medians of ${rounds} rounds`,
  [
    { what: 'node -e 0', value: `${bare.toFixed(0)} ms`, bound: '', verdict: 'told' },
    {
      what: 'one bundled file',
      value: ratio(one),
      bound: `<= 1.25x + 10 ms = ${bound.toFixed(0)} ms`,
      verdict: verdict(one <= bound),
    },
    { what: 'TypeScript sources', value: ratio(sources), bound: '', verdict: 'told' },
  ],
  { 'every start sent its event, once': version === 2 * (rounds + 2) + 1 },
);
