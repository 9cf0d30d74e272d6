import { addDays, type CivilDate, civilDate } from '@motcua/calendar';
import type { Deadline, DeadlinePart } from './deadline/deadline.ts';
import { type Schedule, type ScheduledDay, scheduleOf } from './kinds/schedule.ts';
import type { PlanFile } from './plan-file.ts';

/** By which days a task is due that is done once: the last day that is printed, else the end of the plan's year. */
export function scheduleOnce(plan: PlanFile, deadline: Deadline): Schedule {
  const printed = deadline.parts
    .flatMap((it) => lastDayOf(it) ?? [])
    .sort()
    .at(-1);
  const yearEnd = yearEndOf(plan);
  const days = [{ id: printed === undefined ? 'yearEnd' : 'printed', on: printed ?? yearEnd }] as const;
  return scheduleOf(decidedOn(plan), yearEnd, days, printed === undefined ? 'assumed' : 'printed');
}

/**
 * By which days a task is due that is reported all year: the plan's days of report from its first day on, and until the
 * first one that covers its last; as often as it says.
 */
export function scheduleOfReports(plan: PlanFile, deadline: Deadline, reportDays: readonly ScheduledDay[]): Schedule {
  const yearEnd = yearEndOf(plan);
  const from = deadline.parts.flatMap((it) => it.from ?? []).sort()[0] ?? decidedOn(plan);
  const until =
    deadline.parts
      .flatMap((it) => lastDayOf(it) ?? [])
      .sort()
      .at(-1) ?? yearEnd;
  const often = reportDays.filter((_, index) => comesAgain(deadline, index, reportDays.length));
  const begun = often.filter((it) => it.on >= from);
  const covering = begun.findIndex((it) => it.on >= until);
  const [first, ...others] = covering === -1 ? begun : begun.slice(0, covering + 1);
  const days: Schedule['days'] = first === undefined ? [{ id: 'yearEnd', on: yearEnd }] : [first, ...others];
  return scheduleOf(decidedOn(plan), yearEnd, days, 'reports');
}

/** The last day of a plan's year. */
export function yearEndOf({ year }: PlanFile): CivilDate {
  return civilDate(`${year}-12-31`);
}

/** The day on which a plan was decided. */
export function decidedOn({ decision }: PlanFile): CivilDate {
  return civilDate(decision.issuedOn);
}

/** The last day that is still in time; null where none is printed. */
function lastDayOf({ until, bound }: DeadlinePart): CivilDate | null {
  return until !== null && bound === 'exclusive' ? addDays(until, -1) : until;
}

/** Whether a report of the year is asked for: each of them, each second, or the last one. */
function comesAgain({ parts }: Deadline, index: number, count: number): boolean {
  const every = parts.map((it) => it.every).find((it) => it !== undefined);
  if (every === 'year') return index === count - 1;
  return every !== 'halfYear' || index % 2 === 1;
}
