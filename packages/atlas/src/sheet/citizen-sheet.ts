import { type Clock, type Due, dayOf, type Instant, type Language } from '@motcua/calendar';
import {
  assumptionsOf,
  type Definition,
  type Environment,
  type LetterDeclaration,
  type LetterForm,
  namedOn,
  type Plan,
  type PlanFacts,
  planDue,
  unmovingIn,
} from '@motcua/kit';
import { type Choices, type Citation, choose, inForceOn, type Label } from '@motcua/law';
import { sayCitation } from '../citation.ts';
import { cleaned } from '../document/cleaned.ts';
import type { Block, FieldRow, OfficialDocument } from '../document/official-document.ts';
import { leadOf } from '../forms/control-slip-of.ts';
import { appointedDay, appointedMoment, isEndOfDay, officialDay, officialMoment } from '../forms/official-time.ts';
import { termInWords } from '../words/day-words.ts';
import { type Asked, type Offer, papersOf } from './papers.ts';
import { type SheetSection, type SheetWords, sheetWords } from './words.ts';

/** What a citizen’s sheet is made for. */
export interface SheetContext {
  /** When the dossier of the example is handed in; the offices are called as on that day. */
  readonly receivedAt: Instant;
  readonly environment: Environment;
  readonly choices?: Choices;
  /** Facts of the dossier on which the dates depend. */
  readonly facts?: PlanFacts;
  /** What the agencies are really called. */
  readonly agencies?: Readonly<Record<string, Label>>;
}

/**
 * The citizen’s sheet of a procedure: who files what, where, by when, and what follows if something goes wrong. It says
 * what the definition says, for a dossier handed in at one moment; no place of the law stands in its sentences, all at its end.
 *
 * @throws {UndecidedYear} when the calendar does not reach as far as the dates.
 *
 * @example
 * ```ts
 * import { citizenSheet, renderText } from '@motcua/atlas';
 * import { defaultOffice, instant, vietnam, workingCalendar } from '@motcua/calendar';
 * import { birthRegistration } from '@motcua/procedures';
 * const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
 * const sheet = citizenSheet(birthRegistration, { receivedAt: instant('2025-11-10T09:00'), environment }, 'vi');
 * renderText(sheet).includes('Thời hạn trả kết quả: trong ngày.'); // => true
 * ```
 */
export function citizenSheet(definition: Definition, context: SheetContext, language: Language): OfficialDocument {
  const sheet = sheetOf(definition, context, language);
  const sections: readonly (readonly [SheetSection, readonly Block[]])[] = [
    ['what', what(sheet)],
    ['who', who(sheet)],
    ['bring', bring(sheet)],
    ['where', where(sheet)],
    ['when', when(sheet)],
    ['missing', missing(sheet)],
    ['yours', yours(sheet)],
    ['late', late(sheet)],
    ['refused', refused(sheet)],
    ['withdraw', withdrawn(sheet)],
    ['fees', fees(sheet)],
    ['result', result(sheet)],
    ['silences', silences(sheet)],
    ['law', law(sheet)],
  ];
  const title = definition.title[language];
  return cleaned({
    language,
    title: `${sheet.words.title} – ${title}`,
    sheet: 'portrait',
    issuedAt: context.receivedAt,
    blocks: [
      { kind: 'title', text: `${sheet.words.title}: ${title}` },
      ...sections.flatMap(([name, blocks]) => section(sheet.words.sections[name], blocks)),
      { kind: 'notes', lines: [sheet.words.worth] },
    ],
  });
}

/** A definition with its plan, and how it speaks. */
interface Sheet {
  readonly definition: Definition;
  /** The definition and those of its members that are part of the plan. */
  readonly all: readonly Definition[];
  readonly plan: Plan;
  readonly context: SheetContext;
  readonly choices: Choices;
  readonly language: Language;
  readonly words: SheetWords;
  readonly say: (label: Label) => string;
  readonly called: (agency: string, of: Definition) => string;
  /** Where the dossier is received. */
  readonly desk: string;
  /** Whom a citizen may ask: the first of the agencies. */
  readonly contact: string;
}

