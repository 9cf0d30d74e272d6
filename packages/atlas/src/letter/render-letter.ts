import { dayOf, type Instant, type Language } from '@motcua/calendar';
import type { Definition, Letter, LetterDeclaration, LetterForm } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { sayCitation } from '../citation.ts';
import { IncompleteLetter } from './errors.ts';
import { fieldLines, fieldText } from './field-value.ts';
import { captioned, centred, folded, sideBySide } from './layout.ts';
import { type People, peopleOf } from './people.ts';
import { type LetterWords, letterWords, type Matter } from './words.ts';

/** What a letter needs beside its own data. */
export interface LetterContext {
  readonly definition: Definition;
  /** The dossier of the case: the people of the letter come from there. */
  readonly dossier: unknown;
  readonly language: Language;
  readonly caseId?: string;
  /** The number of the form in the regime in force. */
  readonly formCode?: string | null;
  /** The names of the bodies that act, by agency of the definition; without them its own labels stand. */
  readonly agencies?: Readonly<Record<string, Label>>;
}

/**
 * Writes a letter of a case in full, as plain text of 80 columns in Unicode form NFC: the national heading, the
 * addressee, what it is about, every declared field, and who signs on which provision.
 *
 * @throws {IncompleteLetter} when a declared field is missing, or an apology has no new date.
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
  const declaration = demandComplete(letter, context.definition);
  const words = letterWords[context.language];
  const agencies = { ...context.definition.agencies, ...context.agencies };
  const about = { letter, declaration, context, words, agencies };
  const matter = matterOf(about);
  const people = peopleOf(context.definition.dossier, context.dossier);
  const lines = [
    ...heading(about),
    '',
    centred(declaration.label[context.language].toUpperCase()),
    '',
    ...folded(words.to(named(people.addressee, words))),
    ...aboutLines(about, people),
    '',
    ...folded(words.opening[letter.form](matter)),
    ...fields(about),
    ...words.closing[letter.form](matter).flatMap((it) => folded(it)),
    '',
    ...signature(about),
    '',
    ...declaration.cites.flatMap((it) => folded(`${words.basis}: ${sayCitation(it, context.language)}.`)),
    ...folded(words.note),
  ];
  return lines.join('\n').normalize('NFC');
}

interface About {
  readonly letter: Letter;
  readonly declaration: LetterDeclaration;
  readonly context: LetterContext;
  readonly words: LetterWords;
  readonly agencies: Readonly<Record<string, Label>>;
}

const signs: Readonly<Record<LetterForm, string>> = {
  receipt: 'PTN',
  supplement: 'PBS',
  refusal: 'PTC',
  apology: 'PXL',
  stop: 'TB',
  notice: 'TB',
};

function demandComplete(letter: Letter, definition: Definition): LetterDeclaration {
  const declaration = definition.letters[letter.letter];
  if (declaration === undefined)
    throw new IncompleteLetter(letter.letter, [`a declaration in «${definition.version}»`]);
  const wanted = [...Object.keys(declaration.fields), ...(letter.form === 'apology' ? ['newDueOn', 'reason'] : [])];
  const missing = wanted.filter(
    (it) => letter.fields[it] === undefined || letter.fields[it] === null || letter.fields[it] === '',
  );
  if (missing.length > 0)
    throw new IncompleteLetter(
      letter.letter,
      [...new Set(missing)].map((it) => `its field «${it}»`),
    );
  return declaration;
}

function heading(about: About): readonly string[] {
  const { letter, context, words } = about;
  const { issuedAt } = letter.fields;
  const [year = '', month = '', day = ''] = typeof issuedAt === 'string' ? dayOf(issuedAt as Instant).split('-') : [];
  const form = context.formCode === undefined || context.formCode === null ? '' : words.form(context.formCode);
  return sideBySide(
    [agencyName(about).toUpperCase(), '-------', words.number(signs[letter.form]), form],
    [words.country, words.motto, '-----------------------', year === '' ? '' : words.dated(day, month, year)],
  );
}

function aboutLines({ context, words }: About, people: People): readonly string[] {
  const lines = captioned(words.procedure, [context.definition.title[context.language]]);
  const subject = people.subject === null ? [] : captioned(words.subject, [named(people.subject, words) ?? '']);
  const code = context.caseId === undefined ? [] : captioned(words.caseId, [context.caseId]);
  return [...lines, ...subject, ...code];
}

function fields({ letter, declaration, context, agencies }: About): readonly string[] {
  return Object.entries(declaration.fields).flatMap(([name, caption]) => {
    const lines = fieldLines(letter.fields[name], agencies, context.language);
    return captioned(`- ${caption[context.language]}`, lines);
  });
}

function signature(about: About): readonly string[] {
  const { letter, words, context, declaration } = about;
  const role = context.definition.roles[declaration.signedBy]?.label[context.language] ?? declaration.signedBy;
  const right =
    letter.form === 'apology' ? [words.head, `(${role})`, words.signed] : [role.toUpperCase(), words.signed];
  const left = letter.form === 'receipt' || letter.form === 'refusal' ? [words.submitter] : [];
  return sideBySide(left, right);
}

function matterOf(about: About): Matter {
  const { letter, context, agencies } = about;
  const say = (name: string) => fieldText(letter.fields[name] ?? '', agencies, context.language);
  return {
    agency: agencyName(about),
    procedure: context.definition.title[context.language],
    receivedAt: say('receivedAt'),
    appointedOn: say('appointedOn'),
    newDueOn: say('newDueOn'),
  };
}

/** The body that writes: the one that the letter names, else that of the role that signs. */
function agencyName({ letter, declaration, context, agencies }: About): string {
  const key = String(letter.fields.agency ?? context.definition.roles[declaration.signedBy]?.agency ?? '');
  return (agencies[key]?.[context.language] ?? key) || context.definition.title[context.language];
}

function named(name: string | null, words: LetterWords): string | null {
  return name === '[erased]' ? words.erased : name;
}
