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

/** The targets that contradict each other, also by way of a third: each stands in one group, in the order of the plan. */
export function conflictsIn(judged: Judged): readonly ReportConflict[] {
  const { targets } = judged.plan;
  const told = new Set<string>();
  return targets.flatMap(({ id }) => {
    if (told.has(id)) return [];
    const all = reachedFrom(targets, id);
    for (const it of all) told.add(it);
    const sides = targets.filter((it) => all.has(it.id));
    return sides.length < 2 ? [] : [{ sides: sides.map((it) => targetIn(judged, it)) }];
  });
}

/** A target with all that it contradicts, whichever of them says so, and what those contradict. */
function reachedFrom(targets: readonly PlanTarget[], id: string): ReadonlySet<string> {
  const reached = new Set([id]);
  for (const one of reached) {
    for (const it of targets) {
      const { conflictsWith } = it;
      if (it.id === one) for (const other of conflictsWith) reached.add(other);
      if (conflictsWith.includes(one)) reached.add(it.id);
    }
  }
  return reached;
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
    isPending: it.reportedBy?.isPending ?? false,
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
