import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { rooms } from '../.config/workspace.ts';
import { asModule } from './__test-helpers__/doc-examples.ts';
import { workspace } from './__test-helpers__/workspace.ts';

interface Shown {
  readonly command: string;
  readonly lines: readonly string[];
}

const page = readFileSync(join(workspace, 'README.md'), 'utf8');
const scripts = (
  JSON.parse(readFileSync(join(workspace, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
).scripts;
const elsewhere = mkdtempSync(join(tmpdir(), 'motcua-readme-'));
const beside = makeFolder();

afterAll(() => {
  for (const folder of [elsewhere, beside]) rmSync(folder, { recursive: true, force: true });
});

describe('what the README shows is what is printed', () => {
  const shown = consoles(page).filter((it) => it.lines.length > 0);

  test('it shows the tour and an answer', () =>
    expect(shown.map((it) => it.command)).toContain('npm start -- --lang en'));

  test.each(shown.map((it) => [it.command, it] as const))('%s', (_, it) =>
    expect(missing(it.lines, outputOf(it.command))).toEqual([]),
  );

  test('the check finds a line that is not printed, and lines out of order', () => {
    expect(missing(['one', 'three'], 'one\ntwo\nthree\n')).toEqual([]);
    expect(missing(['one', 'four'], 'one\ntwo\nthree\n')).toEqual(['four']);
    expect(missing(['two', 'one'], 'one\ntwo\nthree\n')).toEqual(['one']);
  });
});

test.each(blocks('ts').map((code, index) => [index, code] as const))('its example %i runs', async (index, code) => {
  const path = join(beside, `readme-${index}.ts`);
  writeFileSync(path, asModule({ file: 'README.md', symbol: 'README', code }));
  await import(/* @vite-ignore */ pathToFileURL(path).href);
});

test('it has an example that runs', () => expect(blocks('ts').length).toBeGreaterThan(0));

test('its table has every package', () =>
  expect([...page.matchAll(/^\| `(@motcua\/[\w-]+)`/gm)].map((it) => it[1]).sort()).toEqual(
    rooms().map((it) => it.manifest.name),
  ));

test('every link inside the repository leads somewhere', () => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].flatMap((it) => it[1] ?? []);
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(() => readFileSync(join(workspace, link))).not.toThrow();
});

function makeFolder(): string {
  const parent = join(workspace, 'test', '.examples');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, 'readme-'));
}

function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((it) => it[1] ?? '');
}

/** The consoles of the page: the command after `$`, and the lines under it; `…` stands for lines left out. */
function consoles(text: string): readonly Shown[] {
  return [...text.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```/gm)].map(([, command = '', output = '']) => ({
    command,
    lines: output.split('\n').filter((it) => it.trim() !== '' && it.trim() !== '…'),
  }));
}

/** Runs what an npm script would run, without the installation before it. */
function outputOf(command: string): string {
  const [, script = '', rest = ''] = command.match(/^npm (?:run -s )?(\S+)(?: -- (.*))?$/) ?? [];
  const [, ...args] = `${scripts[script]} ${rest}`.trim().split(/\s+/);
  const main = join(workspace, args[0] ?? '');
  const result = spawnSync(process.execPath, [main, ...args.slice(1)], { cwd: elsewhere, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${command} ended with ${result.status}:\n${result.stderr}`);
  return result.stdout;
}

/** The lines that do not come in the output, in this order. */
function missing(lines: readonly string[], output: string): readonly string[] {
  const printed = output.split('\n').map((it) => it.trimEnd());
  let from = 0;
  return lines.filter((line) => {
    const at = printed.indexOf(line.trimEnd(), from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}
