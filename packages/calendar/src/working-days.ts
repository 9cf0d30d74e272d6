import { type CivilDate, fromEpochDay, toEpochDay } from './civil-date.ts';
import { demandDay, undecided, type WorkingCalendar } from './working-calendar.ts';

/**
 * Whether a day is worked.
 *
 * @throws UndecidedYear outside the calendar.
 * @example
 * ```ts
 * import { civilDate, isWorkingDay, vietnam, workingCalendar } from '@motcua/calendar';
 * isWorkingDay(workingCalendar(vietnam), civilDate('2026-11-24')); // => false
 * ```
 */
export function isWorkingDay(calendar: WorkingCalendar, date: CivilDate): boolean {
  return isWorkingDayNumber(calendar, toEpochDay(date));
}

/**
 * As `isWorkingDay`, for a day number.
 *
 * @throws UndecidedYear outside the calendar.
 * @example
 * ```ts
 * import { civilDate, isWorkingDayNumber, toEpochDay, vietnam, workingCalendar } from '@motcua/calendar';
 * isWorkingDayNumber(workingCalendar(vietnam), toEpochDay(civilDate('2024-05-04'))); // => true
 * ```
 */
export function isWorkingDayNumber(calendar: WorkingCalendar, day: number): boolean {
  demandDay(calendar, day);
  return rankAt(calendar, day + 1) > rankAt(calendar, day);
}

/**
 * The first working day after a day.
 *
 * @throws UndecidedYear when it lies outside the calendar.
 * @example
 * ```ts
 * import { civilDate, nextWorkingDay, vietnam, workingCalendar } from '@motcua/calendar';
 * nextWorkingDay(workingCalendar(vietnam), civilDate('2026-11-23')); // => '2026-11-25'
 * ```
 */
export function nextWorkingDay(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  return addWorkingDays(calendar, date, 1);
}

/**
 * The last working day before a day.
 *
 * @throws UndecidedYear when it lies outside the calendar.
 * @example
 * ```ts
 * import { civilDate, previousWorkingDay, vietnam, workingCalendar } from '@motcua/calendar';
 * previousWorkingDay(workingCalendar(vietnam), civilDate('2026-11-25')); // => '2026-11-23'
 * ```
 */
export function previousWorkingDay(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  return addWorkingDays(calendar, date, -1);
}

/**
 * The `count`-th working day after a day, or before it when negative; with 0 the day itself, worked or not.
 *
 * @throws UndecidedYear when either end lies outside the calendar.
 * @example
 * ```ts
 * import { addWorkingDays, civilDate, vietnam, workingCalendar } from '@motcua/calendar';
 * addWorkingDays(workingCalendar(vietnam), civilDate('2025-04-23'), 5); // => '2025-04-29'
 * ```
 */
export function addWorkingDays(calendar: WorkingCalendar, date: CivilDate, count: number): CivilDate {
  return fromEpochDay(addWorkingDaysToDay(calendar, toEpochDay(date), count));
}

/**
 * The number of working days from one day to another: those of `(from, to]`, or minus those of `[to, from)` when `to`
 * is earlier. So it undoes `addWorkingDays` in both directions.
 *
 * @throws UndecidedYear when either end lies outside the calendar.
 * @example
 * ```ts
 * import { civilDate, vietnam, workingCalendar, workingDaysBetween } from '@motcua/calendar';
 * workingDaysBetween(workingCalendar(vietnam), civilDate('2026-11-20'), civilDate('2026-11-25')); // => 2
 * ```
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: CivilDate, to: CivilDate): number {
  return workingDaysBetweenDays(calendar, toEpochDay(from), toEpochDay(to));
}

/**
 * As `addWorkingDays`, for day numbers: two array reads, whatever the count.
 *
 * @throws UndecidedYear when either end lies outside the calendar.
 * @example
 * ```ts
 * import { addWorkingDaysToDay, civilDate, toEpochDay, vietnam, workingCalendar } from '@motcua/calendar';
 * const friday = toEpochDay(civilDate('2026-11-20'));
 * addWorkingDaysToDay(workingCalendar(vietnam), friday, 1) - friday; // => 3
 * ```
 */
