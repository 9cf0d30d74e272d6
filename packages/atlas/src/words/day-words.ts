import {
  type CivilDate,
  civilDate,
  dayOf,
  type Instant,
  type Language,
  sayDay,
  sayTerm,
  type Term,
  timeOf,
} from '@motcua/calendar';
import type { Label } from '@motcua/law';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A day as it is written in a sentence, without its weekday: `01/9/2026`, `1 September 2026`.
 *
 * @example
 * ```ts
 * import { plainDay } from '@motcua/atlas';
 * import { civilDate } from '@motcua/calendar';
 * plainDay(civilDate('2026-09-01'), 'vi'); // => '01/9/2026'
 * plainDay(civilDate('2026-09-01'), 'en'); // => '1 September 2026'
 * ```
 */
export function plainDay(day: CivilDate, language: Language): string {
  return `${dayAndMonth(day, language)}${language === 'vi' ? '/' : ' '}${day.slice(0, 4)}`;
}

/**
 * A day of a year that is clear from elsewhere: `29/4`, `29 April`.
 *
 * @example
 * ```ts
 * import { dayAndMonth } from '@motcua/atlas';
 * import { civilDate } from '@motcua/calendar';
 * dayAndMonth(civilDate('2025-02-01'), 'vi'); // => '01/02'
 * ```
 */
export function dayAndMonth(day: CivilDate, language: Language): string {
  const [month, date] = [day.slice(5, 7), day.slice(8)];
  return language === 'vi' ? `${date}/${monthFigures(month)}` : `${Number(date)} ${months[Number(month) - 1]}`;
}

/**
 * A day with its weekday.
 *
 * @example
 * ```ts
 * import { dayInWords } from '@motcua/atlas';
 * import { civilDate } from '@motcua/calendar';
 * dayInWords(civilDate('2026-09-01'), 'vi'); // => 'thứ Ba 01/9/2026'
 * ```
 */
export function dayInWords(day: CivilDate, language: Language): string {
  return `${weekdayName(day, language)} ${plainDay(day, language)}`;
}

/**
 * An instant to the minute, with its weekday; the last second of a day is its end.
 *
 * @example
 * ```ts
 * import { momentInWords } from '@motcua/atlas';
 * import { instant } from '@motcua/calendar';
 * momentInWords(instant('2026-09-01T09:30'), 'en'); // => '09:30 on Tuesday 1 September 2026'
 * momentInWords(instant('2026-09-01T23:59:59'), 'en'); // => 'the end of Tuesday 1 September 2026'
 * ```
 */
export function momentInWords(at: Instant, language: Language): string {
  const [day, time] = [dayInWords(dayOf(at), language), timeOf(at)];
  if (time === '23:59:59') return language === 'vi' ? `hết ngày ${day}` : `the end of ${day}`;
  return `${time.slice(0, 5)} ${language === 'vi' ? '' : 'on '}${day}`;
}

/**
 * A term in words; the day of one that runs until a day is written as days are.
 *
 * @example
 * ```ts
 * import { termInWords } from '@motcua/atlas';
 * import { civilDate } from '@motcua/calendar';
 * termInWords({ unit: 'until', on: civilDate('2026-09-01') }, 'en'); // => 'until Tuesday 1 September 2026'
 * ```
 */
export function termInWords(term: Term, language: Language): string {
  if (term.unit !== 'until') return sayTerm(term, language);
  return `${language === 'vi' ? 'đến' : 'until'} ${dayInWords(term.on, language)}`;
}

/**
 * A span of days, its last day in it; open where it has no last day.
 *
 * @example
 * ```ts
 * import { spanInWords } from '@motcua/atlas';
 * import { civilDate } from '@motcua/calendar';
 * spanInWords({ from: civilDate('2024-07-01'), until: civilDate('2025-06-30') }, 'vi'); // => '01/7/2024 – 30/6/2025'
 * spanInWords({ from: civilDate('2026-09-01'), until: null }, 'en'); // => 'from 1 September 2026'
 * ```
 */
export function spanInWords({ from, until }: Days, language: Language): string {
  const [first, last] = [from, until].map((it) => (it === null ? null : plainDay(it, language)));
  if (last === null) return `${language === 'vi' ? 'từ' : 'from'} ${first}`;
  return first === null ? `${language === 'vi' ? 'đến' : 'until'} ${last}` : `${first} – ${last}`;
}

/** The first and the last day of a span; null where it is open. */
interface Days {
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}

/**
 * The weekday alone.
 *
 * @example
 * ```ts
 * import { weekdayName } from '@motcua/atlas';
 * import { civilDate } from '@motcua/calendar';
 * weekdayName(civilDate('2026-09-01'), 'en'); // => 'Tuesday'
 * ```
 */
export function weekdayName(day: CivilDate, language: Language): string {
  return sayDay(day, language).replace(/ \d.*$/, '');
}

/** A month of a year: `tháng 9/2026`, `September 2026`. */
export function monthInWords(yearAndMonth: string): Label {
  const [year = '', month = ''] = yearAndMonth.split('-');
  return { vi: `tháng ${monthFigures(month)}/${year}`, en: `${months[Number(month) - 1]} ${year}` };
}

/** January and February are written with two figures, so that nobody can add one. */
export function monthFigures(month: string): string {
  return month <= '02' ? month : String(Number(month));
}

/**
 * A text that was written elsewhere, with the days in it written as in a sentence. Ids keep theirs.
 *
 * @example
 * ```ts
 * import { withDays } from '@motcua/atlas';
 * withDays('worked on 2025-04-26 instead', 'en'); // => 'worked on 26 April 2025 instead'
 * withDays('birth-group@2024-07-01', 'en'); // => 'birth-group@2024-07-01'
 * ```
 */
export function withDays(text: string, language: Language): string {
  const iso = text.replace(/\b(\d{2})\/(\d{2})\/(\d{4})\b/g, '$3-$2-$1');
  return iso.replace(/(?<![\w@-])\d{4}-\d{2}-\d{2}\b/g, (it) => plainDay(civilDate(it), language));
}
