import { type Citation, cite, decree20of2021, decree176of2025, type Label, ordinance2of2020 } from '@motcua/law';
import type { LevelOn } from './levels.ts';
import { type BurialRegime, burialRegimes } from './regimes.ts';

/** What one regime would pay by itself. */
export interface Candidate {
  readonly regime: BurialRegime;
  readonly amount: number | null;
  readonly level: LevelOn | null;
}

/** A regime of the deceased that does not pay, since another does. */
export interface NotApplicable {
  readonly regime: BurialRegime;
  readonly because: Label;
  readonly cites: readonly Citation[];
}

/**
 * The one regime that pays. First what the law sets aside (the subsidiary ones, merit beside social insurance), then
 * the highest of what is left; equal amounts by the order of the table.
 */
export function chooseRegime(candidates: readonly Candidate[]): {
  readonly winner: Candidate;
  readonly notApplicable: readonly NotApplicable[];
} {
  const has = (regime: BurialRegime) => candidates.some((it) => it.regime === regime);
  const setAside = candidates.flatMap((it) => aside(it.regime, has) ?? []);
  const left = candidates.filter((it) => setAside.every(({ regime }) => regime !== it.regime));
  const [winner, ...rest] = left.toSorted(byAmount);
  if (winner === undefined) throw new RangeError('A burial is asked for under no regime at all; say «none».');
  return { winner, notApplicable: [...setAside, ...rest.map((it) => lower(it, winner))] };
}

const order = Object.keys(burialRegimes);

function byAmount(one: Candidate, other: Candidate): number {
  const difference = (other.amount ?? -1) - (one.amount ?? -1);
  return difference === 0 ? order.indexOf(one.regime) - order.indexOf(other.regime) : difference;
}

function aside(regime: BurialRegime, has: (regime: BurialRegime) => boolean): NotApplicable | null {
  const { subsidiaryBy } = burialRegimes[regime];
  if (subsidiaryBy !== undefined && (has('NCC') || has('BHXH'))) {
    const because = {
      vi: 'Chỉ chi trả khi không thuộc diện người có công hoặc bảo hiểm xã hội',
      en: 'Paid only where neither merit nor social insurance applies',
    };
    return { regime, because, cites: [subsidiaryBy] };
  }
  if (regime === 'NCC' && has('BHXH')) {
    const because = { vi: 'Bảo hiểm xã hội chi trả mai táng', en: 'Social insurance pays the burial' };
    return { regime, because, cites: [cite(ordinance2of2020, 'khoản 4 Điều 6')] };
  }
  return null;
}

function lower({ regime, amount }: Candidate, winner: Candidate): NotApplicable {
  const cites = [oneOnly(regime, winner.regime)];
  if (amount === 0) {
    const because = { vi: 'Không có mai táng phí theo diện này', en: 'Nothing is paid for a burial here' };
    return { regime, because, cites };
  }
  if (amount === null) {
    const because = {
      vi: 'Chưa thấy mức nên không so sánh được; chỉ hưởng một mai táng phí',
      en: 'Its amount was not found and cannot be compared; one burial allowance only',
    };
    return { regime, because, cites };
  }
  const because = { vi: 'Chỉ hưởng một mai táng phí, mức cao nhất', en: 'One burial allowance only, the highest' };
  return { regime, because, cites };
}

/** Where it is written that only one is paid. */
function oneOnly(regime: BurialRegime, winner: BurialRegime): Citation {
  if (regime === 'X-HTXH' || winner === 'X-HTXH') return cite(decree176of2025, 'Điều 5');
  if (regime === 'NCC' || winner === 'NCC') return cite(ordinance2of2020, 'khoản 4 Điều 6');
  return cite(decree20of2021, 'khoản 2 Điều 11');
}
