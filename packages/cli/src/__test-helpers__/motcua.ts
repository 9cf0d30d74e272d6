import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../run.ts';
import { processWorld } from '../world.ts';

/** What a run of the command came to. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where and with what a command is run. */
export interface Running {
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** The root of the workspace. */
export const root = join(import.meta.dirname, '..', '..', '..', '..');

/** Runs a command in this process: without the start of a process for each, a test can afford many. */
export async function motcua(
  args: readonly string[],
  { folder = root, env = {}, stdin = '' }: Running = {},
): Promise<Ran> {
  const said = { out: '', err: '' };
  const code = await run(args, {
    ...processWorld(),
    env,
    folder: env.INIT_CWD ?? folder,
    ink: 'plain',
    keys: 'lines',
    stdin: () => stdin,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

/** Runs a command with `--json` that must succeed with nothing on stderr, and reads its one JSON value. */
export async function answer(args: readonly string[], running: Running = {}) {
  const ran = await motcua([...args, '--json'], running);
  if (ran.code !== 0 || ran.err !== '') throw new Error(`${args.join(' ')}: ${ran.code} ${ran.out} ${ran.err}`);
  return JSON.parse(ran.out);
}

/** Runs a command with `--json` that must fail, and reads its error. */
export async function failure(args: readonly string[], running: Running = {}) {
  const ran = await motcua([...args, '--json', '--lang', 'en'], running);
  if (ran.err !== '') throw new Error(`stderr is not empty: ${ran.err}`);
  return { exit: ran.code, ...JSON.parse(ran.out).error };
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for a test, removed after the last test of the file. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-test-'));
  folders.push(folder);
  return folder;
}

/** Writes a JSON file, and answers with its path. */
export function jsonFile(folder: string, name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

/** A sum over every file of a folder, to see whether anything was written. */
export function sumOf(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((it) => ({
    it,
    path: join(it.parentPath, it.name),
  }));
  for (const { it, path } of entries.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(path);
    if (it.isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** The dossier of the family of Lộc Hòa. */
export const dossier = join(root, 'examples', 'loc-hoa', 'dossier.json');

/** Opens that dossier as LH-1 in a store of a folder, and answers with how to run commands there. */
export async function withCase(folder: string): Promise<Running> {
  const running = { folder, env: { MOTCUA_STORE: 'cases.sqlite' } };
  const received = ['--received', '2025-01-24T16:10', '--as', 'requester', '--id', 'LH-1'];
  await answer(['open', 'birth-group', '--dossier', dossier, ...received], running);
  return running;
}
