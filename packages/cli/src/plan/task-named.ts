import type { Definition } from '@motcua/kit';
import { type PlanFile, taskDefinitionId } from '@motcua/plan';
import type { Call } from '../spec.ts';
import { furtherOf } from './kept-plans.ts';
import { plansNamed } from './plan-of.ts';

/** A task of a plan, and the plan. */
export interface NamedTask {
  readonly plan: PlanFile;
  readonly definition: Definition;
}

/** The task that a call names by its number, by the id of its definition or by its version; null where no plan has it. */
export function taskNamed(call: Call, name: string): NamedTask | null {
  for (const plan of plansNamed(call)) {
    const isNumber = plan.tasks.some((it) => it.id === name);
    const definition = furtherOf([plan])(isNumber ? taskDefinitionId(plan, name) : name);
    if (definition !== null) return { plan, definition };
  }
  return null;
}
