import { because, by } from '@motcua/kit';
import { type Desk, type DeskEvent, desk } from './desk.ts';
import {
  announce,
  completeNow,
  goOn,
  promise,
  promiseSinceComplete,
  type RefusalLetter,
  refuse,
  refuseFor,
  send,
  start,
  stop,
  stopForSilence,
  suspend,
} from './desk-actions.ts';
import { refusedForSilence } from './refusal-reasons.ts';

/** The states at the desk: the dossier arrives, is checked, and goes on, back or out. */
export function reception({ law, way }: Desk) {
  const limited = way.silence !== 'unlimited';
  return {
    arriving: desk.createStateConfig({
      meta: { label: { vi: 'hồ sơ đang đến', en: 'arriving' }, stage: 'filed' },
      always: way.promised === 'onArrival' ? onArrival({ law, way }) : [{ ...by(law.acceptance), target: 'received' }],
    }),
    received: desk.createStateConfig({
      meta: { label: { vi: 'chờ tiếp nhận', en: 'at the desk' }, stage: 'filed', waitsFor: 'desk' },
      on: {
        'dossier.accepted': {
          ...by(law.acceptance),
          target: 'transferring',
          actions: way.promised === 'onAcceptance' ? [promiseSinceComplete, send('receipt')] : [],
        },
        'dossier.refused': { ...by(law.refusalAtDesk), target: '#notAccepted', actions: [...refuse('refusalAtDesk')] },
        'supplement.requested': {
          ...by([law.supplementAtDesk, law.rounds]),
          guard: 'mayAskAtDesk',
          target: 'awaitingPapers',
          actions: [
            desk.assign({ askedAtDesk: ({ context }) => context.askedAtDesk + 1 }),
            send('supplement'),
            announce('paused'),
            suspend('awaitingSupplement'),
          ],
        },
      },
    }),
    awaitingPapers: desk.createStateConfig({
      meta: {
        label: { vi: 'chờ người yêu cầu bổ sung trước khi tiếp nhận', en: 'awaiting papers before acceptance' },
        stage: 'awaitingSupplement',
        waitsFor: 'requester',
      },
      entry: limited ? [start('supplement')] : [],
      exit: limited ? [stop('supplement')] : [],
      on: {
        'supplement.received': {
          ...by(law.supplement),
          target: 'received',
          actions: way.promised === 'onAcceptance' ? [completeNow] : [goOn, announce('restarted')],
        },
        'dossier.refused': { ...by(law.silence), target: '#notAccepted', actions: [...refuse('refusalAtDesk')] },
        ...silence({ law, way }, law.supplementAtDesk, 'refusalAtDesk'),
      },
    }),
  };
}

/** The appointment is given as the dossier arrives, where its limit is known. */
function onArrival({ law, way }: Pick<Desk, 'law' | 'way'>) {
  const promised = { ...by(law.promise.term), target: 'received', actions: [promise] } as const;
  if (way.limit === 'known') return [promised];
  return [{ ...promised, guard: 'limitIsKnown' } as const, { ...by(law.promise.term), target: 'received' } as const];
}

/** What follows when the citizen does not complete the dossier in time. */
export function silence({ law, way }: Pick<Desk, 'law' | 'way'>, asked: Desk['law']['silence'], letter: RefusalLetter) {
  const cites = [...new Set([law.silence, asked])];
  switch (way.silence) {
    case 'refused':
      return desk.createStateConfig({
        on: {
          'deadline.passed.supplement': {
            ...by(cites),
            target: letter === 'refusalAtDesk' ? '#notAccepted' : '#refused',
            actions: [...refuseFor(letter, refusedForSilence)],
          },
        },
      }).on;
    case 'stopped':
      return desk.createStateConfig({
        on: {
          'deadline.passed.supplement': { ...by(cites), target: '#stopped', actions: [...stopForSilence] },
        },
      }).on;
    case 'closed':
      return desk.createStateConfig({
        on: {
          'deadline.passed.supplement': {
            ...by(cites),
            target: '#closed',
            actions: [desk.raise({ type: 'promise.released' }), announce('closed')],
          },
        },
      }).on;
    case 'unlimited':
      return {};
  }
}

/** The notice that the dossier is stopped tells when the citizen asked for it. */
const stopAsAsked = {
  type: 'issueLetter',
  params: ({ event }: { event: DeskEvent }) => ({
    letter: 'stop',
    fields: 'at' in event ? { requestedAt: event.at } : {},
  }),
} as const;

/** The citizen takes the dossier back, as long as nothing is decided. */
export function withdrawal({ law }: Pick<Desk, 'law'>) {
  return desk.createStateConfig({
    on: {
      'withdrawal.requested': {
        ...by(law.stop === null ? law.withdrawal : [law.withdrawal, ...law.stop]),
        target: '#withdrawn',
        actions: [
          desk.raise({ type: 'promise.released' }),
          ...(law.stop === null ? [] : [stopAsAsked]),
          announce('withdrawn'),
        ],
      },
    },
  }).on;
}

/** The reason for a step that is practice and no rule. */
export const asIsDone = because({
  vi: 'Thực tế vận hành của phần mềm; không có quy định',
  en: 'How the software is run; no provision speaks of it',
});
