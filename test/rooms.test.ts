import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, packageNameOf } from './__test-helpers__/imports.ts';
import { type RoomRow, roomsTable } from './__test-helpers__/rooms-table.ts';
import { ambientIn, saidIn } from './__test-helpers__/tokens.ts';
import { workspace } from './__test-helpers__/workspace.ts';

interface Source {
  readonly path: string;
  readonly text: string;
  /** Tests, what only tests use, benchmarks, and the suite that adapters run: they may use development tools. */
  readonly isForDevelopment: boolean;
  /** Benchmarks measure whole paths: they may use other rooms too, where their package declares them. */
  readonly isForMeasuring: boolean;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const ours = '@motcua/';
const silentRooms = ['calendar', 'kit', 'engine', 'machine', 'simulator'];
const timedRooms = /^(cli|adapter-.*)$/;
const table = roomsTable();

test('every package has its row in the table of rooms, and every row its package', () =>
  expect(table.map((it) => it.room).sort()).toEqual(
    globSync('*', { cwd: join(workspace, 'packages') })
      .filter(isShown)
      .sort(),
  ));

describe.each(table.map((row) => [row.room, row] as const))('%s', (room, row) => {
  const sources = sourcesOf(room);
  const manifest = JSON.parse(read(`packages/${room}/package.json`)) as Manifest;

  test('has files', () => expect(sources.length).toBeGreaterThan(0));

  test('imports only what its row allows', () =>
    expect(sources.flatMap((it) => forbiddenImports(it, row, manifest))).toEqual([]));

  test('declares only the dependencies that its row allows', () =>
    expect(Object.keys(manifest.dependencies ?? {}).filter((it) => !isAllowed(it, row))).toEqual([]));

  test('says no word of another room', () => expect(sources.flatMap((it) => forbiddenWords(it, row))).toEqual([]));
});

describe.each(rowsWhere((room) => silentRooms.includes(room)))('%s', (room) => {
  test('has Vietnamese only in vi.ts and data', () => expect(sourcesOf(room).flatMap(vietnameseWords)).toEqual([]));
});

describe.each(rowsWhere((room) => !timedRooms.test(room)))('%s', (room) => {
  test('neither asks the time nor throws dice', () => expect(sourcesOf(room).flatMap(ambient)).toEqual([]));
});

describe('the check itself', () => {
  const row: RoomRow = { room: 'kit', mayImport: ['law'], libraries: ['zod'], mayNotSay: ['store'] };
  const source = (text: string): Source => ({
    path: 'packages/kit/src/seeded.ts',
    text,
    isForDevelopment: false,
    isForMeasuring: false,
  });
  const inTest = (text: string): Source => ({ ...source(text), isForDevelopment: true });
  const inBench = (text: string): Source => ({ ...inTest(text), isForMeasuring: true });
  const faults = (text: string) => forbiddenImports(source(text), row, { devDependencies: { peer: '1.0.0' } });

  test.each([
    ["import { x } from '@motcua/engine';"],
    ["import type { x } from '@motcua/engine/memory';"],
    ["export * from 'left-pad';"],
    ["const x = await import('node:fs');"],
    ["type X = import('../../engine/src/index.ts').X;"],
    ['await import(name);'],
    ["import 'peer';"],
  ])('refuses %s', (text) => expect(faults(text)).toHaveLength(1));

  test.each([["import { x } from '@motcua/law';"], ["import 'zod';"], ["// import 'left-pad'"], ["import './a.ts';"]])(
    'allows %s',
    (text) => expect(faults(text)).toEqual([]),
  );

  test('allows the tools of development in tests, and no other room', () => {
    const manifest = { devDependencies: { peer: '1.0.0', '@motcua/engine': 'workspace:^' } };
    expect(forbiddenImports(inTest("import 'peer'; import 'vitest';"), row, manifest)).toEqual([]);
    expect(forbiddenImports(inTest("import '@motcua/engine';"), row, manifest)).toHaveLength(1);
    expect(forbiddenImports(inBench("import '@motcua/engine';"), row, manifest)).toEqual([]);
    expect(forbiddenImports(inBench("import '@motcua/atlas';"), row, manifest)).toHaveLength(1);
  });

  test('finds words in names, strings and comments, and not in the language', () => {
    expect(forbiddenWords(source('const storeOf = 1;'), row)).toHaveLength(1);
    expect(forbiddenWords(source("say('The Store');"), row)).toHaveLength(1);
    expect(forbiddenWords(source('// in the store'), row)).toHaveLength(1);
    expect(forbiddenWords(source('const restored = 1;'), row)).toEqual([]);
    expect(forbiddenWords(source('switch (a) { case 1: }'), { ...row, mayNotSay: ['case'] })).toEqual([]);
  });

  test('finds Vietnamese, except in an example', () => {
    expect(vietnameseWords(source("const a = 'trễ hạn'; // café"))).toHaveLength(3);
    expect(vietnameseWords(source('/** Says.\n * @example\n * late(); // => trễ\n */'))).toEqual([]);
  });

  test('finds clocks and dice', () => {
    const text = 'Date.now(); new Date(); Math.random(); setTimeout(f); performance.now(); crypto.randomUUID();';
    expect(ambientIn(text)).toHaveLength(6);
    expect(ambientIn('new Date(0); Date.UTC(2025); day.performance; ({ crypto: 1 });')).toEqual([]);
  });
});

function rowsWhere(holds: (room: string) => boolean): readonly string[] {
  return table.map((it) => it.room).filter(holds);
}

function forbiddenImports(source: Source, row: RoomRow, manifest: Manifest): readonly string[] {
  return importsOf(source.path, source.text).flatMap((specifier) => {
    const why = whyNot(specifier, source, row, manifest);
    return why === null ? [] : [`${source.path} imports «${specifier}»: ${why}`];
  });
}

function whyNot(specifier: string | null, source: Source, row: RoomRow, manifest: Manifest): string | null {
  if (specifier === null) return source.isForDevelopment ? null : 'nobody can see what a computed import brings in.';
  const name = packageNameOf(specifier);
  if (name === null)
    return escapes(source.path, specifier) ? 'it leaves the package; import the package by name.' : null;
  if (isAllowed(name, row) || (source.isForDevelopment && isTool(name, manifest))) return null;
  if (source.isForMeasuring && name in (manifest.devDependencies ?? {})) return null;
  return `the row of «${row.room}» in docs/architecture.md does not allow it.`;
}

function isAllowed(name: string, { room, mayImport, libraries }: RoomRow): boolean {
  if (name === `${ours}${room}`) return true;
  if (name.startsWith(ours)) return mayImport === null || mayImport.includes(name.slice(ours.length));
  return libraries === null || libraries.includes(name.startsWith('node:') ? 'node:*' : name);
}

/** What development may use anywhere: Node, the test tools, and what the package declares for development. */
function isTool(name: string, { devDependencies = {}, peerDependencies = {} }: Manifest): boolean {
  const declared = name in devDependencies || name in peerDependencies;
  const isCommon = name.startsWith('node:') || ['vitest', 'fast-check', 'typescript'].includes(name);
  return !name.startsWith(ours) && (isCommon || declared);
}

function escapes(path: string, specifier: string): boolean {
  const [, room] = path.split('/');
  return !posix.join(posix.dirname(path), specifier).startsWith(`packages/${room}/`);
}

function forbiddenWords(source: Source, { mayNotSay }: RoomRow): readonly string[] {
  if (source.isForDevelopment || isData(source.path)) return [];
  const words = saidIn(source.text).flatMap(wordsOf);
  return mayNotSay.filter((it) => words.includes(it)).map((it) => `${source.path} says «${it}»`);
}

/** The words of a text, names in camel case taken apart, in lower case. */
function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

function vietnameseWords({ path, text, isForDevelopment }: Source): readonly string[] {
  if (isData(path) || isForDevelopment) return [];
  const words = withoutExamples(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((it) => /[đĐ]|\p{M}/u.test(it.normalize('NFD'))).map((it) => `${path} says «${it}»`);
}

/** The examples of the documentation are tests: they may quote a citation as it is written. */
function withoutExamples(text: string): string {
  return text.replaceAll(/@example\b[\s\S]*?\*\//g, '*/');
}

/** Benchmarks may look at the clock: it is what they are for. */
function ambient({ path, text }: Source): readonly string[] {
  if (/\/(bench|soak)\//.test(path)) return [];
  return ambientIn(text).map((it) => `${path} says «${it}»`);
}

function isData(path: string): boolean {
  return /\/data\/|\/vi\.ts$/.test(path);
}

function isShown(name: string): boolean {
  return !name.startsWith('.');
}

function sourcesOf(room: string): readonly Source[] {
  return globSync(`packages/${room}/{src,bench,soak}/**/*.ts`, { cwd: workspace })
    .map((it) => it.replaceAll('\\', '/'))
    .map((path) => ({
      path,
      text: read(path),
      isForMeasuring: /\/(bench|soak)\//.test(path),
      isForDevelopment: /\.test(-prop|-d)?\.ts$|__test-helpers__|\/(bench|soak|src\/testing)\//.test(path),
    }));
}

function read(path: string): string {
  return readFileSync(join(workspace, path), 'utf8');
}
