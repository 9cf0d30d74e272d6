import { type CalendarEdition, ledgerSources } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { type Assumption, type Citation, type Conflict, citationsOf, type Instrument, type Label } from '@motcua/law';
import { graphOf } from '@motcua/machine';
import type { LawBook } from './law-book.ts';
import { names } from './places-in.ts';
import type { CitedUse, Use } from './use.ts';
import { citesIn, usesOf, wayOf } from './uses-of.ts';

/** The law both ways: from each provision to what uses it, and from each transition to its provisions. */
export interface LawIndex {
  readonly instruments: readonly IndexedInstrument[];
  readonly transitions: readonly IndexedTransition[];
  readonly assumptions: readonly Applied<Assumption>[];
  readonly conflicts: readonly Applied<Conflict>[];
  /** Citations of places that no listed instrument has, each with who cites it. */
  readonly dangling: readonly { readonly cites: Citation; readonly by: Use }[];
}

/** An instrument, place by place. */
export interface IndexedInstrument {
  readonly instrument: Instrument;
  readonly provisions: readonly IndexedProvision[];
}

/** A place with what uses it, and what of it is not modelled. */
export interface IndexedProvision {
  readonly cites: Citation;
  readonly usedBy: readonly Use[];
  readonly notModelled: readonly NotModelled[];
}

/** That something of a provision is not modelled, why, and by which version that is said; null: by none in particular. */
export interface NotModelled {
  readonly version: string | null;
  readonly because: Label;
}

/** A transition with the provisions it follows, or the reason where none orders it. */
export interface IndexedTransition {
  readonly version: string;
  readonly id: string;
  readonly label: Label;
  readonly cites: readonly Citation[];
  readonly because: Label | null;
}

/** An assumption or a conflict, and the versions to which it applies. */
export interface Applied<T> {
  readonly it: T;
  readonly versions: readonly string[];
}

/**
 * Makes the index of the law: every provision with its uses and what of it is not modelled, every transition with its
 * provisions, the silences and disagreements with where they apply.
 *
 * @example
 * ```ts
 * import { lawIndex } from '@motcua/atlas';
 * import { decree63of2024 } from '@motcua/law';
 * import { birthGroup } from '@motcua/procedures';
 * const nothing = { announced: [], examples: [], conflicts: [], unmodelled: [], rules: [], calendars: [] };
 * const index = lawIndex({ ...nothing, instruments: [decree63of2024], definitions: [birthGroup] });
 * const limit = index.instruments[0].provisions.find((it) => it.cites.locator === 'khoản 2 Điều 7');
 * limit.usedBy.some((it) => it.kind === 'term' && it.name === 'promise.verified'); // => true
 * ```
 */
export function lawIndex(book: LawBook): LawIndex {
  const uses = allUses(book);
  const reasons = reasonsOf(book);
  const byPlace = groupBy(uses, (use) => use.cites.map(keyOf));
  const reasonsByPlace = groupBy(reasons, ({ cites }) => [keyOf(cites)]);
  const spoken = uses.filter((it) => it.texts !== undefined);

  function provision(cites: Citation): IndexedProvision {
    const named = spoken.filter((it) => it.texts?.some((text) => names(text, cites)));
    return {
      cites,
      usedBy: distinct([...(byPlace.get(keyOf(cites)) ?? []), ...named].map(plain)),
      notModelled: (reasonsByPlace.get(keyOf(cites)) ?? []).map(({ version, because }) => ({ version, because })),
    };
  }

  return {
    instruments: book.instruments.map((instrument) => ({
      instrument,
      provisions: citationsOf(instrument).map(provision),
    })),
    transitions: book.definitions.flatMap(transitionsOf),
    assumptions: applied(book.definitions, (it) => it.assumptions),
    conflicts: withoutDefinition(
      book.conflicts,
      applied(book.definitions, (it) => it.conflicts),
    ),
    dangling: danglingIn(book, uses, reasons),
  };
}

