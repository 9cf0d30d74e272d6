import { type Assumption, choose } from '@motcua/law';
import type { Definition } from './definition.ts';
import type { Environment } from './environment.ts';
import { type Plan, planDue } from './plan.ts';

/**
 * The assumptions of a definition and of its members, each once.
 *
 * @example
 * ```ts
 * import { assumptionsOf } from '@motcua/kit';
 * import { birthGroup } from '@motcua/procedures';
 * assumptionsOf(birthGroup).filter((it) => it.id === 'counting').length; // => 1
 * ```
 */
export function assumptionsOf(definition: Definition): readonly Assumption[] {
  const members = Object.values(definition.members).flatMap((it) => assumptionsOf(it.definition));
  return [...new Map([...definition.assumptions, ...members].map((it) => [it.id, it])).values()];
}

/**
 * The ids of those assumptions of which another answer would move no date of a plan.
 *
 * @example
 * ```ts
 * import { defaultOffice, instant, vietnam, workingCalendar } from '@motcua/calendar';
 * import { planDue, unmovingIn } from '@motcua/kit';
 * import { birthRegistration as it } from '@motcua/procedures';
 * const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
 * const options = { receivedAt: instant('2026-11-23T09:00') };
 * const unmoving = unmovingIn(planDue(it, options, environment), it.assumptions, it, options, environment);
 * unmoving.has('reappointments'); // => false
 * ```
 */
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