function sheetOf(declared: Definition, context: SheetContext, language: Language): Sheet {
  const { receivedAt, environment, agencies = {} } = context;
  const day = dayOf(receivedAt);
  const plan = planDue(declared, context, environment);
  const definition = namedOn(declared, day);
  const members = plan.members.map((it) => namedOn(it.definition, day));
  const say = (label: Label) => label[language];
  const called = (agency: string, of: Definition) => say(agencies[agency] ?? of.agencies[agency] ?? of.title);
  const [first = ''] = Object.keys(definition.agencies);
  return {
    definition,
    all: [definition, ...members],
    plan,
    context,
    choices: Object.fromEntries(assumptionsOf(declared).map((it) => [it.id, choose(it, context.choices ?? {})])),
    language,
    words: sheetWords[language],
    say,
    called,
    desk: called(roleAgency(definition, definition.letters.receipt?.signedBy) ?? first, definition),
    contact: called(first, definition),
  };
}

function what({ definition, plan, context, words, say, language }: Sheet): readonly Block[] {
  const day = dayOf(context.receivedAt);
  const { until } = definition.appliesTo;
  const parts = plan.members.map((it) => say(it.definition.title));
  const facts = Object.entries(definition.planFacts ?? {}).map(([name, fact]) => {
    const value = String(context.facts?.[name] ?? fact.default);
    return `${say(fact.label)}: ${say(fact.values[value] ?? { vi: value, en: value })}`;
  });
  return [
    ...(parts.length === 0 ? [] : [sentence(words.group)]),
    ...fields([
      { caption: words.captions.parts, lines: parts },
      { caption: words.captions.case, lines: facts },
    ]),
    sentence(words.forDay(officialDay(day, language))),
    ...(until === null ? [] : [sentence(words.until(officialDay(until, language)))]),
  ];
}

function who(sheet: Sheet): readonly Block[] {
  const { definition, words, say } = sheet;
  const filer = definition.roles[citizenOf(definition)]?.label;
  return fields([
    { caption: words.captions.filer, lines: filer === undefined ? [] : [say(filer)] },
    ...papersOf(definition).askers.map((it) => offered(it, sheet)),
  ]);
}

function bring(sheet: Sheet): readonly Block[] {
  const { definition, words, say } = sheet;
  const { papers } = papersOf(definition);
  const named = (it: Asked) => (it.optional ? words.optional(inside(say(it.label))) : inside(say(it.label)));
  const line = (it: (typeof papers)[number]) =>
    it.asks.length === 0 ? say(it.label) : `${say(it.label)}: ${it.asks.map(named).join('; ')}`;
  return fields([
    { caption: words.captions.needed, lines: papers.filter((it) => !it.optional).map(line) },
    { caption: words.captions.ifThere, lines: papers.filter((it) => it.optional).map(line) },
  ]);
}

function where(sheet: Sheet): readonly Block[] {
  const { definition, all, words, say, called, desk, context } = sheet;
  const settling = say(leadOf(definition, context.agencies));
  const bodies = all.flatMap((it) => Object.keys(it.agencies).map((agency) => called(agency, it)));
  const joining = [...new Set(bodies)].filter((it) => it !== desk && it !== settling);
  return fields([
    { caption: words.captions.desk, lines: [desk] },
    { caption: words.captions.settling, lines: settling === desk ? [] : [settling] },
    { caption: words.captions.joining, lines: joining },
    ...papersOf(definition).offers.map((it) => offered(it, sheet)),
  ]);
}

