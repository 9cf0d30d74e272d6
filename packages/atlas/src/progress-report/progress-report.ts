import type { Language } from '@motcua/calendar';
import { instantAt } from '@motcua/calendar';
import type { ProgressReport, ReportLoss, ReportPart, ReportRequest } from '@motcua/kit';
import { sayCitation } from '../citation.ts';
import { cleaned } from '../document/cleaned.ts';
import type { Block, OfficialDocument } from '../document/official-document.ts';
import { officialDay } from '../forms/official-time.ts';
import { tied } from '../forms/tied.ts';
import { conflictRows, indexRows, isTold, targetRows, untoldOf } from './target-rows.ts';
import { doneLateRow, dutyRow, lateRow, taskRows } from './task-rows.ts';
import { type ReportVoice, reportVoice } from './voice.ts';

/**
 * The report of a period on a plan as an official paper: per part how many tasks stand how, which are late and why, the
 * targets by every formula; what contradicts itself, what lost its basis, what is asked of whom, and the sources. Every
 * task with what came of it stands in the annex. Where there is nothing, it says so.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { progressReport, renderText } from '@motcua/atlas';
 * import { locHoa2025, parsePeriod, reportOf } from '@motcua/plan';
 * const report = reportOf(locHoa2025, parsePeriod('2025-Q1'), [], civilDate('2025-03-20'));
 * renderText(progressReport(report, 'vi')).includes('cải cách hành chính quý I năm 2025'); // => true
 * ```
 */
export function progressReport(report: ProgressReport, language: Language): OfficialDocument {
  const voice = reportVoice(language);
  const { words, say } = voice;
  const title = words.title(say(report.period));
  const sections: readonly (readonly [keyof typeof words.sections, readonly Block[]])[] = [
    ['general', general(report, voice)],
    ['parts', report.parts.flatMap((it, index) => partBlocks(it, index + 1, voice))],
    [
      'duties',
      tableOr(
        words.heads.duties,
        [38, 14, 22, 26],
        report.duties.map((it) => dutyRow(it, voice)),
        words.nothing.results,
      ),
    ],
    [
      'conflicts',
      tableOr(
        words.heads.conflicts,
        [16, 24, 10, 15, 23, 12],
        conflictRows(report.conflicts, voice),
        words.nothing.conflicts,
      ),
    ],
    ['index', index(report, voice)],
    [
      'lost',
      tableOr(
        words.heads.lost,
        [20, 14, 36, 30],
        report.lost.map((it) => lossRow(it, voice)),
        words.nothing.lost,
      ),
    ],
    ['asked', tableOr(words.heads.asked, [20, 18, 37, 25], requestRows(report.asked, voice), words.nothing.asked)],
    ['sources', [list(report.sources.map((it) => sayCitation(it, language)))]],
    ['assumptions', [list(report.assumptions.map(say))]],
  ];
  return cleaned({
    language,
    title,
    sheet: 'portrait',
    issuedAt: instantAt(report.on, '00:00'),
    blocks: [
      headingOf(report, voice),
      { kind: 'title', text: words.kind },
      { kind: 'title', text: title },
      ...opening(report, voice),
      ...sections.flatMap(([name, blocks], at): readonly Block[] => [
        section(`${roman[at]}. ${words.sections[name]}`, 1),
        ...blocks,
      ]),
      signatures(report, voice),
      ...(words.notes.length === 0 ? [] : [{ kind: 'notes', lines: words.notes } as const]),
    ],
    annex: { sheet: 'landscape', blocks: annex(report, voice) },
  });
}

