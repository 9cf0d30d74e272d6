import { type CivilDate, sayTerm } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import type { Label } from '@motcua/law';
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

/** The term that a promise has as a rule: the first that is declared. */
export function termOf(it: Definition, language: Call['language']): string {
  const [rule] = Object.values(it.clocks.promise?.terms ?? {});
  const [version] = rule?.versions ?? [];
  return version === undefined ? '' : sayTerm(version.value, language);
}

function sizeOf({ machine }: Definition): { readonly states: number; readonly transitions: number } {
  const { states, transitions } = graphOf(machine);
  return { states: states.filter((it) => it.path !== '').length, transitions: transitions.length };
}

function statusOn({ from, until }: Definition['appliesTo'], today: CivilDate): RegimeStatus {
  if (today < from) return 'pending';
  return until !== null && until < today ? 'ended' : 'inForce';
}
