import { type CivilDate, dayOf, type Instant, type Language } from '@motcua/calendar';
import type { Definition, Letter, LetterDeclaration, LetterForm, Paper } from '@motcua/kit';
import { inForceOn, type Label } from '@motcua/law';
import { sayCitation } from '../citation.ts';
import { IncompleteLetter } from './errors.ts';
import { fieldLines, fieldText, type Reading } from './field-value.ts';
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
  /** The one-stop form of the day of issue; a letter that declares a form of its own is written on that. */
  readonly paper?: Paper | null;
  /** Where the letter is written, for the line of its date. */
  readonly place?: string | null;
  /** The names of the bodies that act, by agency of the definition; without them its own labels stand. */
  readonly agencies?: Readonly<Record<string, Label>>;
}

/**
 * Writes a letter of a case in full, as plain text of 80 columns in Unicode form NFC: the national heading, the
 * addressee, what it is about, every declared field that it has, what follows, and who signs on which provision.
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
  const reading = { language: context.language, agencies, codes: {}, erased: words.erased };
  const about = { letter, declaration, context, words, reading, paper: paperOf(declaration, letter, context) };
  const matter = matterOf(about);
  const people = peopleOf(context.definition.dossier, context.dossier);
  const lines = [
    ...heading(about),
    '',
    ...folded(about.paper.title[context.language].toUpperCase()).map((it) => centred(it)),
    '',
    ...folded(words.to(named(people.addressee, words))),
    ...aboutLines(about, people),
    '',
    ...folded(words.opening[letter.form](matter)),
    ...fields(about),
    ...words.closing[letter.form](matter).flatMap((it) => folded(it)),
    ...(declaration.tells ?? []).flatMap((it) => folded(it[context.language])),
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
  readonly reading: Reading;
  readonly paper: Paper;
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
  const demanded = Object.keys(declaration.fields).filter((it) => declaration.optional?.includes(it) !== true);
  const missing = [...demanded, ...(letter.form === 'apology' ? ['newDueOn'] : [])].filter((it) => !has(letter, it));
  if (missing.length > 0)
    throw new IncompleteLetter(
      letter.letter,
      [...new Set(missing)].map((it) => `its field «${it}»`),
    );
  return declaration;
}

function has(letter: Letter, field: string): boolean {
  const value = letter.fields[field];
  return value !== undefined && value !== null && value !== '';
}

/** The form that a letter is written on: its own, else the one-stop form of the day, else one without a number. */
function paperOf(declaration: LetterDeclaration, letter: Letter, context: LetterContext): Paper {
  const on = issuedOn(letter);
  if (declaration.paper !== undefined && on !== null) return inForceOn(declaration.paper, on).value;
  return context.paper ?? { code: null, title: declaration.label };
}

function issuedOn({ fields: { issuedAt } }: Letter): CivilDate | null {
  return typeof issuedAt === 'string' ? dayOf(issuedAt as Instant) : null;
}

function heading(about: About): readonly string[] {
  const { letter, context, words, paper } = about;
  const [year = '', month = '', day = ''] = issuedOn(letter)?.split('-') ?? [];
  const form = paper.code === null ? '' : words.form(paper.code);
  const dated = year === '' ? '' : words.dated(day, month, year, context.place ?? null);
  return sideBySide(
    [agencyName(about).toUpperCase(), '-------', words.number(signs[letter.form]), form],
    [words.country, words.motto, '-----------------------', dated],
  );
}

function aboutLines({ context, words }: About, people: People): readonly string[] {
  const lines = captioned(words.procedure, [context.definition.title[context.language]]);
  const caption = people.subjectIs?.[context.language] ?? words.subject;
  const subject = people.subject === null ? [] : captioned(caption, [named(people.subject, words) ?? '']);
  const code = context.caseId === undefined ? [] : captioned(words.caseId, [context.caseId]);
  return [...lines, ...subject, ...code];
}

function fields({ letter, declaration, context, reading }: About): readonly string[] {
  const shown = Object.entries(declaration.fields).filter(
    ([name]) => has(letter, name) && !isSaid(letter, name, declaration),
  );
  return shown.flatMap(([name, caption]) => {
    const lines = fieldLines(letter.fields[name], { ...reading, codes: declaration.values?.[name] ?? {} });
    return captioned(`- ${caption[context.language]}`, lines);
  });
}

/** Whether the letter says it elsewhere: in the hour of the appointment, in what a code says, or, a yes, in its own sentences. */
function isSaid(letter: Letter, name: string, { fields: declared, values = {} }: LetterDeclaration): boolean {
  if (name === 'dueOn') return 'dueAt' in declared && has(letter, 'dueAt');
  const value = letter.fields[name];
  if (typeof value === 'boolean') return true;
  return Object.entries(values).some(([coded, labels]) => {
    const label = coded === name ? undefined : labels[String(letter.fields[coded])];
    return label !== undefined && (value === label.vi || value === label.en);
  });
}

function signature(about: About): readonly string[] {
  const { letter, words, context, declaration } = about;
  const signer = letter.signedBy ?? declaration.signedBy;
  const role = context.definition.roles[signer]?.label[context.language] ?? signer;
  const right =
    letter.form === 'apology' ? [words.head, `(${role})`, words.signed] : [role.toUpperCase(), words.signed];
  const left = letter.form === 'receipt' || letter.form === 'refusal' ? [words.submitter] : [];
  return sideBySide(left, right);
}

function matterOf(about: About): Matter {
  const { letter, context, reading } = about;
  const say = (name: string) => fieldText(letter.fields[name] ?? '', reading);
  const { appointedOn } = letter.fields;
  const isLate = typeof appointedOn === 'string' && (issuedOn(letter) ?? '') > appointedOn;
  return {
    agency: agencyName(about),
    procedure: context.definition.title[context.language],
    receivedAt: say('receivedAt'),
    appointedOn: say('appointedOn'),
    newDueOn: say('newDueOn'),
    when: letter.fields.resultReady === true ? 'settled' : isLate ? 'late' : 'ahead',
  };
}

/** The body that writes: the one that the letter names, else that of the role that signs. */
function agencyName({ letter, declaration, context, reading }: About): string {
  const key = String(letter.fields.agency ?? context.definition.roles[declaration.signedBy]?.agency ?? '');
  return (reading.agencies[key]?.[context.language] ?? key) || context.definition.title[context.language];
}

function named(name: string | null, words: LetterWords): string | null {
  return name === '[erased]' ? words.erased : name;
}
