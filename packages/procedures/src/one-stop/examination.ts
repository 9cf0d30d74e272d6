import { by } from '@motcua/kit';
import type { Citation } from '@motcua/law';
import { desk } from '../common/desk/desk.ts';
import { announce, completeNow, goOn, refuse, send, start, stop, suspend } from '../common/desk/desk-actions.ts';
import type { Attendance } from '../common/desk/one-stop-event.ts';
import { examining as examiningUnit, waiting } from '../common/desk/unit-states.ts';
import { money } from '../common/money.ts';
import { awaitingOthers } from './awaiting-others.ts';
import type { PaymentRule } from './config.ts';
import { type OneStop, remember } from './ground.ts';
import { mayBeLost } from './transfer.ts';

/** What the agency does with a dossier until it decides: examine, verify, consult, hand on, return for a supplement. */
export function examination(it: OneStop) {
  const { payment, relay } = it.has;
  return {
    examining: examining(it),
    ...verification(it),
    ...awaitingOthers(it),
    ...(payment === null ? {} : awaitingPayment(it, payment)),
    ...(relay === null ? {} : relayed(it, relay.cites)),
    ...returned(it),
  };
}

/** The one who signs decides, or refuses inside the term: what is late is first apologised for. */
function decision({ law, decides }: OneStop) {
  return desk.createStateConfig({
    on: {
      'result.decided': { ...by(decides), target: '#decided' },
      'application.refused': {
        ...by(law.refusal),
        guard: 'isInsideTheTerm',
        target: '#refused',
        actions: [...refuse('refusal')],
      },
    },
  }).on;
}

function examining(it: OneStop) {
  const { law, has } = it;
  const { 'application.refused': _, 'supplement.requested': asked, ...troubles } = examiningUnit(it);
  const begun = { ...by(law.verification), target: 'verifying' } as const;
  const paused = has.verification !== 'counts' && has.verification.waiting === 'leftOut' ? [suspend('verifying')] : [];
  return desk.createStateConfig({
    id: 'examining',
    initial: 'withinReturn',
    meta: { label: { vi: 'đang thẩm định hồ sơ', en: 'under examination' }, stage: 'inProgress', waitsFor: 'official' },
    on: {
      ...troubles,
      ...mayBeLost(it),
      ...(has.relay === null ? decision(it) : {}),
      'supplement.requested': has.localReturn ? throughTheDesk(law) : asked,
      'verification.begun': [
        { ...begun, guard: 'mustAttend', actions: [invite, ...paused, announce('verifying')] },
        { ...begun, actions: [...paused, announce('verifying')] },
      ],
      'consultation.requested': { ...by(law.consultation), target: 'consulting', actions: [answerBy('consultation')] },
      ...(has.handingOn ? handedOn(law.handingOn) : {}),
      ...(has.payment === null ? {} : paymentAsked(has.payment.cites)),
      ...(has.relay === null ? {} : forwarded(has.relay.cites)),
    },
    states: {
      withinReturn: {
        meta: { label: { vi: 'còn hạn trả hồ sơ để bổ sung', en: 'may still be returned in time' } },
        always: [{ ...by(law.promise.supplement), guard: 'returnsTooLate', target: 'pastReturn' }],
      },
      pastReturn: {
        tags: ['returnOverdue'],
        meta: { label: { vi: 'đã quá hạn trả hồ sơ để bổ sung', en: 'too late to be returned in time' } },
      },
    },
  });
}

/** The citizen is told where and when to be there. */
const invite = {
  type: 'issueLetter',
  params: ({ event }: { event: { attendance?: Attendance } }) => ({
    letter: 'attendance',
    fields: { ...event.attendance },
  }),
} as const;

/** Another body answers by a day that the request sets. */
function answerBy<const C extends string>(clock: C) {
  return {
    type: 'appoint',
    params: ({ event }: { event: { answerBy: string } }) => ({ clock, on: event.answerBy }),
  } as const;
}

function handedOn(cites: Citation) {
  return desk.createStateConfig({
    on: {
      'dossier.passedOn': {
        ...by(cites),
        target: 'atNextAgency',
        actions: [answerBy('nextAgency'), send('handOnSlip')],
      },
    },
  }).on;
}

