import type { Term } from './term.ts';

/** A time of day, `HH:MM` or `HH:MM:SS`. */
export type ClockTime = `${number}:${number}` | `${number}:${number}:${number}`;

/** How a term is counted: the conventions that the law fixes here and leaves open there, as data. */
export interface Counting {
  /** Whether the day of receipt is day 0 (`exclusive`), day 1 (`inclusive`), or the clock runs from the minute (`moment`). */
  readonly start: 'exclusive' | 'inclusive' | 'moment';
  /** What happens to a last day that is a rest day; of a promised day (`until`) it may also end with the working day before. */
  readonly roll: 'none' | 'nextWorkingDay' | 'previousWorkingDay';
  /** After this time of day (not at it) the receipt counts as the next working day's; null: no such rule. */
  readonly cutoff: ClockTime | null;
  /** The text that sets the cut-off, cited in full; left out where nothing names it. */
  readonly cutoffBy?: string;
  /** What receipt on a rest day means: that day is day 0, or the next working day is the day of receipt. */
  readonly restDay: 'asReceived' | 'nextWorkingDay';
  /** When the last day ends. */
  readonly dayEnds: 'midnight' | 'officeClose';
  /** A receipt that counts as the next working day's: `opening` ends the last day as the office opens; left out: as any day. */
  readonly movedEnds?: 'opening';
}

/**
 * The counting that the Civil Code gives a term where no other rule does: terms of days and months leave out the day
 * of receipt (art. 147(2)) and roll off a rest day (art. 148(5)), terms of hours run from the moment (art. 147(1)),
 * and a day ends at midnight (art. 148(6)).
 *
 * @example
 * ```ts
 * import { countingFor, workingHours } from '@motcua/calendar';
 * countingFor(workingHours(8)).start; // => 'moment'
 * ```
 */
export function countingFor(term: Term): Counting {
  return { start: startFor(term), roll: rollFor(term), cutoff: null, restDay: 'asReceived', dayEnds: 'midnight' };
}

function startFor(term: Term): Counting['start'] {
  return term.unit === 'workingHour' || term.unit === 'hour' ? 'moment' : 'exclusive';
}

function rollFor(term: Term): Counting['roll'] {
  return term.unit === 'day' || term.unit === 'month' ? 'nextWorkingDay' : 'none';
}
