import type { CivilDate } from '@motcua/calendar';
import type { CaseAccount } from '@motcua/kit';
import type { Choices, Label } from '@motcua/law';
import type { PlanTarget } from '../plan-file.ts';
import type { Indicator, Share, Span } from './indicator.ts';
import { indicators } from './indicators.ts';

/** What a target comes to by one formula. */
export interface Verdict {
  readonly target: string;
  /** The formula; null where none is known, or none can be computed from cases. */
  readonly formula: string | null;
  readonly share: Share | null;
  /** In the unit of the target, for showing; the comparison is made with whole numbers. Null where nothing was counted. */
  readonly measured: number | null;
  /** Measured less the value that is wanted, in its unit. */
  readonly margin: number | null;
  readonly outcome: 'met' | 'missed' | 'nothingToCount' | 'notMeasured';
  /** Why nothing was measured. */
  readonly because?: Label;
  /** Which unit told the value in the report of which task, where it was not taken from dossiers; pending while nobody accepted it. */
  readonly reportedBy?: {
    readonly task: string;
    readonly unit: string;
    readonly on: CivilDate;
    readonly isPending: boolean;
  };
}

/**
 * What the targets of a plan come to over a span, one verdict for each formula that a source gives: both are told, and
 * nobody chooses.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { locHoa2025, verdictsOn } from '@motcua/plan';
 * const quarter = { from: civilDate('2024-12-15'), until: civilDate('2025-03-14') };
 * const onTime = verdictsOn(locHoa2025.targets, [], quarter).filter((it) => it.target === 'II.2.2.on-time');
 * onTime.map((it) => [it.formula, it.outcome]); // => [['index-766', 'nothingToCount'], ['settled-only', 'nothingToCount']]
 * ```
 */
export function verdictsOn(
  targets: readonly PlanTarget[],
  accounts: readonly CaseAccount[],
  span: Span,
  choices: Choices = {},
): readonly Verdict[] {
  return targets.flatMap((target) => {
    const indicator = indicators.find((it) => it.id === target.indicator);
    return indicator === undefined ? [unmeasured(target)] : judged(target, indicator, accounts, span, choices);
  });
}

function judged(
  target: PlanTarget,
  indicator: Indicator,
  accounts: readonly CaseAccount[],
  span: Span,
  choices: Choices,
): readonly Verdict[] {
  return indicator.formulas.map((formula): Verdict => {
    const share = { formula: formula.id, ...formula.of(accounts, span, choices) };
    const said = { target: target.id, formula: formula.id, share };
    if (share.denominator === 0) return { ...said, measured: null, margin: null, outcome: 'nothingToCount' };
    const measured = (share.numerator * 100) / share.denominator;
    const outcome = isMet(target, share) ? 'met' : 'missed';
    return { ...said, measured, margin: measured - target.value, outcome };
  });
}

const scale = 1_000_000;

/**
 * Whether a share meets a target, exactly: 24 of 25 are 96 %, and no rounding may say otherwise.
 *
 * @example
 * ```ts
 * import { isMet } from '@motcua/plan';
 * const share = { formula: 'settled-only', numerator: 24, denominator: 25, unknown: 0 };
 * isMet({ comparator: '>=', value: 96 }, share); // => true
 * isMet({ comparator: '>', value: 96 }, share); // => false
 * ```
 */
export function isMet({ comparator, value }: Pick<PlanTarget, 'comparator' | 'value'>, share: Share): boolean {
  const is = BigInt(share.numerator) * 100n * BigInt(scale);
  const wanted = BigInt(Math.round(value * scale)) * BigInt(share.denominator);
  switch (comparator) {
    case '>=':
      return is >= wanted;
    case '<=':
      return is <= wanted;
    case '>':
      return is > wanted;
    case '<':
      return is < wanted;
    case '=':
      return is === wanted;
  }
}

function unmeasured({ id, indicator }: PlanTarget): Verdict {
  return {
    target: id,
    formula: null,
    share: null,
    measured: null,
    margin: null,
    outcome: 'notMeasured',
    because: why(indicator),
  };
}

function why(indicator: string | null): Label {
  return indicator === null
    ? {
        vi: 'Không có nguồn nào cho biết cách đo; bộ phận chủ trì tự báo cáo.',
        en: 'No source says how it is measured; the unit that leads reports it.',
      }
    : {
        vi: 'Không đo được từ hồ sơ; bộ phận chủ trì tự báo cáo.',
        en: 'It cannot be taken from the dossiers; the unit that leads reports it.',
      };
}
