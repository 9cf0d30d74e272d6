import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type CalendarEdition, parseEdition, vietnam } from '@motcua/calendar';
import { Failure, misuse } from './failure.ts';

// Dates are computed again by the edition they were computed by, so an edition that came from a file is kept beside the
// store: the store can then be read without that file.

/** The editions that were kept beside a store, after the one that comes with the library; the newest last. */
export function keptEditions(store: string): readonly CalendarEdition[] {
  const path = placeOf(store);
  if (!existsSync(path)) return [vietnam];
  try {
    const list = JSON.parse(readFileSync(path, 'utf8')) as readonly unknown[];
    return [vietnam, ...list.map(parseEdition)];
  } catch (cause) {
    throw new Failure(
      'corruptStore',
      1,
      {
        vi: `Không đọc được các bản lịch giữ ở «${path}». Khôi phục tệp đó từ bản sao lưu.`,
        en: `The calendars kept at «${path}» cannot be read. Restore that file from a backup.`,
      },
      { cause },
    );
  }
}

/** A list of editions with one of them last; a given edition may not be another one of the same id. */
export function withEdition(
  known: readonly CalendarEdition[],
  edition: CalendarEdition,
  from: 'builtIn' | 'given',
): readonly CalendarEdition[] {
  if (from === 'builtIn') return known;
  const same = known.find((it) => it.id === edition.id);
  if (same !== undefined && JSON.stringify(same) !== JSON.stringify(edition)) {
    throw misuse('editionIdReused', {
      vi: `Đã có bản lịch «${edition.id}» với nội dung khác. Đặt mã mới (id) cho bản lịch trong tệp.`,
      en: `There is a calendar «${edition.id}» already, with other content. Give the one in the file an id of its own.`,
    });
  }
  return [...known.filter((it) => it.id !== edition.id), edition];
}

/** Keeps an edition beside a store, whole or not at all. */
export function keepEdition(store: string, edition: CalendarEdition): void {
  const list = withEdition(keptEditions(store), edition, 'given').filter((it) => it.id !== vietnam.id);
  const path = placeOf(store);
  writeFileSync(`${path}.new`, `${JSON.stringify(list)}\n`);
  renameSync(`${path}.new`, path);
}

function placeOf(store: string): string {
  return `${store}.calendars.json`;
}
