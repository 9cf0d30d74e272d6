import { existsSync, readFileSync } from 'node:fs';
import type { Definition } from '@motcua/kit';
import {
  dutyDefinitionId,
  dutyDefinitions,
  type PlanFile,
  planFile,
  taskDefinition,
  taskDefinitionId,
} from '@motcua/plan';
import { changeBeside, plansPlace } from '../beside-store.ts';
import { Failure, misuse } from '../failure.ts';

// A task runs by the plan that it was opened by. So every plan whose tasks are cases of a store is kept beside it, and
// the store can be read without the file it came from, and by a later release that reads a plan otherwise.

/** The tasks that a store may have cases of, and how to keep the plan that was given. */
export interface StoreTasks {
  /** A task's definition, by its id or its version, made when it is first asked for. */
  readonly further: (name: string) => Definition | null;
  readonly keep: () => void;
}

/** The tasks of the plans that are kept beside a store, and of one that is given. @throws {Failure} */
export function tasksFor(store: string, given: PlanFile | null): StoreTasks {
  const plans = given === null ? keptPlans(store) : withPlan(store, given);
  return {
    further: furtherOf(plans),
    keep: () => {
      if (given !== null) changeBeside(store, plansPlace(store), () => `${JSON.stringify(withPlan(store, given))}\n`);
    },
  };
}

/** The tasks and duties of some plans, by the id of their definitions or by their versions. */
export function furtherOf(plans: readonly PlanFile[]): StoreTasks['further'] {
  const byId = new Map(
    plans.flatMap((plan) => plan.tasks.map((task) => [taskDefinitionId(plan, task.id), { plan, task }] as const)),
  );
  return (name) => {
    const found = byId.get(name.split('@')[0] ?? name);
    const definition = found === undefined ? dutyIn(plans, name) : taskDefinition(found.plan, found.task);
    return definition !== null && (name === definition.id || name === definition.version) ? definition : null;
  };
}

function dutyIn(plans: readonly PlanFile[], name: string): Definition | null {
  const plan = plans.find((it) => name.startsWith(dutyDefinitionId(it, '')));
  if (plan === undefined) return null;
  return dutyDefinitions(plan).find((it) => name === it.id || name === it.version) ?? null;
}

/** The plans whose tasks are cases of a store, in the order in which they came. @throws {Failure} */
export function keptPlans(store: string): readonly PlanFile[] {
  const path = plansPlace(store);
  if (!existsSync(path)) return [];
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as readonly unknown[]).map((it) => planFile.parse(it));
  } catch (cause) {
    const says = {
      vi: `Không đọc được các kế hoạch giữ ở «${path}». Khôi phục tệp đó từ bản sao lưu.`,
      en: `The plans kept at «${path}» cannot be read. Restore that file from a backup.`,
    };
    throw new Failure('corruptStore', 1, says, { cause });
  }
}

function withPlan(store: string, given: PlanFile): readonly PlanFile[] {
  const kept = keptPlans(store);
  const same = kept.find((it) => it.id === given.id);
  if (same === undefined) return [...kept, given];
  demandSame(kept, given, store);
  return kept;
}

/** A store keeps one content under each id of a plan. @throws {Failure} when another is given under the same id. */
export function demandSame(kept: readonly PlanFile[], given: PlanFile, store: string): void {
  const same = kept.find((it) => it.id === given.id);
  if (same !== undefined && JSON.stringify(same) !== JSON.stringify(given)) throw planIdReused(given.id, store);
}

function planIdReused(id: string, store: string): Failure {
  return misuse('planIdReused', {
    vi: `Kho «${store}» đã có kế hoạch «${id}» với nội dung khác. Đặt mã mới (id) cho kế hoạch trong tệp, hoặc dùng kho khác (--store).`,
    en: `The store «${store}» has a plan «${id}» already, with other content. Give the one in the file an id of its own, or use another store (--store).`,
  });
}
