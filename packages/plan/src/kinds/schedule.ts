import { addDays, type CivilDate, type Counting, type Instant, instantAt, weekdayOf } from '@motcua/calendar';
import type { Choices, Citation } from '@motcua/law';
import { reportDayOnRestDay, reportSendBy } from '../report/assumptions.ts';
import { beforeOnRestDayId } from './assumptions.ts';

/** A day by which something of a task is due: a key of the terms of its promise. */
export interface ScheduledDay {
  readonly id: string;
  readonly on: CivilDate;
  /** Where it is written. */
  readonly cites: Citation;
  /** It stands before a day that is named: on a rest day it ends with the working day before. */
  readonly before?: true;
  /** Of a report: the day on which its data close, where that is held to be the day. */
  readonly closesOn?: CivilDate;
}

/** By which days a task is due. */
export interface Schedule {
  /** One for what is done once, one for each period of what recurs; at least one. */
  readonly days: readonly [ScheduledDay, ...ScheduledDay[]];
  /** Where they come from; `assumed`: neither the plan nor a document names one. */
  readonly origin: 'printed' | 'reports' | 'assumed';
  /**
   * From when the clocks of the plan run: not after any of its days. A day of the plan stands whenever its task was
   * handed out, so one that was over by then is late at once, and seen.
   */
  readonly from: Instant;
  /** Whether what is printed lies after the plan's year, and so is not what is followed. */
  readonly outruns: boolean;
  /** The last day of the plan's year. */
  readonly yearEnd: CivilDate;
}

/** A schedule of a plan that was decided on a day; none of its days lies after the plan's year. */
export function scheduleOf(
  decidedOn: CivilDate,
  yearEnd: CivilDate,
  days: Schedule['days'],
  origin: Schedule['origin'],
): Schedule {
  const [one, ...others] = days;
  const within = (it: ScheduledDay): ScheduledDay => (it.on > yearEnd ? { ...it, on: yearEnd } : it);
  const first = [decidedOn, ...days.flatMap((it) => [it.on, it.closesOn ?? it.on])].sort()[0] ?? decidedOn;
  return {
    days: [within(one), ...others.map(within)],
    origin,
    from: instantAt(first, '00:00'),
    outruns: days.some((it) => it.on > yearEnd),
    yearEnd,
  };
}

/** The day of a schedule that is followed under the answers given, as it is written. */
export function dayFollowed({ on, closesOn }: ScheduledDay, choices: Choices): CivilDate {
  return choices[reportSendBy.id] === 'windowEnd' && closesOn !== undefined ? closesOn : on;
}

/** Where a day of a schedule goes that is a rest day. */
export function rollOf({ before }: Pick<ScheduledDay, 'before'>, choices: Choices): Counting['roll'] {
  if (before === true && choices[beforeOnRestDayId] !== 'workingDayAfter') return 'previousWorkingDay';
  return choices[reportDayOnRestDay.id] === 'asPrinted' ? 'none' : 'nextWorkingDay';
}

/**
 * The last day on which something is in time. A machine knows no calendar, so a weekend moves it and a holiday does not:
 * only which period comes next hangs on it, and the clock of the promise counts by the calendar of the case.
 */
export function lastDayOf(day: ScheduledDay, choices: Choices): CivilDate {
  const on = dayFollowed(day, choices);
  const beyond = weekdayOf(on) - 5;
  const roll = rollOf(day, choices);
  if (beyond <= 0 || roll === 'none') return on;
  return addDays(on, roll === 'nextWorkingDay' ? 3 - beyond : -beyond);
}
