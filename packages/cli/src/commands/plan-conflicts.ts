import { sayCitation } from '@motcua/atlas';
import type { Conflict } from '@motcua/law';
import { locHoa2025, locHoaContradictions, type PlanFile, type PlanTarget } from '@motcua/plan';
import { paintFor } from '../paint.ts';
import { compared } from '../plan/compared.ts';
import { planOf } from '../plan/plan-of.ts';
import { targetJson } from '../plan/task-json.ts';
import { citeJson } from '../say.ts';
import type { Answer, Call } from '../spec.ts';

/** `plan conflicts`: the places at which a plan contradicts itself, each side with its source. */
export function planConflicts(call: Call): Answer {
  const plan = planOf(call);
  const pairs = pairsIn(plan);
  const others = contradictionsOf(plan).filter((it) => !pairs.some((group) => isSaidBy(plan, group, it)));
  const none = call.language === 'vi' ? 'Không có chỗ nào mâu thuẫn.' : 'No places contradict each other.';
  const lines = [...pairs.map((it) => pairText(plan, it, call)), ...others.map((it) => conflictText(it, call))];
  return {
    json: {
      targets: pairs.map((it) => it.map((one) => targetJson(plan, one))),
      places: others.map((it) => conflictJson(it, call)),
    },
    text: lines.length === 0 ? none : lines.join('\n\n'),
  };
}

/** Targets that give one measure several values, each group once. */
function pairsIn({ targets }: PlanFile): readonly (readonly PlanTarget[])[] {
  const groups = targets.flatMap((it) => {
    if (it.conflictsWith.length === 0) return [];
    const group = targets.filter((one) => one.id === it.id || it.conflictsWith.includes(one.id));
    return group[0]?.id === it.id ? [group] : [];
  });
  return groups;
}

/** Whether a contradiction is that of some targets, which tell it themselves. */
function isSaidBy(plan: PlanFile, group: readonly PlanTarget[], { sides }: Conflict): boolean {
  const places = group.map((it) => targetJson(plan, it).source.place);
  return sides.every((it) => places.includes(it.cites.locator));
}

/** What somebody who read the plan that comes with the library found; other plans say it in their targets alone. */
function contradictionsOf(plan: PlanFile): readonly Conflict[] {
  return plan.id === locHoa2025.id ? locHoaContradictions : [];
}

function pairText(plan: PlanFile, group: readonly PlanTarget[], { language, world }: Call): string {
  const head = group.map((it) => compared(it, language)).join(language === 'vi' ? ' và ' : ' and ');
  const sides = group.map((it) => {
    const { place, plan: number } = targetJson(plan, it).source;
    return `  ${it.id} (${place}, ${number}): ${it.text[language]}`;
  });
  return [paintFor(world).strong(head), ...sides].join('\n');
}

function conflictText({ about, sides }: Conflict, { language, world }: Call): string {
  const told = sides.map((it) => `  ${sayCitation(it.cites, language)}: ${it.says[language]}`);
  return [paintFor(world).strong(about[language]), ...told].join('\n');
}

function conflictJson({ id, about, sides }: Conflict, { language }: Call) {
  return {
    id,
    about: about[language],
    sides: sides.map((it) => ({ says: it.says[language], cites: citeJson(it.cites, language) })),
  };
}
