import { and, not, or, stateIn } from 'xstate';
import type { DeskContext } from './desk.ts';
import type { OneStopEvent } from './one-stop-event.ts';

interface Asked {
  readonly context: DeskContext;
  readonly event: { readonly type: string };
}

/** What a one-stop dossier asks before it goes one way or the other. */
export const oneStopGuards = {
  isOnline: ({ context }: Asked): boolean => context.facts.channel === 'online',
  answersAtOnce: ({ context }: Asked): boolean => context.facts.answer === 'atOnce',
  hasNoReceipt: ({ context }: Asked): boolean => context.facts.receipt !== true,
  goesAcrossOnPaper: ({ context }: Asked): boolean => context.facts.level === 'otherOnPaper',
  owesPayment: ({ context }: Asked): boolean => context.facts.fee === 'owed',
  paymentStopsTheTerm: ({ context }: Asked): boolean => context.choices['term-while-awaiting-payment'] !== 'runs',
  feeIsOnItsWay: ({ context }: Asked): boolean => context.facts.fee === 'onItsWay',
  returnsTooLate: ({ context }: Asked): boolean => context.facts.returnLate === true,
  unitReturnsItself: ({ context }: Asked): boolean => context.choices['return-for-supplement'] !== 'twoAndOne',
  /** Only a term that runs can begin anew: while it stands somebody else has the next move. */
  amendmentBeginsAnew: and([
    ({ context }: Asked): boolean =>
      context.facts.channel === 'online' && context.choices['term-after-amendment'] === 'beginsAnew',
    not(or([stateIn({ promise: { promised: 'suspended' } }), stateIn({ promise: { apologised: 'suspended' } })])),
  ]),
  paysOnline: ({ event }: Asked): boolean => event.type === 'payment.received' && (event as Paid).paidBy === 'online',
  mustAttend: ({ event }: Asked): boolean =>
    event.type === 'verification.begun' && (event as Begun).attendance !== undefined,
  /** No letter of apology is outstanding: what is late is first apologised for. */
  isInsideTheTerm: not(stateIn({ promise: 'owed' })),
};

type Paid = Extract<OneStopEvent, { type: 'payment.received' }>;
type Begun = Extract<OneStopEvent, { type: 'verification.begun' }>;