/** Every task with what came of it in the period, part by part. */
function annex({ parts }: ProgressReport, voice: ReportVoice): readonly Block[] {
  const { words, say } = voice;
  return [
    { kind: 'title', text: words.annex.kind },
    { kind: 'title', text: words.annex.title },
    ...parts.flatMap((it, index): readonly Block[] => [
      section(`${index + 1}. ${say(it.title)}`, 2),
      ...tableOr(words.heads.tasks, [10, 30, 11, 13, 36], taskRows(it, voice), words.noTasks),
    ]),
  ];
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;

function issuerOf({ unit, letterhead, plan }: ProgressReport, { words, say }: ReportVoice): string {
  return unit === null ? say(letterhead?.committee ?? plan.issuer) : words.issuer(say(unit));
}

function headingOf(report: ProgressReport, voice: ReportVoice): Block {
  const { words } = voice;
  return {
    kind: 'heading',
    form: null,
    issuer: tied(issuerOf(report, voice)).toUpperCase(),
    reference: words.reference,
    country: words.country,
    motto: words.motto,
    dated: words.dated(report.unit?.place ?? report.letterhead?.place ?? null, officialDay(report.on, voice.language)),
  };
}

function opening(
  { plan, from, until, closesOn, on, sendBy, dueOn }: ProgressReport,
  { words, say, day }: ReportVoice,
): readonly Block[] {
  const told = { number: plan.number, day: day(plan.decidedOn), issuer: say(plan.issuer), plan: say(plan.title) };
  return [
    sentence(words.opening(told)),
    sentence(words.window(day(from), day(until), day(on))),
    ...(until < closesOn ? [sentence(words.provisional(day(until), day(closesOn)))] : []),
    sentence(words.sendBy(sendBy && day(sendBy), dueOn === sendBy ? null : dueOn && day(dueOn))),
  ];
}

function general({ counts, dossiers, parts, follows }: ProgressReport, { words, say }: ReportVoice): readonly Block[] {
  const unexplained = parts.reduce((sum, it) => sum + it.doneLate.length, 0);
  const isLeaderless = parts.some((it) => [...it.done, ...it.inHand, ...it.late].some(({ lead }) => lead.length === 0));
  const there = Object.values(dossiers).some((it) => it > 0);
  return [
    sentence(words.counts(counts)),
    ...(unexplained === 0 ? [] : [sentence(words.doneLate(unexplained))]),
    ...(there ? words.dossiers(dossiers).map(sentence) : [sentence(words.noDossiers)]),
    sentence(words.annex.see),
    ...(isLeaderless ? [sentence(words.leaderless(say(follows)))] : []),
  ];
}

type Rows = readonly (readonly string[])[];

function partBlocks(part: ReportPart, number: number, voice: ReportVoice): readonly Block[] {
  const { words, say } = voice;
  const { captions, heads, nothing } = words;
  const named = (caption: string, heads: readonly string[], widths: readonly number[], rows: Rows, none: string) =>
    rows.length === 0 ? [sentence(none)] : [section(caption, 3), ...tableOr(heads, widths, rows, none)];
  const lates = part.late.map((it) => lateRow(it, voice));
  const doneLate = part.doneLate.map((it) => doneLateRow(it, voice));
  const told = part.targets.filter(isTold);
  const targets = told.flatMap((it) => targetRows(it, voice));
  const untold = part.targets.filter((it) => !isTold(it));
  return [
    section(`${number}. ${say(part.title)}`, 2),
    sentence(part.counts.tasks === 0 ? words.noTasks : words.countsOfPart(part.counts)),
    ...(part.counts.tasks === 0 ? [] : named(captions.late, heads.late, [11, 36, 12, 27, 14], lates, nothing.late)),
    ...(doneLate.length === 0 ? [] : named(captions.doneLate, heads.doneLate, [11, 71, 18], doneLate, '')),
    ...(told.length === 0 && untold.length > 0
      ? []
      : named(captions.targets, heads.targets, [24, 10, 13, 13, 28, 12], targets, nothing.targets)),
    ...(untold.length === 0 ? [] : [section(captions.untold, 3), list(untoldOf(untold, voice))]),
  ];
}

function index({ index: groups }: ProgressReport, voice: ReportVoice): readonly Block[] {
  const { words, say } = voice;
  const reasons = [...new Set(groups.map((it) => say(it.because)))];
  return [
    ...reasons.map(sentence),
    ...groups.flatMap((it): readonly Block[] => [
      section(words.group(say(it.title), it.max, it.note === null ? null : say(it.note)), 2),
      { kind: 'table', heads: words.heads.index, widths: [10, 29, 15, 11, 35], rows: indexRows(it, voice) },
    ]),
  ];
}

function lossRow(
  { number, since, because, ofPlan, tasks }: ReportLoss,
  { words, say, day }: ReportVoice,
): readonly string[] {
  const touched = [...(ofPlan ? [words.wholePlan] : []), ...tasks.map(words.task)];
  return [number, day(since), say(because), touched.length === 0 ? words.noFigure : touched.join('; ')];
}

/** One row for what is asked of the same body in the same words, with every task and its day. */
function requestRows(
  asked: readonly ReportRequest[],
  { words, say, day }: ReportVoice,
): readonly (readonly string[])[] {
  const groups = Map.groupBy(asked, ({ kind, of, says }) => JSON.stringify([kind, of, says]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const tasks = group.map(({ kind, task, on }) => `${words.task(task)} (${words.since[kind](day(on))})`);
    return [[say(first.of), words.requests[first.kind], tasks.join('; '), first.says ?? words.noWords]];
  });
}

function signatures(report: ProgressReport, voice: ReportVoice): Block {
  const { words, say } = voice;
  const { recipients } = words;
  const lines = recipients?.lines(report.within === null ? null : say(report.within)) ?? [];
  return {
    kind: 'signatures',
    left: recipients === null ? null : { kind: 'recipients', caption: recipients.caption, lines },
    right: {
      kind: 'signer',
      title: words.signed(tied(issuerOf(report, voice))).toUpperCase(),
      role: say(report.signer),
      instruction: words.signature,
    },
  };
}

function tableOr(
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  nothing: string,
): readonly Block[] {
  return rows.length === 0 ? [sentence(nothing)] : [{ kind: 'table', heads, widths, rows }];
}

function section(text: string, level: 1 | 2 | 3): Block {
  return { kind: 'section', text, level };
}

function sentence(text: string): Block {
  return { kind: 'paragraph', text };
}

function list(entries: readonly string[]): Block {
  return { kind: 'list', entries };
}
