import { type Definition, defineProcedure, type PromiseBasis } from '@motcua/kit';
import { type Citation, citationsOf, type Label } from '@motcua/law';
import { z } from 'zod';
import { parseDeadline } from './deadline/parse-deadline.ts';
import { beforeOnRestDay, guidanceStopsTheDay, noDeadlinePrinted, taskExplanation } from './kinds/assumptions.ts';
import { commonEvents } from './kinds/events.ts';
import { taskDemands } from './kinds/guards.ts';
import { kinds } from './kinds/kinds.ts';
import { explanationLetter } from './kinds/letters.ts';
import type { Schedule } from './kinds/schedule.ts';
import type { PlanFile, PlanTask } from './plan-file.ts';
import { locatorOf, planInstrument } from './plan-instrument.ts';
import { reportDayOnRestDay, reportSendBy } from './report/assumptions.ts';
import { clocksOf } from './task-clocks.ts';
import { nameOf, type People, peopleOf, rolesOf } from './task-people.ts';
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
 * The id of the definition of a task: that of the plan, and the task's with dashes, `đ` as `D`. No two tasks share one,
 * whichever plans they are of: the number of a task begins with a Roman one, and no plan is called `…-body`.
 *
 * @example
 * ```ts
 * import { locHoa2025, taskDefinitionId } from '@motcua/plan';
 * taskDefinitionId(locHoa2025, 'II.2.2.1'); // => 'loc-hoa-2025-II-2-2-1'
 * ```
 */
export function taskDefinitionId(plan: PlanFile, taskId: string): string {
  return `${plan.id}-${taskId.replaceAll('.', '-').replaceAll('đ', 'D')}`;
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
    unmodelled: unmodelledOf(task, people, place, schedule),
    machine: machine(version, basis, { task: place, lead: people.lead[0], accepts: people.accepts, schedule }),
  });
}

function citesOf(plan: PlanFile, task: PlanTask): { readonly whole: Citation; readonly place: Citation } {
  const places = citationsOf(planInstrument(plan));
  const [whole] = places;
  if (whole === undefined) throw new Error(`the plan «${plan.id}» has no place to cite`);
  return { whole, place: places.find((it) => it.locator === locatorOf(task)) ?? whole };
}

function unmodelledOf(
  { lead, support }: PlanTask,
  { accepts }: People,
  cites: Citation,
  { outruns }: Schedule,
): Definition['unmodelled'] {
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
  const judging: Label = {
    vi: 'Đơn vị theo dõi và người đứng đầu cùng chủ trì; không còn ai khác nghiệm thu, ở đây người đứng đầu nghiệm thu',
    en: 'The unit that follows the plan and its head lead together; nobody else is left to accept, and here the head does',
  };
  return [
    ...(lead.includes(accepts) ? [{ cites, because: judging }] : []),
    ...(outruns ? [{ cites, because: later }] : []),
    ...(lead.length === 0 ? [{ cites, because: leaderless }] : []),
    ...(support.length === 0 ? [] : [{ cites, because: helping }]),
  ];
}
