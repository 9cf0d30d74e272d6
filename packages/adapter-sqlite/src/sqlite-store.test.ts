import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { testStore } from '@motcua/engine/testing';
import { monday, openCounter, sampleEngine } from '@motcua/engine/testing/samples';
import { expect, test } from 'vitest';
import { sqliteStore } from './index.ts';

testStore({
  name: 'sqlite',
  place: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'motcua-'));
    const [path, copy] = [join(folder, 'cases.db'), join(folder, 'copy.db')];
    return {
      open: async () => sqliteStore(path),
      backup: { path: copy, open: async () => sqliteStore(copy) },
      damage: async () => truncateSync(path, statSync(path).size - 4096),
      outdate: async () => {
        const database = new DatabaseSync(path);
        database.exec('pragma user_version = 999');
        database.close();
      },
      remove: async () => rmSync(folder, { recursive: true }),
    };
  },
});

test.each(['read', 'write'] as const)(
  'a store of the first schema, before there were units, opens to %s and is whole',
  async (access) => {
    const folder = mkdtempSync(join(tmpdir(), 'motcua-'));
    const path = join(folder, 'cases.db');
    await using(sqliteStore(path), async (store) => {
      for (const id of ['a', 'b']) await openCounter(sampleEngine(store), id);
    });
    const before = outdated(path);
    await using(sqliteStore(path, { access }), async (store) => {
      const engine = sampleEngine(store);
      expect((await engine.replay('a')).unit).toBeNull();
      const found = await engine.worklist({ kind: 'waiting', at: monday });
      expect(found.rows.map((it) => [it.case, it.unit])).toEqual([
        ['a', null],
        ['b', null],
      ]);
      expect((await engine.worklist({ kind: 'overdue', at: '2026-03-09T08:00', unit: 'north' })).rows).toEqual([]);
      expect(await engine.cases({ unit: 'north' })).toEqual([]);
      if (access === 'read') return;
      await openCounter(engine, 'c', monday, 'north');
      await engine.reorganise({ at: '2026-03-09T08:00' });
      expect(await engine.cases({ unit: 'south' })).toEqual(['c']);
    });
    expect(versionOf(path)).toBe(access === 'read' ? before : before + 1);
    rmSync(folder, { recursive: true });
  },
);

async function using(
  store: ReturnType<typeof sqliteStore>,
  work: (store: ReturnType<typeof sqliteStore>) => Promise<void>,
) {
  await work(store);
  await store.close();
}

/** Gives a file the tables that the first release made. */
function outdated(path: string): number {
  const database = new DatabaseSync(path);
  for (const it of ['cases', 'clocks', 'waits'])
    database.exec(`drop index ${it}_by_unit; alter table ${it} drop column unit;`);
  database.exec('pragma user_version = 1');
  database.close();
  return versionOf(path);
}

function versionOf(path: string): number {
  const database = new DatabaseSync(path);
  const { user_version } = database.prepare('pragma user_version').get() as { user_version: number };
  database.close();
  return user_version;
}
