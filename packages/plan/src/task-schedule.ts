import { type CivilDate, civilDate } from '@motcua/calendar';
import type { Citation } from '@motcua/law';
import type { Deadline } from './deadline/deadline.ts';
import { type DueDay, dueDaysOf } from './deadline/due-days.ts';
import { type Schedule, type ScheduledDay, scheduleOf } from './kinds/schedule.ts';
import type { PlanFile } from './plan-file.ts';
import { reportDaysOf } from './report/report-days.ts';

/** By which days a task is due that is done once: the last day that is printed, else the end of the plan's year. */
export function scheduleOnce(plan: PlanFile, deadline: Deadline, cites: Citation): Schedule {
  const printed = lastDays(plan, deadline.parts).at(-1);
  const yearEnd = yearEndOf(plan);
  const id = printed === undefined ? 'yearEnd' : 'printed';
  const origin = printed === undefined ? 'assumed' : 'printed';
  return scheduleOf(decidedOn(plan), yearEnd, [dayOf(id, printed ?? { on: yearEnd }, cites)], origin);
}

/**
 * By which days a task is due that is reported all year: the days that it names itself; else the days of the reform
 * reports, as often as it says, from its first day on and until the first one that covers its last.
 */
export function scheduleOfReports(plan: PlanFile, deadline: Deadline, cites: Citation): Schedule {
  const named = lastDays(
    plan,
    deadline.parts.filter((it) => it.kind === 'recurring'),
  ).filter((it) => it.on >= decidedOn(plan));
  const yearEnd = yearEndOf(plan);
  const [first, ...others] =
    named.length > 0 ? named.map((it, index) => dayOf(`day${index + 1}`, it, cites)) : covered(plan, deadline);
  if (first !== undefined) {
    return scheduleOf(decidedOn(plan), yearEnd, [first, ...others], named.length > 0 ? 'printed' : 'reports');
  }
  return scheduleOf(decidedOn(plan), yearEnd, [{ id: 'yearEnd', on: yearEnd, cites }], 'reports');
}

/** The last day of a plan's year. */
export function yearEndOf({ year }: Pick<PlanFile, 'year'>): CivilDate {
  return civilDate(`${year}-12-31`);
}

/** The day on which a plan was decided. */
export function decidedOn({ decision }: PlanFile): CivilDate {
  return civilDate(decision.issuedOn);
}

/** The days of report from the first day of a deadline to the first one that covers its last. */
function covered(plan: PlanFile, deadline: Deadline): readonly ScheduledDay[] {
  const from = deadline.parts.flatMap((it) => it.from ?? []).sort()[0] ?? decidedOn(plan);
  const until = lastDays(plan, deadline.parts).at(-1)?.on ?? yearEndOf(plan);
  const days = reportDaysOf(plan.year);
  const begun = days.filter((it, index) => it.on >= from && comesAgain(deadline, index, days.length));
  const covering = begun.findIndex((it) => it.on >= until);
  return covering === -1 ? begun : begun.slice(0, covering + 1);
}

function dayOf(id: string, { on, before }: Pick<DueDay, 'on' | 'before'>, cites: Citation): ScheduledDay {
  return { id, on, cites, ...(before === undefined ? {} : { before }) };
}

function lastDays({ year }: PlanFile, parts: Deadline['parts']): readonly DueDay[] {
  const days = parts.flatMap((it) => dueDaysOf(it, year)).filter((it) => it.kind === 'deadline');
  return days.toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** Whether a report of the year is asked for: each of them, each second, or the last one. */
function comesAgain({ parts }: Deadline, index: number, count: number): boolean {
  const every = parts.map((it) => it.every).find((it) => it !== undefined);
  if (every === 'year') return index === count - 1;
  return every !== 'halfYear' || index % 2 === 1;
}
