import {
  type CivilDate,
  dayOf,
  type Instant,
  type Language,
  type LedgerEntry,
  sayCause,
  timeOf,
} from '@motcua/calendar';
import type { Citation, Label } from '@motcua/law';
import { sayCitation } from '../citation.ts';
import { cleaned } from '../document/cleaned.ts';
import type { Block, FieldRow, OfficialDocument } from '../document/official-document.ts';
import type { HandOver } from '../forms/control-slip.ts';
import { markedIn } from '../forms/marked.ts';
import { partyIn } from '../forms/people.ts';
import { dayAndMonth, plainDay } from '../words/day-words.ts';
import type { InspectedEvent, InspectedLetter, InspectedLimit, Inspection } from './inspection.ts';
import { type InspectionWords, inspectionWords } from './inspection-words.ts';

/** The most lines of history and of limits, so that two pages are enough; of a longer one its beginning and end are told. */
const most = { history: 36, limits: 16, letters: 16, handOvers: 12 } as const;

/**
 * The inspector’s sheet of one dossier: what happened and by which provision, every limit with the days that were counted,
 * letters, hand-overs, who holds it, and the marks of its logs; on two pages, what is longer with where to read on.
 *
 * @example
 * ```ts
 * import { instant } from '@motcua/calendar';
 * import { inspectionSheet, renderText } from '@motcua/atlas';
 * import { birthRegistration as definition } from '@motcua/procedures';
 * const receivedAt = instant('2025-11-10T09:30');
 * const lists = { states: [], waitingFor: [], versions: [], editions: [], history: [], limits: [], letters: [], handOvers: [] };
 * const logs = [{ case: 'LH-1', records: 1, mark: 'a1b2' }];
 * const dossier = { id: 'LH-1', definition, receivedAt, closedAt: null, unit: null, dossier: null, logs, ...lists };
 * renderText(inspectionSheet(dossier, 'en')).includes('LH-1: 1 records, mark a1b2'); // => true
 * ```
 */
export function inspectionSheet(it: Inspection, language: Language): OfficialDocument {
  const words = inspectionWords[language];
  const say = (label: Label) => label[language];
  const voice: Voice = { language, words, say };
  const log = `motcua log ${it.id} --linked`;
  const ended = (outcome: InspectedLimit['outcome']) => it.limits.filter((one) => one.outcome === outcome).length;
  const late = ended('missed');
  return cleaned({
    language,
    title: `${words.title} – ${it.id}`,
    sheet: 'portrait',
    issuedAt: it.closedAt ?? it.receivedAt,
    blocks: [
      { kind: 'title', text: `${words.title} ${it.id}` },
      headOf(it, words.tally(ended('met'), late), voice),
      ...section(
        words.sections.history,
        it.history.map((one) => eventLine(one, voice)),
        most.history,
        log,
        words,
      ),
      ...section(
        words.sections.limits,
        it.limits.map((one) => limitLine(one, voice)),
        most.limits,
        `motcua explain ${it.id}`,
        words,
      ),
      ...section(
        words.sections.letters,
        it.letters.map((one) => letterLine(one, voice)),
        most.letters,
        `motcua letters ${it.id}`,
        words,
      ),
      ...section(
        words.sections.handOvers,
        it.handOvers.map((one) => handOverLine(one, voice)),
        most.handOvers,
        `motcua letter ${it.id} --form control`,
        words,
      ),
      ...section(
        words.sections.logs,
        it.logs.map((one) => `${one.case}: ${words.log(one.records, one.mark)}`),
        most.history,
        log,
        words,
      ),
      { kind: 'notes', lines: [words.note] },
    ],
  });
}

interface Voice {
  readonly language: Language;
  readonly words: InspectionWords;
  readonly say: (label: Label) => string;
}

function headOf(it: Inspection, tally: string, { language, words, say }: Voice): Block {
  const { captions } = words;
  const row = (caption: string, ...lines: readonly (string | null | undefined)[]): readonly FieldRow[] => {
    const there = lines.filter((line) => line !== null && line !== undefined && line !== '');
    return there.length === 0 ? [] : [{ caption, lines: [there.join('; ')] }];
  };
  const person = it.dossier === null ? undefined : partyIn(markedIn(it.definition.dossier, it.dossier)).name;
  return {
    kind: 'fields',
    rows: [
      ...row(captions.procedure, say(it.definition.title)),
      ...row(captions.applicant, person),
      ...row(captions.received, moment(it.receivedAt, language)),
      ...row(captions.closed, it.closedAt === null ? null : moment(it.closedAt, language)),
      ...row(captions.unit, it.unit === null ? null : say(it.unit)),
      ...row(captions.state, ...it.states.map(say)),
      ...row(captions.waiting, ...it.waitingFor.map(say)),
      ...row(captions.tally, tally),
      ...row(captions.rules, ...it.versions),
      ...row(captions.calendar, ...it.editions),
    ],
  };
}