function allUses({ definitions, examples, conflicts, rules, calendars }: LawBook): readonly CitedUse[] {
  const none = { version: null } as const;
  return [
    ...definitions.flatMap(usesOf),
    ...examples.map(
      ({ id, says, of, cites }): CitedUse => ({ version: of.version, kind: 'example', name: id, label: says, cites }),
    ),
    ...conflicts.map(({ id, about, sides }): CitedUse => {
      return { ...none, kind: 'conflict', name: id, label: about, cites: sides.map((it) => it.cites) };
    }),
    ...rules.map((it): CitedUse => ({ ...none, ...it })),
    ...calendars.map(calendarUse),
    { ...none, kind: 'calendar', name: 'ledger', label: ledger, cites: [], texts: Object.values(ledgerSources) },
  ];
}

const ledger: Label = { vi: 'Bảng đếm từng ngày của thời hạn', en: 'The count of a term, day by day' };

function calendarUse({ id, title, years, days }: CalendarEdition): CitedUse {
  const texts = [...years.map((it) => it.instrument), ...days.flatMap((it) => [it.instrument, it.basis ?? ''])];
  return { version: null, kind: 'calendar', name: id, label: title, cites: [], texts: [...new Set(texts)] };
}

interface Reason extends NotModelled {
  readonly cites: Citation;
}

function reasonsOf({ definitions, announced, unmodelled }: LawBook): readonly Reason[] {
  return [
    ...definitions.flatMap((of) => [
      ...of.unmodelled.map((it): Reason => ({ version: of.version, ...it })),
      ...Object.values(of.clocks).flatMap(({ missing }) =>
        missing === undefined ? [] : [{ version: of.version, ...missing }],
      ),
    ]),
    ...announced.map(({ version, cites, because }): Reason => ({ version, cites, because })),
    ...unmodelled.map((it): Reason => ({ version: null, ...it })),
  ];
}

function transitionsOf(definition: Definition): readonly IndexedTransition[] {
  return graphOf(definition.machine).transitions.map((it) => ({
    version: definition.version,
    id: it.id,
    label: wayOf(definition, it),
    cites: citesIn(it.meta),
    because: (it.meta as { because?: Label }).because ?? null,
  }));
}

function applied<T extends { readonly id: string }>(
  definitions: readonly Definition[],
  partOf: (it: Definition) => readonly T[],
): readonly Applied<T>[] {
  const all = definitions.flatMap((of) => partOf(of).map((it) => ({ it, version: of.version })));
  return [...Map.groupBy(all, ({ it }) => it.id).values()]
    .flatMap((same) => (same[0] === undefined ? [] : [{ it: same[0].it, versions: same.map((one) => one.version) }]))
    .sort((a, b) => (a.it.id < b.it.id ? -1 : 1));
}

/** Every conflict in the order of the list, those of no definition with no version. */
function withoutDefinition(
  all: readonly Conflict[],
  known: readonly Applied<Conflict>[],
): readonly Applied<Conflict>[] {
  return all.map((it) => known.find((one) => one.it.id === it.id) ?? { it, versions: [] });
}

function danglingIn({ instruments }: LawBook, uses: readonly CitedUse[], reasons: readonly Reason[]) {
  const listed = new Set(instruments.flatMap(citationsOf).map(keyOf));
  const reason = ({ version, cites, because }: Reason): CitedUse => {
    return { version, kind: 'basis', name: 'unmodelled', label: because, cites: [cites] };
  };
  return [...uses, ...reasons.map(reason)].flatMap((use) =>
    use.cites.filter((it) => !listed.has(keyOf(it))).map((cites) => ({ cites, by: plain(use) })),
  );
}

function keyOf({ instrument, locator }: Citation): string {
  return `${instrument} ${locator}`;
}

function plain({ version, kind, name, label }: CitedUse): Use {
  return { version, kind, name, label };
}

function distinct(uses: readonly Use[]): readonly Use[] {
  return [...new Map(uses.map((it) => [`${it.version} ${it.kind} ${it.name}`, it])).values()];
}

function groupBy<T>(all: readonly T[], keysOf: (it: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const it of all) {
    for (const key of new Set(keysOf(it))) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [it]);
      else known.push(it);
    }
  }
  return groups;
}
