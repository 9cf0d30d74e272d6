import { by, promiseRegion } from '@motcua/kit';
import { type Desk, desk, deskContext } from '../common/desk.ts';
import { announce, restart, start, stop, suspend } from '../common/desk-actions.ts';
import { confirmingDraft, signing } from '../common/draft-states.ts';
import { handOver, onHolding } from '../common/hand-over.ts';
import { outcomes } from '../common/outcomes.ts';
import { reception, withdrawal } from '../common/reception.ts';
import { examining, waiting } from '../common/unit-states.ts';
import { law } from './law.ts';

/** The machine of a birth registration, for one regime and one way. */
export function birthMachine(id: string, it: Desk) {
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
            states: { ...reception(it), ...handOver(it), ...waiting(it), ...registration(it) },
          },
          ...outcomes(it),
        },
      },
      promise: promiseRegion(it.law.promise),
    },
  });
}

function registration(it: Desk) {
  return { ...posting(it), ...examination(it), ...certificate() };
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

function examination(it: Desk) {
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
        'verification.requested': {
          ...by([law.verification, law.verificationNotCounted]),
          target: 'verifying',
          actions: [suspend('verifying'), announce('verifying')],
        },
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

function certificate() {
  const missing = { vi: 'Chủ tịch chưa có chữ ký số', en: 'no digital signature' };
  return {
    ...confirmingDraft(law.draft, 'draftStopsTheClock'),
    ...signing('certificate.signed', law.entry, '#issued', missing),
  };
}