function paymentAsked(cites: Citation) {
  return desk.createStateConfig({
    on: {
      'payment.requested': {
        ...by(cites),
        guard: 'owesPayment',
        target: 'awaitingPayment',
        actions: [askPayment],
      },
    },
  }).on;
}

/** The citizen is told how much is to be paid. */
const askPayment = {
  type: 'issueLetter',
  params: ({ event }: { event: { amount: number } }) => ({
    letter: 'paymentNotice',
    fields: { amount: money(event.amount) },
  }),
} as const;

function forwarded(cites: Citation) {
  return desk.createStateConfig({
    on: { 'dossier.forwarded': { ...by(cites), target: 'atNextLevel', actions: [stop('forwarding')] } },
  }).on;
}

/** Verification counts, or is left out of the term; begun before the day of that rule, it counts under either. */
function verification(it: OneStop) {
  const { verification: rule } = it.has;
  const meta = {
    label: { vi: 'đang thẩm tra, xác minh', en: 'under verification' },
    stage: 'inProgress',
    waitsFor: 'official',
  } as const;
  if (rule === 'counts')
    return { verifying: desk.createStateConfig({ meta, on: recorded(it, 'running', it.law.verification) }) };
  const cites = [it.law.verification, rule.notCounted];
  const standing = recorded(it, 'standing', cites);
  if (rule.waiting === 'leftOut') return { verifying: desk.createStateConfig({ meta, on: standing }) };
  return {
    verifying: desk.createStateConfig({
      meta,
      initial: 'beginning',
      states: {
        beginning: {
          meta: { label: { vi: 'bắt đầu xác minh', en: 'verification begins' } },
          always: [
            { ...by(cites), guard: 'waitIsLeftOut', target: 'standing', actions: [suspend('verifying')] },
            { ...by(it.law.verification), target: 'running' },
          ],
        },
        standing: {
          meta: { label: { vi: 'chờ xác minh (thời hạn không tính)', en: 'being verified, the term stands' } },
          on: standing,
        },
        running: {
          meta: { label: { vi: 'chờ xác minh (thời hạn vẫn tính)', en: 'being verified, the term runs' } },
          on: recorded(it, 'running', it.law.verification),
        },
      },
    }),
  };
}

/** The verification is on record, or the dossier is lost meanwhile: a term that stood runs on. */
function recorded(it: OneStop, term: 'standing' | 'running', cites: Citation | readonly Citation[]) {
  const resumed = term === 'standing' ? [desk.raise({ type: 'promise.resumed' })] : [];
  const { 'dossier.lost': lost } = mayBeLost(it);
  return desk.createStateConfig({
    on: {
      'verification.recorded': { ...by(cites), target: '#examining', actions: resumed },
      'dossier.lost': { ...lost, target: '#lost', actions: [...resumed, send('lossApology')] },
    },
  }).on;
}

const resumed = desk.raise({ type: 'promise.resumed' });
const second = desk.raise({ type: 'promise.restarted', term: 'afterPayment' });

/** Until the proof of payment is there the term stands, and a second appointment is counted from it; without one, it runs on. */
function awaitingPayment(it: OneStop, { afterPayment, cites }: PaymentRule) {
  const meta = {
    label: { vi: 'chờ thực hiện nghĩa vụ tài chính', en: 'awaiting payment' },
    stage: 'awaitingPayment',
    waitsFor: 'requester',
  } as const;
  const pause = [suspend('awaitingPayment'), announce('paused')] as const;
  if (afterPayment !== null) {
    return {
      awaitingPayment: desk.createStateConfig({
        meta,
        entry: pause,
        on: paid(it, cites, [second, announce('restarted')]),
      }),
    };
  }
  return {
    awaitingPayment: desk.createStateConfig({
      meta,
      initial: 'beginning',
      states: {
        beginning: {
          meta: { label: { vi: 'đã thông báo nghĩa vụ tài chính', en: 'the payment is asked for' } },
          always: [
            { ...by(cites), guard: 'paymentStopsTheTerm', target: 'standing', actions: pause },
            { ...by(cites), target: 'running' },
          ],
        },
        standing: {
          meta: { label: { vi: 'chờ nộp tiền (thời hạn không tính)', en: 'to be paid, the term stands' } },
          on: paid(it, cites, [resumed, announce('restarted')]),
        },
        running: {
          meta: { label: { vi: 'chờ nộp tiền (thời hạn vẫn tính)', en: 'to be paid, the term runs' } },
          on: paid(it, cites, []),
        },
      },
    }),
  };
}

