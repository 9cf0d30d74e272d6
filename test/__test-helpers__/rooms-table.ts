import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from './workspace.ts';

/** One row of the table of rooms in `docs/architecture.md`. */
export interface RoomRow {
  readonly room: string;
  /** Our rooms that it may import; null: all of them. */
  readonly mayImport: readonly string[] | null;
  /** Libraries that it may import at run time, `node:*` for what Node brings; null: all of them. */
  readonly libraries: readonly string[] | null;
  /** Words that no line of its code may say. */
  readonly mayNotSay: readonly string[];
}

/** The table of rooms, as the document has it: the one source for what may be imported. */
export function roomsTable(): readonly RoomRow[] {
  return rowsOf(readFileSync(join(workspace, 'docs', 'architecture.md'), 'utf8'));
}

/** The rows of the table whose first heading is `room`. */
export function rowsOf(page: string): readonly RoomRow[] {
  const lines = page.split('\n');
  const from = lines.findIndex((it) => /^\|\s*room\s*\|/.test(it));
  const rest = lines.slice(from + 2);
  const end = rest.findIndex((it) => !it.startsWith('|'));
  return from < 0 ? [] : rest.slice(0, end < 0 ? undefined : end).flatMap(rowOf);
}

function rowOf(line: string): readonly RoomRow[] {
  const [room = '', mayImport = '', libraries = '', words = ''] = line.split('|').slice(1);
  return coded(room).map((it) => ({
    room: it,
    mayImport: everything(mayImport),
    libraries: everything(libraries),
    mayNotSay: coded(words),
  }));
}

function everything(cell: string): readonly string[] | null {
  return cell.trim() === 'everything' ? null : coded(cell);
}

function coded(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].flatMap((it) => it[1] ?? []);
}
