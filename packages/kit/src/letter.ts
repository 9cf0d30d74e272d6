import type { Citation, Dated, Label } from '@motcua/law';

/** A letter or slip of a procedure as its definition declares it. */
export interface LetterDeclaration {
  /** Which form it is, whatever its number in the regime in force. */
  readonly form: LetterForm;
  readonly label: Label;
  /** The role that signs it. */
  readonly signedBy: string;
  /** The fields that it must carry, each with its caption. */
  readonly fields: Readonly<Record<string, Label>>;
  /** Those of the fields that it may go without. */
  readonly optional?: readonly string[];
  readonly cites: readonly Citation[];
  /** What each code says, for the fields whose values are codes. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Label>>>>;
  /** The form that the procedure has of its own, by the day of issue; without it the one-stop form stands. */
  readonly paper?: Dated<Paper>;
  /** Sentences for the end of the letter: what follows for whoever reads it. */
  readonly tells?: readonly Label[];
  /** What the letter calls the matter, where it is no dossier of a procedure. */
  readonly matter?: Label;
  /** The office to which it goes, where it goes to none of the public: it then explains to it. Default: to whoever filed the dossier. */
  readonly to?: Label;
  /** Sent by software in the name of the counter: nobody's hand signs it. */
  readonly automatic?: true;
}

/** A form as it is printed: its number, null where it has none, and its title. */
export interface Paper {
  readonly code: string | null;
  readonly title: Label;
  /** What the form itself asks of the citizen. */
  readonly asks?: 'extension';
}

/** The forms of the one-stop mechanism. */
export type LetterForm = 'receipt' | 'supplement' | 'refusal' | 'apology' | 'stop' | 'notice';

/** A letter that a case has asked for, as data: enough to render it once the dossier is at hand. */
export interface Letter {
  readonly letter: string;
  readonly form: LetterForm;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The role that signs, where it is not the declared one: that of another agency, which is the late one. */
  readonly signedBy?: string;
}
