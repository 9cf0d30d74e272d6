import { addMonths, fromEpochDay, toEpochDay } from './civil-date.ts';
import { type Clock, type Due, isSuspended, type Pause } from './clock.ts';
import { addSeconds, fromLocalSeconds, type Instant, localSeconds } from './instant.ts';
import type { Office } from './office.ts';
import { axisOf, countedFrom, dayNumber, pausedBy, receiptDay, runsFrom } from './span.ts';
import { demandDay, undecided, type WorkingCalendar } from './working-calendar.ts';
import { addWorkingDaysToDay, isWorkingDayNumber, rankAt, workingDayFrom } from './working-days.ts';
import { addWorkingSeconds, closeOf, dayOfLocal, openOf } from './working-time.ts';

/** Where a term ends, before and after its last day is rolled off a rest day: day number and local second, and the end in law. */
export interface Ending {
  readonly rawDay: number;
  readonly rawSecond: number;
  readonly due: Due;
}

const daySeconds = 86_400;
const dayOfHours = 8 * 3600;

/**
 * When a term ends, or null while its clock stands still.
 *
 * Its pauses move it by what they took away: working days of `(suspended on, resumed on]` for working days, calendar
 * days of the same for days and months, exact office seconds for working hours, seconds for hours. A pause that
 * began after the term had ended moves nothing, one that began after its count was full only waits for the clock to
 * run on, and no pause moves a promised day.
 *
 * @throws UndecidedYear when the calendar does not reach so far; a term that counts no working time and does not roll
 * needs none.
 * @example
 * ```ts
 * import { defaultOffice, dueOf, instant, startClock, vietnam, workingCalendar, workingDays } from '@motcua/calendar';
 * const clock = startClock(workingDays(3), instant('2026-11-16T09:00'));
 * dueOf(clock, workingCalendar(vietnam), defaultOffice)?.at; // => '2026-11-19T23:59:59+07:00'
 * ```
 */
export function dueOf(clock: Clock, calendar: WorkingCalendar, office: Office): Due | null {
  return isSuspended(clock) ? null : endingOf(clock, calendar, office).due;
}

/**
 * The first second at which a term has passed.
 *
 * @example
 * ```ts
 * import { civilDate, instant, passedAt } from '@motcua/calendar';
 * const due = { on: civilDate('2026-11-19'), at: instant('2026-11-19T23:59:59') };
 * passedAt(due); // => '2026-11-20T00:00:00+07:00'
 * ```
 */
export function passedAt(due: Due): Instant {
  return addSeconds(due.at, 1);
}

/** The end of a term as if an open pause had not begun. */
export function endingOf(clock: Clock, calendar: WorkingCalendar, office: Office): Ending {
  let paused = 0;
  let ending = endingAfter(clock, paused, calendar, office);
  for (const pause of clock.pauses) {
    if (pause.until === null || pause.from > ending.due.at || clock.term.unit === 'until') break;
    if (localSeconds(pause.from) <= ending.rawSecond) paused += pausedBy(clock, pause, calendar, office);
    ending = notBefore(pause, clock, endingAfter(clock, paused, calendar, office), calendar, office);
  }
  return ending;
}

function endingAfter(clock: Clock, paused: number, calendar: WorkingCalendar, office: Office): Ending {
  switch (axisOf(clock)) {
    case 'workingDay':
      return onDay(clock, lastWorkingDay(clock, paused, calendar), calendar, office);
    case 'day':
      return onDay(clock, lastDay(clock, paused, calendar), calendar, office);
    case 'workingSecond':
      return atSecond(clock, officeSecond(clock, paused, calendar, office), calendar, office);
    case 'second':
      return atSecond(clock, runsFrom(clock, calendar, office) + lengthInSeconds(clock) + paused, calendar, office);
    case 'none':
      return onDay(clock, clock.term.unit === 'until' ? toEpochDay(clock.term.on) : 0, calendar, office);
  }
}

