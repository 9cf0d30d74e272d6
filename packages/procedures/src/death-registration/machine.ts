import { because, by, promiseRegion } from '@motcua/kit';
import { deathContext } from '../common/death/death-desk.ts';
import { deathLaw } from '../common/death/death-law.ts';
import { type Desk, desk } from '../common/desk/desk.ts';
import { announce, promise, start, stop, suspend } from '../common/desk/desk-actions.ts';
import { confirmingDraft, signing } from '../common/desk/draft-states.ts';
import { handOver } from '../common/desk/hand-over.ts';
import { outcomes } from '../common/desk/outcomes.ts';
import { asIsDone, reception, withdrawal } from '../common/desk/reception.ts';
import { examining, waiting } from '../common/desk/unit-states.ts';
import type { Waiting } from '../common/desk/verification-wait.ts';
import { law } from './law.ts';

/** The machine of a death registration within the linked group. */
export function deathMachine(id: string, it: Desk, waitingFor: Waiting) {
  return desk.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => deathContext(it.way, input),
    states: {
      work: {
        initial: 'open',
        meta: { label: { vi: 'Đăng ký khai tử', en: 'Death registration' } },
        states: {
          open: {
            initial: 'arriving',
            meta: { label: { vi: 'đang giải quyết', en: 'in hand' }, stage: 'inProgress' },
            on: withdrawal(it),
            states: { ...reception(it), ...handOver(it), ...waiting(it), ...examination(it, waitingFor), ...extract() },
          },
          ...outcomes(it),
          ...corrections(it),
          ...afterwards(it),
        },
      },
      promise: promiseRegion(it.law.promise),
    },
  });
}

function examination(it: Desk, waitingFor: Waiting) {
  const examine = { ...by(it.law.promise.term), target: 'examining' } as const;
  const known = { ...examine, guard: 'limitIsKnown', actions: [promise] } as const;
  return {
    held: desk.createStateConfig({
      meta: { label: { vi: 'phần mềm hộ tịch đã có hồ sơ', en: 'held by the civil-status software' } },
      entry: [announce('held')],
      always: it.way.limit === 'known' ? [{ ...examine, actions: [promise] }] : [known, examine],
    }),
    examining: desk.createStateConfig({
      id: 'examining',
      meta: {
        label: { vi: 'công chức hộ tịch đang xem xét', en: 'under examination' },
        waitsFor: 'civilStatusOfficer',
      },
      on: {
        ...examining(it),
        ...verification(waitingFor),
        'entry.recorded': [
          { ...by(law.entry), guard: 'hasNoDraft', target: 'signing' },
          { ...by([law.entry, law.draft]), target: 'confirming' },
        ],
      },
    }),
    verifying: verifying(waitingFor),
  };
}

/** Verification gives three working days; since 9 January 2025 the wait for the other office is not counted either. */
function verification(waitingFor: Waiting) {
  const leftOut = {
    ...by([law.sameDay, law.waitLeftOut]),
    target: 'verifying.standing',
    actions: [...extend, suspend('verifying'), announce('verifying')],
  } as const;
  const counted = {
    ...by(law.sameDay),
    target: 'verifying.running',
    actions: [...extend, announce('verifying')],
  } as const;
  return desk.createStateConfig({
    on: {
      'verification.requested':
        waitingFor === 'leftOut' ? [leftOut] : [{ ...leftOut, guard: 'waitIsLeftOut' }, counted],
    },
  }).on;
}

function verifying(waitingFor: Waiting) {
  const answered = { ...by(law.sameDay), target: '#examining', actions: [announce('verified')] } as const;
  const running = desk.createStateConfig({
    meta: { label: { vi: 'chờ xác minh (thời hạn vẫn tính)', en: 'being verified, the term runs' } },
    on: { 'verification.answered': answered },
  });
  return desk.createStateConfig({
    initial: 'standing',
    meta: { label: { vi: 'chờ nơi khác xác minh', en: 'another office verifies' }, waitsFor: 'otherOffice' },
    states: {
      standing: {
        meta: { label: { vi: 'chờ xác minh (thời hạn không tính)', en: 'being verified, the term stands' } },
        on: {
          'verification.answered': {
            ...answered,
            meta: by([law.sameDay, law.waitLeftOut]).meta,
            actions: [desk.raise({ type: 'promise.resumed' }), announce('verified')],
          },
        },
      },
      ...(waitingFor === 'byDay' ? { running } : {}),
    },
  });
}

const extend = [
  desk.assign({ term: ({ context }) => (context.term === 'unknown' ? 'unknown' : 'verified') }),
  desk.raise({ type: 'promise.extended', term: 'verified' }),
] as const;

