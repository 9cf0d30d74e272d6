import { addDays, type CivilDate, civilDate, dayOf } from '@motcua/calendar';
import type { CaseAccount, Told } from '@motcua/kit';
import { dossiersTold } from '../kinds/told-dossiers.ts';
import { periodOf } from '../report/period.ts';
import { reportWindow } from '../report/report-window.ts';
import type { Evidence, HandedIn, TaskStatus } from './task-status.ts';

/** What was handed in, oldest first, each with what became of it. */
export function handedInOf(account: CaseAccount): readonly HandedIn[] {
  const { happened } = account;
  return happened.flatMap((it, index) => {
    if (!/^(evidence|report)\.submitted$/.test(it.type)) return [];
    const { summary, difficulties, proposal, values } = it.data;
    return [
      {
        on: dayOf(it.at),
        tellsUntil: tellsUntil(account, it),
        by: it.by,
        summary: textOf(summary) ?? '',
        difficulties: textOf(difficulties),
        proposal: textOf(proposal),
        documents: documentsOf(it),
        values: Array.isArray(values) ? (values as HandedIn['values']) : [],
        dossiers: dossiersTold(it.data),
        answer: answerIn(happened.slice(index + 1)),
      },
    ];
  });
}

/** Whose guidance was asked for last. */
export function guidanceOf({ happened }: CaseAccount): TaskStatus['guidance'] {
  const last = happened.findLast(({ type }) => type === 'guidance.awaited');
  if (last === undefined) return null;
  const { from, reason } = last.data;
  return { from: textOf(from) ?? '', since: dayOf(last.at), reason: textOf(reason) ?? '' };
}

/** Why it was dropped; null where it was not. */
export function droppedOf({ happened }: CaseAccount): TaskStatus['dropped'] {
  const last = happened.findLast(({ type }) => type === 'task.dropped');
  if (last === undefined) return null;
  const { cause, document } = last.data;
  return { on: dayOf(last.at), cause: textOf(cause) ?? '', document: textOf(document) ?? '' };
}

/** The explanation that was sent last; null where none was. */
export function explanationOf({ happened }: CaseAccount) {
  const last = happened.findLast(({ type }) => type === 'apology.sent');
  const newDueOn = dateOf(last?.data.newDueOn);
  if (last === undefined || newDueOn === null) return null;
  return { on: dayOf(last.at), reason: textOf(last.data.reason), newDueOn };
}

const quarters = ['Q1', 'H1', 'Q3', 'Y'] as const;

/** A report tells of the period whose day of report was given when it came, be it early or late. */
function tellsUntil({ appointments }: CaseAccount, { type, at }: Told): CivilDate {
  const given = appointments.filter(({ byApology }) => !byApology);
  const due = (given.findLast(({ from }) => from < at) ?? given[0])?.dueAt;
  const closes = type === 'report.submitted' && due !== undefined ? closedBy(dayOf(due)) : undefined;
  return closes ?? dayOf(at);
}

/** The day on which the data close of a report that is due on a day; a rest day may have moved it on. */
function closedBy(due: CivilDate): CivilDate | undefined {
  return quarters
    .map((part) => reportWindow(periodOf(Number(due.slice(0, 4)), part)))
    .find(({ until, sendBy }) => until <= due && due <= addDays(sendBy ?? until, 7))?.until;
}

function documentsOf({ at, data: { documents } }: Told): readonly Evidence[] {
  const listed = Array.isArray(documents) ? (documents as readonly Readonly<Record<string, unknown>>[]) : [];
  return listed.map(({ title, number, issuedOn }) => ({
    title: textOf(title) ?? '',
    number: textOf(number),
    issuedOn: dateOf(issuedOn),
    on: dayOf(at),
  }));
}

function answerIn(after: readonly Told[]): HandedIn['answer'] {
  const answer = after.find(({ type }) => /^(evidence|report)\.(submitted|accepted|returned)$/.test(type));
  if (answer === undefined || answer.type.endsWith('submitted')) return null;
  const { reason } = answer.data;
  return { accepted: answer.type.endsWith('accepted'), on: dayOf(answer.at), reason: textOf(reason) };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function dateOf(value: unknown): CivilDate | null {
  return typeof value === 'string' ? civilDate(value) : null;
}
