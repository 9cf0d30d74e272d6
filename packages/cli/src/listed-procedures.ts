import { termInWords } from '@motcua/atlas';
import { type CivilDate, type Language, type Term, workingDays } from '@motcua/calendar';
import type { ClockDeclaration, Definition, PlanFacts } from '@motcua/kit';
import { inForceOn, type Label } from '@motcua/law';
import { graphOf } from '@motcua/machine';
import { codes } from '@motcua/procedures';
import { announced, announcedOf, definitions, versionsOf } from './definitions.ts';
import { citesJson } from './say.ts';
import type { Call } from './spec.ts';

/** One version of a procedure in the list: from when to when, whether it holds today, and how large its machine is. */
export interface RegimeJson {
  readonly version: string;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  /** By the day of the call; a version that is announced and not known stays `pending` whatever the day. */
  readonly status: RegimeStatus;
  /** States of its machine, the root left out; null where its content is not known. */
  readonly states: number | null;
  readonly transitions: number | null;
  /** What is announced, and not known of it; null where the version can be run. */
  readonly unknown: Label | null;
}

/** Whether a version is over, holds, or is still to come. */
export type RegimeStatus = 'ended' | 'inForce' | 'pending';

/** Every procedure once, those of which a version is only announced included. */
export function listedIds(): readonly string[] {
  return [...new Set([...definitions, ...announced].map((it) => it.id))];
}

/** A procedure as the list has it, with every version of it. */
export function procedureJson(id: string, today: CivilDate, { language }: Call) {
  const newest = definitions.some((it) => it.id === id) ? versionsOf(id).at(-1) : undefined;
  return {
    id,
    title: newest?.title ?? null,
    codes: (codes[id] ?? []).map(({ cites, note, ...it }) => ({
      ...it,
      note: note ?? null,
      cites: citesJson([cites], language),
    })),
    regimes: regimesOf(id, today),
    ...(newest === undefined ? { states: null, transitions: null } : sizeOf(newest)),
    members: Object.entries(newest?.members ?? {}).map(([member, it]) => ({ id: member, procedure: it.definition.id })),
    term: newest === undefined ? null : termOf(newest, language),
  };
}

/** The versions of a procedure, known and announced, oldest first. */
export function regimesOf(id: string, today: CivilDate): readonly RegimeJson[] {
  const known = definitions
    .filter((it) => it.id === id)
    .map((it) => ({
      version: it.version,
      ...it.appliesTo,
      status: statusOn(it.appliesTo, today),
      ...sizeOf(it),
      unknown: null,
    }));
  const unknown = announcedOf(id).map((it) => ({
    version: it.version,
    ...it.appliesTo,
    status: 'pending' as const,
    states: null,
    transitions: null,
    unknown: it.because,
  }));
  return [...known, ...unknown].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The term of a promise by the default answers: of every kind of dossier, from the shortest to the longest; or that it is not known. */
export function termOf(definition: Definition, language: Language): string {
  const { promise } = definition.clocks;
  if (promise === undefined) return '';
  const found = kindsOf(definition).map((facts) => termBy(definition, promise, facts));
  const known = found.filter((it) => it !== null);
  const unknown: Label = { vi: 'chưa rõ', en: 'not known' };
  if (known.length === 0) return unknown[language];
  const said = span(known, language);
  if (known.length === found.length) return said;
  return language === 'vi' ? `${said}; có diện ${unknown.vi}` : `${said}; ${unknown.en} of some`;
}

/** Every combination of what the dates of a definition depend on. */
function kindsOf({ planFacts = {} }: Definition): readonly PlanFacts[] {
  return Object.entries(planFacts).reduce<readonly PlanFacts[]>(
    (kinds, [name, { values }]) =>
      kinds.flatMap((kind) => Object.keys(values).map((value) => ({ ...kind, [name]: value }))),
    [{}],
  );
}

function termBy({ assumptions, appliesTo }: Definition, clock: ClockDeclaration, facts: PlanFacts): Term | null {
  const answers = Object.fromEntries(assumptions.map((it) => [it.id, it.default]));
  const begun = clock.begins === undefined ? Object.keys(clock.terms)[0] : clock.begins(answers, appliesTo.from, facts);
  if (begun === undefined || begun === null) return null;
  const rule = clock.terms[clock.instead?.(answers, begun) ?? begun];
  return rule === undefined ? null : inForceOn(rule, appliesTo.from).value;
}

/** One term as it is; several from the shortest to the longest, where they are counted alike, and one by one where not. */
function span(terms: readonly Term[], language: Language): string {
  const said = [...new Map(terms.map((it) => [termInWords(it, language), it])).entries()];
  const counts = said.flatMap(([, it]) => (it.unit === 'workingDay' ? [it.count] : []));
  const others = said.flatMap(([words, it]) => (it.unit === 'workingDay' ? [] : [words]));
  const least = Math.min(...counts);
  const most = Math.max(...counts);
  const days =
    counts.length === 0 ? [] : [`${least === most ? '' : `${least}–`}${termInWords(workingDays(most), language)}`];
  const by: Label = { vi: 'theo diện', en: 'by the kind of dossier' };
  const all = [...others, ...days].join(language === 'vi' ? ' hoặc ' : ' or ');
  return said.length === 1 ? all : `${all} ${by[language]}`;
}

function sizeOf({ machine }: Definition): { readonly states: number; readonly transitions: number } {
  const { states, transitions } = graphOf(machine);
  return { states: states.filter((it) => it.path !== '').length, transitions: transitions.length };
}

function statusOn({ from, until }: Definition['appliesTo'], today: CivilDate): RegimeStatus {
  if (today < from) return 'pending';
  return until !== null && until < today ? 'ended' : 'inForce';
}
