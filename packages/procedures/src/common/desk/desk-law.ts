import type { PromiseBasis } from '@motcua/kit';
import type { Citation } from '@motcua/law';

/** Where each step of a dossier through desk and unit is written, under one regime. */
export interface DeskLaw {
  readonly promise: PromiseBasis;
  readonly acceptance: Citation;
  readonly refusalAtDesk: Citation;
  readonly supplementAtDesk: Citation;
  readonly handOver: Citation;
  /** A push that was answered as already received. */
  readonly repeatedPush: Citation;
  /** A dossier dropped because a code is missing. */
  readonly dropped: Citation;
  readonly supplement: Citation;
  readonly silence: Citation;
  readonly rounds: Citation;
  readonly verification: Citation;
  readonly refusal: Citation;
  readonly withdrawal: Citation;
  /** The notice that a dossier is stopped as the citizen asked; null where the regime has none. */
  readonly stop: readonly Citation[] | null;
  readonly returning: Citation;
  readonly correction: Citation;
}
