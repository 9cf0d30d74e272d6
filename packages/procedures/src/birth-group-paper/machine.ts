import { by, promiseRegion } from '@motcua/kit';
import { cardPart, residencePart } from './carrying.ts';
import { paper, paperContext, termNow } from './ground.ts';
import { deskLaw, law } from './law.ts';

/** The machine of the paper group: one desk, and the dossiers of the others carried there and back. */
export function paperMachine(id: string) {
  return paper.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => paperContext(input),
    states: {
      work: {
        initial: 'open',
        meta: { label: { vi: 'Liên thông bằng hồ sơ giấy', en: 'Linked on paper' } },
        states: {
          open: {
            initial: 'received',
            meta: { label: { vi: 'đang giải quyết', en: 'in hand' }, stage: 'inProgress' },
            on: {
              'withdrawal.requested': { ...by(deskLaw.withdrawal), target: 'withdrawn', actions: [release] },
            },
            states: { ...atTheDesk(), ...registering() },
          },
          ...carryingAround(),
          ...endings(),
        },
      },
      promise: promiseRegion(deskLaw.promise),
    },
  });
}

const release = paper.raise({ type: 'promise.released' });

function letter<const L extends string>(name: L) {
  return { type: 'issueLetter', params: { letter: name } } as const;
}

function atTheDesk() {
  const refused = { target: '#notAccepted', actions: [release, letter('refusalAtDesk')] } as const;
  return {
    received: paper.createStateConfig({
      meta: { label: { vi: 'chờ tiếp nhận', en: 'at the desk' }, stage: 'filed', waitsFor: 'desk' },
      on: {
        'dossier.accepted': {
          ...by([deskLaw.acceptance, law.whole]),
          target: 'registering',
          actions: [
            paper.raise(({ context }) => ({ type: 'promise.made', term: termNow(context) }) as const),
            letter('receipt'),
          ],
        },
        'supplement.requested': {
          ...by(deskLaw.supplementAtDesk),
          target: 'awaitingPapers',
          actions: [letter('supplement')],
        },
        'dossier.refused': { ...by(deskLaw.refusalAtDesk), ...refused },
      },
    }),
    awaitingPapers: paper.createStateConfig({
      meta: {
        label: { vi: 'chờ người yêu cầu bổ sung', en: 'awaiting papers' },
        stage: 'awaitingSupplement',
        waitsFor: 'requester',
      },
      on: {
        'supplement.received': { ...by(deskLaw.supplement), target: 'received' },
        'dossier.refused': { ...by(deskLaw.refusalAtDesk), ...refused },
      },
    }),
  };
}

function registering() {
  return {
    registering: paper.createStateConfig({
      initial: 'inTime',
      meta: {
        label: { vi: 'đang đăng ký khai sinh', en: 'the birth is being registered' },
        waitsFor: 'civilStatusOfficer',
      },
      entry: [{ type: 'startClock', params: { clock: 'birth', term: 'regular' } }],
      exit: [{ type: 'stopClock', params: { clock: 'birth' } }],
      on: {
        'certificate.signed': { ...by(law.limits), target: '#carrying' },
        'application.refused': { ...by(deskLaw.refusal), target: '#refused', actions: [release, letter('refusal')] },
      },
      states: {
        inTime: {
          meta: { label: { vi: 'trong ngày', en: 'within the day' } },
          on: { 'deadline.passed.birth': { ...by(law.limits), target: 'overdue' } },
        },
        overdue: { meta: { label: { vi: 'khai sinh quá ngày', en: 'the birth is past its day' } } },
      },
    }),
  };
}

function carryingAround() {
  return {
    carrying: paper.createStateConfig({
      id: 'carrying',
      type: 'parallel',
      meta: {
        label: { vi: 'xã chuyển hồ sơ đi và nhận kết quả về', en: 'the commune carries the papers there and back' },
        stage: 'inProgress',
      },
      states: { residence: residencePart(), card: cardPart() },
      onDone: { ...by(law.whole), target: 'ready' },
    }),
    ready: paper.createStateConfig({
      meta: {
        label: { vi: 'kết quả đã về xã', en: 'the results are at the commune' },
        stage: 'decided',
        waitsFor: 'desk',
      },
      entry: [paper.raise({ type: 'promise.met' })],
      on: {
        'result.returned': [
          { ...by(deskLaw.returning), guard: 'allSettled', target: 'completed' },
          { ...by(deskLaw.returning), target: 'partiallyCompleted' },
        ],
      },
    }),
  };
}

function endings() {
  return {
    completed: {
      type: 'final',
      meta: { label: { vi: 'đã trả mọi kết quả', en: 'every result returned' }, stage: 'returned' },
    },
    partiallyCompleted: {
      type: 'final',
      meta: { label: { vi: 'đã trả một phần kết quả', en: 'some results returned' }, stage: 'returned' },
    },
    notAccepted: {
      id: 'notAccepted',
      type: 'final',
      meta: { label: { vi: 'không được tiếp nhận', en: 'not accepted' }, stage: 'notAccepted' },
    },
    refused: { id: 'refused', type: 'final', meta: { label: { vi: 'bị từ chối', en: 'refused' }, stage: 'refused' } },
    withdrawn: { type: 'final', meta: { label: { vi: 'đã rút hồ sơ', en: 'withdrawn' }, stage: 'withdrawn' } },
  } as const;
}
