import type { DatabaseSync } from 'node:sqlite';
import { isBusy } from './failure.ts';

/** Makes many pieces of work share one transaction. */
export interface GroupCommit {
  /** Does a piece of work, and answers once it is durable. */
  readonly add: <R>(work: () => R) => Promise<R>;
  /** Commits what waits, and answers once nothing waits any more. */
  readonly flush: () => Promise<void>;
}

interface Waiting {
  readonly work: () => unknown;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

const firstPause = 2;
const longestPause = 100;

/**
 * Gathers the work of one turn of the event loop into one transaction with one flush to the disk. A piece that throws
 * spoils only itself, since the transaction is then taken piece by piece. While another process writes, everything waits
 * together, and the event loop goes on; after `patience` milliseconds all are refused.
 */
export function groupCommit(
  database: DatabaseSync,
  failure: (error: unknown) => unknown,
  patience: number,
): GroupCommit {
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  const begin = database.prepare('begin immediate');
  const commit = database.prepare('commit');

  function flush(): Promise<void> {
    running ??= drained().finally(() => {
      running = null;
    });
    return running;
  }

  async function drained(): Promise<void> {
    while (waiting.length > 0) {
      if (!(await begun())) continue;
      const group = waiting;
      waiting = [];
      if (together(group)) continue;
      for (const one of group) if (group.length > 1 && (await begun(one))) together([one]);
    }
  }

  /** Whether a transaction is open now; if it cannot be for too long, those that wait for it are refused. */
  async function begun(only?: Waiting): Promise<boolean> {
    for (let waited = 0, pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
      try {
        begin.run();
        return true;
      } catch (error) {
        if (isBusy(error) && waited < patience) {
          await new Promise((resolve) => setTimeout(resolve, pause));
          waited += pause;
          continue;
        }
        const refused = only === undefined ? waiting : [only];
        if (only === undefined) waiting = [];
        for (const it of refused) it.reject(failure(error));
        return false;
      }
    }
  }

  /** Whether the group needs no second try, one by one. Its transaction is open. */
  function together(group: readonly Waiting[]): boolean {
    try {
      const results = group.map((it) => it.work());
      commit.run();
      for (const [index, it] of group.entries()) it.resolve(results[index] as never);
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
        if (waiting.push({ work, resolve, reject }) === 1 && running === null) setImmediate(flush);
      }),
    flush,
  };
}
