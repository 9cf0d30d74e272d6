import type { Citation } from './citation.ts';
import type { Label } from './label.ts';

/** A silence of the law that the library had to answer: by which default, with which other answers, and why. */
export interface Assumption<Choice extends string = string> {
  readonly id: string;
  readonly about: Label;
  readonly default: Choice;
  readonly choices: Readonly<Record<Choice, Label>>;
  readonly why: Label;
  /** The places that are silent. */
  readonly cites: readonly Citation[];
}

/** Which answer to each assumption is in force; what is not named stands at its default. */
export type Choices = Readonly<Record<string, string>>;
