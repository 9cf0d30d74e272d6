import { InvalidCivilDate } from './errors.ts';

declare const civilDateBrand: unique symbol;

/** A day of the civil calendar, `YYYY-MM-DD`: no hour, no zone. Made by {@link civilDate}, so it always exists. */
export type CivilDate = string & { readonly [civilDateBrand]: true };

/** A day of the week, 1 = Monday to 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const firstEpochDay = -719_162;
const lastEpochDay = 2_932_896;

/**
 * Reads a day, `YYYY-MM-DD`, years 0001 to 9999 of the Gregorian calendar (Civil Code 91/2015/QH13, art. 145).
 *
 * @throws InvalidCivilDate for any other text, 2025-02-30 included.
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * civilDate('2026-11-22'); // => '2026-11-22'
 * ```
 */
export function civilDate(text: string): CivilDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidCivilDate(String(text));
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) {
    throw new InvalidCivilDate(text);
  }
  return text as CivilDate;
}

/**
 * The number of a day, counted from 1970-01-01 = 0.
 *
 * @example
 * ```ts
 * import { civilDate, toEpochDay } from '@motcua/calendar';
 * toEpochDay(civilDate('1970-01-02')); // => 1
 * ```
 */
export function toEpochDay(date: CivilDate): number {
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  return epochDayOf(year, digit(date, 5) * 10 + digit(date, 6), digit(date, 8) * 10 + digit(date, 9));
}

/**
 * The number of the day that year, month (1 to 12) and day name; they are not checked.
 *
 * @example
 * ```ts
 * import { epochDayOf } from '@motcua/calendar';
 * epochDayOf(1970, 2, 1); // => 31
 * ```
 */
export function epochDayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const century = Math.floor(y / 100);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - century + Math.floor(century / 4) + dayOfYear - 719_468;
}

/**
 * The day with that number.
 *
 * @throws InvalidCivilDate outside the years 0001 to 9999.
 * @example
 * ```ts
 * import { fromEpochDay } from '@motcua/calendar';
 * fromEpochDay(20_000); // => '2024-10-04'
 * ```
 */
export function fromEpochDay(day: number): CivilDate {
  if (!Number.isInteger(day) || day < firstEpochDay || day > lastEpochDay) throw new InvalidCivilDate(`day ${day}`);
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - div(dayOfEra, 1460) + div(dayOfEra, 36_524) - div(dayOfEra, 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + div(yearOfEra, 4) - div(yearOfEra, 100));
  const shifted = div(5 * dayOfYear + 2, 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return write(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  );
}

/**
 * The day of the week, 1 = Monday to 7 = Sunday.
 *
 * @example
 * ```ts
 * import { civilDate, weekdayOf } from '@motcua/calendar';
 * weekdayOf(civilDate('2026-11-22')); // => 7
 * ```
 */
export function weekdayOf(date: CivilDate): Weekday {
  return weekdayOfDay(toEpochDay(date));
}

/** The day of the week of a day number. */
export function weekdayOfDay(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The year in which a day lies.
 *
 * @example
 * ```ts
 * import { civilDate, yearOf } from '@motcua/calendar';
 * yearOf(civilDate('2026-11-22')); // => 2026
 * ```
 */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The day `count` calendar days later, or earlier when negative.
 *
 * @throws InvalidCivilDate outside the years 0001 to 9999.
 * @example
 * ```ts
 * import { addDays, civilDate } from '@motcua/calendar';
 * addDays(civilDate('2024-02-28'), 2); // => '2024-03-01'
 * ```
 */
export function addDays(date: CivilDate, count: number): CivilDate {
  return fromEpochDay(toEpochDay(date) + count);
}

/**
 * The corresponding day `count` months later, or the last day of that month where it has no such day
 * (Civil Code 91/2015/QH13, art. 148(3)).
 *
 * @throws InvalidCivilDate outside the years 0001 to 9999.
 * @example
 * ```ts
 * import { addMonths, civilDate } from '@motcua/calendar';
 * addMonths(civilDate('2025-01-31'), 1); // => '2025-02-28'
 * ```
 */
export function addMonths(date: CivilDate, count: number): CivilDate {
  const months = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  if (!Number.isInteger(months) || year < 1 || year > 9999) throw new InvalidCivilDate(`${date} and ${count} months`);
  return write(year, month, Math.min(Number(date.slice(8, 10)), lengthOfMonth(year, month)));
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function write(year: number, month: number, day: number): CivilDate {
  const front = year > 999 ? `${year}` : `${year}`.padStart(4, '0');
  return `${front}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CivilDate;
}

function digit(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

function div(value: number, by: number): number {
  return Math.floor(value / by);
}
