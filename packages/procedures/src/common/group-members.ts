import type { Definition, MemberDeclaration } from '@motcua/kit';
import type { Assumption, Choices } from '@motcua/law';
import { type Edition, until2025 } from './edition.ts';

/** Whose day picks the rules of a leg, where a group was open on 1 July 2025. */
export function governedUnder(edition: Edition): MemberDeclaration['governedBy'] & {} {
  return (choices: Choices) =>
    edition === until2025 && choices['open-dossiers-on-2025-07-01'] === 'atLegStart' ? 'own' : 'group';
}

/** The silences of the members, each once: an answer is given to the group and passed on. */
export function assumptionsOf(members: Readonly<Record<string, MemberDeclaration>>): readonly Assumption[] {
  return [...new Set(Object.values(members).flatMap((it) => it.definition.assumptions))];
}

/** The version of a leg for the dossiers of an edition. */
export function ofSameDays(versions: readonly Definition[], { regime }: Edition): Definition {
  const found = versions.find((it) => it.appliesTo === regime.appliesTo);
  if (found === undefined) throw new RangeError(`No member has a version for dossiers from ${regime.appliesTo.from}.`);
  return found;
}
