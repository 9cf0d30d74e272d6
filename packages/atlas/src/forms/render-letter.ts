import type { Language } from '@motcua/calendar';
import type { Letter } from '@motcua/kit';
import { renderText } from '../document/render-text.ts';
import { documentOf } from './document-of.ts';
import type { FormContext } from './form-context.ts';
import { formOf } from './form-of.ts';

/** What a letter in plain text needs beside its own data. */
export interface LetterContext extends FormContext {
  readonly language: Language;
}

/**
 * Writes a letter of a case in full, as plain text of 80 columns in Unicode form NFC: the national heading, whom it
 * concerns, every field that it has, what follows, and who signs on which provision.
 *
 * @throws {IncompleteLetter} when something is missing that the letter may not be sent without.
 * @example
 * ```ts
 * import { IncompleteLetter, renderLetter } from '@motcua/atlas';
 * import { birthRegistration } from '@motcua/procedures';
 * const apology = { letter: 'apology', form: 'apology', fields: { reason: 'No power' } } as const;
 * const context = { definition: birthRegistration, dossier: {}, language: 'vi' } as const;
 * const codeOf = (error: unknown) => (error instanceof IncompleteLetter ? error.missing[0] : null);
 * let missing: string | null | undefined;
 * try { renderLetter(apology, context); } catch (error) { missing = codeOf(error); }
 * missing; // => 'its field «receivedAt»'
 * ```
 */
export function renderLetter(letter: Letter, context: LetterContext): string {
  return renderText(documentOf(formOf(letter, context), context.language));
}
