import { confirmed } from './death-guards.ts';
import { type DeskContext, desk } from './desk.ts';

/** Whoever follows the case hears that it is decided, with the amount, and what became of a one-time survivor benefit. */
export const announceDecision = {
  type: 'announce',
  params: ({ context, event }: { context: DeskContext; event: object }) => ({
    what: 'completed',
    data: { ...amountOf(event), ...oneTimeOf(context) },
  }),
} as const;

/** One more relative has confirmed; with the last one nothing waits any more. */
export const count = desk.assign({
  facts: ({ context }) => {
    const now = confirmed(context) + 1;
    const { oneTimeWaits, ...facts } = context.facts;
    const waits = oneTimeWaits === true && now !== facts.relatives;
    return { ...facts, confirmed: now, ...(waits ? { oneTimeWaits } : {}) };
  },
});

/** One more relative has confirmed after the burial was decided: the one-time benefit is still to come. */
export const countLate = desk.assign({
  facts: ({ context }) => ({ ...context.facts, confirmed: confirmed(context) + 1 }),
});

/** The one-time survivor benefit waits for the relatives, and the burial goes on. */
export const letOneTimeWait = desk.assign({ facts: ({ context }) => ({ ...context.facts, oneTimeWaits: true }) });

/** The requester hears what was decided. */
export const tellDecision = {
  type: 'issueLetter',
  params: ({ context }: { context: DeskContext }) => ({ letter: 'decision', fields: oneTimeOf(context) }),
} as const;

/** The requester hears that the one-time survivor benefit is decided too. */
export const tellSurvivors = {
  type: 'issueLetter',
  params: { letter: 'decision', fields: { oneTime: 'decided' } },
} as const;

/** What the notice of the decision says of the one-time survivor benefit. */
function oneTimeOf({ facts }: DeskContext): { readonly oneTime?: 'waits' | 'decided' } {
  if (facts.oneTime !== true) return {};
  return { oneTime: facts.oneTimeWaits === true ? 'waits' : 'decided' };
}

function amountOf(event: object): { readonly amount?: number } {
  return 'amount' in event && typeof event.amount === 'number' ? { amount: event.amount } : {};
}
