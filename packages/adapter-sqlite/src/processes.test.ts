import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CorruptStore, NewerStore, StoreFailed } from '@motcua/engine/errors';
import { openCounter, sampleEngine } from '@motcua/engine/testing/samples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { killRounds } from '../soak/rounds.ts';
import { sqliteStore } from './index.ts';

let folder = '';
const path = () => join(folder, 'cases.db');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('two processes on one file, killed in the middle of writing, lose and double nothing', async () => {
  const random = seeded(20_250_701);
  const delay = () => 20 + random() * 500;
  const killed = await killRounds({ path: path(), rounds: 4, least: 1000, workers: 2, cases: 16, delay, now: () => 0 });
  expect(killed).toMatchObject({ missing: [], doubled: [], unreplayable: [] });
  expect(killed.acknowledged).toBeGreaterThanOrEqual(1000);
});

/** Numbers from 0 to 1 that look random, and are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test.each([
  ['that is no database', () => writeFileSync(path(), 'this is a letter, not a database. '.repeat(100))],
  ['of another application', () => new DatabaseSync(path()).exec('create table t (a)')],
  [
    'without its tables',
    () => new DatabaseSync(path()).exec(`pragma application_id = ${0x4d6f7463}; pragma user_version = 1`),
  ],
  [
    'without its tables, as if new',
    () => new DatabaseSync(path()).exec(`pragma application_id = ${0x4d6f7463}; create table t (a)`),
  ],
  ['shorter than a header', () => writeFileSync(path(), 'SQLite')],
])('a file %s is refused', async (_, make) => {
  make();
  expect(() => sqliteStore(path())).toThrow(CorruptStore);
});

test('a file that lost its end is refused, also by header and size alone', async () => {
  await sqliteStore(path()).close();
  truncateSync(path(), 4096 * 3);
  expect(() => sqliteStore(path(), { check: 'size' })).toThrow(CorruptStore);
});

test('pages that were overwritten are found', async () => {
  await sqliteStore(path()).close();
  const database = new DatabaseSync(path());
  const { page } = database.prepare("select rootpage as page from sqlite_schema where name = 'logs'").get() as {
    page: number;
  };
  database.close();
  const file = openSync(path(), 'r+');
  writeSync(file, Buffer.alloc(4096, 7), 0, 4096, (page - 1) * 4096);
  closeSync(file);
  expect(() => sqliteStore(path())).toThrow(CorruptStore);
});

test('a newer schema is refused before anything is written', async () => {
  await sqliteStore(path()).close();
  new DatabaseSync(path()).exec('pragma user_version = 99');
  expect(() => sqliteStore(path())).toThrow(NewerStore);
});

test('a full disk is an error that can be tried again, and keeps nothing of the write', async () => {
  const store = sqliteStore(path());
  const database = new DatabaseSync(path());
  await store.close();
  database.close();
  const small = sqliteStore(path(), { mostPages: 24 });
  const engine = sampleEngine(small);
  const acknowledged: string[] = [];
  const failures: unknown[] = [];
  for (let index = 0; index < 200 && failures.length === 0; index++) {
    await openCounter(engine, `c${String(index).padStart(3, '0')}`).then(
      () => acknowledged.push(`c${String(index).padStart(3, '0')}`),
      (error) => failures.push(error),
    );
  }
  expect(failures[0]).toBeInstanceOf(StoreFailed);
  expect(failures[0]).toMatchObject({ retryable: true });
  await small.close();
  const large = sqliteStore(path());
  expect(await sampleEngine(large).cases({ limit: 1000 })).toEqual(acknowledged);
  await large.close();
});

test('a write that the file cannot take spoils no other of its turn', async () => {
  const store = sqliteStore(path());
  const engine = sampleEngine(store);
  await openCounter(engine, 'a');
  const [row] = await store.linked('a');
  const [record] = await store.log('a');
  if (row === undefined || record === undefined) throw new Error('the case was not stored');
  const rest = { rewritten: [], clocks: { put: [], drop: [] }, waits: { put: [], drop: [] }, outbox: [] };
  const taken = { ...rest, expected: 1, row: { ...row, version: 2 }, records: [record] };
  const settled = await Promise.allSettled([openCounter(engine, 'b'), store.commit([taken]), openCounter(engine, 'c')]);
  expect(settled.map((it) => it.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await engine.cases()).toEqual(['a', 'b', 'c']);
  expect((await engine.replay('a')).version).toBe(1);
  await store.close();
});

test('a file opened to read takes no write, and makes no file', async () => {
  await sqliteStore(path()).close();
  const store = sqliteStore(path(), { access: 'read' });
  await expect(store.commit([])).rejects.toThrow('read only');
  await expect(store.acknowledge('a')).rejects.toThrow('read only');
  await store.close();
  expect(() => sqliteStore(join(folder, 'absent.db'), { access: 'read' })).toThrow(StoreFailed);
});

test('an empty file is no store to read from, and a folder is none at all', () => {
  writeFileSync(path(), '');
  expect(() => sqliteStore(path(), { access: 'read' })).toThrow(CorruptStore);
  expect(() => sqliteStore(folder)).toThrow('cannot be opened: it is a folder');
});

test.each([
  ["update logs set record = '{' where seq = 1", 'record 1 of case «a» is damaged', 'log'],
  ["update cases set members = '['", 'case «a» is damaged', 'case'],
  ["update cases set state = 'x'", 'its state is damaged', 'case'],
  ["update outbox set item = 'x'", 'outbox item «a#2.0» is damaged', 'outbox'],
])('a row that is damaged is named: %s', async (damage, says, door) => {
  const store = sqliteStore(path());
  const engine = sampleEngine(store);
  await openCounter(engine, 'a');
  await engine.send('a', { type: 'finish', at: '2026-03-02T10:00', by: { role: 'clerk' } });
  const other = new DatabaseSync(path());
  other.exec(damage);
  other.close();
  const read = { log: () => engine.log('a'), case: () => engine.case('a'), outbox: () => engine.outbox() };
  const failed = read[door as keyof typeof read]();
  await expect(failed).rejects.toThrow(CorruptStore);
  await expect(failed).rejects.toThrow(says);
  await store.close();
});

test('what was erased stands in no byte of the file, of its log or of a later copy', async () => {
  const store = sqliteStore(path());
  const engine = sampleEngine(store);
  const ids = Array.from({ length: 60 }, (_, index) => `c${index}`);
  const by = { role: 'clerk' };
  for (const id of ids) {
    const dossier = { subject: `Somebody ${id} `.repeat(1 + (id.length % 7) * 9), urgent: true };
    await engine.open({ procedure: 'counter', dossier, receivedAt: '2026-03-02T09:00', by, id });
    const data = { step: 1, note: `Somebody noted ${id}` };
    await engine.send(id, { type: 'count', at: '2026-03-02T09:30', by, data });
    await engine.send(id, { type: 'finish', at: '2026-03-02T10:00', by });
  }
  const bytes = () => ['', '-wal'].map((end) => readFileSync(`${path()}${end}`).toString('latin1')).join('');
  expect(bytes()).toContain('Somebody');
  for (const id of ids) await engine.erase(id, { at: '2026-03-03T09:00', by, reason: 'the time is over' });
  expect(bytes()).not.toContain('Somebody');
  await store.backup(join(folder, 'copy.db'));
  expect(readFileSync(join(folder, 'copy.db')).toString('latin1')).not.toContain('Somebody');
  await store.close();
});

test('while another process writes, this one waits and goes on living, and then all is written at once', async () => {
  const store = sqliteStore(path());
  const engine = sampleEngine(store);
  const other = new DatabaseSync(path());
  other.exec('begin immediate');
  const sent = Promise.all(['a', 'b', 'c'].map((id) => openCounter(engine, id)));
  let turns = 0;
  for (; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
  expect(turns).toBe(20);
  expect(await engine.cases()).toEqual([]);
  other.exec('commit');
  expect((await sent).every((it) => it.ok)).toBe(true);
  other.close();
  await store.close();
});

test('a backup never takes the place of a file that is there', async () => {
  const store = sqliteStore(path());
  writeFileSync(join(folder, 'copy.db'), 'a letter');
  await expect(store.backup(join(folder, 'copy.db'))).rejects.toThrow('already');
  await store.close();
});
