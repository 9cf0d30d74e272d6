import { instant } from '@motcua/calendar';
import { type CaseInput, type Definition, type PlanFact, withoutPersonal } from '@motcua/kit';
import type { Choices } from '@motcua/law';
import { graphOf, start } from '@motcua/machine';
import { procedures } from '@motcua/procedures';
import { samplesOf } from './samples.ts';

/**
 * The ways in which a definition can begin: each sample of its dossier, with every combination of the facts that its
 * plan depends on, by default and with each other answer to a silence. Those from which the machine begins alike are
 * one. The other answers are met by the newest version whose machine has every way of an older one;
 * `EVERY_ANSWER=yes` has every version meet them.
 */
export function inputsOf(definition: Definition): CaseInput[] {
  const defaults = Object.fromEntries(definition.assumptions.map((it) => [it.id, it.default]));
  const promising = promisingAnswers(definition, defaults);
  const others = definition.assumptions.flatMap(({ id, choices }) =>
    Object.keys(choices)
      .filter((choice) => choice !== promising[id])
      .map((choice) => ({ id, choices: { ...promising, [id]: choice } })),
  );
  const facts = factsOf(definition);
  const steering = combined(definition, facts[0] ?? {});
  const all = [
    ...[...steering, ...facts].map((it) => input(definition, promising, it)),
    ...others.flatMap(({ id, choices }) =>
      steering
        .filter((it) => meetsOthers(definition) && concerns(definition, id, it))
        .map((it) => input(definition, choices, it)),
    ),
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

/** Every combination of the facts that a plan depends on, in place of those of a dossier. */
function combined({ planFacts = {} }: Definition, facts: Readonly<Record<string, unknown>>) {
  return Object.entries(planFacts).reduce<Readonly<Record<string, unknown>>[]>(
    (all, [name, fact]) => all.flatMap((it) => valuesOf(fact).map((value) => ({ ...it, [name]: value }))),
    [facts],
  );
}

/** The default first: from it every other answer is varied. */
function valuesOf({ values, default: usual }: PlanFact): readonly string[] {
  return [usual, ...Object.keys(values).filter((it) => it !== usual)];
}

/**
 * Whether facts are explored with another answer to a silence. A fact that silences are named after (`identityCard`,
 * `identity-card-limit`) adds a member beside the rest: it is met by default, and with the answers to those silences.
 */
function concerns({ planFacts = {}, assumptions }: Definition, id: string, facts: Readonly<Record<string, unknown>>) {
  return Object.entries(planFacts).every(([name, fact]) => {
    const prefix = `${name.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)}-`;
    const hasOwn = assumptions.some((it) => it.id.startsWith(prefix));
    return !hasOwn || id.startsWith(prefix) || facts[name] === fact.default;
  });
}

/** The answers by default, but for a term that is not known by default: there the first answer that gives one. */
function promisingAnswers(definition: Definition, defaults: Choices): Choices {
  const { begins } = definition.clocks.promise ?? {};
  const begun = (choices: Choices) => begins === undefined || begins(choices, definition.appliesTo.from, {}) !== null;
  const variants = definition.assumptions.flatMap(({ id, choices }) =>
    Object.keys(choices).map((choice) => ({ ...defaults, [id]: choice })),
  );
  return [defaults, ...variants].find(begun) ?? defaults;
}

/** The newest version of the same procedure, where its machine has every way that this one has; else this one. */
export function fullest(definition: Definition): Definition {
  const newest =
    procedures
      .filter((it) => it.id === definition.id)
      .toSorted(byFirstDay)
      .at(-1) ?? definition;
  const ways = new Set(graphOf(newest.machine).transitions.map((it) => it.id));
  return graphOf(definition.machine).transitions.every((it) => ways.has(it.id)) ? newest : definition;
}

function byFirstDay(a: Definition, b: Definition): number {
  return a.appliesTo.from < b.appliesTo.from ? -1 : 1;
}

/** Whether a version meets other answers than the defaults. */
function meetsOthers(definition: Definition): boolean {
  return fullest(definition) === definition || process.env.EVERY_ANSWER === 'yes';
}
