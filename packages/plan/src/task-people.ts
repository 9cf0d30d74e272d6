import type { Definition } from '@motcua/kit';
import type { Label } from '@motcua/law';
import type { PlanFile, PlanTask } from './plan-file.ts';

/** Who works on a task, who accepts it, who follows it. */
export interface People {
  readonly lead: readonly [string, ...string[]];
  readonly accepts: string;
  readonly follow: readonly string[];
}

/** The people of a task: nobody accepts its own, so where the standing unit leads, alone or with others, the head accepts. */
export function peopleOf({ standing, head }: PlanFile, { lead }: PlanTask): People {
  const [first = standing, ...others] = lead;
  const all = [first, ...others] as const;
  return { lead: all, accepts: all.includes(standing) ? head : standing, follow: [...new Set([standing, head])] };
}

/** The roles of a task: the units that it concerns, called as its plan calls them. */
export function rolesOf(plan: PlanFile, { support }: PlanTask, { lead, follow }: People): Definition['roles'] {
  const concerned = [...new Set([...lead, ...support, ...follow])];
  return Object.fromEntries(concerned.map((it) => [it, { label: nameOf(plan, it), agency: 'commune' }]));
}

/** What a unit is called; one that the plan does not have is called nothing, and the definition is refused for it. */
export function nameOf({ units }: PlanFile, unit: string): Label {
  return units[unit] ?? { vi: '', en: '' };
}
