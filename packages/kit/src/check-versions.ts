import { type Citation, checkDated, type Dated, type DatedFault, type Period } from '@motcua/law';
import type { Announced } from './announced.ts';
import type { Definition } from './definition.ts';
import { sayFault } from './say-fault.ts';

/** Days on which a procedure has no version, or more than one; or a version that ends before it begins. */
export interface VersionFault {
  readonly procedure: string;
  readonly kind: DatedFault['kind'];
  readonly period: Period;
  /** The versions concerned: those of the days, or around a gap those before and after it. */
  readonly versions: readonly string[];
  readonly says: string;
}

interface Versioned extends Pick<Definition, 'id' | 'version' | 'appliesTo'> {
  readonly cites: Citation | undefined;
}

/**
 * What is wrong with the days of the versions of procedures, from the first version of each to its last: gaps, overlaps,
 * and versions that run backwards. Days of a version that is only announced are no gap.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { checkVersions } from '@motcua/kit';
 * import { announced, birthRegistration, birthRegistrationUntil2025 } from '@motcua/procedures';
 * checkVersions([birthRegistrationUntil2025, birthRegistration], announced); // => []
 * const appliesTo = { ...birthRegistration.appliesTo, from: civilDate('2025-09-01') };
 * const late = { ...birthRegistration, version: 'birth-registration@2025-09-01', appliesTo };
 * checkVersions([birthRegistrationUntil2025, late]).map((it) => [it.kind, it.period.from]); // => [['gap', '2025-07-01']]
 * ```
 */
export function checkVersions(
  definitions: readonly Definition[],
  announced: readonly Announced[] = [],
): readonly VersionFault[] {
  const own = distinct(definitions.map((it) => ({ ...it, cites: it.basis[0] })));
  const procedures = Map.groupBy(own, (it) => it.id);
  return [...procedures].flatMap(([id, versions]) =>
    faultsOf(
      id,
      versions,
      announced.filter((it) => it.id === id),
    ),
  );
}

/** An announced version only fills what would be a gap: where a version is registered, that one holds. */
function faultsOf(
  procedure: string,
  versions: readonly Versioned[],
  announced: readonly Versioned[],
): readonly VersionFault[] {
  const all = [...versions, ...announced];
  const span = spanOf(all);
  const gaps = checkDated(ruleOf(procedure, all), span).filter((it) => it.kind === 'gap');
  const others = checkDated(ruleOf(procedure, versions), span).filter((it) => it.kind !== 'gap');
  return [...gaps, ...others].map((it) => {
    const concerned = concernedBy(it, it.kind === 'gap' ? all : versions);
    const says = `«${procedure}» ${sayFault(it)} Versions concerned: ${concerned.join(', ')}.`;
    return { procedure, kind: it.kind, period: it.period, versions: concerned, says };
  });
}

function ruleOf(id: string, versions: readonly Versioned[]): Dated<string> {
  const dated = versions.flatMap(({ appliesTo, version, cites }) =>
    cites === undefined ? [] : [{ inForce: appliesTo, value: version, cites }],
  );
  return { id, versions: dated };
}

function distinct(versions: readonly Versioned[]): readonly Versioned[] {
  return [...new Map(versions.map((it) => [it.version, it])).values()];
}

function spanOf(versions: readonly Versioned[]): Period {
  const [from] = versions.map((it) => it.appliesTo.from).sort();
  if (from === undefined) throw new RangeError('a procedure has a version');
  const ends = versions.map((it) => it.appliesTo.until);
  return {
    from,
    until: ends.includes(null)
      ? null
      : (ends
          .filter((it) => it !== null)
          .sort()
          .at(-1) ?? null),
  };
}

function concernedBy({ kind, period }: DatedFault, versions: readonly Versioned[]): readonly string[] {
  const inOrder = versions.toSorted((a, b) => (a.appliesTo.from < b.appliesTo.from ? -1 : 1));
  if (kind === 'reversed') {
    return inOrder
      .filter(({ appliesTo: it }) => it.from === period.from && it.until === period.until)
      .map((it) => it.version);
  }
  if (kind === 'overlap') return inOrder.filter((it) => holdsOn(it.appliesTo, period)).map((it) => it.version);
  const before = inOrder.findLast((it) => it.appliesTo.from < period.from);
  const after = inOrder.find((it) => it.appliesTo.from > period.from);
  return [before, after].flatMap((it) => (it === undefined ? [] : [it.version]));
}

function holdsOn({ from, until }: Period, period: Period): boolean {
  return from <= period.from && (until === null || until >= period.from);
}