export function addWorkingDaysToDay(calendar: WorkingCalendar, day: number, count: number): number {
  const { rank, select } = calendar;
  const index = day - calendar.firstDay;
  if (index >= 0 && index < rank.length - 1) {
    if (count === 0) return day;
    const found = count > 0 ? select[(rank[index + 1] as number) + count - 1] : select[(rank[index] as number) + count];
    if (found !== undefined) return found;
  }
  throw beyond(calendar, day, count);
}

/**
 * As `workingDaysBetween`, for day numbers.
 *
 * @throws UndecidedYear when either end lies outside the calendar.
 * @example
 * ```ts
 * import { civilDate, toEpochDay, vietnam, workingCalendar, workingDaysBetweenDays } from '@motcua/calendar';
 * const friday = toEpochDay(civilDate('2026-11-20'));
 * workingDaysBetweenDays(workingCalendar(vietnam), friday, friday + 5); // => 2
 * ```
 */
export function workingDaysBetweenDays(calendar: WorkingCalendar, from: number, to: number): number {
  demandDay(calendar, from);
  demandDay(calendar, to);
  return to >= from
    ? rankAt(calendar, to + 1) - rankAt(calendar, from + 1)
    : rankAt(calendar, to) - rankAt(calendar, from);
}

/**
 * Adds a column of counts (all of 1 or more) to a column of day numbers, into a third, which is returned.
 *
 * @throws UndecidedYear when any end lies outside the calendar; what was written is then void.
 * @throws RangeError when the columns differ in length, or a count is below 1.
 * @example
 * ```ts
 * import { addWorkingDaysByColumn, civilDate, toEpochDay, vietnam, workingCalendar } from '@motcua/calendar';
 * const days = Int32Array.of(toEpochDay(civilDate('2026-11-20')));
 * const due = addWorkingDaysByColumn(workingCalendar(vietnam), days, Int32Array.of(3), new Int32Array(1));
 * due[0] === toEpochDay(civilDate('2026-11-26')); // => true
 * ```
 */
export function addWorkingDaysByColumn(
  calendar: WorkingCalendar,
  days: Int32Array,
  counts: Int32Array,
  into: Int32Array,
): Int32Array {
  const length = days.length;
  if (counts.length !== length || into.length !== length) throw new RangeError('Give three columns of one length.');
  const { select, firstDay } = calendar;
  const through = calendar.rank.subarray(1);
  let wrong = firstDay - 1;
  for (let row = 0; row < length; row++) {
    const more = (counts[row] as number) - 1;
    // A read outside either table is undefined: the sum is NaN and the day 0, which is no working day of a calendar after it.
    const due = (select[(through[(days[row] as number) - firstDay] as number) + more] as number) | 0;
    into[row] = due;
    wrong |= (due - 1) | more;
  }
  return wrong < 0 ? oneByOne(calendar, days, counts, into) : into;
}

/** The first working day on or after a day. */
export function workingDayFrom(calendar: WorkingCalendar, day: number): number {
  return isWorkingDayNumber(calendar, day) ? day : addWorkingDaysToDay(calendar, day, 1);
}

/** The number of working days before a day of the calendar, or before the day after its last. */
export function rankAt(calendar: WorkingCalendar, day: number): number {
  return calendar.rank[day - calendar.firstDay] as number;
}

/** Each row checked: finds the error, and serves calendars that begin before 1970-01-02. */
function oneByOne(calendar: WorkingCalendar, days: Int32Array, counts: Int32Array, into: Int32Array): Int32Array {
  for (let row = 0; row < days.length; row++) {
    const count = counts[row] as number;
    if (count < 1) throw new RangeError(`Row ${row} adds ${count} working days; give 1 or more.`);
    into[row] = addWorkingDaysToDay(calendar, days[row] as number, count);
  }
  return into;
}

function beyond(calendar: WorkingCalendar, day: number, count: number): Error {
  if (!Number.isInteger(day) || !Number.isInteger(count)) {
    return new RangeError(`${count} working days from day ${day}: give whole numbers.`);
  }
  if (!(day >= calendar.firstDay && day <= calendar.lastDay)) return undecided(calendar, day);
  return undecided(calendar, count > 0 ? calendar.lastDay + 1 : calendar.firstDay - 1);
}
