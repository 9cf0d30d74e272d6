import { by, promiseRegion } from '@motcua/kit';
import { type Desk, desk, deskContext, linkedTerm } from '../common/desk/desk.ts';
import { announce, refuseFor, settle, start, stop } from '../common/desk/desk-actions.ts';
import { handOver, onHolding } from '../common/desk/hand-over.ts';
import { outcomes } from '../common/desk/outcomes.ts';
import { reception, withdrawal } from '../common/desk/reception.ts';
import { refusedForConsent } from '../common/desk/refusal-reasons.ts';
import { examining, waiting } from '../common/desk/unit-states.ts';
import { law } from './law.ts';

/** The machine of a residence registration, for one regime and one way. */
export function residenceMachine(id: string, it: Desk) {
  return desk.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => deskContext(it.way, it.way.apology === 'ahead' ? 'regular' : linkedTerm(input), input),
    states: {
      work: {
        initial: 'open',
        meta: { label: { vi: 'Đăng ký thường trú', en: 'Residence registration' } },
        states: {
          open: {
            initial: 'arriving',
            meta: { label: { vi: 'đang giải quyết', en: 'in hand' }, stage: 'inProgress' },
            on: withdrawal(it),
            states: { ...reception(it), ...handOver(it), ...waiting(it), ...consent(it), ...examination(it) },
          },
          ...outcomes(it),
        },
      },
      promise: promiseRegion(it.law.promise),
    },
  });
}

/** Since 1 September 2026 the consent has a limit; what follows when it is over is not said, and it is still awaited. */
function consent(it: Desk) {
  const limited = it.way.limit === 'doubted';
  const given = desk.createStateConfig({
    on: {
      'consent.confirmed': {
        ...by(law.consent),
        target: 'examining',
        actions: [desk.assign({ facts: ({ context }) => ({ ...context.facts, awaitsConsent: false }) })],
      },
      'consent.declined': {
        ...by(law.consent),
        target: '#refused',
        actions: [...refuseFor('refusal', refusedForConsent)],
      },
    },
  }).on;
  const over = desk.createStateConfig({
    on: { 'deadline.passed.consent': { ...by(law.limitAnew), target: 'consentOverdue' } },
  }).on;
  return {
    held: desk.createStateConfig({
      meta: { label: { vi: 'phần mềm cư trú đã có hồ sơ', en: 'held by the residence software' } },
      entry: onHolding(it),
      always: [
        { ...by(law.consent), guard: 'awaitsConsent', target: 'awaitingConsent' },
        { ...by(law.papers), target: 'examining' },
      ],
    }),
    awaitingConsent: desk.createStateConfig({
      meta: { label: { vi: 'chờ xác nhận trên VNeID', en: 'awaiting consent in VNeID' }, waitsFor: 'consenter' },
      entry: limited ? [start('consent')] : [],
      exit: limited ? [stop('consent')] : [],
      on: { ...given, ...(limited ? over : {}) },
    }),
    ...(limited
      ? {
          consentOverdue: desk.createStateConfig({
            meta: {
              label: { vi: 'quá hạn xác nhận trên VNeID, vẫn chờ', en: 'consent in VNeID overdue, still awaited' },
              waitsFor: 'consenter',
            },
            on: given,
          }),
        }
      : {}),
  };
}

function examination(it: Desk) {
  return {
    examining: desk.createStateConfig({
      meta: { label: { vi: 'công an đang xem xét', en: 'under examination' }, waitsFor: 'police' },
      on: {
        ...examining(it),
        'verification.requested': {
          ...by([it.law.verification, it.law.promise.term]),
          target: 'verifying',
          actions: it.way.verification === 'extends' ? [...extend] : [],
        },
        'residence.recorded': { ...by(law.result), target: '#issued', actions: [...settle, announce('completed')] },
      },
    }),
    verifying: desk.createStateConfig({
      meta: { label: { vi: 'đang xác minh nơi cư trú', en: 'residence under verification' }, waitsFor: 'police' },
      on: { 'verification.answered': { ...by(it.law.verification), target: 'examining' } },
    }),
  };
}

const extend = [
  desk.assign({ term: ({ context }) => (context.term === 'unknown' ? 'unknown' : 'verified') }),
  desk.raise({ type: 'promise.extended', term: 'verified' }),
  announce('verifying'),
] as const;
