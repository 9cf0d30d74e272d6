import type { CivilDate, Instant } from '@motcua/calendar';
import type { CaseAccount } from '@motcua/kit';
import type { Assumption, Choices, Citation, Label } from '@motcua/law';

/** The days that a figure is taken over, both included. */
export interface Span {
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** The moment by which what is open is judged, where the last day is not over. */
  readonly at?: Instant;
}

/** What one formula comes to. The share is kept as two whole numbers, so that a target is met exactly or not at all. */
export interface Share {
  /** Slug of the formula: `index-766`. */
  readonly formula: string;
  readonly numerator: number;
  /** Zero where nothing was there to be counted. */
  readonly denominator: number;
  /** How many could not be counted, for want of what the formula asks. */
  readonly unknown: number;
}

/** One way of computing an indicator, as a source has it. */
export interface Formula {
  readonly id: string;
  readonly says: Label;
  readonly cites: readonly Citation[];
  /** Whether its two numbers are made from several shares: then they are no counts of cases, and only the share is shown. */
  readonly composed?: true;
  readonly of: (accounts: readonly CaseAccount[], span: Span, choices: Choices) => Omit<Share, 'formula'>;
}

/** A figure that is taken from the cases: what it says, in which unit, and each formula that a source gives. */
export interface Indicator {
  readonly id: string;
  readonly label: Label;
  readonly unit: 'percent';
  /** The first one is that of reports where only one can be shown. */
  readonly formulas: readonly [Formula, ...Formula[]];
  readonly assumptions: readonly Assumption[];
}
