import { backup, DatabaseSync } from 'node:sqlite';
import type { CaseWrite, Committed, Store } from '@motcua/engine';
import { CorruptStore, StoreClosed, StoreFailed } from '@motcua/engine/errors';
import { failureOf } from './failure.ts';
import { files } from './files.ts';
import { groupCommit } from './group-commit.ts';
import { openDatabase, type SqliteOptions } from './open-database.ts';
import { reader } from './read.ts';
import { writer } from './write.ts';

const { existsSync, renameSync, rmSync } = files;

/**
 * A store in one file: node:sqlite, write-ahead log, `synchronous = FULL`. What is sent within one turn of the event
 * loop shares one transaction and one flush to the disk, and is acknowledged after it. Several processes may open the
 * same file. Needs Node 22.16 or newer.
 *
 * @throws {CorruptStore} when the file is no store or is damaged.
 * @throws {NewerStore} when a newer release wrote it.
 * @throws {StoreFailed} when it cannot be opened.
 * @example
 * ```ts
 * import { sqliteStore } from '@motcua/adapter-sqlite';
 * const store = sqliteStore(':memory:');
 * await store.cases({ which: 'any', limit: 10 }); // => []
 * ```
 */
export function sqliteStore(path: string, options: SqliteOptions = {}): Store {
  const database = openDatabase(path, options);
  const reads = reader(database);
  const commits = options.access === 'read' ? null : commitsOf(path, database);
  const take = options.access === 'read' ? null : database.prepare('delete from outbox where id = ?');

  async function guarded<T>(work: () => T): Promise<T> {
    if (!database.isOpen) throw new StoreClosed(path);
    try {
      return work();
    } catch (error) {
      throw failureOf(path, error);
    }
  }

  function writable<T>(tool: T | null): T {
    if (tool === null) throw new StoreFailed(path, 'it was opened to read only', 'terminal');
    return tool;
  }

  return {
    linked: (id) => guarded(() => reads.linked(id)),
    log: (id) => guarded(() => reads.log(id)),
    record: (id, event) => guarded(() => reads.record(id, event)),
    commit: async (writes) => {
      if (!database.isOpen) throw new StoreClosed(path);
      return writable(commits).add(writes);
    },
    clocks: (query) => guarded(() => reads.clocks(query)),
    waits: (query) => guarded(() => reads.waits(query)),
    cases: (query) => guarded(() => reads.cases(query)),
    outbox: (query) => guarded(() => reads.outbox(query)),
    acknowledge: (id) => guarded(() => (writable(take).run(id).changes === 0 ? 'notPending' : 'acknowledged')),
    backup: async (to) => {
      if (!database.isOpen) throw new StoreClosed(path);
      await backUp(path, database, to);
    },
    close: async () => {
      if (!database.isOpen) return;
      commits?.flush();
      database.close();
    },
  };
}

function commitsOf(path: string, database: DatabaseSync) {
  return groupCommit<readonly CaseWrite[], Committed>(database, writer(database), (error) => failureOf(path, error));
}

/** Copies the database page by page beside its writers, checks the copy, and only then gives it its name. */
async function backUp(path: string, database: DatabaseSync, to: string): Promise<void> {
  if (existsSync(to))
    throw new StoreFailed(path, `there is a file «${to}» already; back up under another name`, 'terminal');
  const partial = `${to}.partial`;
  rmSync(partial, { force: true });
  try {
    await backup(database, partial);
    checkCopy(partial);
    renameSync(partial, to);
  } catch (error) {
    rmSync(partial, { force: true });
    throw failureOf(to, error);
  }
}

function checkCopy(path: string): void {
  const copy = new DatabaseSync(path);
  const found = copy.prepare('pragma integrity_check(1)').get() as { integrity_check: string };
  copy.exec('pragma journal_mode = delete');
  copy.close();
  if (found.integrity_check !== 'ok') throw new CorruptStore(path, found.integrity_check);
}
