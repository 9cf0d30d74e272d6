import { by, type MissingTerm, type PromiseBasis, promiseRegion } from '@motcua/kit';
import { type DoneStateEvent, raise } from 'xstate';
import { tellUndated } from '../common/desk/letters.ts';
import {
  followDeath,
  followLegs,
  open,
  promise,
  recall,
  release,
  restart,
  takeBack,
  tellRefusal,
  tellResult,
  tellSettled,
} from './actions.ts';
import { type GroupContext, type GroupEvent, group, groupContext } from './ground.ts';
import { law } from './law.ts';
import { moneyLeg, removalLeg } from './legs.ts';
import { restAfter } from './rest.ts';

/** The coordinator of the linked death group: it follows its members, and keeps the promise of the whole. */
export function deathGroupMachine(
  id: string,
  basis: PromiseBasis,
  silence: 'refused' | 'stopped',
  missing: MissingTerm,
) {
  return group.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => groupContext(input),
    states: {
      work: {
        initial: 'filing',
        meta: { label: { vi: 'Nhóm thủ tục liên thông', en: 'Linked group' } },
        states: { ...deathFirst(silence, missing), ...legsInParallel(), ...afterwards(), ...endings() },
      },
      promise: promiseRegion(basis, restAfter),
    },
  });
}

function deathFirst(silence: 'refused' | 'stopped', missing: MissingTerm) {
  const completed = {
    ...by([law.registering, law.splitting]),
    target: 'settling',
    actions: [group.assign({ settled: ['death'] })],
  } as const;
  return {
    filing: group.createStateConfig({
      meta: { label: { vi: 'đã nộp hồ sơ', en: 'filed' }, stage: 'filed' },
      entry: [open('death')],
      always: [
        {
          ...by([law.filing, law.appointment]),
          guard: 'limitIsKnown',
          target: 'registeringDeath',
          actions: [promise, { type: 'issueLetter', params: { letter: 'receipt' } }],
        },
        { ...by(law.filing), target: 'registeringDeath', actions: [tellUndated(missing)] },
      ],
    }),
    registeringDeath: group.createStateConfig({
      meta: {
        label: { vi: 'đang đăng ký khai tử', en: 'the death is being registered' },
        stage: 'inProgress',
        waitsFor: 'civilStatusOfficer',
      },
      on: {
        ...followDeath(),
        'member.death.held': { ...by(law.limit), guard: 'startsWhenHeld', actions: [restart] },
        'member.death.completed': completed,
        'member.death.refused': {
          ...by([law.refusal, law.splitting]),
          target: 'refused',
          actions: [release, tellRefusal(silence)],
        },
        'member.death.withdrawn': { ...by(law.withdrawal), target: 'withdrawn', actions: [release] },
        'withdrawal.requested': { ...by(law.withdrawal), target: 'withdrawing', actions: [recall('death'), takeBack] },
      },
    }),
    withdrawing: group.createStateConfig({
      meta: {
        label: { vi: 'đang rút hồ sơ', en: 'being withdrawn' },
        stage: 'withdrawing',
        waitsFor: 'civilStatusOfficer',
      },
      on: {
        'member.death.withdrawn': { ...by(law.withdrawal), target: 'withdrawn', actions: [release] },
        'member.death.completed': completed,
      },
    }),
  };
}

const paid = group.assign({ paid: true });

function legsInParallel() {
  const done = [...settled(), tellResult, tellSettled];
  return {
    settling: group.createStateConfig({
      type: 'parallel',
      meta: {
        label: { vi: 'đang xóa thường trú và giải quyết chi trả song song', en: 'removal and money in parallel' },
        stage: 'inProgress',
      },
      states: { removal: removalLeg(), money: moneyLeg() },
      on: { ...followLegs(), ...onPayment({ ...by(law.deciding), actions: [paid] }) },
      onDone: [
        { ...by([law.limit, law.deciding]), guard: 'awaitsPayment', target: 'awaitingPayment', actions: done },
        { ...by([law.limit, law.splitting]), guard: 'allSettled', target: 'completed', actions: done },
        { ...by(law.principles), target: 'partiallyCompleted', actions: done },
      ],
    }),
  };
}

/** Money of a decision has reached the payee, by whichever member. */
function onPayment<const T>(then: T) {
  return {
    'member.insurance.paid': then,
    'member.assistance.paid': then,
    'member.merit.paid': then,
  } as const;
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
    awaitingPayment: group.createStateConfig({
      meta: {
        label: { vi: 'đã có quyết định, chờ chi trả', en: 'decided, the money is awaited' },
        stage: 'awaitingPayment',
        waitsFor: 'payer',
      },
      on: onPayment([
        { ...by(law.deciding), guard: 'allSettled', target: 'completed', actions: [paid] },
        { ...by(law.deciding), target: 'partiallyCompleted', actions: [paid] },
      ] as const),
    }),
  };
}

function endings() {
  return {
    completed: {
      type: 'final',
      meta: { label: { vi: 'hoàn thành các thủ tục đã chọn', en: 'completed' }, stage: 'returned' },
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
