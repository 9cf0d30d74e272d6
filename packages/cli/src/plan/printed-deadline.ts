import { taskDefinitionId } from '@motcua/plan';
import { keptPlans } from './kept-plans.ts';

/** What a plan kept with a store prints as the deadline of a task, by the id of its definition; null where it prints none, and for a case that is no task. */
export function printedDeadline(store: string, definition: string): string | null {
  for (const plan of keptPlans(store)) {
    const task = plan.tasks.find((it) => taskDefinitionId(plan, it.id) === definition);
    if (task !== undefined) return task.deadline === '' ? null : task.deadline;
  }
  return null;
}
