import type { ReportConflict, ReportTarget, ReportVerdict } from '@motcua/kit';
import type { Formula, Share } from '../indicators/indicator.ts';
import { indicators } from '../indicators/indicators.ts';
import type { Verdict } from '../indicators/verdict.ts';
import type { PlanFile, PlanTarget } from '../plan-file.ts';

/** A plan with what its targets come to. */
export interface Judged {
  readonly plan: PlanFile;
  readonly verdicts: readonly Verdict[];
}

/** The targets of some goals, each with every verdict. */
export function targetsIn(judged: Judged, goals: readonly string[]): readonly ReportTarget[] {
  return judged.plan.targets.filter((it) => goals.includes(it.goal)).map((it) => targetIn(judged, it));
}

/** The targets that contradict each other: each group once, with all its sides. */
export function conflictsIn(judged: Judged): readonly ReportConflict[] {
  const { targets } = judged.plan;
  const groups = targets
    .filter((it) => it.conflictsWith.length > 0)
    .map(({ id, conflictsWith }) => targets.filter((it) => it.id === id || conflictsWith.includes(it.id)));
  const once = new Map(groups.map((sides) => [sides.map(({ id }) => id).join(' '), sides]));
  return [...once.values()].map((sides) => ({ sides: sides.map((it) => targetIn(judged, it)) }));
}

function targetIn(
  { plan, verdicts }: Judged,
  { id, goal, text, comparator, value, unit, indicator }: PlanTarget,
): ReportTarget {
  const own = verdicts.filter((it) => it.target === id);
  return { id, goal, text, comparator, value, unit, verdicts: own.map((it) => verdictIn(plan, indicator, it)) };
}

function verdictIn({ units }: PlanFile, indicator: string | null, it: Verdict): ReportVerdict {
  const formulas = indicators.find(({ id }) => id === indicator)?.formulas ?? [];
  const formula = formulas.find(({ id }) => id === it.formula);
  const unit = it.reportedBy?.unit;
  return {
    formula: formula?.says ?? null,
    ...countedIn(it.share, formula),
    unknown: it.share?.unknown ?? 0,
    measured: it.measured,
    margin: it.margin,
    outcome: it.outcome,
    because: it.because ?? null,
    reportedBy: unit === undefined ? null : (units[unit] ?? { vi: unit, en: unit }),
  };
}

/** The two numbers of a share, where they are counts of cases. */
export function countedIn(
  share: Share | null,
  formula: Formula | undefined,
): { readonly numerator: number | null; readonly denominator: number | null } {
  if (share === null || formula?.composed) return { numerator: null, denominator: null };
  return { numerator: share.numerator, denominator: share.denominator };
}