function when(sheet: Sheet): readonly Block[] {
  const { definition, plan, words, say, language } = sheet;
  const { due, clock } = plan.whole;
  const parts = plan.members.map((it) => ({
    caption: say(it.definition.title),
    lines: [it.due === null ? words.undatedPart : words.appointed(appointed(it.due, language))],
  }));
  const dated = due === null || clock === null ? [words.undated] : datedSentences(due, clock, sheet);
  const verified = verifiedDue(sheet);
  return [
    ...[...dated, ...(verified === null ? [] : [words.verified(appointed(verified, language))])].map(sentence),
    ...fields(parts),
    ...(Object.keys(definition.planFacts ?? {}).length > 0 ? [sentence(words.otherFacts)] : []),
  ];
}

function datedSentences(due: Due, { term }: Clock, { words, language, context }: Sheet): readonly string[] {
  const inWorkingTime = term.unit === 'workingDay' || term.unit === 'workingHour';
  return [
    words.term(termInWords(term, language)),
    ...(inWorkingTime ? [words.restDays] : []),
    words.example(officialMoment(context.receivedAt, language), appointed(due, language)),
  ];
}

/** When it would be due were something to be verified; null where no longer term is written for that. */
function verifiedDue({ definition, plan, context }: Sheet): Due | null {
  if (plan.whole.due === null) return null;
  const { due } = planDue(definition, { ...context, term: 'verified' }, context.environment).whole;
  return due?.at === plan.whole.due.at ? null : due;
}

function missing(sheet: Sheet): readonly Block[] {
  const { words, say } = sheet;
  const letters = lettersOf(sheet, 'supplement');
  const [first] = letters;
  if (first === undefined) return [];
  const tells = new Set(letters.flatMap(({ letter }) => (letter.tells ?? []).map(say)));
  return [
    sentence(words.supplement(first.agency, say(first.letter.label))),
    ...list(ownLimits(sheet).flatMap(([clock, line]) => (clock === 'supplement' ? [line] : []))),
    ...[...tells].map(sentence),
  ];
}

/** What else the citizen must do in time. */
function yours(sheet: Sheet): readonly Block[] {
  const lines = ownLimits(sheet).flatMap(([clock, line]) => (clock === 'supplement' ? [] : [line]));
  return lines.length === 0 ? [] : [sentence(sheet.words.yours), ...list(lines)];
}

/** The clocks that run for whoever files, each with its length in words. */
function ownLimits({ all, say, language, context }: Sheet): readonly (readonly [clock: string, line: string])[] {
  const lines = all.flatMap((of) =>
    Object.entries(of.clocks).flatMap(([clock, it]) => {
      const rules = it.role === citizenOf(of) ? Object.values(it.terms) : [];
      const terms = rules.map((rule) => termInWords(inForceOn(rule, dayOf(context.receivedAt)).value, language));
      return terms.length === 0 ? [] : [[clock, `${say(it.label)}: ${[...new Set(terms)].join('; ')}`] as const];
    }),
  );
  return [...new Map(lines.map((it) => [it[1], it])).values()];
}

function late(sheet: Sheet): readonly Block[] {
  const { all, words, say, choices, contact } = sheet;
  const [first] = lettersOf(sheet, 'apology');
  const ahead = all.some(({ clocks }) =>
    Object.values(clocks).some((it) => it.before === 'promise' && it.where?.(choices) !== false),
  );
  return [
    ...(ahead ? [words.ahead] : []),
    ...(first === undefined ? [] : [words.apology(first.agency, say(first.letter.label)), words.apologySays]),
    words.ask(contact),
  ].map(sentence);
}

function refused(sheet: Sheet): readonly Block[] {
  const [first] = lettersOf(sheet, 'refusal');
  if (first === undefined) return [];
  const { words, say } = sheet;
  return [words.refusal(first.agency, say(first.letter.label)), words.refusalSays, words.again].map(sentence);
}

function withdrawn(sheet: Sheet): readonly Block[] {
  const { definition, words, say, contact } = sheet;
  if (definition.events['withdrawal.requested'] === undefined) return [];
  const [stop] = lettersOf(sheet, 'stop');
  return [words.withdraw(contact), ...(stop === undefined ? [] : [words.stop(say(stop.letter.label))])].map(sentence);
}

