import { existsSync, readFileSync } from 'node:fs';
import { type CalendarEdition, parseEdition, vietnam } from '@motcua/calendar';
import { changeBeside, editionsPlace } from './beside-store.ts';
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

/**
 * Keeps editions beside a store, whole or not at all, the given one as the newest. Nothing that is kept is ever taken
 * out: a case of another process may count by it. Answers with how to let the editions before the given one be newest
 * again.
 */
export function keepEditions(
  store: string,
  editions: readonly CalendarEdition[],
  given: CalendarEdition | null,
): () => void {
  const news = given !== null && !keptEditions(store).some((it) => it.id === given.id);
  change(store, (kept) => {
    const all = merged(kept, editions);
    return given === null ? all : [...all.filter((it) => it.id !== given.id), given];
  });
  return () => {
    if (news) change(store, (kept) => [given, ...kept.filter((it) => it.id !== given.id)]);
  };
}

function merged(kept: readonly CalendarEdition[], more: readonly CalendarEdition[]): readonly CalendarEdition[] {
  for (const it of more) {
    const same = kept.find((one) => one.id === it.id);
    if (same !== undefined && JSON.stringify(same) !== JSON.stringify(parseEdition(it))) throw idReused(it.id);
  }
  return [...kept, ...more.filter((it) => !kept.some((one) => one.id === it.id))];
}

/** Changes what is kept, as one step. */
function change(store: string, to: (kept: readonly CalendarEdition[]) => readonly CalendarEdition[]): void {
  changeBeside(store, editionsPlace(store), () => `${JSON.stringify(to(keptEditions(store)))}\n`);
}

function keptEditions(store: string): readonly CalendarEdition[] {
  const path = editionsPlace(store);
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

function idReused(id: string): Failure {
  return misuse('editionIdReused', {
    vi: `Đã có bản lịch «${id}» với nội dung khác. Đặt mã mới (id) cho bản lịch trong tệp.`,
    en: `There is a calendar «${id}» already, with other content. Give the one in the file an id of its own.`,
  });
}
