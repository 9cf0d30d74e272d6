import type { Span } from '../indicators/indicator.ts';
import { isMet, type Verdict } from '../indicators/verdict.ts';
import type { PlanTarget } from '../plan-file.ts';
import type { TaskStatus } from './task-status.ts';

/**
 * The verdicts, those that cannot be taken from dossiers by what the unit that leads reported last of the days of a span,
 * and marked so. What was returned is not used; what nobody has decided on is marked as pending.
 */
export function withReported(
  targets: readonly PlanTarget[],
  verdicts: readonly Verdict[],
  tasks: readonly TaskStatus[],
  span: Span,
): readonly Verdict[] {
  const told = tasks
    .flatMap(({ task, handedIn }) => handedIn.map((it) => ({ ...it, task })))
    .filter((it) => it.answer?.accepted !== false && span.from <= it.tellsUntil && it.tellsUntil <= span.until)
    .toSorted((a, b) => compare(a.tellsUntil, b.tellsUntil) || compare(a.on, b.on))
    .flatMap(({ values, ...it }) => values.map(({ target, value }) => ({ ...it, target, value })));
  return verdicts.map((verdict) => {
    const target = targets.find((it) => it.id === verdict.target);
    const last = told.findLast((it) => it.target === verdict.target);
    if (verdict.outcome !== 'notMeasured' || target === undefined || last === undefined) return verdict;
    const { value, task, by, on, answer } = last;
    return {
      target: target.id,
      formula: null,
      share: null,
      measured: value,
      margin: value - target.value,
      outcome: isMet(target, shareOf(value)) ? 'met' : 'missed',
      reportedBy: { task, unit: by, on, isPending: answer === null },
    };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A reported value is kept to six digits, as a target is. */
function shareOf(value: number) {
  return { formula: 'reported', numerator: Math.round(value * 1_000_000), denominator: 100_000_000, unknown: 0 };
}
