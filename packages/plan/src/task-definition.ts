import type { Definition } from '@motcua/kit';
import { type Citation, citationsOf, type Label } from '@motcua/law';
import { parseDeadline } from './deadline/parse-deadline.ts';
import { defineTask } from './define-task.ts';
import { noDeadlinePrinted } from './kinds/assumptions.ts';
import { kinds } from './kinds/kinds.ts';
import type { Schedule } from './kinds/schedule.ts';
import type { PlanFile, PlanTask } from './plan-file.ts';
import { locatorOf, planInstrument } from './plan-instrument.ts';
import { type People, peopleOf } from './task-people.ts';
import { scheduleOfReports, scheduleOnce } from './task-schedule.ts';

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
  const { whole, place } = citesOf(plan, task);
  const people = peopleOf(plan, task);
  const deadline = parseDeadline(task.deadline);
  const schedule = kinds[task.kind].recurs
    ? scheduleOfReports(plan, deadline, place)
    : scheduleOnce(plan, deadline, place);
  return defineTask(plan, task, {
    id: taskDefinitionId(plan, task.id),
    people,
    whole,
    place,
    schedule,
    silences: schedule.origin === 'assumed' ? [noDeadlinePrinted(place)] : [],
    conflicts: [],
    unmodelled: unmodelledOf(task, people, place, schedule),
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
