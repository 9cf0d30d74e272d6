import { by, type PromiseBasis, promiseRegion } from '@motcua/kit';
import { type DoneStateEvent, raise } from 'xstate';
import {
  followBirth,
  followLegs,
  open,
  promise,
  recall,
  release,
  restart,
  tellRefusal,
  tellResult,
} from './actions.ts';
import { type GroupContext, type GroupEvent, group, groupContext } from './ground.ts';
import { law } from './law.ts';
import { cardLeg, residenceLeg } from './legs.ts';

/** The coordinator of the linked birth group: it follows its members, and keeps the promise of the whole. */
export function groupMachine(id: string, basis: PromiseBasis) {
  return group.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => groupContext(input),
    states: {
      work: {
        initial: 'filing',
        meta: { label: { vi: 'Nhóm thủ tục liên thông', en: 'Linked group' } },
        states: { ...birthFirst(), ...legsInParallel(), ...afterwards(), ...endings() },
      },
      // biome-ignore lint/suspicious/noThenProperty: the region's own word for the term that follows; nobody awaits it
      promise: promiseRegion(basis, { birth: { then: 'afterBirth' }, residence: {}, card: {} }),
    },
  });
}

function birthFirst() {
  const registered = { ...by([law.registering, law.splitting]), target: 'settling' } as const;
  const remember = group.assign({ settled: ['birth'] });
  const begin = group.assign({ underDuty: true });
  const startDuty = { type: 'startClock', params: { clock: 'residenceDuty', term: 'regular' } } as const;
  const completed = [
    {
      ...registered,
      meta: by([law.splitting, law.duty]).meta,
      guard: 'isUnderTheDuty',
      actions: [remember, begin, startDuty],
    },
    { ...registered, actions: [remember] },
  ] as const;
  return {
    filing: group.createStateConfig({
      meta: { label: { vi: 'đã nộp hồ sơ', en: 'filed' }, stage: 'filed' },
      entry: [open('birth')],
      always: [
        {
          ...by([law.filing, law.appointment]),
          guard: 'limitIsKnown',
          target: 'registeringBirth',
          actions: [promise, { type: 'issueLetter', params: { letter: 'receipt' } }],
        },
        { ...by(law.filing), target: 'registeringBirth' },
      ],
    }),
    registeringBirth: group.createStateConfig({
      meta: {
        label: { vi: 'đang đăng ký khai sinh', en: 'the birth is being registered' },
        stage: 'inProgress',
        waitsFor: 'civilStatusOfficer',
      },
      on: {
        ...followBirth(),
        'member.birth.held': { ...by(law.limit), guard: 'startsWhenHeld', actions: [restart] },
        'member.birth.completed': completed,
        'member.birth.refused': {
          ...by([law.refusal, law.birthFirst]),
          target: 'refused',
          actions: [release, tellRefusal],
        },
        'member.birth.withdrawn': { ...by(law.withdrawal), target: 'withdrawn', actions: [release] },
        'withdrawal.requested': { ...by(law.withdrawal), target: 'withdrawing', actions: [recall('birth')] },
      },
    }),
    withdrawing: group.createStateConfig({
      meta: {
        label: { vi: 'đang rút hồ sơ', en: 'being withdrawn' },
        stage: 'withdrawing',
        waitsFor: 'civilStatusOfficer',
      },
      on: {
        'member.birth.withdrawn': { ...by(law.withdrawal), target: 'withdrawn', actions: [release] },
        'member.birth.completed': completed,
      },
    }),
  };
}

function legsInParallel() {
  return {
    settling: group.createStateConfig({
      type: 'parallel',
      meta: {
        label: { vi: 'đang giải quyết thường trú và thẻ song song', en: 'residence and card in parallel' },
        stage: 'inProgress',
      },
      entry: [open('residence'), open('card')],
      states: { residence: residenceLeg(), card: cardLeg() },
      on: {
        ...followLegs(),
        'deadline.passed.residenceDuty': { ...by(law.duty), actions: [group.assign({ dutyPassed: true })] },
      },
      onDone: [
        {
          ...by([law.limit, law.splitting]),
          guard: 'allSettled',
          target: 'completed',
          actions: [...settled(), tellResult('completed')],
        },
        {
          ...by([law.principles, law.duty]),
          guard: 'isRegisteredAlone',
          target: 'completedByFamily',
          actions: [...settled(), tellResult('partiallyCompleted')],
        },
        {
          ...by([law.principles, law.duty]),
          guard: 'owesResidence',
          target: 'followingUp',
          actions: [...settled(), tellResult('partiallyCompleted')],
        },
        {
          ...by(law.principles),
          target: 'partiallyCompleted',
          actions: [...settled(), tellResult('partiallyCompleted')],
        },
      ],
    }),
  };
}

/** Every agency has answered: the promise is met, and where none had been made there is none to keep. */
function settled() {
  const met = raise<GroupContext, DoneStateEvent, GroupEvent, undefined, never, never>({ type: 'promise.met' });
  const released = raise<GroupContext, DoneStateEvent, GroupEvent, undefined, never, never>({
    type: 'promise.released',
  });
  return [met, released];
}

function afterwards() {
  return {
    followingUp: group.createStateConfig({
      meta: {
        label: {
          vi: 'hoàn thành một phần, chờ gia đình đăng ký thường trú',
          en: 'partly completed, residence to follow',
        },
        stage: 'decided',
        waitsFor: 'requester',
      },
      on: {
        'residence.registeredAlone': {
          ...by(law.duty),
          target: 'completedByFamily',
          actions: [{ type: 'stopClock', params: { clock: 'residenceDuty' } }],
        },
        'deadline.passed.residenceDuty': { ...by(law.duty), target: 'partiallyCompleted' },
      },
    }),
  };
}

function endings() {
  return {
    completed: {
      type: 'final',
      meta: { label: { vi: 'hoàn thành cả ba thủ tục', en: 'completed, 3 of 3' }, stage: 'returned' },
    },
    completedByFamily: {
      type: 'final',
      meta: {
        label: { vi: 'hoàn thành một phần; gia đình đã tự đăng ký thường trú', en: 'residence registered alone' },
        stage: 'returned',
      },
    },
    partiallyCompleted: {
      type: 'final',
      meta: { label: { vi: 'hoàn thành một phần', en: 'partially completed' }, stage: 'returned' },
    },
    refused: { type: 'final', meta: { label: { vi: 'bị từ chối', en: 'refused' }, stage: 'refused' } },
    withdrawn: { type: 'final', meta: { label: { vi: 'đã rút hồ sơ', en: 'withdrawn' }, stage: 'withdrawn' } },
  } as const;
}
