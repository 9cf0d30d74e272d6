import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packAll } from '../.config/pack.ts';
import { rooms } from '../.config/workspace.ts';
import { type Library, productionLibraries } from './__test-helpers__/production.ts';
import { workspace } from './__test-helpers__/workspace.ts';

// The application stands outside the workspace, and gets our packages as it would from a registry: as tarballs. Other
// libraries are packed out of what is installed here, so that the test needs no network.
const outside = mkdtempSync(join(tmpdir(), 'motcua-application-'));

interface Tarball {
  readonly name: string;
  readonly file: string;
}

beforeAll(() => {
  const ours = packAll(folder('ours')).map((file) => ({ name: nameOf(file), file }));
  const theirs = libraries().map((it) => packed(it, folder('theirs')));
  writeApplication([...ours, ...theirs]);
  run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund']);
}, 180_000);

afterAll(() => rmSync(outside, { recursive: true, force: true }));

describe('an application outside the workspace', () => {
  test('has every package of ours, none of them a link into the workspace', () =>
    expect(
      rooms().filter((it) => !existsSync(join(outside, 'node_modules', it.manifest.name, 'dist', 'index.js'))),
    ).toEqual([]));

  test('compiles against our types, all declarations checked', () =>
    expect(run(process.execPath, [join(workspace, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'])).toBe(''));

  test('opens a birth dossier and sends it an event, in memory and in SQLite', () => {
    const [inMemory, inFile] = run(process.execPath, ['dist/app.js'])
      .trim()
      .split('\n')
      .map((it) => JSON.parse(it) as unknown);
    expect(inMemory).toMatchObject({ procedure: 'birth-group', wentOn: true, replays: true });
    expect(inFile).toEqual(inMemory);
  });

  test('has the command motcua', () => {
    const said = run(join(outside, 'node_modules', '.bin', 'motcua'), [
      'due',
      'birth-group',
      '--received',
      '2025-03-14T16:10',
      '--json',
    ]);
    expect(JSON.parse(said)).toMatchObject({ procedure: 'birth-group', group: { dueOn: '2025-03-20' } });
  });

  test('takes the tour, whose story comes with the command', () => {
    const said = run(join(outside, 'node_modules', '.bin', 'motcua'), [
      'tour',
      '--json',
      '--store',
      join(outside, 'tour.sqlite'),
    ]);
    expect(JSON.parse(said)).toMatchObject({ case: 'LH-0001', killed: { signal: 'SIGKILL' } });
  });

  test('is told in one sentence which Node the command needs, by one that is too old', () => {
    const bin = join(outside, 'node_modules', '@motcua', 'cli', 'dist', 'main.js');
    const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.1' } })`;
    const args = ['--import', `data:text/javascript,${encodeURIComponent(older)}`, bin, 'procedures'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^motcua needs Node 22\.16 or newer, and this is Node 20\.11\.1\. .*\n$/);
    expect(readFileSync(bin, 'utf8')).not.toMatch(/^import\b/m);
  });
});

function folder(name: string): string {
  const path = join(outside, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** The name of the package in one of our tarballs: `motcua-kit-0.1.0.tgz` holds `@motcua/kit`. */
function nameOf(tarball: string): string {
  const found = rooms().find((it) => tarball.endsWith(`motcua-${it.name}-${it.manifest.version}.tgz`));
  if (found === undefined) throw new Error(`No package of ours makes ${tarball}.`);
  return found.manifest.name;
}

/** What our packages need at run time, and what the compiler needs to know of Node. */
function libraries(): readonly Pick<Library, 'name' | 'folder'>[] {
  const types = realpathSync(join(workspace, 'node_modules', '@types', 'node'));
  const undici = realpathSync(join(dirname(dirname(types)), 'undici-types'));
  return [...productionLibraries(), { name: '@types/node', folder: types }, { name: 'undici-types', folder: undici }];
}

/** Makes a tarball of an installed library, without what is installed inside it. */
function packed(library: Pick<Library, 'name' | 'folder'>, into: string): Tarball {
  const file = join(into, `${library.name.replaceAll(/\W/g, '-')}.tgz`);
  const copy = mkdtempSync(join(into, 'copy-'));
  cpSync(library.folder, join(copy, 'package'), {
    recursive: true,
    filter: (path) => !path.slice(library.folder.length).includes('node_modules'),
  });
  run('tar', ['czf', file, '-C', copy, 'package']);
  rmSync(copy, { recursive: true });
  return { name: library.name, file };
}

function writeApplication(tarballs: readonly Tarball[]): void {
  const dependencies = Object.fromEntries(tarballs.map((it) => [it.name, `file:${it.file}`]));
  const overrides = Object.fromEntries(tarballs.map((it) => [it.name, `$${it.name}`]));
  const options = { module: 'nodenext', target: 'es2024', strict: true, types: ['node'], outDir: 'dist', rootDir: '.' };
  writeJson('package.json', { name: 'application', private: true, type: 'module', dependencies, overrides });
  writeJson('tsconfig.json', { compilerOptions: options, files: ['app.ts'] });
  copyFileSync(join(workspace, 'test', 'application', 'app.ts'), join(outside, 'app.ts'));
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(outside, name), JSON.stringify(value));
}

/** Runs a command in the application's folder and answers with what it says on stdout. */
function run(command: string, args: readonly string[]): string {
  const result = spawnSync(command, args, { cwd: outside, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.status === 0) return result.stdout;
  throw new Error(`${command} ${args.join(' ')} failed:\n${result.stdout}\n${result.stderr}${result.error ?? ''}`);
}