function extract() {
  const missing = { vi: 'người ký vắng hoặc chưa có chữ ký số', en: 'the signer is away, or without a signature' };
  return {
    ...confirmingDraft(law.draft, 'deathDraftStops'),
    ...signing('extract.signed', law.entry, '#locking', missing),
  };
}

const whileInUse = because({
  vi: 'Trích lục là đầu vào của các thủ tục sau nên có thể bị trả lại cho đến khi các thủ tục đó có kết quả',
  en: 'The extract feeds the procedures after it, and may come back until they are settled',
});

/** Nobody uses the extract any more: that is told once, and remembered until it is handed over. */
const settledElsewhere = {
  'linked.settled': {
    ...whileInUse,
    actions: [desk.assign({ facts: ({ context }) => ({ ...context.facts, linkedSettled: true }) })],
  },
} as const;

/** An extract that is being corrected anyway may come back meanwhile: whoever sent it hears of the correction too. */
function corrections(it: Desk) {
  const { correcting, correctionOverdue } = outcomes(it);
  const on = {
    ...settledElsewhere,
    'extract.returned': by(deathLaw.extractError),
    'correction.made': { ...by(it.law.correction), target: 'issued', actions: [announce('corrected')] },
  } as const;
  return {
    correcting: { ...correcting, on: { ...correcting.on, ...on } },
    ...(correctionOverdue === undefined ? {} : { correctionOverdue: { ...correctionOverdue, on } }),
  };
}

/** The extract is there: the record is locked, and an extract that another agency finds wrong comes back. */
function afterwards({ law: { returning, correction }, way, unit }: Desk) {
  const limited = way.correction === 'limited';
  const back = { 'extract.returned': { ...by(deathLaw.extractError), target: 'correctingExtract' } } as const;
  const corrected = {
    'extract.corrected': { ...by(deathLaw.extractError), target: 'locking', actions: [announce('corrected')] },
  } as const;
  const passed = desk.createStateConfig({
    on: { 'deadline.passed.correction': { ...by(correction), target: 'extractOverdue' } },
  }).on;
  return {
    awaitingEntry: desk.createStateConfig({
      id: 'awaitingEntry',
      meta: {
        label: { vi: 'đã cấp bản giấy, chờ nhập dữ liệu', en: 'signed by hand, data to be entered' },
        stage: 'decided',
        waitsFor: unit,
      },
      on: { 'data.entered': { ...asIsDone, target: 'locking', actions: [announce('completed')] } },
    }),
    locking: desk.createStateConfig({
      id: 'locking',
      meta: {
        label: { vi: 'đã cấp trích lục, chờ khóa thông tin hộ tịch', en: 'extract issued, the record to be locked' },
        stage: 'decided',
        waitsFor: unit,
      },
      on: { ...back, ...settledElsewhere, 'record.locked': { ...by(law.entry), target: 'issued' } },
    }),
    issued: desk.createStateConfig({
      id: 'issued',
      meta: { label: { vi: 'đã có kết quả', en: 'result ready' }, stage: 'decided', waitsFor: 'desk' },
      on: {
        ...back,
        ...settledElsewhere,
        'result.returned': { ...by(returning), target: 'delivered' },
        'error.found': { ...by(correction), target: 'correcting' },
      },
    }),
    delivered: desk.createStateConfig({
      meta: {
        label: {
          vi: 'đã trả trích lục, các thủ tục khác còn sử dụng',
          en: 'extract handed over, still in use by others',
        },
        stage: 'decided',
        waitsFor: 'system',
      },
      always: [{ ...whileInUse, guard: 'isSettledElsewhere', target: 'returned' }],
      on: { ...back, ...settledElsewhere },
    }),
    correctingExtract: desk.createStateConfig({
      meta: {
        label: { vi: 'đang sửa trích lục bị trả lại', en: 'the returned extract under correction' },
        stage: 'decided',
        waitsFor: unit,
      },
      entry: limited ? [start('correction')] : [],
      exit: limited ? [stop('correction')] : [],
      on: { ...corrected, ...settledElsewhere, ...(limited ? passed : {}) },
    }),
    ...(limited
      ? {
          extractOverdue: desk.createStateConfig({
            meta: {
              label: { vi: 'quá hạn sửa trích lục bị trả lại', en: 'correction of the returned extract overdue' },
              stage: 'decided',
              waitsFor: unit,
            },
            on: { ...corrected, ...settledElsewhere },
          }),
        }
      : {}),
  };
}