/** A term that is over before its clock runs on ends when it runs on: that very second, or that working day or the next. */
function notBefore(pause: Pause, clock: Clock, ending: Ending, calendar: WorkingCalendar, office: Office): Ending {
  if (pause.until === null || ending.due.at >= pause.until) return ending;
  const axis = axisOf(clock);
  if (axis === 'second' || axis === 'workingSecond') {
    return { ...ending, due: atSecond(clock, localSeconds(pause.until), calendar, office).due };
  }
  const day = workingDayFrom(calendar, dayNumber(pause.until));
  const due = endOfDay(clock, day, calendar, office);
  if (due.at >= pause.until) return { ...ending, due };
  return { ...ending, due: endOfDay(clock, addWorkingDaysToDay(calendar, day, 1), calendar, office) };
}

function lastWorkingDay(clock: Clock, paused: number, calendar: WorkingCalendar): number {
  const first = countedFrom(clock, calendar);
  if (clock.term.unit === 'sameDay') return addWorkingDaysToDay(calendar, first, paused);
  const count = countOf(clock) + paused;
  if (count === 0) return receiptDay(clock, calendar);
  return nthWorkingDay(calendar, first, count);
}

/** The n-th working day of those on or after a day, n from 1. */
function nthWorkingDay(calendar: WorkingCalendar, first: number, n: number): number {
  demandDay(calendar, first);
  const found = calendar.select[rankAt(calendar, first) + n - 1];
  if (found === undefined) throw undecided(calendar, calendar.lastDay + 1);
  return found;
}

function lastDay(clock: Clock, paused: number, calendar: WorkingCalendar): number {
  const received = receiptDay(clock, calendar);
  const early = clock.counting.start === 'inclusive' && countOf(clock) > 0 ? 1 : 0;
  if (clock.term.unit !== 'month') return received + countOf(clock) - early + paused;
  return toEpochDay(addMonths(fromEpochDay(received), countOf(clock))) - early + paused;
}

function officeSecond(clock: Clock, paused: number, calendar: WorkingCalendar, office: Office): number {
  const from = fromLocalSeconds(runsFrom(clock, calendar, office));
  return localSeconds(addWorkingSeconds(calendar, office, from, lengthInSeconds(clock) + paused));
}

function lengthInSeconds(clock: Clock): number {
  const unit = clock.term.unit;
  if (unit === 'workingDay') return countOf(clock) * dayOfHours;
  return countOf(clock) * (unit === 'day' ? daySeconds : 3600);
}

function countOf(clock: Clock): number {
  return 'count' in clock.term ? clock.term.count : 0;
}

function onDay(clock: Clock, rawDay: number, calendar: WorkingCalendar, office: Office): Ending {
  const day = rolledFrom(clock, rawDay, calendar);
  const due = endOfDay(clock, day, calendar, office);
  return { rawDay, rawSecond: (rawDay + 1) * daySeconds - 1, due };
}

function rolledFrom({ term, counting: { roll } }: Clock, day: number, calendar: WorkingCalendar): number {
  if (roll === 'nextWorkingDay') return workingDayFrom(calendar, day);
  const ebbs = roll === 'previousWorkingDay' && term.unit === 'until' && !isWorkingDayNumber(calendar, day);
  return ebbs ? addWorkingDaysToDay(calendar, day, -1) : day;
}

function atSecond(clock: Clock, second: number, calendar: WorkingCalendar, office: Office): Ending {
  const rawDay = dayOfLocal(second);
  if (clock.counting.roll !== 'nextWorkingDay' || isWorkingDayNumber(calendar, rawDay)) return exactly(second);
  const due = endOfDay(clock, addWorkingDaysToDay(calendar, rawDay, 1), calendar, office);
  return { rawDay, rawSecond: second, due };
}

function endOfDay(clock: Clock, day: number, calendar: WorkingCalendar, office: Office): Due {
  return { on: fromEpochDay(day), at: fromLocalSeconds(lastSecondOf(clock, day, calendar, office)) };
}

function lastSecondOf(clock: Clock, day: number, calendar: WorkingCalendar, office: Office): number {
  const { dayEnds, movedEnds } = clock.counting;
  if (movedEnds === 'opening' && receiptDay(clock, calendar) > dayNumber(clock.from))
    return openOf(calendar, office, day);
  return dayEnds === 'midnight' ? (day + 1) * daySeconds - 1 : closeOf(calendar, office, day);
}

function exactly(second: number): Ending {
  const rawDay = dayOfLocal(second);
  return { rawDay, rawSecond: second, due: { on: fromEpochDay(rawDay), at: fromLocalSeconds(second) } };
}
