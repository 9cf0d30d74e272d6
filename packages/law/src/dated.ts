import type { Citation } from './citation.ts';
import type { Period } from './period.ts';

/** One wording of a rule: what it says, on which days, and where that is written. */
export interface Version<T> {
  readonly inForce: Period;
  readonly value: T;
  readonly cites: Citation;
  /** Signed but not yet in force, or announced only: never chosen, always listed. */
  readonly pending?: boolean;
}

/** A rule whose value changes with the law. On each day of its span exactly one version is in force. */
export interface Dated<T> {
  readonly id: string;
  readonly versions: readonly Version<T>[];
}
