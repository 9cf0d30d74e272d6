import { desk, runsOn } from './desk.ts';
import { refusedForSilence } from './refusal-reasons.ts';

/** The appointment is given, by the term of the case. */
export const promise = desk.raise(({ context }) => ({ type: 'promise.made', term: context.term }) as const);

/** The appointment is given once the desk has accepted: the term runs from the receipt of the whole dossier. */
export const promiseSinceComplete = desk.raise(
  ({ context }) => ({ type: 'promise.made', term: context.term, from: context.completeSince }) as const,
);

/** What the citizen added makes the dossier whole. */
export const completeNow = desk.assign({ completeSince: ({ event }) => ('at' in event ? event.at : '') });

/** The whole term begins anew, as the dossier is complete. */
export const restart = desk.raise(({ context }) => ({ type: 'promise.restarted', term: context.term }) as const);

/** The citizen has completed the dossier: the whole term begins anew, or, where so held of the group, runs on. */
export const goOn = desk.raise(({ context }) =>
  runsOn(context.choices)
    ? ({ type: 'promise.resumed' } as const)
    : ({ type: 'promise.restarted', term: context.term } as const),
);

/** The result is there: the promise is met, and where none had been made there is none to keep. */
export const settle = [desk.raise({ type: 'promise.met' }), desk.raise({ type: 'promise.released' })] as const;

/** There will be no result: nothing is promised any more. */
export const release = desk.raise({ type: 'promise.released' });

/** The term stands still, for a reason that is a slug. */
export function suspend(reason: string) {
  return desk.raise({ type: 'promise.suspended', reason });
}

/** Whoever follows the case hears of it. */
export function announce<const W extends string>(what: W) {
  return { type: 'announce', params: { what } } as const;
}

/** A clock starts by its regular term. */
export function start<const C extends string>(clock: C) {
  return { type: 'startClock', params: { clock, term: 'regular' } } as const;
}

/** A clock ends. */
export function stop<const C extends string>(clock: C) {
  return { type: 'stopClock', params: { clock } } as const;
}

/** A declared letter goes out. */
export function send<const L extends string>(letter: L) {
  return { type: 'issueLetter', params: { letter } } as const;
}

/** Who refuses: the desk by its head, or the agency once it has examined. */
export type RefusalLetter = 'refusalAtDesk' | 'refusal';

/** A refusal goes out with a reason that the rule itself gives. */
export function refuseFor(letter: RefusalLetter, reason: { readonly reasonCode: string; readonly reason: string }) {
  const { reasonCode } = reason;
  return [
    release,
    { type: 'issueLetter', params: { letter, fields: reason } },
    { type: 'announce', params: { what: 'refused', data: { reasonCode } } },
  ] as const;
}

/** Nothing is done any more with a dossier that was never completed: the requester is told, and whoever follows the case. */
export const stopForSilence = [
  release,
  { type: 'issueLetter', params: { letter: 'stopped', fields: { reason: refusedForSilence.reason } } },
  { type: 'announce', params: { what: 'refused', data: { reasonCode: refusedForSilence.reasonCode } } },
] as const;

/** A refusal goes out with the reason that the officer gave. */
export function refuse(letter: RefusalLetter) {
  return [release, send(letter), refused] as const;
}

const refused = {
  type: 'announce',
  params: ({ event }: { event: { reasonCode: string } }) => ({
    what: 'refused',
    data: { reasonCode: event.reasonCode },
  }),
} as const;
