import {
  type Deadline,
  locatorOf,
  type PlanFile,
  type PlanTarget,
  type PlanTask,
  parseDeadline,
  taskDefinition,
} from '@motcua/plan';

type Quotes = PlanTask['quotes'];

/** A task as the commands write it in JSON. */
export function taskJson(plan: PlanFile, task: PlanTask) {
  const { id, section, goal, activity, product, kind, targets, reading } = task;
  return {
    id,
    section,
    goal,
    activity,
    product,
    lead: unitsJson(plan, task.lead),
    support: unitsJson(plan, task.support),
    deadline: deadlineJson(parseDeadline(task.deadline)),
    targets,
    machine: taskDefinition(plan, task).version,
    reading,
    source: sourceJson(plan, task, task.quotes),
    kind,
  };
}

/** A target as the commands write it in JSON. */
export function targetJson(plan: PlanFile, target: PlanTarget) {
  const { id, goal, text, comparator, value, unit, indicator, conflictsWith } = target;
  return { id, goal, text, comparator, value, unit, indicator, source: targetSource(plan, target), conflictsWith };
}

/** A deadline as the commands write it in JSON: the first part at the top. */
export function deadlineJson({ text, kind, from, until, parts }: Deadline) {
  return { text, kind, from, until, parts };
}

/** Where a target is written. */
export function targetSource(plan: PlanFile, { goal, quotes }: PlanTarget) {
  return sourceJson(plan, { id: goal, section: goal.startsWith('body.') ? 'body' : 'annex', goal }, quotes);
}

function unitsJson({ units }: PlanFile, ids: readonly string[]) {
  return ids.map((id) => ({ id, label: units[id] ?? { vi: id, en: id } }));
}

/** The plan by its number, the place as it is cited, and the passages that are quoted. */
function sourceJson({ decision }: PlanFile, at: Pick<PlanTask, 'id' | 'section' | 'goal'>, quotes: Quotes) {
  return { plan: decision.number, place: locatorOf(at), quotes };
}
