import { type CivilDate, civilDate, dayOf, type Instant, instantAt, type Office, weekdayOf } from '@motcua/calendar';
import type { Definition, Letter, LetterDeclaration, LetterForm, Paper } from '@motcua/kit';
import { inForceOn, instruments, type Label } from '@motcua/law';
import { sayBasis, sayCitation } from '../citation.ts';
import { IncompleteLetter } from './errors.ts';
import { both, fieldSays, says } from './field-value.ts';
import type { FormContext } from './form-context.ts';
import { type LetterData, letterForm } from './letter-forms.ts';
import { type Marked, markedIn } from './marked.ts';
import { isEndOfDay } from './official-time.ts';
import { componentsIn, deliveryIn, partyIn, subjectIn } from './people.ts';

/**
 * The data of a letter of a case, as its form has it: from the letter, the dossier and the definition. What the dossier
 * does not tell is not there; every declared field is.
 *
 * @throws {IncompleteLetter} when something is missing that the letter may not be sent without.
 * @example
 * ```ts
 * import { formOf } from '@motcua/atlas';
 * import { birthRegistration } from '@motcua/procedures';
 * const at = '2025-11-10T09:30:00+07:00';
 * const fields = { receivedAt: at, agency: 'desk', issuedAt: at };
 * const stop = { letter: 'stop', form: 'stop', fields } as const;
 * formOf(stop, { definition: birthRegistration, dossier: {} }).procedure.vi; // => 'Đăng ký khai sinh'
 * ```
 */
export function formOf(letter: Letter, context: FormContext): LetterData {
  const declaration = demandComplete(letter, context);
  const about = aboutOf(letter, declaration, context);
  const result = letterForm.safeParse(present({ form: letter.form, ...parts(about), ...special[letter.form](about) }));
  if (!result.success) throw new IncompleteLetter(letter.letter, missingIn(result.error.issues));
  return result.data;
}

interface About {
  readonly letter: Letter;
  /** Whether its hour is that at which the counter closes, where the law gives the whole day. */
  readonly byTheCounter: boolean;
  readonly declaration: LetterDeclaration;
  readonly context: FormContext;
  readonly agencies: Readonly<Record<string, Label>>;
  readonly marked: readonly Marked[];
  readonly issuedOn: CivilDate | null;
}

/** The fields of a letter that its form has a place for; the others stand under their own captions. */
const placed: Readonly<Record<LetterForm, readonly string[]>> = {
  receipt: ['receivedAt', 'term', 'dueOn', 'dueAt'],
  supplement: ['receivedAt', 'missing', 'reason'],
  refusal: ['receivedAt', 'reason'],
  apology: ['receivedAt', 'appointedOn', 'appointedAt', 'resultReady', 'reason', 'newDueOn'],
  stop: ['receivedAt', 'requestedAt'],
  notice: [],
};

const special: Readonly<Record<LetterForm, (about: About) => object>> = {
  receipt: (it) => ({
    authorised: textOf(it, 'authorised'),
    components: componentsIn(it.marked),
    principal: textOf(it, 'principal'),
    sets: Number(textOf(it, 'sets') ?? 1),
    term: said(it, 'term'),
    receivedAt: it.letter.fields.receivedAt,
    ...appointment(it),
    delivery: deliveryIn(it.marked),
    entry: it.context.entry,
  }),
  supplement: (it) => ({
    receivedAt: it.letter.fields.receivedAt,
    missing: has(it.letter, 'missing') ? fieldSays(it.letter.fields.missing, reading(it, 'missing')) : undefined,
    reason: said(it, 'reason'),
    guide: it.context.guide,
  }),
  refusal: (it) => ({ receivedAt: it.letter.fields.receivedAt, reasons: captionedFields(it, isReason(it)) }),
  apology: (it) => ({
    receivedAt: it.letter.fields.receivedAt,
    agency: issuerOf(it),
    counter: counterOf(it),
    appointedOn: it.letter.fields.appointedOn,
    appointedAt: it.letter.fields.appointedAt,
    when: standing(it),
    reason: said(it, 'reason'),
    newDueOn: it.letter.fields.newDueOn,
    newDueAt: newHour(it),
  }),
  stop: ({ letter: { fields } }) => ({ receivedAt: fields.receivedAt, requestedAt: fields.requestedAt }),
  notice: () => ({}),
};

