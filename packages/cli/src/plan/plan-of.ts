import { existsSync } from 'node:fs';
import { checkPlan, locHoa2025, type PlanFault, type PlanFile } from '@motcua/plan';
import { definitions } from '../definitions.ts';
import { Failure, misuse } from '../failure.ts';
import { pathOf } from '../read.ts';
import { storePath } from '../session.ts';
import { type Call, textOf } from '../spec.ts';
import { demandSame, keptPlans } from './kept-plans.ts';
import { openPlanFile } from './plan-bytes.ts';

/** The plan of a call that needs no store: the file of `--plan`, else the one that comes with the library. @throws {Failure} */
export function planOf(call: Call): PlanFile {
  return givenPlan(call, [locHoa2025]) ?? locHoa2025;
}

/**
 * The plan of a call that works on a store: the file of `--plan`, or the one of that id; else the only one whose tasks
 * are cases of the store; else, where it has none, the one that comes with the library.
 *
 * @throws {Failure} when the store has several, and none is named, or keeps another content under the id of the one that is.
 */
export function planOfStore(call: Call): PlanFile {
  const { kept, known } = plansOf(call);
  const given = givenPlan(call, known);
  if (given !== null) {
    demandSame(kept, given, storePath(call));
    return given;
  }
  if (kept.length > 1) throw whichPlan(kept.map((it) => it.id));
  return kept[0] ?? locHoa2025;
}

/** Every plan whose tasks a call may name: that of `--plan`, those of the store, the one that comes with the library. */
export function plansNamed(call: Call): readonly PlanFile[] {
  const { known } = plansOf(call);
  const given = givenPlan(call, known);
  return given === null ? known : [given, ...known.filter((it) => it.id !== given.id)];
}

/** A store keeps its own reading of a plan: a later release may read it otherwise. */
function plansOf(call: Call): { readonly kept: readonly PlanFile[]; readonly known: readonly PlanFile[] } {
  const kept = keptPlans(storePath(call));
  return { kept, known: kept.some((it) => it.id === locHoa2025.id) ? kept : [...kept, locHoa2025] };
}

function givenPlan(call: Call, known: readonly PlanFile[]): PlanFile | null {
  const given = textOf(call.options, 'plan');
  if (given === undefined) return null;
  const isFile = given === '-' || existsSync(pathOf(call.world, given));
  const named = isFile ? undefined : known.find((it) => it.id === given);
  return named ?? planIn(call, given);
}

function planIn({ world }: Call, file: string): PlanFile {
  const opened = openPlanFile(world, file);
  if (!opened.ok) throw badPlan(file, opened.faults);
  const { plan, faults } = checkPlan(opened.json, { procedures: [...new Set(definitions.map((it) => it.id))] });
  if (plan === null) throw badPlan(file, faults);
  return plan;
}

/** The first fault of a plan file, with where to see the others. */
function badPlan(file: string, faults: readonly PlanFault[]): Failure {
  const [first] = faults;
  const place = [first?.entry, first?.path].filter((it) => it).join('  ');
  const at = place === '' ? { vi: '', en: '' } : { vi: ` ở ${place}`, en: ` at ${place}` };
  const says = {
    vi: `«${file}» không phải là một kế hoạch dùng được: ${faults.length} chỗ sai, trước hết${at.vi}: ${first?.says.vi ?? ''}. Xem tất cả: motcua plan check ${file}.`,
    en: `«${file}» is no plan that can be used: ${faults.length} faults, the first${at.en}: ${first?.says.en ?? ''}. See them all: motcua plan check ${file}.`,
  };
  const details = {
    faults: faults.slice(0, 20).map(({ code, path, entry, says: why }) => ({ code, path, entry, message: why.en })),
  };
  return new Failure('invalidPlan', 2, says, { details });
}

function whichPlan(ids: readonly string[]): Failure {
  return misuse('whichPlan', {
    vi: `Kho có nhiệm vụ của nhiều kế hoạch: ${ids.join(', ')}. Chọn một bằng --plan, ví dụ --plan ${ids[0]}.`,
    en: `The store has tasks of several plans: ${ids.join(', ')}. Choose one with --plan, as --plan ${ids[0]}.`,
  });
}
