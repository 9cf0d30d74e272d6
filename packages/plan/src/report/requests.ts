import type { CivilDate } from '@motcua/calendar';
import type { ReportRequest } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { kinds } from '../kinds/kinds.ts';
import type { PlanFile, PlanTask } from '../plan-file.ts';
import { owesExplanation } from '../status/owed.ts';
import type { TaskStatus } from '../status/task-status.ts';
import { peopleOf } from '../task-people.ts';
import { type About, askedOf, nameOf, taskOf } from './about.ts';

/**
 * What is asked of whom: guidance of the body that it is awaited from, explanations and reports of each unit that
 * leads, a decision of the one that accepts, and what units propose, in their own words. Nothing else.
 */
export function requestsIn(about: About): readonly ReportRequest[] {
  return about.status.tasks.flatMap((status) => {
    const task = taskOf(about.plan, status.task);
    return [
      ...guidanceIn(status, task),
      ...explanationIn(about.plan, status, task),
      ...reportIn(about, status, task),
      ...decisionIn(about.plan, status, task),
      ...proposalsIn(about, status, task),
    ];
  });
}

function guidanceIn({ guidance }: TaskStatus, task: PlanTask): readonly ReportRequest[] {
  if (guidance === null) return [];
  const { from, since, reason } = guidance;
  return [request('guidance', { vi: from, en: from }, task, since, reason)];
}

function explanationIn(plan: PlanFile, { delay, count }: TaskStatus, task: PlanTask): readonly ReportRequest[] {
  const since = delay?.since ?? null;
  if (since === null || !owesExplanation({ delay, count })) return [];
  return askedOf(plan, task).map((it) => request('explanation', it, task, since, null));
}

/** The report of a period whose day is over or today, and which is not there; where the delay is not explained, that is asked. */
function reportIn({ plan, on }: About, status: TaskStatus, task: PlanTask): readonly ReportRequest[] {
  if (explanationIn(plan, status, task).length > 0) return [];
  const isOpen = ['notBegun', 'inHand', 'waiting', 'late'].includes(status.count);
  // What was accepted moved the day on to the next period, and what was returned is not there.
  const isThere = status.handedIn.at(-1)?.answer === null;
  if (!kinds[task.kind].recurs || !isOpen || isThere || status.due === null || status.due > on) return [];
  const { due } = status;
  return askedOf(plan, task).map((it) => request('report', it, task, due, null));
}

function decisionIn(plan: PlanFile, { standing, handedIn }: TaskStatus, task: PlanTask): readonly ReportRequest[] {
  const last = handedIn.at(-1);
  if (standing !== 'submitted' || last === undefined) return [];
  return [request('decision', nameOf(plan, peopleOf(plan, task).accepts), task, last.on, null)];
}

function proposalsIn({ plan, window, on }: About, { handedIn }: TaskStatus, task: PlanTask): readonly ReportRequest[] {
  return handedIn
    .filter((it) => it.proposal !== null && window.from <= it.on && it.on <= on)
    .map((it) => request('proposal', nameOf(plan, it.by), task, it.on, it.proposal));
}

function request(
  kind: ReportRequest['kind'],
  of: Label,
  { id, activity }: PlanTask,
  on: CivilDate,
  says: string | null,
): ReportRequest {
  return { kind, of, task: id, activity, on, says };
}
