import { type Definition, type Environment, type Plan, planDue } from '@motcua/kit';
import { type Assumption, choose } from '@motcua/law';

/** The ids of those assumptions of which another answer would move no date of a plan. */
export function unmovingIn(
  plan: Plan,
  assumptions: readonly Assumption[],
  definition: Definition,
  options: Parameters<typeof planDue>[1],
  environment: Environment,
): ReadonlySet<string> {
  const before = datesOf(plan);
  const { choices = {} } = options;
  const unmoving = assumptions.filter((it) => {
    const others = Object.keys(it.choices).filter((choice) => choice !== choose(it, choices));
    return others.every((choice) => datesWith({ ...choices, [it.id]: choice }) === before);
  });
  return new Set(unmoving.map((it) => it.id));

  function datesWith(answers: typeof choices): string | null {
    try {
      return datesOf(planDue(definition, { ...options, choices: answers }, environment));
    } catch {
      return null;
    }
  }
}

function datesOf({ members, whole }: Plan): string {
  return [...members, whole].map((it) => it.due?.at ?? '').join(' ');
}
