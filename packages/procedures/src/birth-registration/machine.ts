import { by, promiseRegion } from '@motcua/kit';
import { type Desk, desk, deskContext } from '../common/desk/desk.ts';
import { announce, restart, start, stop, suspend } from '../common/desk/desk-actions.ts';
import { confirmingDraft, signing } from '../common/desk/draft-states.ts';
import { handOver, onHolding } from '../common/desk/hand-over.ts';
import { outcomes } from '../common/desk/outcomes.ts';
import { reception, withdrawal } from '../common/desk/reception.ts';
import { examining, waiting } from '../common/desk/unit-states.ts';
import type { Waiting } from '../common/desk/verification-wait.ts';
import { law } from './law.ts';

/** The machine of a birth registration, for one regime and one way. */
export function birthMachine(id: string, it: Desk, waitingFor: Waiting) {
  return desk.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => deskContext(it.way, 'regular', input),
    states: {
      work: {
        initial: 'open',
        meta: { label: { vi: 'Đăng ký khai sinh', en: 'Birth registration' } },
        states: {
          open: {
            initial: 'arriving',
            meta: { label: { vi: 'đang giải quyết', en: 'in hand' }, stage: 'inProgress' },
            on: withdrawal(it),
            states: { ...reception(it), ...handOver(it), ...waiting(it), ...registration(it, waitingFor) },
          },
          ...outcomes(it),
        },
      },
      promise: promiseRegion(it.law.promise),
    },
  });
}

function registration(it: Desk, waitingFor: Waiting) {
  return { ...posting(it), ...examination(it, waitingFor), ...certificate() };
}

function posting(it: Desk) {
  return {
    held: desk.createStateConfig({
      meta: { label: { vi: 'phần mềm hộ tịch đã có hồ sơ', en: 'held by the civil-status software' } },
      entry: onHolding(it),
      always: [
        { ...by(law.abandoned), guard: 'isAbandonedChild', target: 'posting' },
        { ...by(law.entry), target: 'examining' },
      ],
    }),
    posting: desk.createStateConfig({
      meta: {
        label: { vi: 'niêm yết về trẻ bị bỏ rơi', en: 'abandoned child, posted' },
        waitsFor: 'civilStatusOfficer',
      },
      entry: [start('posting'), announce('paused'), suspend('posting')],
      exit: [stop('posting')],
      on: {
        'deadline.passed.posting': {
          ...by(law.abandoned),
          target: 'examining',
          actions: [restart, announce('restarted')],
        },
      },
    }),
  };
}

function examination(it: Desk, waitingFor: Waiting) {
  const verified = {
    'verification.answered': {
      ...by(law.verificationNotCounted),
      target: 'examining',
      actions: [desk.raise({ type: 'promise.resumed' })],
    },
  } as const;
  return {
    examining: desk.createStateConfig({
      id: 'examining',
      meta: {
        label: { vi: 'công chức hộ tịch đang xem xét', en: 'under examination' },
        waitsFor: 'civilStatusOfficer',
      },
      on: {
        ...examining(it),
        ...verification(waitingFor),
        'number.missing': { ...by(law.numberObstacle), target: 'awaitingNumber' },
        'entry.recorded': { ...by([law.entry, law.draft]), target: 'confirming' },
      },
    }),
    verifying: desk.createStateConfig({
      meta: { label: { vi: 'chờ xã khác xác minh', en: 'another commune verifies' }, waitsFor: 'otherCommune' },
      entry: [start('verification')],
      exit: [stop('verification')],
      on: {
        ...verified,
        'deadline.passed.verification': { ...by(law.verificationAnswer), target: 'verificationOverdue' },
      },
    }),
    ...(waitingFor === 'byDay' ? { verifyingInTerm: verifyingInTerm() } : {}),
    verificationOverdue: desk.createStateConfig({
      meta: { label: { vi: 'xã khác trả lời xác minh quá hạn', en: 'verification overdue' }, waitsFor: 'otherCommune' },
      on: verified,
    }),
    awaitingNumber: desk.createStateConfig({
      meta: { label: { vi: 'chờ số định danh cá nhân', en: 'awaiting the personal number' }, waitsFor: 'software' },
      on: {
        'number.received': { ...by(law.entry), target: 'examining' },
        'entry.recorded': { ...by(law.numberObstacle), guard: 'mayIssueWithoutNumber', target: 'confirming' },
      },
    }),
  };
}

/** Since 9 January 2025 the wait for another commune is left out of the term; asked before, it ran, and the answer had no limit. */
function verification(waitingFor: Waiting) {
  const leftOut = {
    ...by([law.verification, law.verificationNotCounted]),
    target: 'verifying',
    actions: [suspend('verifying'), announce('verifying')],
  } as const;
  const counted = { ...by(law.verification), target: 'verifyingInTerm', actions: [announce('verifying')] } as const;
  return desk.createStateConfig({
    on: {
      'verification.requested':
        waitingFor === 'leftOut' ? [leftOut] : [{ ...leftOut, guard: 'waitIsLeftOut' }, counted],
    },
  }).on;
}

function verifyingInTerm() {
  return desk.createStateConfig({
    meta: {
      label: { vi: 'chờ xã khác xác minh (thời hạn vẫn tính)', en: 'another commune verifies, the term runs' },
      waitsFor: 'otherCommune',
    },
    on: { 'verification.answered': { ...by(law.verification), target: 'examining' } },
  });
}

function certificate() {
  const missing = { vi: 'Chủ tịch chưa có chữ ký số', en: 'no digital signature' };
  return {
    ...confirmingDraft(law.draft, 'draftStopsTheClock'),
    ...signing('certificate.signed', law.entry, '#issued', missing),
  };
}
