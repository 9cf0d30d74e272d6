import type { Label } from '@motcua/law';
import { type DeskContext, desk } from '../desk/desk.ts';
import { money } from '../money.ts';
import type { Decided } from './death-events.ts';
import { confirmed } from './death-guards.ts';

/** Whoever follows the case hears that it is decided, with the amount, and what became of a one-time survivor benefit. */
export const announceDecision = {
  type: 'announce',
  params: ({ context, event }: { context: DeskContext; event: object }) => ({
    what: 'completed',
    data: { amount: sumsOf(event).amount, ...oneTimeOf(context), ...signedAt(context) },
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

/** The day of a decision that is signed by hand is that of its signature. */
export const signed = desk.assign({
  facts: ({ context, event }) => ({ ...context.facts, ...('at' in event ? { signedAt: event.at } : {}) }),
});

/** The requester hears what was decided: each sum by itself, and under which forms. */
export const tellDecision = {
  type: 'issueLetter',
  params: ({ context, event }: { context: DeskContext; event: object }) => {
    const { amount, beside, monthly } = sumsOf(event);
    const { oneTime } = oneTimeOf(context);
    const atOnce = beside === undefined ? oneTime : money(beside);
    const forms = [
      'burial',
      ...(atOnce === undefined || oneTime === 'waits' ? [] : ['beside']),
      ...(monthly === undefined ? [] : ['monthly']),
    ];
    return {
      letter: 'decision',
      fields: { burial: said(amount), beside: oneTime === 'waits' ? oneTime : atOnce, monthly: said(monthly), forms },
    };
  },
} as const;

/** The requester hears that the one-time survivor benefit is decided too. */
export const tellSurvivors = {
  type: 'issueLetter',
  params: ({ event }: { event: object }) => ({
    letter: 'decision',
    fields: { beside: said(sumsOf(event).amount), monthly: undefined, forms: ['beside'] },
  }),
} as const;

/** What is said of the one-time survivor benefit. */
function oneTimeOf({ facts }: DeskContext): { readonly oneTime?: 'waits' | 'decided' } {
  if (facts.oneTime !== true) return {};
  return { oneTime: facts.oneTimeWaits === true ? 'waits' : 'decided' };
}

function signedAt({ facts: { signedAt: at } }: DeskContext): { readonly signedAt?: string } {
  return typeof at === 'string' ? { signedAt: at } : {};
}

function sumsOf(event: object): Partial<Decided> {
  return isDecided(event) ? event : {};
}

function isDecided(event: object): event is Decided {
  return 'amount' in event;
}

function said(amount: number | undefined): Label | undefined {
  return amount === undefined ? undefined : money(amount);
}

/** That the term stands, or runs on, by the relatives: nobody supplements anything. */
export function tellRelatives<const W extends 'paused' | 'restarted'>(what: W) {
  return { type: 'announce', params: { what, data: { reason: 'awaitingRelatives' } } } as const;
}

/** What is left of the relatives’ time is kept for when they are awaited again. */
export const keepRelativesTime = {
  type: 'suspendClock',
  params: { clock: 'relatives', because: 'awaitingOthers' },
} as const;

/** The relatives are awaited no more, and the term runs on. */
export const relativesNoMore = [desk.raise({ type: 'promise.resumed' }), tellRelatives('restarted')] as const;
