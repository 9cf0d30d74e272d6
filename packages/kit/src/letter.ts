import type { Citation, Label } from '@motcua/law';

/** A letter or slip of a procedure as its definition declares it. */
export interface LetterDeclaration {
  /** Which form it is, whatever its number in the regime in force. */
  readonly form: LetterForm;
  readonly label: Label;
  /** The role that signs it. */
  readonly signedBy: string;
  /** The fields that it must carry, each with its caption. */
  readonly fields: Readonly<Record<string, Label>>;
  readonly cites: readonly Citation[];
}

/** The forms of the one-stop mechanism. */
export type LetterForm = 'receipt' | 'supplement' | 'refusal' | 'apology' | 'stop' | 'notice';

/** A letter that a case has asked for, as data: enough to render it once the dossier is at hand. */
export interface Letter {
  readonly letter: string;
  readonly form: LetterForm;
  readonly fields: Readonly<Record<string, unknown>>;
}
