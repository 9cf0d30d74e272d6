import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Where the editions of a store are kept. */
export function editionsPlace(store: string): string {
  return `${store}.calendars.json`;
}

/** Where the plans are kept whose tasks are cases of a store. */
export function plansPlace(store: string): string {
  return `${store}.plans.json`;
}

/**
 * Writes a file that is kept beside a store, whole or not at all, where `textAfter` says other than what is there. While
 * the store is locked for writing, no other process does the same.
 */
export function changeBeside(store: string, path: string, textAfter: () => string): void {
  const textNow = () => (existsSync(path) ? readFileSync(path, 'utf8') : null);
  if (textAfter() === textNow()) return;
  lockedForWriting(store, () => {
    const fresh = `${path}.${crypto.randomUUID()}`;
    writeFileSync(fresh, textAfter());
    renameSync(fresh, path);
  });
}

/** Copies what is kept beside a store beside a copy of it. */
export function copyBeside(store: string, copy: string): void {
  for (const place of [editionsPlace, plansPlace]) {
    if (existsSync(place(store))) copyFileSync(place(store), place(copy));
  }
}

/** Does something while this process alone may write to a store; a process that is killed lets go by that. */
function lockedForWriting(store: string, work: () => void): void {
  const database = new DatabaseSync(store, { timeout: 10_000 });
  try {
    database.exec('begin immediate');
    work();
    database.exec('rollback');
  } finally {
    database.close();
  }
}
