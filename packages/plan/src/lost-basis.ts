import { addDays, type CivilDate, civilDate } from '@motcua/calendar';
import { type Citation, holderOn, type Label, localUnits, NoHolder, nameOn, successionOf, unitOf } from '@motcua/law';
import type { PlanFile, PlanReference } from './plan-file.ts';

/** A document that no longer bears what rests on it, and why: its force ended, or the unit that issued it did. */
export interface Loss {
  /** The id of the document in the plan. */
  readonly reference: string;
  readonly number: string;
  readonly kind: 'ended' | 'issuerEnded';
  /** The first day without it. */
  readonly since: CivilDate;
  readonly because: Label;
  readonly cites: readonly Citation[];
  /** Who holds the issuer's duties on that day; null where nobody follows it, or where the document itself ended. */
  readonly holder: string | null;
}

/** What a plan and its tasks have lost by a day. */
export interface LostBasis {
  /** The documents of the decision itself: with them every task is touched. */
  readonly plan: readonly Loss[];
  /** The tasks that rest on lost documents of their own, in the order of the plan. */
  readonly tasks: readonly { readonly task: string; readonly lost: readonly Loss[] }[];
  /** Who holds the plan on that day; null where its unit is in no table, or nobody follows it. */
  readonly holder: string | null;
}

/**
 * Says which documents of a plan no longer bear it on a day, and which tasks rest on them. A document whose issuer
 * ended is not said to be repealed: whoever follows the issuer decides. A document without a last day is not said to be
 * in force: of many only the name is known, and their force is not followed.
 *
 * @throws UnknownUnit when an issuer, or the unit of the plan, is in no table of units.
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { locHoa2025, lostBasisOn } from '@motcua/plan';
 * lostBasisOn(locHoa2025, civilDate('2025-02-28')).plan; // => []
 * const { plan, holder } = lostBasisOn(locHoa2025, civilDate('2025-07-01'));
 * plan.map((it) => it.since); // => ['2025-03-01', '2025-03-01', '2025-07-01', '2025-07-01']
 * holder; // => 'loc-thanh'
 * ```
 */
export function lostBasisOn(plan: PlanFile, day: CivilDate): LostBasis {
  const losses = plan.references.flatMap((it) => [...endedBy(it, day), ...issuerEndedBy(it, day)]);
  const among = (ids: readonly string[]) => losses.filter((it) => ids.includes(it.reference));
  return {
    plan: among(plan.restsOn),
    tasks: plan.tasks.map(({ id, restsOn }) => ({ task: id, lost: among(restsOn) })).filter((it) => it.lost.length > 0),
    holder: plan.unit === null ? null : followerOf(plan.unit, day),
  };
}

function endedBy({ id, number, until, because }: PlanReference, day: CivilDate): readonly Loss[] {
  if (until === null || day <= until) return [];
  const since = addDays(civilDate(until), 1);
  const ended = { vi: `Văn bản hết hiệu lực sau ngày ${said(until)}.`, en: `Its last day was ${said(until)}.` };
  return [{ reference: id, number, kind: 'ended', since, because: because ?? ended, cites: [], holder: null }];
}

function issuerEndedBy({ id, number, issuer }: PlanReference, day: CivilDate): readonly Loss[] {
  if (issuer === null) return [];
  const { period } = unitOf(localUnits, issuer);
  const succession = successionOf(localUnits, issuer);
  if (period.until === null || succession === null || day <= period.until) return [];
  const name = nameOn(localUnits, issuer, period.until);
  const because = {
    vi: `Đơn vị ban hành, ${name.vi}, hoạt động đến hết ngày ${said(period.until)}.`,
    en: `The unit that issued it, ${name.en}, worked until ${said(period.until)}.`,
  };
  const { on, cites } = succession;
  return [{ reference: id, number, kind: 'issuerEnded', since: on, because, cites, holder: followerOf(issuer, day) }];
}

/** Who holds a unit's duties; null where nobody is named. */
export function followerOf(unit: string, day: CivilDate): string | null {
  try {
    return holderOn(localUnits, unit, day).id;
  } catch (error) {
    if (error instanceof NoHolder) return null;
    throw error;
  }
}

function said(day: string): string {
  return day.split('-').reverse().join('/');
}
