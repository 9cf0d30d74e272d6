import { by, promiseRegion } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { type Desk, desk } from '../desk/desk.ts';
import { handOver, onHolding } from '../desk/hand-over.ts';
import { reception, withdrawal } from '../desk/reception.ts';
import { type BenefitLaw, benefitOutcomes } from './benefit-outcomes.ts';
import { type Step, steps } from './benefit-steps.ts';
import { deathContext } from './death-desk.ts';
import { awaitingExtract, correctedOnTheWay, extractFirst, waitingForOthers } from './extract-return.ts';
import { matching } from './identity-states.ts';

/** The machine of a benefit that the labour and social agencies pay: one office after the other, then the decision. */
export function benefitMachine(id: string, title: Label, it: Desk, list: readonly Step[], law: BenefitLaw) {
  return desk.createMachine({
    id,
    type: 'parallel',
    context: ({ input }) => deathContext(it.way, input),
    states: {
      work: {
        initial: 'open',
        meta: { label: title },
        states: {
          open: {
            initial: 'arriving',
            meta: { label: { vi: 'đang giải quyết', en: 'in hand' }, stage: 'inProgress' },
            on: { ...withdrawal(it), ...correctedOnTheWay() },
            states: {
              ...reception(it),
              ...handOver(it),
              ...waitingForOthers(it),
              ...awaitingExtract(),
              ...matching(it),
              held: desk.createStateConfig({
                meta: { label: { vi: 'cơ quan giải quyết đã có hồ sơ', en: 'held by the agency’s software' } },
                entry: onHolding(it),
                always: [...extractFirst(), { ...by(it.law.handOver), target: 'examining' }],
              }),
              ...steps(it, list),
            },
          },
          ...benefitOutcomes(it, law, 'nobody'),
        },
      },
      promise: promiseRegion(it.law.promise),
    },
  });
}
