import { withDays } from '@motcua/atlas';
import { civilDate } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import { Failure } from './failure.ts';
import { vietnameseErrors } from './words/errors.ts';

/** The codes of errors that say that the caller asked wrongly; every other error is the law's or the machine's no. */
const misuses: ReadonlySet<string> = new Set([
  'invalidCivilDate',
  'invalidInstant',
  'invalidTerm',
  'invalidOffice',
  'invalidEdition',
  'unknownChoice',
  'unknownProcedure',
  'unknownEvent',
  'unknownRole',
  'unknownCase',
  'unknownUnit',
  'unitSucceeded',
  'invalidData',
  'invalidInput',
  'tooLarge',
  'forbiddenKey',
  'notJson',
  'invalidImport',
  'reservedEvent',
  'notLetter',
  'unreadableDeadline',
  'unknownPeriod',
  'periodOfAnotherYear',
]);

/** What went wrong, for the caller: an error of the library keeps its code; anything else is told without its stack. */
export function explain(error: unknown): Failure {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const en = typeof message === 'string' ? message : String(error);
  if (typeof code !== 'string' || !isOurs(error)) return unexpected(error, en);
  const meant = misspeltDay(error);
  if (meant !== null) return new Failure(code, 2, meant, { cause: error });
  // A misuse tells how to write a day; the law’s no tells of one.
  const told = misuses.has(code) ? en : withDays(en, 'en');
  const says: Label = { vi: vietnameseErrors[code]?.(error as Readonly<Record<string, never>>) ?? en, en: told };
  return new Failure(code, misuses.has(code) ? 2 : 1, inCommandWords(says), { cause: error });
}

/** What to write instead of a day that is written day first; null for what is no such day. */
function misspeltDay(error: unknown): Label | null {
  const { code, text } = error as { code: string; text?: unknown };
  if (typeof text !== 'string' || (code !== 'invalidCivilDate' && code !== 'invalidInstant')) return null;
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isRealDay(written)) return null;
  const isDay = code === 'invalidCivilDate';
  return {
    vi: `Ngày «${text.trim()}» viết năm trước: ${written}${isDay ? '' : `; kèm giờ thì ${written}T15:00`}.`,
    en: `Write the day «${text.trim()}» with the year first: ${written}${isDay ? '' : `; with an hour, ${written}T15:00`}.`,
  };
}

function isRealDay(text: string): boolean {
  try {
    civilDate(text);
    return true;
  } catch {
    return false;
  }
}

function isOurs(error: unknown): boolean {
  const { code } = error as { code: string };
  return error instanceof Error && /^[a-z][A-Za-z-]*$/.test(code);
}

function unexpected(error: unknown, en: string): Failure {
  return new Failure(
    'unexpected',
    1,
    {
      vi: `Có lỗi ngoài dự kiến: ${en} Chạy lại với MOTCUA_DEBUG=1 để xem chi tiết.`,
      en: `Something unexpected went wrong: ${en} Run again with MOTCUA_DEBUG=1 for the details.`,
    },
    { cause: error },
  );
}

/** The remedies of the library, as options of the command. */
function inCommandWords({ vi, en }: Label): Label {
  const remedy = 'Add the decision with extendEdition, or ask for a forecast with allowForecast.';
  return {
    vi,
    en: en
      .replace('or look its id up with worklist or cases', 'or look its id up with: motcua cases')
      .replace(
        'keep old versions in «definitions»',
        'keep old versions; a task needs its plan: add --plan FILE (open, import), or run motcua plan open --plan FILE',
      )
      .replace(remedy, 'Load the decision with --calendar FILE.')
      .replace('or without expectedVersion', 'or without --expect-version')
      .replace('keep old editions in «calendars»', 'load the file of that edition with --calendar FILE'),
  };
}
