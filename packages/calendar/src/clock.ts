import type { CivilDate } from './civil-date.ts';
import { type Counting, countingFor } from './counting.ts';
import { ClockMisuse } from './errors.ts';
import { dayOf, type Instant } from './instant.ts';
import type { Term } from './term.ts';

/** A span in which a clock stood still. `until` is null while it still does. */
export interface Pause {
  readonly from: Instant;
  readonly until: Instant | null;
  /** Why, as a stable slug: `awaitingSupplement`. */
  readonly because: string;
}

/** A term that runs: from when, counted how, paused when. A value; nothing ticks. */
export interface Clock {
  readonly term: Term;
  readonly from: Instant;
  readonly counting: Counting;
  readonly pauses: readonly Pause[];
  /** For a promised day: the text by which it was promised, cited in full; left out where nothing names it. */
  readonly by?: string;
}

/** How a clock is started: its counting, as far as it is not the usual one, and by what text a promised day stands. */
export interface ClockStart extends Partial<Counting> {
  readonly by?: string;
}

/** The end of a term: its last day, and its last second that is still in time. One second later it has passed. */
export interface Due {
  readonly on: CivilDate;
  readonly at: Instant;
}

/**
 * Starts a term. What `start` leaves out is as in {@link countingFor}, except that with a cut-off and no word on
 * rest days a rest day belongs to the next working day: else Saturday would be earlier than Friday evening.
 *
 * @throws ClockMisuse when a promised day lies before the start.
 * @example
 * ```ts
 * import { instant, startClock, workingDays } from '@motcua/calendar';
 * startClock(workingDays(3), instant('2026-11-16T09:00')).counting.start; // => 'exclusive'
 * ```
 */
export function startClock(term: Term, from: Instant, start: ClockStart = {}): Clock {
  demandPromiseAhead(term, from);
  const { by, ...counting } = start;
  const clock = { term, from, counting: completeCounting(term, counting), pauses: [] };
  return by === undefined || term.unit !== 'until' ? clock : { ...clock, by };
}

/**
 * Stops a clock.
 *
 * @throws ClockMisuse when it already stands still, or `at` is before its last event.
 * @example
 * ```ts
 * import { instant, isSuspended, startClock, suspend, workingDays } from '@motcua/calendar';
 * const clock = startClock(workingDays(3), instant('2026-11-16T09:00'));
 * isSuspended(suspend(clock, instant('2026-11-17T09:00'), 'awaitingSupplement')); // => true
 * ```
 */
export function suspend(clock: Clock, at: Instant, because: string): Clock {
  if (isSuspended(clock)) throw new ClockMisuse('alreadySuspended', at);
  demandForward(clock, at);
  return { ...clock, pauses: [...clock.pauses, { from: at, until: null, because }] };
}

/**
 * Lets a stopped clock run on.
 *
 * @throws ClockMisuse when it runs, or `at` is before it was stopped.
 * @example
 * ```ts
 * import { instant, resume, startClock, suspend, workingDays } from '@motcua/calendar';
 * const clock = startClock(workingDays(3), instant('2026-11-16T09:00'));
 * const waiting = suspend(clock, instant('2026-11-17T09:00'), 'awaitingSupplement');
 * resume(waiting, instant('2026-11-19T09:00')).pauses[0]?.until; // => '2026-11-19T09:00:00+07:00'
 * ```
 */
export function resume(clock: Clock, at: Instant): Clock {
  const open = clock.pauses.at(-1);
  if (open === undefined || open.until !== null) throw new ClockMisuse('notSuspended', at);
  demandForward(clock, at);
  return { ...clock, pauses: [...clock.pauses.slice(0, -1), { ...open, until: at }] };
}

/**
 * Starts the whole term again, whether the clock runs or stands (Decree 118/2025, art. 19(5)).
 *
 * @throws ClockMisuse when `at` is before the last event of the clock.
 * @example
 * ```ts
 * import { instant, restart, startClock, workingDays } from '@motcua/calendar';
 * const clock = startClock(workingDays(3), instant('2026-11-16T09:00'));
 * restart(clock, instant('2026-11-20T09:00')).from; // => '2026-11-20T09:00:00+07:00'
 * ```
 */
export function restart(clock: Clock, at: Instant): Clock {
  demandForward(clock, at);
  demandPromiseAhead(clock.term, at);
  return { ...clock, from: at, pauses: [] };
}

/**
 * Gives a clock another term; its start and pauses stay. A term of another unit is counted as {@link countingFor}
 * says, with the cut-off, rest-day and end-of-day rules of the clock. What promised the old term did not promise this one.
 *
 * @throws ClockMisuse when a promised day lies before the start.
 * @example
 * ```ts
 * import { changeTerm, instant, startClock, workingDays } from '@motcua/calendar';
 * const clock = startClock(workingDays(3), instant('2026-11-16T09:00'));
 * changeTerm(clock, workingDays(5)).term; // => { unit: 'workingDay', count: 5 }
 * ```
 */
export function changeTerm(clock: Clock, term: Term): Clock {
  demandPromiseAhead(term, clock.from);
  const { by: _, ...kept } = clock;
  if (term.unit === clock.term.unit) return { ...kept, term };
  const { start: _start, roll: _roll, ...conventions } = clock.counting;
  return { ...kept, term, counting: { ...countingFor(term), ...conventions } };
}

/**
 * Whether a clock stands still.
 *
 * @example
 * ```ts
 * import { instant, isSuspended, startClock, workingDays } from '@motcua/calendar';
 * isSuspended(startClock(workingDays(3), instant('2026-11-16T09:00'))); // => false
 * ```
 */
export function isSuspended(clock: Clock): boolean {
  return clock.pauses.at(-1)?.until === null;
}

/** The counting of a term, with what is left out filled in. */
function completeCounting(term: Term, counting: Partial<Counting>): Counting {
  const restDay = counting.cutoff === undefined || counting.cutoff === null ? 'asReceived' : 'nextWorkingDay';
  return { ...countingFor(term), restDay, ...counting };
}

function demandForward(clock: Clock, at: Instant): void {
  const last = clock.pauses.at(-1);
  if (at < (last?.until ?? last?.from ?? clock.from)) throw new ClockMisuse('backInTime', at);
}

function demandPromiseAhead(term: Term, from: Instant): void {
  if (term.unit === 'until' && term.on < dayOf(from)) throw new ClockMisuse('promisedBeforeStart', from);
}
