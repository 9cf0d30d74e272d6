import { because, by } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { and } from 'xstate';
import type { PlanTarget } from '../plan-file.ts';
import { ground, noteTheYear, release, runOn, settle, standHandedIn, standStill } from './ground.ts';
import type { Schedule } from './schedule.ts';

/** What the states of a task's work stand on, and who is waited for in them. */
export interface Work {
  /** The task in its plan. */
  readonly task: Citation;
  /** The first of the units that lead. */
  readonly lead: string;
  /** Who accepts what the lead hands in. */
  readonly accepts: string;
  readonly schedule: Schedule;
  /** The targets that it holds. */
  readonly targets: readonly PlanTarget[];
}

const progress = because({
  vi: 'Đơn vị chủ trì tự triển khai; không văn bản nào quy định từng bước',
  en: 'The unit that leads carries it out; no text rules the steps',
});
const following = because({
  vi: 'Đơn vị theo dõi Kế hoạch đối chiếu kết quả với sản phẩm được giao; thời gian xem xét không tính vào thời hạn của đơn vị chủ trì',
  en: 'Who follows the plan compares what is handed in with the product that was asked for; that time is not the lead’s',
});
const guidance = because({
  vi: 'Nhiệm vụ có thể phải chờ hướng dẫn của cấp trên; Kế hoạch không nói thời hạn khi chờ',
  en: 'A task may have to wait for guidance from above; the plan does not say what its day does meanwhile',
});
const dropping = because({
  vi: 'Kế hoạch có thể được sửa đổi, căn cứ của nhiệm vụ có thể không còn',
  en: 'A plan may be amended, and what a task rests on may go',
});
const yearly = because({
  vi: 'Kế hoạch của năm nào thực hiện trong năm ấy',
  en: 'The plan of a year is carried out within that year',
});

/** Heard in every state of a task that is open. */
function leaving(closesTo: string) {
  return {
    'task.dropped': { ...dropping, target: '#task.dropped', actions: release },
    'year.closed': { ...yearly, guard: 'yearIsOver', target: closesTo, actions: release },
  } as const;
}

/** Handed out, and nobody has begun. */
export function assignedState({ lead }: Work) {
  return {
    meta: { label: { vi: 'đã giao, chưa bắt đầu', en: 'assigned' }, waitsFor: lead },
    on: {
      ...leaving('#task.closedUnfinished'),
      'task.begun': { ...progress, target: 'inProgress' },
      'guidance.awaited': waiting(),
    },
  } as const;
}

/** It waits for something that the plan refers to: an event, or another schedule. */
export function waitingFor(
  event: 'occasion.arisen' | 'schedule.known',
  label: Label,
  { task, accepts, schedule }: Work,
) {
  const [{ id: term }] = schedule.days;
  const promise = ground.raise(({ event: told }) => {
    const on = 'dueOn' in told ? told.dueOn : undefined;
    const made = { type: 'promise.made', term, from: schedule.from } as const;
    return on === undefined ? made : { ...made, on };
  });
  return {
    meta: { label, waitsFor: accepts },
    on: {
      ...leaving('#task.notArisen'),
      [event]: [
        { ...by(task), guard: and(['withinYear', 'hasDay']), target: 'assigned', actions: [promise] },
        { ...by(task), guard: 'withinYear', target: 'assigned' },
      ],
    },
  } as const;
}

/** Work on the task, the wait for guidance, and what was handed in; `what` is handed in and accepted. */
export function workStates<const A extends object>(
  what: 'evidence' | 'report',
  { lead, accepts }: Work,
  accepted: A,
  submits: { readonly guard?: 'explainsMiss' } = {},
) {
  const onTheWay = {
    'guidance.awaited': waiting(),
    [`${what}.submitted`]: { ...progress, ...submits, target: '#task.submitted' },
  } as const;
  return {
    inProgress: {
      initial: 'underWay',
      meta: { label: { vi: 'đang thực hiện', en: 'in progress' }, waitsFor: lead },
      on: { ...leaving('#task.closedUnfinished'), ...onTheWay },
      states: {
        underWay: { meta: { label: { vi: 'đang triển khai', en: 'under way' } } },
        reworking: { meta: { label: { vi: 'bị trả lại, đang hoàn thiện', en: 'returned, being completed' } } },
      },
    },
    awaitingGuidance: {
      meta: { label: { vi: 'chờ hướng dẫn của cấp trên', en: 'awaiting guidance' }, waitsFor: accepts },
      on: {
        ...leaving('#task.closedUnfinished'),
        'guidance.received': [
          { ...guidance, guard: 'dayStops', target: 'inProgress', actions: runOn },
          { ...guidance, target: 'inProgress' },
        ],
      },
    },
    submitted: {
      meta: { label: { vi: 'đã nộp kết quả, chờ nghiệm thu', en: 'handed in' }, waitsFor: accepts },
      entry: standHandedIn,
      on: {
        ...leaving('#task.closedUnfinished'),
        [`${what}.accepted`]: accepted,
        [`${what}.returned`]: { ...following, target: 'inProgress.reworking', actions: runOn },
      },
    },
  } as const;
}

/** The ends that every task has. */
export const endStates = {
  dropped: {
    type: 'final',
    meta: { label: { vi: 'không thực hiện nữa', en: 'dropped' } },
  },
  closedUnfinished: {
    type: 'final',
    meta: { label: { vi: 'hết năm, chưa hoàn thành', en: 'closed with the year, not finished' } },
  },
} as const;

/** The end of what waited for an occasion that never came. */
export const notArisen = {
  type: 'final',
  meta: { label: { vi: 'hết năm, không phát sinh', en: 'closed with the year, it never came up' } },
} as const;

/** The end of what is done once. */
export const acceptedState = {
  type: 'final',
  meta: { label: { vi: 'đã hoàn thành, được nghiệm thu', en: 'done and accepted' } },
} as const;

/** What is done once was accepted. */
export const accepting = { ...following, target: 'accepted', actions: settle } as const;

/** A report was accepted: the last one ends the task, any other begins the next period. */
export function acceptingPeriods({ days, from }: Schedule) {
  const renew = ground.raise(({ context: { period } }) => {
    const { id: term } = days[period + 1] ?? days[0];
    return { type: 'promise.renewed', term, from } as const;
  });
  const next = ground.assign({ period: ({ context: { period } }) => period + 1 });
  return [
    { ...following, guard: 'isLastPeriod', target: 'reported', actions: settle },
    { ...following, target: 'inProgress', actions: [renew, next] },
  ] as const;
}

/** What happens whatever the state of the work: the year's clock begins with it, and tells that the year is over. */
export function aroundTheYear({ from }: Schedule) {
  return {
    id: 'task',
    meta: { label: { vi: 'Thực hiện nhiệm vụ', en: 'Work' } },
    entry: [{ type: 'startClock', params: { clock: 'year', term: 'year', from } }],
    on: { 'deadline.passed.year': { ...yearly, actions: [noteTheYear] } },
  } as const;
}

function waiting() {
  return [
    { ...guidance, guard: 'dayStops', target: '#task.awaitingGuidance', actions: standStill },
    { ...guidance, target: '#task.awaitingGuidance' },
  ] as const;
}
