import type { DoneLate, DoneTask, LateTask, ReportDuty, ReportPart, ReportResult, ReportTask } from '@motcua/kit';
import type { ReportVoice } from './voice.ts';

/** Every task of a part with who leads it, its day, its state, and what came of it in the period. */
export function taskRows({ done, inHand, late }: ReportPart, voice: ReportVoice): readonly (readonly string[])[] {
  const { words, say, day } = voice;
  const row = (task: ReportTask, state: string) => {
    const due = task.due === null ? words.noDue : day(task.due);
    return [words.task(task.id), named(task, voice), due, state, resultsOf(task, voice)];
  };
  return [
    ...done.map((it) => row(it, doneState(it, voice))),
    ...inHand.map((it) => row(it, say(it.standing))),
    ...late.map((it) => row(it, words.late(say(it.standing)))),
  ];
}

function doneState({ standing, wasLate }: DoneTask, { words, say, day }: ReportVoice): string {
  return wasLate === null ? say(standing) : words.wasLate(day(wasLate.since), wasLate.why ?? words.noReason);
}

/** A duty with who does it, its day, its state, and what came of it in the period. */
export function dutyRow(duty: ReportDuty, voice: ReportVoice): readonly string[] {
  const { words, say, day } = voice;
  const late = [words.late(say(duty.standing)), duty.why ?? words.noReason].join('; ');
  return [
    named(duty, voice),
    duty.due === null ? '–' : day(duty.due),
    duty.since === null ? say(duty.standing) : late,
    resultsOf(duty, voice),
  ];
}

/** A late task with since when, why, and its new day. */
export function lateRow(task: LateTask, voice: ReportVoice): readonly string[] {
  const { words, day } = voice;
  const anew = task.newDueOn === null ? words.noNewDay : day(task.newDueOn);
  return [
    words.task(task.id),
    named(task, voice),
    day(task.since),
    task.why ?? words.noReason,
    task.missedAgain ? `${anew} (${words.missedAgain})` : anew,
  ];
}

/** A task that was done late with since when it was. */
export function doneLateRow(task: DoneLate, voice: ReportVoice): readonly string[] {
  return [voice.words.task(task.id), named(task, voice), voice.day(task.since)];
}

function named({ activity, lead }: ReportTask, { say }: ReportVoice): string {
  return `${say(activity)} (${lead.length === 0 ? '*' : lead.map(say).join('; ')})`;
}

/** What was handed in last, and how often before. */
function resultsOf({ results, reportDue }: ReportTask, voice: ReportVoice): string {
  const { words } = voice;
  const last = results.at(-1);
  if (last === undefined)
    return reportDue === undefined ? words.nothing.results : words.notReported(voice.day(reportDue));
  const earlier = results.length - 1;
  return sentences([resultOf(last, voice), ...(earlier === 0 ? [] : [words.before(earlier)])]);
}

function resultOf(
  { summary, documents, difficulties, dossiers, on, answer }: ReportResult,
  { words, day }: ReportVoice,
): string {
  const sum = (of: (it: ReportResult['dossiers'][number]) => number) => dossiers.reduce((all, it) => all + of(it), 0);
  const told = words.dossiersTold(
    sum((it) => it.received),
    sum((it) => it.settled),
    sum((it) => it.counted.received),
    sum((it) => it.counted.settled),
  );
  const proofs = documents.map((it) => words.document(it.title, it.number, it.issuedOn && day(it.issuedOn)));
  return sentences([
    summary,
    ...(proofs.length === 0 ? [] : [proofs.join('; ')]),
    ...(dossiers.length === 0 ? [] : [told]),
    ...(difficulties === null ? [] : [words.difficulties(difficulties)]),
    words.handedIn(day(on), words.answers[answer]),
  ]);
}

/** Each with a capital, and a stop at its end. */
function sentences(parts: readonly string[]): string {
  return parts.map((it) => `${it.charAt(0).toUpperCase()}${it.slice(1).trim().replace(/[.;]$/, '')}.`).join(' ');
}