function aboutOf(letter: Letter, declaration: LetterDeclaration, context: FormContext): About {
  const agencies = { ...context.definition.agencies, ...context.agencies };
  const { issuedAt } = letter.fields;
  return {
    letter: atTheCounter(letter, context.office),
    byTheCounter: closingOf(context.office, letter.fields.dueAt as Instant | undefined) !== undefined,
    declaration,
    context,
    agencies,
    marked: markedIn(context.definition.dossier, context.dossier),
    issuedOn: typeof issuedAt === 'string' ? dayOf(issuedAt as Instant) : null,
  };
}

function parts(it: About): object {
  const { letter, declaration, context, marked } = it;
  const signer = letter.signedBy ?? declaration.signedBy;
  const isOwn = (name: string) => letter.form === 'refusal' && isReason(it)(name);
  const always = ['agency', 'issuedAt', ...placed[letter.form]];
  return {
    paper: paperOf(it),
    issuer: issuerOf(it),
    place: context.place,
    issuedAt: letter.fields.issuedAt,
    number: context.number,
    dossierCode: context.caseId,
    procedure: context.definition.title,
    matter: declaration.matter,
    to: declaration.to,
    request: textOf(it, 'request'),
    subject: subjectIn(marked),
    party: partyIn(marked),
    more: captionedFields(it, (name) => !always.includes(name) && !isOwn(name)),
    tells: declaration.tells ?? [],
    signer: context.definition.roles[signer]?.label ?? { vi: signer, en: signer },
    automatic: declaration.automatic,
    counterHour: it.byTheCounter ? true : undefined,
    ...groundsOf(it),
  };
}

function demandComplete(letter: Letter, { definition }: FormContext): LetterDeclaration {
  const declaration = Object.hasOwn(definition.letters, letter.letter) ? definition.letters[letter.letter] : undefined;
  if (declaration === undefined)
    throw new IncompleteLetter(letter.letter, [`a declaration in «${definition.version}»`]);
  const demanded = Object.keys(declaration.fields).filter((it) => declaration.optional?.includes(it) !== true);
  const missing = demanded.filter((it) => !has(letter, it)).map((it) => `its field «${it}»`);
  if (missing.length > 0) throw new IncompleteLetter(letter.letter, missing);
  return declaration;
}

function missingIn(issues: readonly { readonly path: readonly PropertyKey[] }[]): readonly string[] {
  return [...new Set(issues.map((it) => `its field «${it.path.map(String).join('.')}»`))];
}

function has(letter: Letter, field: string): boolean {
  const value = letter.fields[field];
  return value !== undefined && value !== null && value !== '';
}

/** The form that a letter is written on: its own, else the one-stop form of the day, else one without a number. */
function paperOf({ declaration, context, issuedOn }: About): Paper {
  if (declaration.paper !== undefined && issuedOn !== null) return inForceOn(declaration.paper, issuedOn).value;
  return context.paper ?? { code: null, title: declaration.label };
}

/**
 * What a letter is written by: the provisions, which it prints, and what is no law or only inferred, which its data
 * tell. What came into force after it was written is not among them.
 */
function groundsOf({ declaration, issuedOn }: About): {
  readonly basis: readonly Label[];
  readonly sources: readonly Label[];
} {
  const known = declaration.cites.filter((cite) => {
    const from = instruments.find((it) => it.id === cite.instrument)?.inForce.from;
    return from === undefined || issuedOn === null || from <= issuedOn;
  });
  const basis = known.flatMap((cite) => sayBasis(cite) ?? []);
  const others = known.filter((cite) => sayBasis(cite) === null);
  return {
    basis: basis.map((it) => both(() => it)),
    sources: others.map((cite) => both((language) => sayCitation(cite, language))),
  };
}

/** The body that writes: the one that the letter names, else that of the role that signs; what software sends is the counter's. */
function issuerOf({ letter, declaration, context, agencies }: About): Label {
  const { definition } = context;
  const named = declaration.automatic ? null : (letter.fields.agency ?? definition.roles[declaration.signedBy]?.agency);
  const key = String(named ?? counterIn(definition) ?? Object.keys(definition.agencies)[0]);
  return agencies[key] ?? { vi: key, en: key };
}

