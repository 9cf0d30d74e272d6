import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type CalendarEdition, parseEdition, vietnam } from '@motcua/calendar';
import { Failure, misuse } from './failure.ts';

// Dates are computed again by the edition they were computed by. So every edition that a store was written with is kept
// beside it, and the store can be read without the file it came from, and by a later release with a later edition.

/** The editions of a store, the newest last: those kept, the library's own where it is new, and the one that was given. */
export function editionsFor(store: string, given: CalendarEdition | null): readonly CalendarEdition[] {
  const kept = keptEditions(store);
  const known = kept.some((it) => it.id === vietnam.id) ? kept : [...kept, vietnam];
  if (given === null) return known;
  const same = known.find((it) => it.id === given.id);
  if (same !== undefined && JSON.stringify(parseEdition(same)) !== JSON.stringify(given)) throw idReused(given.id);
  return [...known.filter((it) => it.id !== given.id), given];
}

/** Keeps editions beside a store, whole or not at all, and answers with how to take that back. */
export function keepEditions(store: string, editions: readonly CalendarEdition[]): () => void {
  const path = placeOf(store);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const text = `${JSON.stringify(editions)}\n`;
  if (text === before) return () => {};
  write(path, text);
  return () => (before === null ? rmSync(path, { force: true }) : write(path, before));
}

/** Copies the editions of a store beside a copy of it. */
export function copyEditions(store: string, copy: string): void {
  if (existsSync(placeOf(store))) copyFileSync(placeOf(store), placeOf(copy));
}

function keptEditions(store: string): readonly CalendarEdition[] {
  const path = placeOf(store);
  if (!existsSync(path)) return [];
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as readonly unknown[]).map(parseEdition);
  } catch (cause) {
    const says = {
      vi: `Không đọc được các bản lịch giữ ở «${path}». Khôi phục tệp đó từ bản sao lưu.`,
      en: `The calendars kept at «${path}» cannot be read. Restore that file from a backup.`,
    };
    throw new Failure('corruptStore', 1, says, { cause });
  }
}

function write(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function placeOf(store: string): string {
  return `${store}.calendars.json`;
}

function idReused(id: string): Failure {
  return misuse('editionIdReused', {
    vi: `Đã có bản lịch «${id}» với nội dung khác. Đặt mã mới (id) cho bản lịch trong tệp.`,
    en: `There is a calendar «${id}» already, with other content. Give the one in the file an id of its own.`,
  });
}
