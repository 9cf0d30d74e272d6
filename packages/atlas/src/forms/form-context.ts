import type { Office } from '@motcua/calendar';
import type { Definition, Paper } from '@motcua/kit';
import type { Label } from '@motcua/law';

/** What a form needs beside the data of its letter. */
export interface FormContext {
  readonly definition: Definition;
  /** The dossier of the case: the people of the letter come from there. */
  readonly dossier: unknown;
  readonly caseId?: string;
  /** The one-stop form of the day of issue; a letter that declares a form of its own is written on that. */
  readonly paper?: Paper | null;
  /** Where the letter is written, for the line of its date. */
  readonly place?: string | null;
  /** The names of the bodies that act, by agency of the definition; without them its own labels stand. */
  readonly agencies?: Readonly<Record<string, Label>>;
  /** The hours of the counter: a result promised for a day is promised for the hour at which the counter closes then. */
  readonly office?: Office;
  /** The number of the letter in the register of letters. */
  readonly number?: string;
  /** The place of the dossier in the register of dossiers. */
  readonly entry?: { readonly book: string; readonly number: string };
  /** Who helps to complete a dossier. */
  readonly guide?: { readonly name: string; readonly phone: string };
}
