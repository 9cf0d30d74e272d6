import { by } from '@motcua/kit';
import { desk } from '../common/desk/desk.ts';
import { announce, completeNow, promise, send, settle, start, stop } from '../common/desk/desk-actions.ts';
import { reception } from '../common/desk/reception.ts';
import { type OneStop, remember } from './ground.ts';

/** From the three channels to the receipt: the dossier arrives, is checked, and goes on, back or out. */
export function intake(it: OneStop) {
  const { received, awaitingPapers } = reception(it);
  const on = { ...received.on, 'dossier.accepted': acceptance(it) };
  const added = { ...awaitingPapers.on['supplement.received'], target: 'arriving', actions: [completeNow] } as const;
  return {
    arriving: arrival(it),
    received: desk.createStateConfig({ ...received, on }),
    ...(it.law.check === null ? {} : { checking: checking(it, on) }),
    ...(it.has.atOnce ? { answering: answering(it, received.on['dossier.refused']) } : {}),
    awaitingPapers: desk.createStateConfig({
      ...awaitingPapers,
      on: { ...awaitingPapers.on, 'supplement.received': added },
    }),
  };
}

function arrival({ law, has }: OneStop) {
  const online = {
    ...by([law.channels, law.acknowledgement]),
    guard: 'isOnline',
    target: law.check === null ? 'received' : 'checking',
    actions: [send('acknowledgement')],
  } as const;
  const atOnce = { ...by([law.channels, law.atOnce]), guard: 'answersAtOnce', target: 'answering' } as const;
  return desk.createStateConfig({
    meta: { label: { vi: 'hồ sơ đang đến', en: 'arriving' }, stage: 'filed' },
    always: [...(has.atOnce ? [atOnce] : []), online, { ...by(law.channels), target: 'received' }],
  });
}

/** The term runs from the receipt of the whole dossier; where so held, from the acceptance of what came online. */
const promiseOnReceipt = desk.raise(({ context, event }) => {
  const accepted = context.facts.channel === 'online' && context.choices['online-term-start'] === 'accepted';
  const from = accepted && 'at' in event ? event.at : context.completeSince;
  return { type: 'promise.made', term: context.term, from } as const;
});

function acceptance({ law }: OneStop) {
  return {
    ...by([law.acceptance, law.code, law.promise.appointment]),
    target: 'sending',
    actions: [promiseOnReceipt, send('receipt')],
  } as const;
}

/** An online dossier: the officer is alerted, and has to accept it or ask for what is missing, each within its limit. */
function checking({ law }: OneStop, on: object) {
  const alertedBy = by(law.alert ?? law.acknowledgement);
  const checkedBy = by(law.check ?? law.acceptance);
  return desk.createStateConfig({
    type: 'parallel',
    meta: {
      label: { vi: 'đang kiểm tra hồ sơ trực tuyến', en: 'online, being checked' },
      stage: 'filed',
      waitsFor: 'desk',
    },
    entry: [start('alert'), start('check')],
    exit: [stop('alert'), stop('check')],
    on,
    states: {
      alert: {
        initial: 'pending',
        meta: { label: { vi: 'báo cán bộ', en: 'alert to the officer' } },
        states: {
          pending: {
            meta: { label: { vi: 'chưa báo cán bộ', en: 'the officer is not alerted yet' } },
            on: {
              'officer.alerted': { ...alertedBy, target: 'alerted', actions: [stop('alert')] },
              'deadline.passed.alert': { ...alertedBy, target: 'overdue' },
            },
          },
          overdue: {
            tags: ['alertOverdue'],
            meta: { label: { vi: 'quá 02 giờ chưa báo cán bộ', en: 'the alert is overdue' } },
            on: { 'officer.alerted': { ...alertedBy, target: 'alerted', actions: [stop('alert')] } },
          },
          alerted: { meta: { label: { vi: 'đã báo cán bộ', en: 'the officer is alerted' } } },
        },
      },
      check: {
        initial: 'running',
        meta: { label: { vi: 'hạn kiểm tra', en: 'limit of the check' } },
        states: {
          running: {
            meta: { label: { vi: 'trong hạn kiểm tra', en: 'within the limit' } },
            on: { 'deadline.passed.check': { ...checkedBy, target: 'overdue' } },
          },
          overdue: {
            tags: ['checkOverdue'],
            meta: { label: { vi: 'quá hạn kiểm tra', en: 'the check is overdue' } },
          },
        },
      },
    },
  });
}

/** What is answered at once needs no receipt; who asks for one gets it, and the answer is then due that day. */
function answering({ law }: OneStop, refused: object) {
  return desk.createStateConfig({
    meta: {
      label: { vi: 'giải quyết ngay tại quầy', en: 'answered at the counter' },
      stage: 'filed',
      waitsFor: 'desk',
    },
    on: {
      'receipt.requested': {
        ...by(law.atOnce),
        guard: 'hasNoReceipt',
        actions: [promise, send('receipt'), remember({ receipt: true })],
      },
      'result.given': { ...by(law.atOnce), target: '#returned', actions: [...settle, announce('completed')] },
      'dossier.refused': refused,
    },
  });
}
