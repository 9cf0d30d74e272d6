import type { CivilDate } from './civil-date.ts';

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
