import { by, promiseRegion } from '@motcua/kit';
import { type Desk, desk, deskContext } from '../common/desk/desk.ts';
import { announce, settle } from '../common/desk/desk-actions.ts';
import { handOver, onHolding } from '../common/desk/hand-over.ts';
import { outcomes } from '../common/desk/outcomes.ts';
import { reception, withdrawal } from '../common/desk/reception.ts';
import { examining, waiting } from '../common/desk/unit-states.ts';
import { law, termLinked } from './law.ts';

/** The machine of a child's identity card. */
export function identityCardMachine(id: string, it: Desk) {
  return desk.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => deskContext(it.way, termLinked(input?.choices ?? {}) ?? 'unknown', input),
    states: {
      work: {
        initial: 'open',
        meta: { label: { vi: 'Cấp thẻ căn cước', en: 'Identity card' } },
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
      meta: { label: { vi: 'phần mềm căn cước đã có hồ sơ', en: 'held by the identity software' } },
      entry: onHolding(it),
      always: [{ ...by(it.law.handOver), target: 'examining' }],
    }),
    examining: desk.createStateConfig({
      meta: { label: { vi: 'cơ quan quản lý căn cước đang xem xét', en: 'under examination' }, waitsFor: 'police' },
      on: {
        ...examining(it),
        'identityCard.issued': { ...by(law.joins), target: '#issued', actions: [...settle, announce('completed')] },
      },
    }),
  };
}
