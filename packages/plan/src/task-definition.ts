import { type CivilDate, type Counting, countingFor, type Term, until } from '@motcua/calendar';
import { type Definition, defineProcedure, type PromiseBasis } from '@motcua/kit';
import { type Choices, type Citation, citationsOf, type Dated, type Label, type Period } from '@motcua/law';
import { z } from 'zod';
import { parseDeadline } from './deadline/parse-deadline.ts';
import {
  beforeOnRestDay,
  beforeOnRestDayId,
  guidanceStopsTheDay,
  noDeadlinePrinted,
  taskExplanation,
} from './kinds/assumptions.ts';
import { commonEvents } from './kinds/events.ts';
import { taskDemands } from './kinds/guards.ts';
import { kinds } from './kinds/kinds.ts';
import { explanationLetter } from './kinds/letters.ts';
import type { Schedule, ScheduledDay } from './kinds/schedule.ts';
import type { PlanFile, PlanTask } from './plan-file.ts';
import { locatorOf, planInstrument } from './plan-instrument.ts';
import { reportDayOnRestDay, reportSendBy } from './report/assumptions.ts';
import { decidedOn, scheduleOfReports, scheduleOnce, yearEndOf } from './task-schedule.ts';

const known = new WeakMap<PlanFile, Map<string, Definition>>();

/**
 * One task of a plan as a definition, with its own machine: `loc-hoa-2025-II-2-2-1`, for the year of the plan. Its units
 * are its roles: those that lead work, the one that follows the plan accepts. Made once for each plan and task.
 *
 * @throws {InvalidDefinition} when the task names a unit that its plan does not have.
 * @throws {UnreadableDeadline} when what is printed as its deadline cannot be read.
 *
 * @example
 * ```ts
 * import { locHoa2025, taskDefinition } from '@motcua/plan';
 * const [first] = locHoa2025.tasks;
 * taskDefinition(locHoa2025, first).version.endsWith('@2025-01-22'); // => true
 * ```
 */
export function taskDefinition(plan: PlanFile, task: PlanTask): Definition {
  const made = known.get(plan) ?? new Map<string, Definition>();
  known.set(plan, made);
  const definition = made.get(task.id) ?? define(plan, task);
  made.set(task.id, definition);
  return definition;
}

/**
 * Every task of a plan as a definition, in the order of the plan.
 *
 * @example
 * ```ts
 * import { locHoa2025, taskDefinitions } from '@motcua/plan';
 * taskDefinitions(locHoa2025).length === locHoa2025.tasks.length; // => true
 * ```
 */
export function taskDefinitions(plan: PlanFile): readonly Definition[] {
  return plan.tasks.map((it) => taskDefinition(plan, it));
}

/**
 * The id of the definition of a task: that of the plan, and the task's with dashes.
 *
 * @example
 * ```ts
 * import { locHoa2025, taskDefinitionId } from '@motcua/plan';
 * taskDefinitionId(locHoa2025, 'II.2.2.1'); // => 'loc-hoa-2025-II-2-2-1'
 * ```
 */
export function taskDefinitionId(plan: PlanFile, taskId: string): string {
  return `${plan.id}-${taskId.replaceAll('.', '-').replaceAll('đ', 'dd')}`;
}

function define(plan: PlanFile, task: PlanTask): Definition {
  const { kind, activity } = task;
  const id = taskDefinitionId(plan, task.id);
  const appliesTo = { from: decidedOn(plan), until: yearEndOf(plan) };
  const version = `${id}@${appliesTo.from}`;
  const { whole, place } = citesOf(plan, task);
  const people = peopleOf(plan, task);
  const basis: PromiseBasis = { appointment: place, term: place, apology: whole, supplement: whole };
  const { recurs, machine, events } = kinds[kind];
  const deadline = parseDeadline(task.deadline);
  const schedule = recurs ? scheduleOfReports(plan, deadline, place) : scheduleOnce(plan, deadline, place);
  return defineProcedure({
    id,
    version,
    title: activity,
    appliesTo,
    basis: place === whole ? [whole] : [place, whole],
    agencies: { commune: { vi: 'Ủy ban nhân dân cấp xã', en: 'People’s Committee of the commune' } },
    roles: rolesOf(plan, task, people),
    dossier: z.strictObject({}),
    facts: () => ({}),
    matter: 'task',
    events: { ...commonEvents(people, whole), ...events(task, people) },
    guards: taskDemands(whole, place),
    clocks: clocksOf(id, appliesTo, schedule, place, people),
    letters: { apology: explanationLetter(people.lead[0], nameOf(plan, people.accepts), activity, appliesTo, whole) },
    members: {},
    assumptions: [
      taskExplanation(whole),
      guidanceStopsTheDay(whole),
      ...(schedule.origin === 'assumed' ? [noDeadlinePrinted(place)] : []),
      ...(schedule.days.some((it) => it.before === true) ? [beforeOnRestDay(place)] : []),
      ...(schedule.origin === 'reports' ? [reportSendBy, reportDayOnRestDay] : []),
    ],
    conflicts: [],
    unmodelled: unmodelledOf(task, place, schedule),
    machine: machine(version, basis, { task: place, lead: people.lead[0], accepts: people.accepts, schedule }),
  });
}

