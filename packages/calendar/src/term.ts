import type { CivilDate } from './civil-date.ts';
import { InvalidTerm } from './errors.ts';

/** How long the law gives, in the unit in which it says so. Units never convert into each other. */
export type Term =
  | { readonly unit: 'workingDay'; readonly count: number }
  | { readonly unit: 'workingHour'; readonly count: number }
  | { readonly unit: 'day'; readonly count: number }
  | { readonly unit: 'hour'; readonly count: number }
  | { readonly unit: 'month'; readonly count: number }
  /** Within the day of receipt; after `counting.cutoff`, or on a rest day, within the next working day. */
  | { readonly unit: 'sameDay' }
  /** Until a day that somebody promised: the new date of an apology. */
  | { readonly unit: 'until'; readonly on: CivilDate };

/** The units that have a count. */
export type CountedUnit = 'workingDay' | 'workingHour' | 'day' | 'hour' | 'month';

/** A term of one counted unit. Terms of two units have no sum: it would not compile. */
export interface CountedTerm<U extends CountedUnit> {
  readonly unit: U;
  readonly count: number;
}

/** The largest count a term may have: some 270 years of days. */
export const largestCount = 100_000;

/**
 * A term of working days.
 *
 * @throws InvalidTerm unless `count` is a whole number from 0 to {@link largestCount}.
 * @example
 * ```ts
 * import { workingDays } from '@motcua/calendar';
 * workingDays(3); // => { unit: 'workingDay', count: 3 }
 * ```
 */
export function workingDays(count: number): CountedTerm<'workingDay'> {
  return counted('workingDay', count);
}

/**
 * A term of working hours.
 *
 * @throws InvalidTerm unless `count` is a whole number from 0 to {@link largestCount}.
 * @example
 * ```ts
 * import { workingHours } from '@motcua/calendar';
 * workingHours(8); // => { unit: 'workingHour', count: 8 }
 * ```
 */
export function workingHours(count: number): CountedTerm<'workingHour'> {
  return counted('workingHour', count);
}

/**
 * A term of calendar days.
 *
 * @throws InvalidTerm unless `count` is a whole number from 0 to {@link largestCount}.
 * @example
 * ```ts
 * import { days } from '@motcua/calendar';
 * days(15); // => { unit: 'day', count: 15 }
 * ```
 */
export function days(count: number): CountedTerm<'day'> {
  return counted('day', count);
}

/**
 * A term of hours of the clock.
 *
 * @throws InvalidTerm unless `count` is a whole number from 0 to {@link largestCount}.
 * @example
 * ```ts
 * import { hours } from '@motcua/calendar';
 * hours(4); // => { unit: 'hour', count: 4 }
 * ```
 */
export function hours(count: number): CountedTerm<'hour'> {
  return counted('hour', count);
}

/**
 * A term of months.
 *
 * @throws InvalidTerm unless `count` is a whole number from 0 to {@link largestCount}.
 * @example
 * ```ts
 * import { months } from '@motcua/calendar';
 * months(1); // => { unit: 'month', count: 1 }
 * ```
 */
export function months(count: number): CountedTerm<'month'> {
  return counted('month', count);
}

/**
 * The term "within the day".
 *
 * @example
 * ```ts
 * import { sameDay } from '@motcua/calendar';
 * sameDay(); // => { unit: 'sameDay' }
 * ```
 */
export function sameDay(): { readonly unit: 'sameDay' } {
  return { unit: 'sameDay' };
}

/**
 * The term that ends on a promised day.
 *
 * @example
 * ```ts
 * import { civilDate, until } from '@motcua/calendar';
 * until(civilDate('2026-12-10')); // => { unit: 'until', on: '2026-12-10' }
 * ```
 */
export function until(on: CivilDate): { readonly unit: 'until'; readonly on: CivilDate } {
  return { unit: 'until', on };
}

/**
 * The sum of two terms of the same unit; two units have none.
 *
 * @throws InvalidTerm when the sum is above {@link largestCount}.
 * @example
 * ```ts
 * import { addTerms, workingDays } from '@motcua/calendar';
 * addTerms(workingDays(5), workingDays(3)); // => { unit: 'workingDay', count: 8 }
 * ```
 */
export function addTerms<U extends CountedUnit>(a: CountedTerm<U>, b: CountedTerm<NoInfer<U>>): CountedTerm<U> {
  return counted(a.unit, a.count + b.count);
}

function counted<U extends CountedUnit>(unit: U, count: number): CountedTerm<U> {
  if (!Number.isSafeInteger(count) || count < 0 || count > largestCount) {
    throw new InvalidTerm(`${count} ${unit}`, `Give a whole number from 0 to ${largestCount}.`);
  }
  return { unit, count };
}
