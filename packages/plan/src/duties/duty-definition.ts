import { addDays, type CivilDate } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { type Citation, citationsOf } from '@motcua/law';
import { defineTask } from '../define-task.ts';
import { type Schedule, type ScheduledDay, scheduleOf } from '../kinds/schedule.ts';
import type { PlanFile, PlanTask } from '../plan-file.ts';
import { planInstrument } from '../plan-instrument.ts';
import { reportDaysOf } from '../report/report-days.ts';
import { peopleOf } from '../task-people.ts';
import { decidedOn, yearEndOf } from '../task-schedule.ts';
import { noDayFound } from './assumptions.ts';
import { dutiesOf } from './duties-of.ts';
import type { Duty, DutyPeriod } from './duty.ts';

const known = new WeakMap<PlanFile, readonly Definition[]>();

/**
 * The duties of a plan's year as definitions, by the same machines as its tasks, in the order of `dutiesOf`. Made once
 * for each plan.
 *
 * @throws {InvalidDefinition} when the plan names a unit that it does not have.
 * @example
 * ```ts
 * import { dutyDefinitions, locHoa2025 } from '@motcua/plan';
 * const [reform] = dutyDefinitions(locHoa2025);
 * reform.version; // => 'loc-hoa-2025-duty-reform-report@2025-01-22'
 * reform.assumptions.some((it) => it.id === 'report-send-by'); // => true
 * ```
 */
export function dutyDefinitions(plan: PlanFile): readonly Definition[] {
  const made = known.get(plan) ?? dutiesOf(plan).map((it) => define(plan, it));
  known.set(plan, made);
  return made;
}

/**
 * The id of the definition of a duty: that of the plan, `duty`, and its own.
 *
 * @example
 * ```ts
 * import { dutyDefinitionId, locHoa2025 } from '@motcua/plan';
 * dutyDefinitionId(locHoa2025, 'reform-report'); // => 'loc-hoa-2025-duty-reform-report'
 * ```
 */
export function dutyDefinitionId({ id }: Pick<PlanFile, 'id'>, slug: string): string {
  return `${id}-duty-${slug}`;
}

function define(plan: PlanFile, duty: Duty): Definition {
  const [whole] = citationsOf(planInstrument(plan));
  if (whole === undefined) throw new Error(`the plan «${plan.id}» has no place to cite`);
  const [place] = duty.cites;
  const task = rowOf(duty);
  return defineTask(plan, task, {
    id: dutyDefinitionId(plan, duty.slug),
    people: peopleOf(plan, task),
    schedule: scheduleOfDuty(plan, duty),
    whole,
    place,
    silences: duty.kind === 'byReference' ? [noDayFound(place)] : [],
    conflicts: duty.conflicts,
    unmodelled: duty.missing.map((because) => ({ cites: place, because })),
  });
}

/** A duty as a row that the machines of tasks can run; the plan prints none of it. */
function rowOf({ slug, title, product, lead, kind }: Duty): PlanTask {
  return {
    id: `duty-${slug}`,
    section: 'body',
    goal: '',
    activity: title,
    product,
    lead: [lead],
    support: [],
    deadline: '',
    kind,
    procedures: [],
    targets: [],
    restsOn: [],
    quotes: [],
    reading: [],
  };
}

/** By which days a duty is due. What is due after the plan's year is followed until its day. */
function scheduleOfDuty(plan: PlanFile, { kind, periods: [period], cites: [place] }: Duty): Schedule {
  const yearEnd = yearEndOf(plan);
  if (kind === 'continuous') {
    const [first, ...others] = reportDaysOf(plan.year);
    if (first === undefined) throw new Error('no report of the reform has a day');
    return scheduleOf(decidedOn(plan), yearEnd, [first, ...others], 'reports');
  }
  if (period.due === null) {
    const day: ScheduledDay = { id: 'yearEnd', on: yearEnd, cites: place };
    return scheduleOf(decidedOn(plan), followedUntil(plan, period), [day], 'assumed');
  }
  const day = dayOf(period.due, place);
  return scheduleOf(decidedOn(plan), period.due.on > yearEnd ? day.on : yearEnd, [day], 'printed');
}

/** A duty does not lapse with the plan’s year: whose data close in December may have its day in the next year. */
function followedUntil(plan: PlanFile, { until }: DutyPeriod): CivilDate {
  return until.slice(5, 7) === '12' ? yearEndOf({ year: plan.year + 1 }) : yearEndOf(plan);
}

function dayOf({ on, bound }: { readonly on: CivilDate; readonly bound: string }, cites: Citation): ScheduledDay {
  return bound === 'exclusive'
    ? { id: 'written', on: addDays(on, -1), cites, before: true }
    : { id: 'written', on, cites };
}