function citesOf(plan: PlanFile, task: PlanTask): { readonly whole: Citation; readonly place: Citation } {
  const places = citationsOf(planInstrument(plan));
  const [whole] = places;
  if (whole === undefined) throw new Error(`the plan «${plan.id}» has no place to cite`);
  return { whole, place: places.find((it) => it.locator === locatorOf(task)) ?? whole };
}

interface People {
  readonly lead: readonly [string, ...string[]];
  readonly accepts: string;
  readonly follow: readonly string[];
}

/** Who works, who accepts, who follows: the head accepts what the standing unit alone has led. */
function peopleOf({ standing, head }: PlanFile, { lead }: PlanTask): People {
  const [first = standing, ...others] = lead;
  const isOwn = others.length === 0 && first === standing;
  return { lead: [first, ...others], accepts: isOwn ? head : standing, follow: [...new Set([standing, head])] };
}

function rolesOf(plan: PlanFile, { support }: PlanTask, { lead, follow }: People): Definition['roles'] {
  const concerned = [...new Set([...lead, ...support, ...follow])];
  return Object.fromEntries(concerned.map((it) => [it, { label: nameOf(plan, it), agency: 'commune' }]));
}

/** What a unit is called; one that the plan does not have is called nothing, and the definition is refused for it. */
function nameOf({ units }: PlanFile, unit: string): Label {
  return units[unit] ?? { vi: '', en: '' };
}

function clocksOf(
  id: string,
  inForce: Period,
  { days, yearEnd }: Schedule,
  place: Citation,
  { lead, follow }: People,
): Definition['clocks'] {
  const term = (name: string, on: CivilDate, cites = place): Dated<Term> => {
    return { id: `${id}.${name}`, versions: [{ inForce, value: until(on), cites }] };
  };
  const closing = days.flatMap(({ id: day, closesOn, cites }) =>
    closesOn === undefined ? [] : [[closed(day), term(closed(day), closesOn, cites)] as const],
  );
  const printed = days.map((it) => [it.id, term(it.id, it.on, it.cites)] as const);
  const usual = countingFor(until(yearEnd));
  return {
    promise: {
      label: { vi: 'Thời hạn của nhiệm vụ', en: 'Day of the task' },
      terms: Object.fromEntries([...printed, ...closing]),
      counting: (choices, of) => ({ ...usual, roll: rollOf(choices, days, of) }),
      role: lead[0],
      // A day that is over can be missed, and no more be promised.
      begins: (choices, on) =>
        choices['no-deadline-printed'] === 'none' ? null : (days.find((it) => it.on >= on)?.id ?? null),
      instead: (choices, day) =>
        choices[reportSendBy.id] === 'windowEnd' && days.some((it) => it.id === day && it.closesOn !== undefined)
          ? closed(day)
          : day,
    },
    year: {
      label: { vi: 'Hết năm của Kế hoạch', en: 'End of the plan’s year' },
      terms: { year: term('year', yearEnd) },
      counting: () => usual,
      role: follow[0] ?? lead[0],
    },
  };
}

/** A day before which something is due must not move past it; any other that is a rest day ends with the next working day. */
function rollOf(choices: Choices, days: readonly ScheduledDay[], of: Term | undefined): Counting['roll'] {
  const isBefore = of?.unit === 'until' && days.some((it) => it.before === true && it.on === of.on);
  if (isBefore && choices[beforeOnRestDayId] !== 'workingDayAfter') return 'previousWorkingDay';
  return choices[reportDayOnRestDay.id] === 'asPrinted' ? 'none' : 'nextWorkingDay';
}

/** The name of the term by which a report is due as its data close. */
function closed(day: string): string {
  return `${day}Closed`;
}

function unmodelledOf({ lead, support }: PlanTask, cites: Citation, { outruns }: Schedule): Definition['unmodelled'] {
  const leaderless: Label = {
    vi: 'Kế hoạch không nêu đơn vị chủ trì; ở đây đơn vị theo dõi Kế hoạch thực hiện',
    en: 'The plan names no unit that leads; here the one that follows the plan acts',
  };
  const helping: Label = {
    vi: 'Việc phối hợp của các đơn vị không tách thành bước riêng; đơn vị chủ trì báo cáo chung',
    en: 'What the supporting units do is no step of its own; the leading unit reports for all',
  };
  const later: Label = {
    vi: 'Thời hạn in trong Kế hoạch ở sau năm của Kế hoạch; ở đây theo dõi đến hết năm',
    en: 'The printed day lies after the plan’s year; here the task is followed to the end of it',
  };
  return [
    ...(outruns ? [{ cites, because: later }] : []),
    ...(lead.length === 0 ? [{ cites, because: leaderless }] : []),
    ...(support.length === 0 ? [] : [{ cites, because: helping }]),
  ];
}
