import { by } from '@motcua/kit';
import type { Citation } from '@motcua/law';
import { type Desk, desk } from '../desk/desk.ts';
import { announce } from '../desk/desk-actions.ts';
import { outcomes } from '../desk/outcomes.ts';
import { asIsDone } from '../desk/reception.ts';
import { announceDecision, signed, tellDecision } from './benefit-actions.ts';
import { confirmingLate, survivors } from './survivor-states.ts';

/** Where the money of a benefit is written. */
export interface BenefitLaw {
  /** The least amount. */
  readonly amount: Citation;
  /** That it is paid. */
  readonly payment: Citation;
}

/** What ends a benefit: the decision is one milestone, the money another; a survivor benefit may still wait. */
export function benefitOutcomes(it: Desk, law: BenefitLaw, waiting: 'survivors' | 'nobody') {
  const paid = announce('paid');
  const awaits = waiting === 'survivors';
  const after = by(law.payment);
  const returning = by(it.law.returning);
  const confirming = awaits ? confirmingLate() : {};
  const stillPaid = awaits
    ? [{ ...after, guard: 'survivorsWait', target: 'survivorsWaiting', actions: [paid] } as const]
    : [];
  const stillReturned = awaits ? [{ ...returning, guard: 'survivorsWait', target: 'survivorsWaiting' } as const] : [];
  return {
    ...outcomes(it),
    awaitingEntry: desk.createStateConfig({
      id: 'awaitingEntry',
      entry: [signed],
      meta: {
        label: { vi: 'đã ký bản giấy, chờ nhập dữ liệu', en: 'signed by hand, data to be entered' },
        stage: 'decided',
        waitsFor: it.unit,
      },
      on: {
        'data.entered': {
          ...asIsDone,
          guard: 'meetsEntitlement',
          target: 'issued',
          actions: [tellDecision, announceDecision],
        },
      },
    }),
    issued: desk.createStateConfig({
      id: 'issued',
      meta: {
        label: { vi: 'đã có quyết định, chờ chi trả', en: 'decided, not paid yet' },
        stage: 'decided',
        waitsFor: 'payer',
      },
      on: {
        ...confirming,
        'benefit.paid': { ...after, target: 'paid', actions: [paid] },
        'result.returned': { ...returning, target: 'unpaid' },
        'error.found': { ...by(it.law.correction), target: 'correcting' },
      },
    }),
    unpaid: desk.createStateConfig({
      meta: {
        label: { vi: 'đã trả quyết định, chưa chi trả', en: 'decision handed over, not paid yet' },
        stage: 'decided',
        waitsFor: 'payer',
      },
      on: { ...confirming, 'benefit.paid': [...stillPaid, { ...after, target: 'returned', actions: [paid] }] },
    }),
    paid: desk.createStateConfig({
      meta: { label: { vi: 'đã chi trả', en: 'paid' }, stage: 'decided', waitsFor: 'desk' },
      on: { ...confirming, 'result.returned': [...stillReturned, { ...returning, target: 'returned' }] },
    }),
    ...(awaits ? survivors(law.payment) : {}),
  };
}
