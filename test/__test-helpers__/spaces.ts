import { instant } from '@motcua/calendar';
import { type CaseInput, type Definition, type PlanFact, withoutPersonal } from '@motcua/kit';
import type { Choices } from '@motcua/law';
import { graphOf, start } from '@motcua/machine';
import { procedures } from '@motcua/procedures';
import { samplesOf } from './samples.ts';

type Facts = Readonly<Record<string, unknown>>;

/**
 * The ways in which a definition can begin: each sample of its dossier, with every combination of the facts that its
 * plan depends on, by default; and each other answer to a silence, for the facts with the fewest members. Those from which the machine
 * begins alike are one. The other answers are met by the newest version whose machine has every way of an older one;
 * `npm run prove` has every version meet every answer with all facts.
 */
export function inputsOf(definition: Definition): CaseInput[] {
  const { promising, facts, steering } = waysToBegin(definition);
  const usual = [...steering, ...facts].map((it) => input(definition, promising, it));
  const every = process.env.EVERY_ANSWER === 'yes';
  if (fullest(definition) !== definition && !every) return distinct(definition, usual);
  return distinct(definition, [
    ...usual,
    ...otherAnswers(definition, every ? steering : bySize(definition, steering).slice(0, 1)),
  ]);
}

/** The other answers with all other facts, the simplest first: for what the rest does not reach. */
export function furtherInputsOf(definition: Definition): CaseInput[] {
  const { steering, facts } = waysToBegin(definition);
  return distinct(definition, otherAnswers(definition, [...bySize(definition, steering), ...facts]));
}

function waysToBegin(definition: Definition) {
  const defaults = Object.fromEntries(definition.assumptions.map((it) => [it.id, it.default]));
  const facts = factsOf(definition);
  return { promising: promisingAnswers(definition, defaults), facts, steering: combined(definition, facts[0] ?? {}) };
}

function otherAnswers(definition: Definition, met: readonly Facts[]): CaseInput[] {
  const { promising } = waysToBegin(definition);
  return met.flatMap((it) =>
    definition.assumptions.flatMap(({ id, choices }) =>
      Object.keys(choices)
        .filter((choice) => choice !== promising[id])
        .map((choice) => ({ ...promising, [id]: choice }))
        .map((answers) => input(definition, answers, it)),
    ),
  );
}

function bySize(definition: Definition, facts: readonly Facts[]): readonly Facts[] {
  return facts.toSorted((a, b) => membersFor(definition, a) - membersFor(definition, b));
}

function distinct(definition: Definition, inputs: readonly CaseInput[]): CaseInput[] {
  return [...new Map(inputs.map((it) => [JSON.stringify(start(definition.machine, it).snapshot), it])).values()];
}

function input(definition: Definition, choices: Choices, facts: Facts): CaseInput {
  return { receivedAt: instant(`${definition.appliesTo.from}T09:00`), choices, facts };
}

function factsOf(definition: Definition): Facts[] {
  const all = samplesOf(definition.dossier).map((it) =>
    definition.facts(withoutPersonal(definition.dossier, it) as typeof it),
  );
  return [...new Map(all.map((it) => [JSON.stringify(it), it])).values()];
}

/** Every combination of the facts that a plan depends on, in place of those of a dossier. */
function combined({ planFacts = {} }: Definition, facts: Facts) {
  return Object.entries(planFacts).reduce<Facts[]>(
    (all, [name, fact]) => all.flatMap((it) => valuesOf(fact).map((value) => ({ ...it, [name]: value }))),
    [facts],
  );
}

/** The default first: from it every other answer is varied. */
function valuesOf({ values, default: usual }: PlanFact): readonly string[] {
  return [usual, ...Object.keys(values).filter((it) => it !== usual)];
}

/** How many members take part, by the facts. */
function membersFor({ members }: Definition, facts: Facts): number {
  return Object.values(members).filter((it) => it.where?.(facts) !== false).length;
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
