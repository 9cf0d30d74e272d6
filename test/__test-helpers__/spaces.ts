import { instant } from '@motcua/calendar';
import { type CaseInput, type Definition, withoutPersonal } from '@motcua/kit';
import type { Choices } from '@motcua/law';
import { start } from '@motcua/machine';
import { samplesOf } from './samples.ts';

/**
 * The ways in which a definition can begin: each sample of its dossier by default, and each other answer to a silence.
 * Those from which the machine begins alike are one.
 */
export function inputsOf(definition: Definition): CaseInput[] {
  const defaults = Object.fromEntries(definition.assumptions.map((it) => [it.id, it.default]));
  const others = definition.assumptions.flatMap((it) =>
    Object.keys(it.choices)
      .filter((choice) => choice !== it.default)
      .map((choice) => ({ ...defaults, [it.id]: choice })),
  );
  const facts = factsOf(definition);
  const first = facts[0] ?? {};
  const all = [
    ...facts.map((it) => input(definition, defaults, it)),
    ...others.map((it) => input(definition, it, first)),
  ];
  const distinct = new Map(all.map((it) => [JSON.stringify(start(definition.machine, it).snapshot), it]));
  return [...distinct.values()];
}

function input(definition: Definition, choices: Choices, facts: Readonly<Record<string, unknown>>): CaseInput {
  return { receivedAt: instant(`${definition.appliesTo.from}T09:00`), choices, facts };
}

function factsOf(definition: Definition): Readonly<Record<string, unknown>>[] {
  const all = samplesOf(definition.dossier).map((it) =>
    definition.facts(withoutPersonal(definition.dossier, it) as typeof it),
  );
  return [...new Map(all.map((it) => [JSON.stringify(it), it])).values()];
}
