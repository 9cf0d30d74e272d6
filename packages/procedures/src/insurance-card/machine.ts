import { by, promiseRegion } from '@motcua/kit';
import { type Desk, desk, deskContext, linkedTerm } from '../common/desk/desk.ts';
import { announce, settle } from '../common/desk/desk-actions.ts';
import { handOver, onHolding } from '../common/desk/hand-over.ts';
import { outcomes } from '../common/desk/outcomes.ts';
import { reception, withdrawal } from '../common/desk/reception.ts';
import { examining, waiting } from '../common/desk/unit-states.ts';
import { termAlone } from './law.ts';

/** The machine of an insurance card, for one regime and one way. */
export function cardMachine(id: string, it: Desk) {
  return desk.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) =>
      deskContext(it.way, it.way.apology === 'ahead' ? termAlone(input?.choices ?? {}) : linkedTerm(input), input),
    states: {
      work: {
        initial: 'open',
        meta: { label: { vi: 'Cấp thẻ bảo hiểm y tế', en: 'Insurance card' } },
        states: {
          open: {
            initial: 'arriving',
            meta: { label: { vi: 'đang giải quyết', en: 'in hand' }, stage: 'inProgress' },
            on: withdrawal(it),
            states: { ...reception(it), ...handOver(it), ...waiting(it), ...examination(it) },
          },
          ...outcomes(it),
        },
      },
      promise: promiseRegion(it.law.promise),
    },
  });
}

function examination(it: Desk) {
  return {
    held: desk.createStateConfig({
      meta: { label: { vi: 'phần mềm bảo hiểm xã hội đã có hồ sơ', en: 'held by the insurer’s software' } },
      entry: onHolding(it),
      always: [{ ...by(it.law.handOver), target: 'examining' }],
    }),
    examining: desk.createStateConfig({
      meta: { label: { vi: 'cơ quan bảo hiểm xã hội đang xem xét', en: 'under examination' }, waitsFor: 'insurer' },
      on: {
        ...examining(it),
        'card.issued': {
          ...by(it.law.promise.term),
          target: '#issued',
          actions: [...settle, announce('completed')],
        },
      },
    }),
  };
}
