import type { Counting, Term } from '@motcua/calendar';
import type { Choices, Dated, Label } from '@motcua/law';

/** A clock of a procedure as its definition declares it: which terms it can run by, how they are counted, who answers for it. */
export interface ClockDeclaration {
  readonly label: Label;
  /** The terms it can run by; `startClock` names one. */
  readonly terms: Readonly<Record<string, Dated<Term>>>;
  /** How they are counted, under the answers given to the law's silences. */
  readonly counting: (choices: Choices) => Counting;
  /** The role that answers for it. */
  readonly role: string;
  /** Whose hours count: a key of the environment's offices. Default: `default`. */
  readonly office?: string;
}