function fees(sheet: Sheet): readonly Block[] {
  const { words, say, contact } = sheet;
  const known = new Set(feesOf(sheet).map((it) => say(it.gist)));
  return known.size === 0
    ? [sentence(words.fees(contact))]
    : [...[...known].map(sentence), sentence(words.feesToo(contact))];
}

/** What the records of the portal say of fees, where the procedure stands on them or names them. */
function feesOf({ definition }: Sheet): readonly Citation[] {
  const cites = [...definition.basis, ...definition.unmodelled.map((it) => it.cites)];
  return cites.filter((it) => it.locator.startsWith('Mục lệ phí'));
}

function result(sheet: Sheet): readonly Block[] {
  const { deliveries } = papersOf(sheet.definition);
  if (deliveries.length === 0) return [sentence(sheet.words.result(sheet.contact))];
  return fields(deliveries.map((it) => offered(it, sheet)));
}

function silences({ definition, plan, context, choices, words, say }: Sheet): readonly Block[] {
  const assumptions = assumptionsOf(definition);
  const unmoving = unmovingIn(plan, assumptions, definition, context, context.environment);
  const lines = assumptions
    .filter((it) => !unmoving.has(it.id))
    .flatMap((it) => {
      const answer = it.choices[choices[it.id] ?? it.default];
      return answer === undefined ? [] : [`${say(it.about)}: ${say(answer)}.`];
    });
  return lines.length === 0 ? [] : [sentence(words.silences), ...list(lines)];
}

function law(sheet: Sheet): readonly Block[] {
  const { definition, plan, language } = sheet;
  const letters = (['supplement', 'apology', 'refusal', 'stop'] as const).flatMap((form) => lettersOf(sheet, form));
  const cites = [
    ...[plan.whole, ...plan.members].flatMap((it) => it.cites),
    ...[plan.whole, ...plan.members].flatMap((it) => it.missing?.cites ?? []),
    ...definition.basis,
    ...feesOf(sheet),
    ...letters.flatMap(({ letter }) => letter.cites),
  ];
  return list([...new Set(cites.map((it) => sayCitation(it, language)))]);
}

interface Sent {
  readonly letter: LetterDeclaration;
  /** The agency that signs it. */
  readonly agency: string;
}

function lettersOf({ all, called }: Sheet, form: LetterForm): readonly Sent[] {
  return all.flatMap((of) =>
    Object.values(of.letters)
      .filter((it) => it.form === form)
      .map((letter) => ({ letter, agency: called(roleAgency(of, letter.signedBy) ?? '', of) })),
  );
}

function roleAgency({ roles }: Definition, role: string | undefined): string | null {
  return roles[role ?? '']?.agency ?? null;
}

/** The role of whoever files: the first that belongs to no agency. */
function citizenOf({ roles }: Definition): string {
  return Object.entries(roles).find(([, it]) => it.agency === null)?.[0] ?? '';
}

function offered({ label, answers }: Offer, { say }: Sheet): FieldRow {
  return { caption: say(label), lines: [answers.map(say).join('; ')] };
}

/** Words that stand inside a line; what is written in capitals stays so. */
function inside(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function appointed(due: Due, language: Language): string {
  return isEndOfDay(due.at) ? appointedDay(due.on, language) : appointedMoment(due.at, language);
}

function section(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'section', text }, ...blocks];
}

function sentence(text: string): Block {
  return { kind: 'paragraph', text };
}

function fields(rows: readonly FieldRow[]): readonly Block[] {
  const there = rows.filter((it) => it.lines.length > 0);
  return there.length === 0 ? [] : [{ kind: 'fields', rows: there }];
}

function list(entries: readonly string[]): readonly Block[] {
  return entries.length === 0 ? [] : [{ kind: 'list', entries }];
}
