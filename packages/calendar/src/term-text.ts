import { civilDate } from './civil-date.ts';
import { InvalidTerm } from './errors.ts';
import { type CountedUnit, days, hours, months, sameDay, type Term, until, workingDays, workingHours } from './term.ts';

const signs: Readonly<Record<CountedUnit, string>> = {
  workingDay: 'wd',
  workingHour: 'wh',
  day: 'd',
  hour: 'h',
  month: 'month',
};
const makers: Readonly<Record<string, (count: number) => Term>> = {
  wd: workingDays,
  wh: workingHours,
  d: days,
  h: hours,
  month: months,
  months,
};

/**
 * Reads a term written as `5wd`, `8wh`, `15d`, `4h`, `1month`, `same-day` or `until:2026-12-10`.
 *
 * @throws InvalidTerm for any other text.
 * @example
 * ```ts
 * import { parseTerm } from '@motcua/calendar';
 * parseTerm('5wd'); // => { unit: 'workingDay', count: 5 }
 * ```
 */
export function parseTerm(text: string): Term {
  if (text === 'same-day') return sameDay();
  if (typeof text === 'string' && text.startsWith('until:')) return until(civilDate(text.slice(6)));
  const match = /^(\d{1,9})(wd|wh|d|h|months?)$/.exec(text);
  const make = makers[match?.[2] ?? ''];
  if (match === null || make === undefined) {
    throw new InvalidTerm(String(text), 'Write 5wd, 8wh, 15d, 4h, 1month, same-day or until:2026-12-10.');
  }
  return make(Number(match[1]));
}

/**
 * Writes a term in the form that {@link parseTerm} reads.
 *
 * @example
 * ```ts
 * import { formatTerm, workingHours } from '@motcua/calendar';
 * formatTerm(workingHours(8)); // => '8wh'
 * ```
 */
export function formatTerm(term: Term): string {
  if (term.unit === 'sameDay') return 'same-day';
  if (term.unit === 'until') return `until:${term.on}`;
  return `${term.count}${signs[term.unit]}`;
}
