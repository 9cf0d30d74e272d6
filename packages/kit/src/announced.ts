import type { Citation, Label, Period } from '@motcua/law';

/**
 * A version of a procedure that a text announces and whose content is not known: a dossier of those days cannot be
 * opened or planned, and the error names the source that is missing.
 */
export interface Announced {
  /** The procedure's slug. */
  readonly id: string;
  /** Slug and first day: `birth-group@2027-01-01`. */
  readonly version: string;
  readonly appliesTo: Period;
  /** What is announced, and what is not known of it. */
  readonly because: Label;
  /** Where it is announced; the text that would have to be read. */
  readonly cites: Citation;
}
