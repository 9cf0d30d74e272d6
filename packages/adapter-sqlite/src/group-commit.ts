import type { DatabaseSync } from 'node:sqlite';

/** Makes many pieces of work share one transaction. */
export interface GroupCommit<W, R> {
  /** Answers once the piece of work is durable. */
  readonly add: (work: W) => Promise<R>;
  /** Commits what waits. */
  readonly flush: () => void;
}

interface Waiting<W, R> {
  readonly work: W;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers the work of one turn of the event loop into one transaction with one flush to the disk. `apply` answers for
 * each piece; a piece that throws spoils only itself, since the transaction is then taken piece by piece.
 */
export function groupCommit<W, R>(
  database: DatabaseSync,
  apply: (work: W) => R,
  failure: (error: unknown) => unknown,
): GroupCommit<W, R> {
  let waiting: Waiting<W, R>[] = [];
  const begin = database.prepare('begin immediate');
  const commit = database.prepare('commit');

  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length > 0 && !together(group) && group.length > 1) for (const one of group) together([one]);
  }

  /** Whether the group needs no second try, one by one. */
  function together(group: readonly Waiting<W, R>[]): boolean {
    try {
      begin.run();
      const results = group.map((it) => apply(it.work));
      commit.run();
      for (const [index, it] of group.entries()) it.resolve(results[index] as R);
      return true;
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      if (group.length === 1) group[0]?.reject(failure(error));
      return false;
    }
  }

  return {
    add: (work) =>
      new Promise((resolve, reject) => {
        if (waiting.push({ work, resolve, reject }) === 1) setImmediate(flush);
      }),
    flush,
  };
}
