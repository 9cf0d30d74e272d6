import { addDays, type CivilDate } from '@motcua/calendar';
import type { Citation } from './citation.ts';
import type { Dated, Version } from './dated.ts';
import type { Period } from './period.ts';

/** A stretch of days on which a rule says nothing, or more than one thing; or a version that runs backwards. */
export interface DatedFault {
  readonly rule: string;
  readonly kind: 'gap' | 'overlap' | 'reversed';
  readonly period: Period;
  /** What the versions concerned cite; empty for a gap. */
  readonly cites: readonly Citation[];
}

/**
 * Every gap, overlap and reversed version of a rule within a horizon, both ends included; an empty list means that each
 * day of the horizon has exactly one settled version. A horizon without end asks for a version without end.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { checkDated, cite, decree61of2018 } from '@motcua/law';
 * const versions = [{ inForce: decree61of2018.inForce, value: 1, cites: cite(decree61of2018, 'khoản 9 Điều 19') }];
 * const horizon = { from: civilDate('2018-06-21'), until: civilDate('2025-12-31') };
 * const faults = checkDated({ id: 'one-stop.notices', versions }, horizon);
 * faults.map((it) => [it.kind, it.period.from]); // => [['gap', '2025-07-01']]
 * ```
 */
export function checkDated(rule: Dated<unknown>, horizon: Period): readonly DatedFault[] {
  const settled = rule.versions.filter((it) => it.pending !== true);
  const reversed = settled.filter((it) => isReversed(it.inForce));
  const sound = settled.filter((it) => !isReversed(it.inForce));
  return [
    ...reversed.map((it): DatedFault => ({ rule: rule.id, kind: 'reversed', period: it.inForce, cites: [it.cites] })),
    ...gaps(sound, horizon).map((period): DatedFault => ({ rule: rule.id, kind: 'gap', period, cites: [] })),
    ...overlaps(rule.id, sound, horizon),
  ];
}

function isReversed(period: Period): boolean {
  return period.until !== null && period.until < period.from;
}

function gaps(versions: readonly Version<unknown>[], horizon: Period): readonly Period[] {
  const found: Period[] = [];
  let next: CivilDate | null = horizon.from;
  for (const { inForce } of versions.toSorted((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1))) {
    if (next === null || (horizon.until !== null && inForce.from > horizon.until)) break;
    if (inForce.from > next) found.push({ from: next, until: addDays(inForce.from, -1) });
    if (inForce.until === null) next = null;
    else if (inForce.until >= next) next = addDays(inForce.until, 1);
  }
  const open = next !== null && (horizon.until === null || next <= horizon.until);
  return open && next !== null ? [...found, { from: next, until: horizon.until }] : found;
}

function overlaps(rule: string, versions: readonly Version<unknown>[], horizon: Period): readonly DatedFault[] {
  return versions.flatMap((one, index) =>
    versions.slice(index + 1).flatMap((other): readonly DatedFault[] => {
      const both = intersection(one.inForce, other.inForce);
      const period = both === null ? null : intersection(both, horizon);
      return period === null ? [] : [{ rule, kind: 'overlap', period, cites: [one.cites, other.cites] }];
    }),
  );
}

function intersection(one: Period, other: Period): Period | null {
  const [, from = one.from] = [one.from, other.from].sort();
  const [until = null] = [one.until, other.until].filter((it) => it !== null).sort();
  return until !== null && until < from ? null : { from, until };
}
