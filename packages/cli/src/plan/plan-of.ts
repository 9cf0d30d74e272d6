import { existsSync } from 'node:fs';
import { locHoa2025, type PlanFile, planFile } from '@motcua/plan';
import { type Failure, misuse } from '../failure.ts';
import { pathOf, readJson } from '../read.ts';
import { storePath } from '../session.ts';
import { type Call, textOf } from '../spec.ts';
import { keptPlans } from './kept-plans.ts';

/** The plan of a call that needs no store: the file of `--plan`, else the one that comes with the library. */
export function planOf(call: Call): PlanFile {
  return givenPlan(call, [locHoa2025]) ?? locHoa2025;
}

/**
 * The plan of a call that works on a store: the file of `--plan`, or the one of that id; else the only one whose tasks
 * are cases of the store; else, where it has none, the one that comes with the library.
 *
 * @throws {Failure} when the store has several, and none is named.
 */
export function planOfStore(call: Call): PlanFile {
  const kept = keptPlans(storePath(call));
  const known = kept.some((it) => it.id === locHoa2025.id) ? kept : [...kept, locHoa2025];
  const given = givenPlan(call, known);
  if (given !== null) return given;
  if (kept.length > 1) throw whichPlan(kept.map((it) => it.id));
  return kept[0] ?? locHoa2025;
}

function givenPlan(call: Call, known: readonly PlanFile[]): PlanFile | null {
  const given = textOf(call.options, 'plan');
  if (given === undefined) return null;
  const named = known.find((it) => it.id === given);
  const isFile = given === '-' || existsSync(pathOf(call.world, given));
  return named !== undefined && !isFile ? named : planFrom(readJson(call.world, given), given);
}

/** A plan out of a JSON value. @throws {Failure} naming the first place that is not as the schema has it. */
export function planFrom(json: unknown, from: string): PlanFile {
  const result = planFile.safeParse(json);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  const path = (first?.path ?? []).join('.') || '(root)';
  const why = first?.message ?? '';
  throw misuse('invalidPlan', {
    vi: `«${from}» không phải là một kế hoạch: ${result.error.issues.length} chỗ sai, chỗ đầu tiên ở «${path}»: ${why} Xem tất cả: motcua plan check ${from}.`,
    en: `«${from}» is no plan: ${result.error.issues.length} faults, the first at «${path}»: ${why} See them all: motcua plan check ${from}.`,
  });
}

function whichPlan(ids: readonly string[]): Failure {
  return misuse('whichPlan', {
    vi: `Kho có nhiệm vụ của nhiều kế hoạch: ${ids.join(', ')}. Chọn một bằng --plan, ví dụ --plan ${ids[0]}.`,
    en: `The store has tasks of several plans: ${ids.join(', ')}. Choose one with --plan, as --plan ${ids[0]}.`,
  });
}
