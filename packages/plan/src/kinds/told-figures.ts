import { isMet } from '../indicators/verdict.ts';
import type { PlanTarget } from '../plan-file.ts';

/** A value that a unit measured itself and told in a report. */
export interface ToldValue {
  readonly target: string;
  readonly value: number;
}

/**
 * Whether one of the values that were told misses its target, exactly: of several targets each is asked, also of two
 * that conflict; of one that is not held here, nothing is said.
 */
export function missesTarget(targets: readonly PlanTarget[], values: readonly ToldValue[]): boolean {
  return values.some(({ target, value }) => targets.some((it) => it.id === target && !isMet(it, toldShare(value))));
}

/** A told value as a share, to six digits, as a target is kept. */
function toldShare(value: number) {
  return { formula: 'reported', numerator: Math.round(value * 1_000_000), denominator: 100_000_000, unknown: 0 };
}
