import { backup, DatabaseSync } from 'node:sqlite';
import type { Store } from '@motcua/engine';
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
  const reads = reader(database, path);
  const tools = options.access === 'read' ? null : toolsOf(path, database);
  const forgetting = forgetter(database);
  let isOpen = true;

  async function guarded<T>(work: () => T): Promise<T> {
    if (!isOpen) throw new StoreClosed(path);
    try {
      return work();
    } catch (error) {
      throw failureOf(path, error, 'read');
    }
  }

  function writable(): Tools {
    if (!isOpen) throw new StoreClosed(path);
    if (tools === null) throw new StoreFailed(path, 'it was opened to read only', 'terminal');
    return tools;
  }

  return {
    linked: (id) => guarded(() => reads.linked(id)),
    log: (id) => guarded(() => reads.log(id)),
    record: (id, event) => guarded(() => reads.record(id, event)),
    commit: async (writes) => {
      const { commits, write } = writable();
      const committed = await commits.add(() => write(writes));
      if (committed.ok && writes.some((it) => it.rewritten.length > 0)) await forgetting.now();
      return committed;
    },
    clocks: (query) => guarded(() => reads.clocks(query)),
    waits: (query) => guarded(() => reads.waits(query)),
    cases: (query) => guarded(() => reads.cases(query)),
    outbox: (query) => guarded(() => reads.outbox(query)),
    acknowledge: async (id) => {
      const { commits, take } = writable();
      return commits.add(() => (take.run(id).changes === 0 ? 'notPending' : 'acknowledged'));
    },
    backup: async (to) => {
      if (!isOpen) throw new StoreClosed(path);
      await backUp(path, database, to);
    },
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      await tools?.commits.flush();
      await forgetting.rest();
      database.close();
    },
  };
}

type Tools = ReturnType<typeof toolsOf>;

const patience = 10_000;

function toolsOf(path: string, database: DatabaseSync) {
  const commits = groupCommit(database, (error) => failureOf(path, error, 'write'), patience);
  return { commits, write: writer(database), take: database.prepare('delete from outbox where id = ?') };
}

const tries = 40;
const smallFile = 16 * 1024 * 1024;

/**
 * Rewrites the file and empties its log after erasures, so that what was erased stands nowhere any more: SQLite leaves
 * copies of rows in the free room of pages when it moves them. A file beyond 16 MiB is rewritten when it is closed; where
 * another process uses it all the while, by the next erasure or the next closing.
 */
function forgetter(database: DatabaseSync) {
  let isLeft = false;

  async function rest(): Promise<void> {
    for (let left = tries; isLeft && left > 0 && database.isOpen; left--) {
      isLeft = !isRewritten(database);
      if (isLeft) await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  async function now(): Promise<void> {
    isLeft = true;
    const { size } = database
      .prepare('select page_count * page_size as size from pragma_page_count, pragma_page_size')
      .get() as {
      size: number;
    };
    if (size <= smallFile) await rest();
    else isLogEmptied(database);
  }

  return { now, rest };
}

function isRewritten(database: DatabaseSync): boolean {
  if (database.isTransaction) return false;
  try {
    database.exec('vacuum');
    return isLogEmptied(database);
  } catch {
    // The erasure itself is written; another process, or a full disk, only puts this off.
    return false;
  }
}

function isLogEmptied(database: DatabaseSync): boolean {
  return (
    !database.isTransaction &&
    (database.prepare('pragma wal_checkpoint(truncate)').get() as { busy: number }).busy === 0
  );
}

/** Copies the database page by page beside its writers, checks the copy, and only then gives it its name. */
async function backUp(path: string, database: DatabaseSync, to: string): Promise<void> {
  if (existsSync(to))
    throw new StoreFailed(path, `there is a file «${to}» already; back up under another name`, 'terminal', {
      during: 'backup',
    });
  const partial = `${to}.partial`;
  rmSync(partial, { force: true });
  try {
    await backup(database, partial);
    checkCopy(partial);
    renameSync(partial, to);
  } catch (error) {
    rmSync(partial, { force: true });
    throw failureOf(to, error, 'backup');
  }
}

function checkCopy(path: string): void {
  const copy = new DatabaseSync(path);
  const found = copy.prepare('pragma integrity_check(1)').get() as { integrity_check: string };
  copy.exec('pragma journal_mode = delete');
  copy.close();
  if (found.integrity_check !== 'ok') throw new CorruptStore(path, found.integrity_check);
}