function eventLine({ at, member, event, by, person, cites }: InspectedEvent, voice: Voice): string {
  const who = person === null ? voice.say(by) : `${voice.say(by)} (${person})`;
  return `${moment(at, voice.language)} ${within(member, voice)}${voice.say(event)} – ${who}${law(cites, voice)}`;
}

function limitLine({ member, clock, from, dueAt, outcome, cites, ledger }: InspectedLimit, voice: Voice): string {
  const { words, language } = voice;
  const until = dueAt === null ? words.standing : moment(dueAt, language);
  const head = `${within(member, voice)}${voice.say(clock)}: ${moment(from, language)} ${words.to} ${until}`;
  const days = ledger.length <= 1 ? '' : `; ${ledgerWords(ledger, voice)}`;
  return `${head} – ${words.outcomes[outcome]}${law(cites, voice)}${days}`;
}

/** The days of a clock in runs: how many were counted from when to when, and why others were not; of one day nothing, and nothing of the day of receipt. */
function ledgerWords(ledger: readonly LedgerEntry[], { words, language }: Voice): string {
  const counted = ledger.filter((it) => it.counted);
  const left = runsOf(ledger).filter(({ first }) => !first.counted && first.why !== 'dayOfReceipt');
  const causes = Map.groupBy(left, ({ first }) => sayCause(first, language));
  const spans = [...causes].map(
    ([cause, runs]) => `${cause} ${runs.map(({ first, last }) => span(first.on, last.on, language)).join(', ')}`,
  );
  const all = counted.length === 0 ? [] : [`${words.counted(counted.length)} ${rangeOf(counted, language)}`];
  return [...all, ...(spans.length === 0 ? [] : [`${words.notCounted}: ${spans.join('; ')}`])].join('; ');
}

function runsOf(
  ledger: readonly LedgerEntry[],
): readonly { readonly first: LedgerEntry; readonly last: LedgerEntry }[] {
  const runs: { first: LedgerEntry; last: LedgerEntry }[] = [];
  for (const entry of ledger) {
    const run = runs.at(-1);
    if (run !== undefined && run.first.counted === entry.counted && (entry.counted || run.first.why === entry.why))
      run.last = entry;
    else runs.push({ first: entry, last: entry });
  }
  return runs;
}

function rangeOf(counted: readonly LedgerEntry[], language: Language): string {
  const [first, last] = [counted[0], counted.at(-1)];
  return first === undefined || last === undefined ? '' : span(first.on, last.on, language);
}

function letterLine({ at, member, letter, signedBy }: InspectedLetter, voice: Voice): string {
  return `${moment(at, voice.language)} ${within(member, voice)}${voice.say(letter)} – ${voice.say(signedBy)}`;
}

function handOverLine({ at, from, to, flag }: HandOver, { language, words, say }: Voice): string {
  const standing = flag === null ? '' : ` – ${words.flags[flag]}`;
  return `${moment(at as Instant, language)} ${say(from)} → ${say(to)}${standing}`;
}

function within(member: Label | null, { say }: Voice): string {
  return member === null ? '' : `[${say(member)}] `;
}

/** At most two provisions stand beside a line. */
function law(cites: readonly Citation[], { language }: Voice): string {
  if (cites.length === 0) return '';
  const named = cites.slice(0, 2).map((it) => sayCitation({ ...it, confidence: 'law' }, language));
  return ` (${named.join('; ')}${cites.length > 2 ? '; …' : ''})`;
}

function section(
  text: string,
  lines: readonly string[],
  atMost: number,
  command: string,
  words: InspectionWords,
): readonly Block[] {
  const entries = lines.length === 0 ? [words.none] : shortened(lines, atMost, (count) => words.left(count, command));
  return [
    { kind: 'section', text },
    { kind: 'list', entries },
  ];
}

/** Of what is longer its beginning and its end, and how much is between. */
function shortened(lines: readonly string[], atMost: number, left: (count: number) => string): readonly string[] {
  if (lines.length <= atMost) return lines;
  const end = Math.floor(atMost / 3);
  const beginning = atMost - end - 1;
  return [...lines.slice(0, beginning), left(lines.length - atMost + 1), ...lines.slice(-end)];
}

function moment(at: Instant, language: Language): string {
  return `${plainDay(dayOf(at), language)} ${timeOf(at).slice(0, 5)}`;
}

function span(from: CivilDate, until: CivilDate, language: Language): string {
  const [a, b] = [from, until].map((it) => dayAndMonth(it, language));
  return from === until ? `${a}` : `${a} – ${b}`;
}
