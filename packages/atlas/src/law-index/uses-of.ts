import type { ClockDeclaration, Definition, LetterDeclaration } from '@motcua/kit';
import type { Citation, Label, Period } from '@motcua/law';
import { graphOf, type Transition } from '@motcua/machine';
import { termInWords } from '../words/day-words.ts';
import { labelOfEvent } from '../words/event-words.ts';
import { labelOfState } from '../words/state-words.ts';
import type { CitedUse, UseKind } from './use.ts';

/**
 * Everything in a definition that stands on a provision: its basis, states, transitions, guards, terms, clocks, letters,
 * events, forms and assumptions, each with what it cites. Of terms and forms only the versions
 * that its dossiers can meet, of guards only those that a transition asks.
 *
 * @example
 * ```ts
 * import { usesOf } from '@motcua/atlas';
 * import { birthGroup } from '@motcua/procedures';
 * usesOf(birthGroup).find((it) => it.name === 'promise.regular').cites[0].locator; // => 'khoản 2 Điều 7'
 * ```
 */
export function usesOf(definition: Definition): readonly CitedUse[] {
  const { version, title, basis, guards, clocks, letters, events, assumptions, succession = [], machine } = definition;
  const graph = graphOf(machine);
  const asked = new Set(graph.transitions.flatMap((it) => it.guards));
  const use = (kind: UseKind, name: string, label: Label, cites: readonly Citation[]): CitedUse[] =>
    cites.length === 0 ? [] : [{ version, kind, name, label, cites }];
  return [
    ...use('basis', definition.id, title, basis),
    ...graph.states.flatMap((it) => use('state', it.path, labelOfState(definition, it.path), citesIn(it.meta))),
    ...graph.transitions.flatMap((it) => use('transition', it.id, wayOf(definition, it), citesIn(it.meta))),
    ...Object.entries(guards)
      .filter(([name]) => asked.has(name))
      .flatMap(([name, it]) => use('guard', name, it.demands, it.cites)),
    ...Object.entries(clocks).flatMap(([name, it]) => clockUses(definition, name, it)),
    ...Object.entries(letters).flatMap(([name, it]) => [
      ...use('letter', name, it.label, it.cites),
      ...papersOf(it, definition.appliesTo).flatMap(({ value, cites }) => use('form', name, value.title, [cites])),
    ]),
    ...Object.entries(events).flatMap(([name, it]) => use('event', name, it.label, it.cites ?? [])),
    ...succession.flatMap((it) => use('succession', it.name, it.label, [it.cites])),
    ...assumptions.flatMap((it) => use('assumption', it.id, it.about, it.cites)),
  ];
}

/** What a state's or a transition's meta cites. */
export function citesIn(meta: Readonly<Record<string, unknown>>): readonly Citation[] {
  return (meta as { cites?: readonly Citation[] }).cites ?? [];
}

/** A transition in words: from where, by what, to where. */
export function wayOf(definition: Definition, { source, event, targets }: Transition): Label {
  const from = labelOfState(definition, source);
  const to = targets.map((it) => labelOfState(definition, it));
  const by = labelOfEvent(definition, event);
  const say = (language: keyof Label) =>
    `${[from[language], by[language]].filter((it) => it !== '').join(' – ')}${to.map((it) => ` → ${it[language]}`).join('')}`;
  return { vi: say('vi'), en: say('en') };
}

function clockUses({ version, appliesTo }: Definition, clock: string, it: ClockDeclaration): readonly CitedUse[] {
  const cutoffBy = it.counting({}).cutoffBy;
  const itself: CitedUse = {
    version,
    kind: 'clock',
    name: clock,
    label: it.label,
    cites: it.cites ?? [],
    ...(cutoffBy === undefined ? {} : { texts: [cutoffBy] }),
  };
  const terms = Object.entries(it.terms).flatMap(([term, rule]) =>
    rule.versions
      .filter(({ inForce }) => meets(inForce, appliesTo))
      .map(({ value, cites }): CitedUse => {
        const say = (language: keyof Label) => `${it.label[language]}: ${termInWords(value, language)}`;
        return {
          version,
          kind: 'term',
          name: `${clock}.${term}`,
          label: { vi: say('vi'), en: say('en') },
          cites: [cites],
        };
      }),
  );
  return [...(itself.cites.length === 0 && itself.texts === undefined ? [] : [itself]), ...terms];
}

/** A letter goes by the form of the day of issue, which may be any since the first receipt. */
function papersOf({ paper }: LetterDeclaration, appliesTo: Period) {
  return (paper?.versions ?? []).filter(({ inForce }) => meets(inForce, { from: appliesTo.from, until: null }));
}

function meets(one: Period, other: Period): boolean {
  return (one.until === null || one.until >= other.from) && (other.until === null || one.from <= other.until);
}
