import type { CaseAccount } from '@motcua/kit';
import type { Label } from '@motcua/law';
import type { TaskCount, TaskStanding } from './task-status.ts';

/** What each standing is called. */
export const standingLabels: Readonly<Record<TaskStanding, Label>> = {
  notOpened: { vi: 'chưa giao', en: 'not opened' },
  awaitingOccasion: { vi: 'chờ phát sinh, chờ lịch được dẫn chiếu', en: 'until the occasion or the schedule comes' },
  assigned: { vi: 'đã giao, chưa bắt đầu', en: 'assigned' },
  inProgress: { vi: 'đang thực hiện', en: 'in progress' },
  returned: { vi: 'bị trả lại, đang hoàn thiện', en: 'returned, being completed' },
  awaitingGuidance: { vi: 'chờ hướng dẫn của cấp trên', en: 'awaiting guidance' },
  submitted: { vi: 'đã nộp, chờ nghiệm thu', en: 'handed in' },
  accepted: { vi: 'đã hoàn thành, được nghiệm thu', en: 'done and accepted' },
  dropped: { vi: 'không thực hiện nữa', en: 'dropped' },
  closedUnfinished: { vi: 'hết năm, chưa hoàn thành', en: 'closed with the year, not finished' },
  notArisen: { vi: 'hết năm, không phát sinh', en: 'closed with the year, it never came up' },
};

/** The states of the work, from the innermost out; the first that is listed here says where the task stands. */
const states: Readonly<Record<string, TaskStanding>> = {
  handedOut: 'assigned',
  awaiting: 'awaitingOccasion',
  assigned: 'assigned',
  reworking: 'returned',
  inProgress: 'inProgress',
  awaitingGuidance: 'awaitingGuidance',
  submitted: 'submitted',
  accepted: 'accepted',
  reported: 'accepted',
  dropped: 'dropped',
  closedUnfinished: 'closedUnfinished',
  notArisen: 'notArisen',
};

/** Where the work of a task stands. */
export function standingOf({ standing }: CaseAccount): TaskStanding {
  const names = standing.flatMap(({ path }) => (path.startsWith('work.') ? path.split('.').toReversed() : []));
  return names.flatMap((it) => states[it] ?? [])[0] ?? 'inProgress';
}

/** In which state its promise is: `owed`, `breached`; null where it has none. */
export function promiseOf({ standing }: CaseAccount): string | null {
  return standing.find(({ path }) => path.startsWith('promise.'))?.path.split('.')[1] ?? null;
}

const counts: Readonly<Record<TaskStanding, TaskCount>> = {
  notOpened: 'notOpened',
  awaitingOccasion: 'waiting',
  assigned: 'notBegun',
  inProgress: 'inHand',
  returned: 'inHand',
  awaitingGuidance: 'waiting',
  submitted: 'inHand',
  accepted: 'done',
  dropped: 'dropped',
  closedUnfinished: 'unfinished',
  notArisen: 'notArisen',
};

/** Whether nothing more is done. */
export function isOver(standing: TaskStanding): boolean {
  return ['done', 'dropped', 'unfinished', 'notArisen'].includes(counts[standing]);
}

/** Under which head a task is counted. */
export function countOf(standing: TaskStanding, isLate: boolean): TaskCount {
  return isLate && !isOver(standing) ? 'late' : counts[standing];
}
