import { isMet, type Verdict } from '../indicators/verdict.ts';
import type { PlanTarget } from '../plan-file.ts';
import type { TaskStatus } from './task-status.ts';

/** The verdicts, those that cannot be taken from dossiers by what the unit that leads reported last, and marked so. */
export function withReported(
  targets: readonly PlanTarget[],
  verdicts: readonly Verdict[],
  tasks: readonly TaskStatus[],
): readonly Verdict[] {
  const told = tasks.flatMap(({ task, handedIn }) =>
    handedIn.flatMap(({ on, by, values }) => values.map((it) => ({ ...it, task, on, by }))),
  );
  return verdicts.map((verdict) => {
    const target = targets.find((it) => it.id === verdict.target);
    const last = told
      .filter((it) => it.target === verdict.target)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .at(-1);
    if (verdict.outcome !== 'notMeasured' || target === undefined || last === undefined) return verdict;
    const { value, task, by, on } = last;
    return {
      target: target.id,
      formula: null,
      share: null,
      measured: value,
      margin: value - target.value,
      outcome: isMet(target, shareOf(value)) ? 'met' : 'missed',
      reportedBy: { task, unit: by, on },
    };
  });
}

/** A reported value is kept to six digits, as a target is. */
function shareOf(value: number) {
  return { formula: 'reported', numerator: Math.round(value * 1_000_000), denominator: 100_000_000, unknown: 0 };
}
