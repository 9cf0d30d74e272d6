import type { LateTask, ReportResult, ReportTask } from '@motcua/kit';
import type { ReportVoice } from './voice.ts';

/** A task with who leads it, its day and its state. */
export function taskRow({ id, activity, lead, due, standing }: ReportTask, voice: ReportVoice): readonly string[] {
  const { words, say, day } = voice;
  const leads = lead.map(say).join('; ');
  return [words.task(id), say(activity), leads, due === null ? words.noDue : day(due), say(standing)];
}

/** A late task with since when, why, and its new day. */
export function lateRow(task: LateTask, { words, say, day }: ReportVoice): readonly string[] {
  const { id, activity, lead, since, why, newDueOn, missedAgain } = task;
  const anew = newDueOn === null ? words.noNewDay : day(newDueOn);
  return [
    words.task(id),
    say(activity),
    lead.map(say).join('; '),
    day(since),
    why ?? words.noReason,
    missedAgain ? `${anew} (${words.missedAgain})` : anew,
  ];
}

/** What was handed in, and what proves it. */
export function resultRow(result: ReportResult, { words, day }: ReportVoice): readonly string[] {
  const { task, summary, documents, difficulties, on, answer } = result;
  const proofs = documents.map((it) => words.document(it.title, it.number, it.issuedOn && day(it.issuedOn)));
  const told = difficulties === null ? summary : `${summary} ${words.difficulties(difficulties)}`;
  return [
    words.task(task),
    told,
    proofs.length === 0 ? words.noDocuments : proofs.join('; '),
    day(on),
    words.answers[answer],
  ];
}
