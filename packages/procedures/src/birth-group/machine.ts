import { by, type PromiseBasis, promiseRegion } from '@motcua/kit';
import { limitsUnread } from '../common/desk/desk-clocks.ts';
import { tellUndated } from '../common/desk/letters.ts';
import {
  followBirth,
  followIdentityCard,
  followLegs,
  open,
  promise,
  recall,
  release,
  restart,
  takeBack,
  tellAppointment,
  tellRefusal,
  tellResult,
} from './actions.ts';
import { group, groupContext } from './ground.ts';
import { law } from './law.ts';
import { answer, answered, cardLeg, identityCardLeg, residenceLeg } from './legs.ts';

/** The coordinator of the linked birth group, of three members or four: it follows them, and keeps the promise of the whole. */
export function groupMachine(id: string, basis: PromiseBasis, members: 'three' | 'four') {
  return group.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => groupContext(input),
    states: {
      work: {
        initial: 'filing',
        meta: { label: { vi: 'Nhóm thủ tục liên thông', en: 'Linked group' } },
        on: { 'dossierNumber.assigned': by(law.number) },
        states: { ...birthFirst(members), ...legsInParallel(members), ...afterwards(), ...endings() },
      },
      // biome-ignore lint/suspicious/noThenProperty: the region's own word for the term that follows; nobody awaits it
      promise: promiseRegion(basis, { birth: { then: 'afterBirth' }, residence: {}, card: {} }),
    },
  });
}

function birthFirst(members: 'three' | 'four') {
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
  // Taken back while the result was being entered: it stands, and nothing follows it but the family's own duty.
  const stands = [...answered, tellResult('partiallyCompleted')] as const;
  const registeredAlone = [
    {
      ...by([law.withdrawal, law.duty]),
      target: 'followingUp',
      guard: 'isUnderTheDuty',
      actions: [remember, begin, startDuty, ...stands],
    },
    { ...by(law.withdrawal), target: 'partiallyCompleted', actions: [remember, ...stands] },
  ] as const;
  return {
    filing: group.createStateConfig({
      meta: { label: { vi: 'đã nộp hồ sơ', en: 'filed' }, stage: 'filed' },
      entry: [open('birth')],
      always: promised(members),
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
          actions: [release, tellRefusal(members === 'three' ? 'refused' : 'stopped')],
        },
        'member.birth.withdrawn': { ...by(law.withdrawal), target: 'withdrawn', actions: [release] },
        'withdrawal.requested': { ...by(law.withdrawal), target: 'withdrawing', actions: [recall('birth'), takeBack] },
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
        'member.birth.completed': registeredAlone,
      },
    }),
  };
}

/** The appointment is given as the dossier is filed; of four members, only where the limit is held to be known. */
function promised(members: 'three' | 'four') {
  const made = {
    ...by([law.filing, law.appointment]),
    target: 'registeringBirth',
    actions: [promise, tellAppointment],
  } as const;
  if (members === 'three') return [made];
  const undated = { ...by(law.filing), target: 'registeringBirth', actions: [tellUndated(limitsUnread)] } as const;
  return [{ ...made, guard: 'limitIsKnown' } as const, undated];
}

function legsInParallel(members: 'three' | 'four') {
  const fourth = members === 'four';
  return {
    settling: group.createStateConfig({
      type: 'parallel',
      meta: {
        label: { vi: 'đang giải quyết thường trú và thẻ song song', en: 'residence and card in parallel' },
        stage: 'inProgress',
      },
      entry: [open('residence'), open('card')],
      states: {
        residence: residenceLeg(),
        card: cardLeg(),
        ...(fourth ? { identityCard: identityCardLeg() } : {}),
        answer: answer(),
      },
      on: {
        ...followLegs(),
        ...(fourth ? followIdentityCard() : {}),
        'residence.registeredAlone': {
          ...by(law.duty),
          guard: 'residenceFailed',
          actions: [group.assign({ registeredAlone: true }), dutyDone],
        },
        'deadline.passed.residenceDuty': { ...by(law.duty), actions: [group.assign({ dutyPassed: true })] },
      },
      onDone: [
        {
          ...by([law.limit, law.splitting]),
          guard: 'allSettled',
          target: 'completed',
          actions: [tellResult('completed')],
        },
        {
          ...by([law.principles, law.duty]),
          guard: 'isRegisteredAlone',
          target: 'completedByFamily',
          actions: [tellResult('partiallyCompleted')],
        },
        {
          ...by([law.principles, law.duty]),
          guard: 'owesResidence',
          target: 'followingUp',
          actions: [tellResult('partiallyCompleted')],
        },
        {
          ...by([law.principles, law.duty]),
          guard: 'isOverdue',
          target: 'overdue',
          actions: [tellResult('partiallyCompleted')],
        },
        {
          ...by(law.principles),
          target: 'partiallyCompleted',
          actions: [tellResult('partiallyCompleted')],
        },
      ],
    }),
  };
}

const dutyDone = { type: 'stopClock', params: { clock: 'residenceDuty' } } as const;

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
          actions: [dutyDone],
        },
        'deadline.passed.residenceDuty': { ...by(law.duty), target: 'overdue' },
      },
    }),
    ...overdueStates(),
  };
}

/** The sixty days are over: the family may be fined, and then pays before it registers the residence. */
function overdueStates() {
  const ended = { 'followUp.ended': { ...by(law.principles), target: 'partiallyCompleted' } } as const;
  const alone = { 'residence.registeredAlone': { ...by(law.duty), target: 'completedByFamily' } } as const;
  return {
    overdue: group.createStateConfig({
      meta: {
        label: { vi: 'quá 60 ngày, nơi cư trú chưa đăng ký', en: 'sixty days over, residence not registered' },
        stage: 'decided',
        waitsFor: 'requester',
      },
      on: { ...alone, ...ended, 'fine.imposed': { ...by([law.duty, law.fine]), target: 'fined' } },
    }),
    fined: group.createStateConfig({
      meta: {
        label: { vi: 'bị xử phạt, chờ nộp phạt', en: 'fined, the fine to be paid first' },
        stage: 'decided',
        waitsFor: 'requester',
      },
      on: { ...ended, 'fine.paid': { ...by(law.fine), target: 'finePaid' } },
    }),
    finePaid: group.createStateConfig({
      meta: {
        label: { vi: 'đã nộp phạt, chờ đăng ký thường trú', en: 'fine paid, residence to follow' },
        stage: 'decided',
        waitsFor: 'requester',
      },
      on: { ...alone, ...ended },
    }),
  };
}

function endings() {
  return {
    completed: {
      type: 'final',
      meta: {
        label: { vi: 'hoàn thành mọi thủ tục được yêu cầu', en: 'completed, all that was asked for' },
        stage: 'returned',
      },
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
    refused: {
      type: 'final',
      meta: { label: { vi: 'bị từ chối hoặc dừng xử lý', en: 'refused or stopped' }, stage: 'refused' },
    },
    withdrawn: { type: 'final', meta: { label: { vi: 'đã rút hồ sơ', en: 'withdrawn' }, stage: 'withdrawn' } },
  } as const;
}
