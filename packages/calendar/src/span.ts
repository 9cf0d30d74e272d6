import { toEpochDay } from './civil-date.ts';
import type { Clock, Pause } from './clock.ts';
import { secondOfDay } from './clock-time.ts';
import { dayOf, type Instant, localSeconds, timeOf } from './instant.ts';
import type { Office } from './office.ts';
import { demandDay, type WorkingCalendar } from './working-calendar.ts';
import { addWorkingDaysToDay, isWorkingDayNumber, rankAt } from './working-days.ts';
import { openOf, positionOf } from './working-time.ts';

/** In what a clock counts: whole working days, whole days, seconds of office hours, seconds, or nothing. */
export type Axis = 'workingDay' | 'day' | 'workingSecond' | 'second' | 'none';

const daySeconds = 86_400;

/** The axis of a clock. A working-day term counted from the moment runs in office hours, eight to the day. */
export function axisOf(clock: Clock): Axis {
  const moment = clock.counting.start === 'moment';
  switch (clock.term.unit) {
    case 'workingDay':
      return moment ? 'workingSecond' : 'workingDay';
    case 'workingHour':
      return 'workingSecond';
    case 'day':
      return moment ? 'second' : 'day';
    case 'month':
      return 'day';
    case 'hour':
      return 'second';
    case 'sameDay':
      return 'workingDay';
    case 'until':
      return 'none';
  }
}

/** The day number of receipt in law: the day itself, or the next working day after the cut-off or off a rest day. The calendar is asked only where that can matter. */
export function receiptDay(clock: Clock, calendar: WorkingCalendar): number {
  const day = toEpochDay(dayOf(clock.from));
  const { cutoff, restDay } = clock.counting;
  const sameDay = clock.term.unit === 'sameDay';
  const asks = clock.term.unit !== 'until' && (cutoff !== null || restDay === 'nextWorkingDay' || sameDay);
  if (!asks) return day;
  const waits = isWorkingDayNumber(calendar, day)
    ? cutoff !== null && secondOfDay(timeOf(clock.from)) > secondOfDay(cutoff)
    : restDay === 'nextWorkingDay' || sameDay;
  return waits ? addWorkingDaysToDay(calendar, day, 1) : day;
}

/** The first day number that can be counted. A month ends with its last day, so that a moment means no more than its day. */
export function countedFrom(clock: Clock, calendar: WorkingCalendar): number {
  const { term, counting } = clock;
  const afterReceipt = counting.start === 'exclusive' || (term.unit === 'month' && counting.start === 'moment');
  return receiptDay(clock, calendar) + (afterReceipt && term.unit !== 'sameDay' ? 1 : 0);
}

/** The local second from which a clock of hours runs: where there are hours of receipt, not before the office opens. */
export function runsFrom(clock: Clock, calendar: WorkingCalendar, office: Office): number {
  const received = receiptDay(clock, calendar);
  if (clock.counting.start !== 'moment') return countedFrom(clock, calendar) * daySeconds;
  const from = localSeconds(clock.from);
  const { cutoff, restDay } = clock.counting;
  if (cutoff === null && restDay === 'asReceived') return from;
  return Math.max(from, openOf(calendar, office, received));
}

/** How much a pause takes away, in units of the axis of the clock; an open pause takes nothing yet. */
export function pausedBy(clock: Clock, pause: Pause, calendar: WorkingCalendar, office: Office): number {
  if (pause.until === null) return 0;
  const axis = axisOf(clock);
  if (axis === 'none') return 0;
  if (axis === 'workingDay' || axis === 'day') {
    const first = countedFrom(clock, calendar);
    demandDay(calendar, dayNumber(pause.until));
    const [from, until] = [Math.max(dayNumber(pause.from) + 1, first), Math.max(dayNumber(pause.until) + 1, first)];
    return axis === 'day' ? until - from : rankAt(calendar, until) - rankAt(calendar, from);
  }
  const start = runsFrom(clock, calendar, office);
  const [from, until] = [Math.max(localSeconds(pause.from), start), Math.max(localSeconds(pause.until), start)];
  if (axis === 'second') return until - from;
  return positionOf(calendar, office, until) - positionOf(calendar, office, from);
}

/** Whether a day number is one that a pause takes away whole: after the day it began, up to the day it ended. */
export function pauseOver(clock: Clock, day: number): Pause | null {
  const found = clock.pauses.find(
    (it) => dayNumber(it.from) < day && (it.until === null || day <= dayNumber(it.until)),
  );
  return found ?? null;
}

/** The day number of an instant. */
export function dayNumber(at: Instant): number {
  return toEpochDay(dayOf(at));
}
