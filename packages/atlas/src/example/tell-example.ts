import { dayOf, instant, type Language, timeOf } from '@motcua/calendar';
import {
  type Definition,
  type ExampleLine,
  type Expectation,
  type Happening,
  readLine,
  type WorkedExample,
  withoutPersonal,
} from '@motcua/kit';
import { type Label, localUnits, unitOf } from '@motcua/law';
import { z } from 'zod';
import { sayCitation } from '../citation.ts';
import { dayInWords } from '../words/day-words.ts';
import { labelOfEvent } from '../words/event-words.ts';
import { labelOfState } from '../words/state-words.ts';
import { sayFields } from './say-value.ts';
import { exampleWords } from './words.ts';

type Dossier = Readonly<Record<string, unknown>>;

/** A worked example as an official reads it. */
export interface ToldExample {
  readonly id: string;
  readonly says: string;
  /** The procedure, and the version that governs the dossier. */
  readonly procedure: string;
  readonly version: string;
  readonly received: string;
  /** Where the result comes from: printed in a source, computed from the rules, or inferred. */
  readonly origin: string;
  /** The answers to the law's silences other than the defaults, each as a sentence. */
  readonly choices: readonly string[];
  /** What in the dossier is not as in the procedure's example. */
  readonly dossier: readonly string[];
  readonly lines: readonly ToldLine[];
  /** The articles, each with what it says. */
  readonly cites: readonly string[];
}

/** One sentence of a told example: what happens, or what must hold then. */
export interface ToldLine {
  readonly kind: 'happens' | 'holds';
  readonly text: string;
}

/**
 * Tells a worked example in sentences: days with their weekday, and the labels of roles, events, states, clocks and
 * letters in place of their ids. Of its dossier it tells what is not as in the usual one.
 *
 * @throws {InvalidExampleLine} when a line is in none of the forms.
 *
 * @example
 * ```ts
 * import { tellExample } from '@motcua/atlas';
 * import { birthRegistration } from '@motcua/procedures';
 * const says = { vi: 'Tiếp nhận', en: 'Accepted' };
 * const told = tellExample({ id: 'x', says, of: birthRegistration, from: '2026-01-05 10:00', cites: [], origin: 'computed',
 *   lines: ['d0 10:30 case desk dossier.accepted'] }, 'en');
 * told.lines[0].text; // => 'Monday 5 January 2026 10:30 – Receiving officer: Dossier accepted'
 * ```
 */
export function tellExample(example: WorkedExample, language: Language, usual: Dossier = {}): ToldExample {
  const { id, says, of, from, origin, cites, lines } = example;
  return {
    id,
    says: says[language],
    procedure: of.title[language],
    version: of.version,
    received: momentOf(from.replace(' ', 'T'), language),
    origin: exampleWords.origin[origin][language],
    choices: choicesOf(example, language),
    dossier: changesOf(example, usual, language),
    lines: lines.map((line) => toldLine(example, line, language)),
    cites: cites.map((it) => `${sayCitation(it, language)}: ${it.gist[language]}`),
  };
}

/** What differs from the usual dossier, and tells of nobody. */
function changesOf({ of, dossier = {} }: WorkedExample, usual: Dossier, language: Language): readonly string[] {
  const known = Object.fromEntries(Object.entries(dossier).filter(([name]) => name in of.dossier.shape));
  const [is, was] = [known, usual].map((it) => withoutPersonal(of.dossier, it) as Dossier);
  return sayFields(of.dossier, is ?? {}, language, was === undefined ? {} : { usual: was });
}

function choicesOf({ of, choices = {} }: WorkedExample, language: Language): readonly string[] {
  return Object.entries(choices).map(([id, answer]) => {
    const asked = of.assumptions.find((it) => it.id === id);
    const said = (asked?.choices as Readonly<Record<string, Label>> | undefined)?.[answer];
    return `${asked?.about[language] ?? id}: ${said?.[language] ?? answer}`;
  });
}

function toldLine(example: WorkedExample, line: ExampleLine, language: Language): ToldLine {
  const read = readLine(line, example.from);
  if (read.kind === 'event') return { kind: 'happens', text: happening(example.of, read, language) };
  if (read.kind === 'sweep')
    return { kind: 'happens', text: `${momentOf(read.at, language)} – ${exampleWords.sweep[language]}` };
  if (read.kind === 'reorganise')
    return { kind: 'happens', text: `${momentOf(read.at, language)} – ${exampleWords.reorganise[language]}` };
  return { kind: 'holds', text: holding(example.of, read, language) };
}

function happening(
  of: Definition,
  { at, case: name, role, type, data, refused }: Happening,
  language: Language,
): string {
  const definition = caseOf(of, name);
  const who = definition.roles[role]?.label[language] ?? role;
  const whose = memberWords(of, name, language);
  const members = Object.entries(of.members).map(([id, { label }]) => [id, label] as const);
  const known = { member: exampleWords.member, ...Object.fromEntries(members) };
  const given = sayFields(definition.events[type]?.data ?? z.object({}), data, language, { known });
  const no = refused === null ? '' : ` – ${exampleWords.refused(refused)[language]}`;
  const what = labelOfEvent(definition, type)[language];
  return `${momentOf(at, language)} – ${capital(who)}${whose}: ${what}${given.length === 0 ? '' : ` (${given.join('; ')})`}${no}`;
}

function holding(of: Definition, line: Expectation, language: Language): string {
  const definition = caseOf(of, line.case);
  const whole = exampleWords[Object.keys(of.members).length > 0 ? 'group' : 'dossier'];
  const head = (memberName(of, line.case) ?? whole)[language];
  return `${head}: ${held(definition, line, language)}`;
}

function held(definition: Definition, line: Expectation, language: Language): string {
  switch (line.kind) {
    case 'absent':
      return exampleWords.absent[language];
    case 'closed':
      return exampleWords.closed[language];
    case 'in':
      return labelOfState(definition, `work.${line.state}`)[language];
    case 'promise':
      return labelOfState(definition, `promise.${line.state}`)[language];
    case 'unit':
      return exampleWords.heldBy(nameOf(line.unit))[language];
    case 'letter':
      return exampleWords.sent(definition.letters[line.letter]?.label ?? same(line.letter))[language];
    case 'due': {
      const clock = definition.clocks[line.clock]?.label;
      if (clock === undefined) return exampleWords.unlimited(aboutOf(definition, line.clock))[language];
      const on = line.on === null ? null : { vi: dayInWords(line.on, 'vi'), en: dayInWords(line.on, 'en') };
      return exampleWords.due(clock, on)[language];
    }
  }
}

/** What a limit would be about that these rules do not set: the letter of its name. */
function aboutOf({ letters }: Definition, clock: string): Label {
  return letters[clock]?.label ?? same(clock);
}

/** The definition of a case of a story: that of the example itself, or of the member by that name. */
function caseOf(of: Definition, name: string): Definition {
  return of.members[name]?.definition ?? of;
}

function memberName(of: Definition, name: string): Label | undefined {
  return of.members[name]?.label;
}

function memberWords(of: Definition, name: string, language: Language): string {
  const member = memberName(of, name);
  return member === undefined ? '' : ` (${member[language]})`;
}

function momentOf(at: string, language: Language): string {
  const moment = instant(at);
  return `${capital(dayInWords(dayOf(moment), language))} ${timeOf(moment).slice(0, 5)}`;
}

/** What a unit of the table is called, or was at first. */
function nameOf(unit: string): Label {
  return unitOf(localUnits, unit).names.versions[0]?.value ?? same(unit);
}

function same(name: string): Label {
  return { vi: name, en: name };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