/** The hour of a new appointment, at which the counter closes that day. */
function newHour({ letter, context }: About): Instant | undefined {
  return has(letter, 'newDueOn') ? closingOn(context.office, civilDate(String(letter.fields.newDueOn))) : undefined;
}

/** The body whose role signs receipts. */
function counterIn({ letters, roles }: Definition): string | null {
  const receipt = Object.values(letters).find(({ form }) => form === 'receipt');
  return receipt === undefined ? null : (roles[receipt.signedBy]?.agency ?? null);
}

/** The counter that moves the date in the register, where it is another body than the late one. */
function counterOf(it: About): Label | undefined {
  const key = counterIn(it.context.definition);
  const counter = key === null ? undefined : it.agencies[key];
  return counter?.vi === issuerOf(it).vi ? undefined : counter;
}

function reading({ agencies, declaration }: About, field: string) {
  return { agencies, codes: declaration.values?.[field] ?? {} };
}

function textOf({ marked }: About, mark: string): string | undefined {
  return marked.find((it) => it.mark === mark)?.text;
}

function said(it: About, field: string): Label | undefined {
  return has(it.letter, field) ? says(it.letter.fields[field], reading(it, field)) : undefined;
}

/** The declared fields that a letter has and that are chosen, under their captions; what another field says already is left out. */
function captionedFields(it: About, chosen: (name: string) => boolean) {
  return Object.entries(it.declaration.fields).flatMap(([name, caption]) =>
    chosen(name) && has(it.letter, name) && !isSaid(it, name)
      ? [{ caption, says: fieldSays(it.letter.fields[name], reading(it, name)) }]
      : [],
  );
}

/** The grounds of a refusal: what its codes say, and the reason in words. */
function isReason({ declaration: { values = {} } }: About): (name: string) => boolean {
  return (name) => name === 'reason' || name in values;
}

/** Whether the letter says it elsewhere: in the hour of the appointment, in what a code says, or, a yes, in its own sentences. */
function isSaid({ letter, declaration: { fields: declared, values = {} } }: About, name: string): boolean {
  if (name === 'dueOn') return 'dueAt' in declared && has(letter, 'dueAt');
  const value = letter.fields[name];
  if (typeof value === 'boolean') return true;
  return Object.entries(values).some(([coded, labels]) => {
    const label = coded === name ? undefined : labels[String(letter.fields[coded])];
    return label !== undefined && (value === label.vi || value === label.en);
  });
}

/** The day of the appointment, and its hour. */
function appointment({ letter }: About): object {
  const { dueAt, dueOn } = letter.fields;
  return has(letter, 'dueAt') ? { dueOn: dayOf(dueAt as Instant), dueAt } : { dueOn };
}

/** A letter whose appointments are at the hour at which the counter closes, where the law gives the whole day. */
function atTheCounter(letter: Letter, office: Office | undefined): Letter {
  const fields = Object.entries(letter.fields).map(([name, value]) => {
    const isAppointment = name === 'dueAt' || name === 'appointedAt';
    return [name, isAppointment ? (closingOf(office, value as Instant) ?? value) : value];
  });
  return { ...letter, fields: Object.fromEntries(fields) };
}

function closingOf(office: Office | undefined, at: Instant | undefined): Instant | undefined {
  if (at === undefined || !isEndOfDay(at)) return undefined;
  return closingOn(office, dayOf(at));
}

/** The moment at which the counter closes on a day. */
function closingOn(office: Office | undefined, day: CivilDate): Instant | undefined {
  const last = office?.sessions[weekdayOf(day)]?.at(-1);
  return last === undefined ? undefined : instantAt(day, last.to);
}

function standing({ letter, issuedOn }: About): 'ahead' | 'late' | 'settled' {
  if (letter.fields.resultReady === true) return 'settled';
  const { appointedOn } = letter.fields;
  return typeof appointedOn === 'string' && (issuedOn ?? '') > appointedOn ? 'late' : 'ahead';
}

/** Without the fields that are not there. */
function present(parts: object): object {
  return Object.fromEntries(Object.entries(parts).filter(([, it]) => it !== undefined && it !== null));
}