/** The payment is proved: what was paid online still has to reach the agency. */
function paid(
  { law }: OneStop,
  cites: Citation,
  then: readonly (typeof resumed | typeof second | ReturnType<typeof announce<'restarted'>>)[],
) {
  const received = { ...by(cites), target: '#examining' } as const;
  return desk.createStateConfig({
    on: {
      'payment.received': [
        {
          ...received,
          ...by(law.feeTransfer === null ? cites : [cites, law.feeTransfer]),
          guard: 'paysOnline',
          actions: [...then, remember({ fee: 'onItsWay' }), start('feeTransfer')],
        },
        { ...received, actions: [...then, remember({ fee: 'paid' })] },
      ],
    },
  }).on;
}

/** What the unit has examined is settled by the body above it. */
function relayed(it: OneStop, cites: Citation) {
  const meta = { stage: 'inProgress', waitsFor: 'division' } as const;
  return {
    atNextLevel: desk.createStateConfig({
      meta: { ...meta, label: { vi: 'cơ quan cấp trên đang thẩm định', en: 'with the body above' } },
      entry: [start('nextLevel')],
      exit: [stop('nextLevel')],
      on: { ...decision(it), 'deadline.passed.nextLevel': { ...by(cites), target: 'nextLevelOverdue' } },
    }),
    nextLevelOverdue: desk.createStateConfig({
      tags: ['nextLevelOverdue'],
      meta: { ...meta, label: { vi: 'cơ quan cấp trên thẩm định quá hạn', en: 'overdue with the body above' } },
      on: decision(it),
    }),
  };
}

/** By a local rule the unit returns it to the desk, and the desk passes it on to the citizen; elsewhere in one step. */
function throughTheDesk({ supplement, rounds }: OneStop['law']) {
  return {
    ...by([supplement, rounds]),
    guard: 'mayAskInUnit',
    target: 'returning',
    actions: [
      desk.assign({ askedInUnit: ({ context }) => context.askedInUnit + 1 }),
      announce('paused'),
      suspend('awaitingSupplement'),
    ],
  } as const;
}

function returned(it: OneStop) {
  const { awaitingSupplement, ...troubles } = waiting(it);
  const added = {
    ...awaitingSupplement.on['supplement.received'],
    target: 'sending',
    actions: [completeNow, remember({ returnLate: false }), goOn, announce('restarted')],
  } as const;
  return {
    ...troubles,
    ...(it.has.localReturn ? returning(it) : {}),
    awaitingSupplement: desk.createStateConfig({
      ...awaitingSupplement,
      entry: [...awaitingSupplement.entry, stop('returning')],
      on: { ...awaitingSupplement.on, 'supplement.received': added },
      initial: 'asked',
      states: {
        asked: {
          meta: { label: { vi: 'đã yêu cầu bổ sung', en: 'asked for' } },
          always: [{ ...by(it.law.promise.supplement), guard: 'returnsTooLate', target: 'askedLate' }],
        },
        askedLate: {
          tags: ['returnOverdue'],
          meta: { label: { vi: 'yêu cầu bổ sung quá hạn', en: 'asked for too late' } },
        },
      },
    }),
  };
}

function returning({ law }: OneStop) {
  const passedOn = { ...by(law.supplement), target: 'awaitingSupplement', actions: [send('supplement')] } as const;
  return {
    returning: desk.createStateConfig({
      meta: {
        label: { vi: 'trả lại qua Bộ phận Một cửa', en: 'returned through the desk' },
        stage: 'inProgress',
        waitsFor: 'desk',
      },
      entry: [start('passingOn'), stop('returning')],
      exit: [stop('passingOn')],
      initial: 'inTime',
      always: [{ ...passedOn, guard: 'unitReturnsItself' }],
      on: { 'supplement.passedOn': passedOn },
      states: {
        inTime: {
          meta: { label: { vi: 'chờ báo người nộp', en: 'the applicant is to be told' } },
          on: { 'deadline.passed.passingOn': { ...by(law.supplement), target: 'overdue' } },
        },
        overdue: {
          tags: ['passingOnOverdue'],
          meta: { label: { vi: 'báo người nộp quá hạn', en: 'the applicant is told too late' } },
        },
      },
    }),
  };
}
