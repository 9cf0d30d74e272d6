import { faultsOfDates } from './check-plan-dates.ts';
import { faultAt, type PlanFault } from './check-plan-fault.ts';
import { faultsOfNames, listsInOrder } from './check-plan-names.ts';
import { faultsOfOrder } from './check-plan-order.ts';
import { faultsOfPrinted } from './check-plan-printed.ts';
import { rowsOf } from './check-plan-rows.ts';
import { faultsOfShape, faultsOfText } from './check-plan-shape.ts';
import { faultsOfTargets } from './check-plan-targets.ts';
import { faultsOfTasks, notesOfTasks } from './check-plan-tasks.ts';
import { type PlanFile, planFile } from './plan-file.ts';
import { taskDefinition } from './task-definition.ts';

/** What a plan file came to: a plan that runs, or everything that is wrong with it. `notes` tells what may be meant so. */
export type PlanCheck =
  | { readonly plan: PlanFile; readonly faults: readonly []; readonly notes: readonly PlanFault[] }
  | { readonly plan: null; readonly faults: readonly PlanFault[]; readonly notes: readonly PlanFault[] };

/** What a plan file may name and does not hold itself. */
export interface NamesBeside {
  /** The ids of the procedures that there are; where they are not given, they are not asked for. */
  readonly procedures?: readonly string[];
}

/**
 * Checks a plan file: names every problem with its place and the entry it stands in, in the order of the file. One
 * problem does not hide the others. What passes has a machine for each of its tasks.
 *
 * @example
 * ```ts
 * import { checkPlan, locHoa2025 } from '@motcua/plan';
 * checkPlan(locHoa2025).faults; // => []
 * const [first, ...others] = locHoa2025.tasks;
 * const { faults } = checkPlan({ ...locHoa2025, tasks: [{ ...first, deadline: 'sớm' }, ...others] });
 * faults.map((it) => [it.code, it.path, it.entry]); // => [['unreadableDeadline', 'tasks[0].deadline', 'I.1.1']]
 * ```
 */
export function checkPlan(json: unknown, { procedures }: NamesBeside = {}): PlanCheck {
  const rows = rowsOf(json);
  const faults = [
    ...faultsOfShape(json),
    ...faultsOfText(json),
    ...faultsOfNames(rows),
    ...faultsOfOrder(rows),
    ...faultsOfTasks(rows, procedures === undefined ? null : new Set(procedures)),
    ...faultsOfTargets(rows),
    ...faultsOfDates(rows),
    ...faultsOfPrinted(rows),
  ];
  const notes = notesOfTasks(rows);
  if (faults.length > 0) return { plan: null, faults: inOrder(faults), notes };
  const plan = planFile.parse(json);
  const broken = notRunnable(plan);
  return broken.length > 0 ? { plan: null, faults: broken, notes } : { plan, faults: [], notes };
}

/** Tasks that are as they should be one by one, and of which still no machine can be made. */
function notRunnable(plan: PlanFile): readonly PlanFault[] {
  return plan.tasks.flatMap((task, index) => {
    try {
      taskDefinition(plan, task);
      return [];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return [faultAt('notRunnable', `tasks[${index}]`, task.id, `không lập được quy trình: ${why}`, why)];
    }
  });
}

/** As they stand in the file: what is of the whole first, then list by list, entry by entry. */
function inOrder(faults: readonly PlanFault[]): readonly PlanFault[] {
  const key = ({ path }: PlanFault): readonly [number, number] => {
    const [, list = '', index = '-1'] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
    return [listsInOrder.indexOf(list), Number(index)];
  };
  return faults.toSorted((one, other) => {
    const [[list, index], [otherList, otherIndex]] = [key(one), key(other)];
    return list - otherList || index - otherIndex;
  });
}
