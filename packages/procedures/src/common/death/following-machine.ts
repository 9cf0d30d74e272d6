import { by, promiseRegion } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { type Desk, desk } from '../desk/desk.ts';
import { announce, settle } from '../desk/desk-actions.ts';
import { handOver, onHolding } from '../desk/hand-over.ts';
import { outcomes } from '../desk/outcomes.ts';
import { reception, withdrawal } from '../desk/reception.ts';
import { examining } from '../desk/unit-states.ts';
import { deathContext } from './death-desk.ts';
import {
  awaitingExtract,
  correctedOnTheWay,
  extractFirst,
  returningExtract,
  waitingForOthers,
} from './extract-return.ts';
import { comparing, matching } from './identity-states.ts';

/** What a leg with one examination and one result does: the event that brings it, by which rule, under which guard. */
export interface OneResult {
  readonly title: Label;
  readonly examined: Label;
  readonly event: 'residence.removed' | 'allowance.stopped';
  readonly cites: readonly [Citation, ...Citation[]];
  readonly guard?: 'isRegisteredHere';
  /** Whether the deceased is compared with a benefit file. */
  readonly compares: boolean;
}

/** The machine of a leg that follows the death by one examination: the removal of residence, the end of an allowance. */
export function followingMachine(id: string, it: Desk, { title, examined, event, cites, guard, compares }: OneResult) {
  const result = { ...by(cites), target: '#issued', actions: [...settle, announce('completed')] } as const;
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
              ...(compares ? matching(it) : {}),
              held: desk.createStateConfig({
                meta: { label: { vi: 'cơ quan giải quyết đã có hồ sơ', en: 'held by the agency’s software' } },
                entry: onHolding(it),
                always: [...extractFirst(), { ...by(it.law.handOver), target: 'examining' }],
              }),
              examining: desk.createStateConfig({
                id: 'examining',
                meta: { label: examined, waitsFor: it.unit },
                on: {
                  ...examining(it),
                  ...returningExtract(),
                  ...(compares ? comparing() : {}),
                  [event as 'residence.removed']: guard === undefined ? result : { ...result, guard },
                },
              }),
            },
          },
          ...outcomes(it),
        },
      },
      promise: promiseRegion(it.law.promise),
    },
  });
}
