import { type LawIndex, lawIndex } from '@motcua/atlas';
import { dutyDefinitions, type PlanFile, planInstrument, taskDefinitions } from '@motcua/plan';
import { lawBook } from '../law-book.ts';

/** The index of what the tasks and duties of some plans stand on: the law, and the plans themselves. */
export function lawOfPlans(plans: readonly PlanFile[]): LawIndex {
  return lawIndex({
    ...lawBook,
    // The law lists only the places of a plan that procedures cite; the plan has them all.
    instruments: [...plans.map(planInstrument), ...lawBook.instruments],
    definitions: plans.flatMap((it) => [...taskDefinitions(it), ...dutyDefinitions(it)]),
    announced: [],
    examples: [],
  });
}
