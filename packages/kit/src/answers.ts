import { type Choices, choose } from '@motcua/law';
import type { Definition } from './definition.ts';
import { UnknownAssumption } from './errors.ts';

/**
 * The answers that hold for a case of a definition, one for each of its assumptions.
 *
 * @throws {UnknownAssumption} when an answer is given to a question that the definition does not ask.
 * @throws {UnknownChoice} when an assumption is answered with something else than its choices.
 */
export function answersOf(definition: Definition, choices: Choices): Choices {
  const known = new Set(definition.assumptions.map((it) => it.id));
  const stranger = Object.keys(choices).find((it) => !known.has(it));
  if (stranger !== undefined) throw new UnknownAssumption(definition.version, stranger, [...known]);
  return Object.fromEntries(definition.assumptions.map((it) => [it.id, choose(it, choices)]));
}

/**
 * Of a group's answers, those that concern a member.
 *
 * @example
 * ```ts
 * import { choicesFor } from '@motcua/kit';
 * import { birthLeg } from '@motcua/procedures';
 * choicesFor(birthLeg, { counting: 'inclusive', weather: 'fine' }); // => { counting: 'inclusive' }
 * ```
 */
export function choicesFor(definition: Definition, choices: Choices): Choices {
  const known = new Set(definition.assumptions.map((it) => it.id));
  return Object.fromEntries(Object.entries(choices).filter(([id]) => known.has(id)));
}
