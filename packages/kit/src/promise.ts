import type { Citation } from '@motcua/law';
import type { MachineContext } from 'xstate';
import { z } from 'zod';
import type { GuardDeclaration } from './definition.ts';
import type { EventDeclaration } from './event.ts';
import type { LetterDeclaration } from './letter.ts';
import { words } from './words.ts';

/** Where the rules of the promise are written, for the regime of a procedure. */
export interface PromiseBasis {
  /** The appointment: the slip that promises a day. */
  readonly appointment: Citation;
  /** The term, and its end. */
  readonly term: Citation;
  /** The apology with a new date. */
  readonly apology: Citation;
  /** What the term does while the citizen completes the dossier, and when it begins anew. */
  readonly supplement: Citation;
  /** Where the agency must tell of an expected lateness before the term ends; the definition then has a clock `notice` before `promise`. */
  readonly notice?: Citation;
}

/** What the promise region has to know of a case: facts, in its context under `promise`. */
export interface PromiseFacts {
  /** Whether the agency may, and must, apologise before the term ends (the general rule), or once it has ended (the linked groups). */
  readonly ahead: boolean;
  /** Whether the date may be moved more than once. */
  readonly again: boolean;
  /** Whether the letter must give a reason. Default: it must. */
  readonly reason?: 'demanded' | 'optional';
}

/**
 * The events of the promise region, for the types of `setup`. The work region raises `promise.*`; `apology.sent` comes
 * from the late agency, `deadline.passed.promise` from the sweep. A promise that names a day (`on`) ends then, whatever
 * its term; a day that is over is refused.
 */
export type PromiseEvent =
  | { type: 'promise.made'; term: string; from?: string; on?: string }
  | { type: 'promise.renewed'; term: string; from?: string; on?: string }
  | { type: 'promise.suspended'; reason: string }
  | { type: 'promise.resumed' }
  | { type: 'promise.restarted'; term?: string; from?: string }
  | { type: 'promise.extended'; term: string }
  | { type: 'promise.met' }
  | { type: 'promise.released' }
  | { type: 'apology.sent'; at: string; reason?: string; newDueOn: string }
  | { type: 'deadline.passed.promise'; at: string }
  | { type: 'deadline.passed.notice'; at: string };

/** The events by which a group hears that a member has apologised: with a new date, or once its result was there. */
export type MemberApology<M extends string> = {
  type: `member.${M}.apologised` | `member.${M}.apologisedAfterwards`;
  at: string;
  newDueOn: string;
};

/** The guards of the promise region, for the `guards` of `setup`. */
export const promiseGuards = {
  apologisesAhead: ({ context }: { context: MachineContext }): boolean => (context.promise as PromiseFacts).ahead,
  movesAgain: ({ context }: { context: MachineContext }): boolean => (context.promise as PromiseFacts).again,
  givesReason: ({ context, event }: { context: MachineContext; event: { type: string } }): boolean =>
    (context.promise as PromiseFacts).reason === 'optional' || (event as { reason?: string }).reason !== undefined,
};

/**
 * The sentences of those guards, for the `guards` of a definition.
 *
 * @example
 * ```ts
 * import { promiseDemands } from '@motcua/kit';
 * import { cite, decree63of2024 } from '@motcua/law';
 * const late = cite(decree63of2024, 'khoản 3 Điều 7');
 * const term = cite(decree63of2024, 'khoản 2 Điều 7');
 * const basis = { appointment: term, term, apology: late, supplement: term };
 * promiseDemands(basis).movesAgain.demands.en; // => 'The date may be moved once only.'
 * ```
 */
export function promiseDemands(basis: PromiseBasis): Readonly<Record<keyof typeof promiseGuards, GuardDeclaration>> {
  return {
    apologisesAhead: { demands: words('apologisesAhead'), cites: [basis.apology] },
    movesAgain: { demands: words('movesAgain'), cites: [basis.apology] },
    givesReason: { demands: words('givesReason'), cites: [basis.apology], asks: 'data' },
  };
}

const apologyData = z.object({
  reason: z
    .string()
    .trim()
    .min(3)
    .max(2000)
    .optional()
    .meta({ label: words('fieldReason') }),
  newDueOn: z.iso.date().meta({ label: words('fieldNewDueOn') }),
});

/**
 * The declaration of `apology.sent`: a reason and a new date, from the roles that answer for the term.
 *
 * @example
 * ```ts
 * import { apologySent } from '@motcua/kit';
 * import { cite, decree63of2024 } from '@motcua/law';
 * apologySent(['police'], [cite(decree63of2024, 'khoản 3 Điều 7')]).by; // => ['police']
 * ```
 */
export function apologySent(roles: readonly string[], cites: readonly Citation[]): EventDeclaration {
  return {
    label: words('apologySent'),
    by: roles,
    data: apologyData,
    cites,
  };
}

/**
 * The letter of apology: which agency is late, why, and by when now.
 *
 * @example
 * ```ts
 * import { apologyLetter } from '@motcua/kit';
 * import { cite, decree63of2024 } from '@motcua/law';
 * apologyLetter('police', [cite(decree63of2024, 'khoản 3 Điều 7')]).form; // => 'apology'
 * ```
 */
export function apologyLetter(signedBy: string, cites: readonly Citation[]): LetterDeclaration {
  const fields = {
    receivedAt: words('fieldReceivedAt'),
    appointedOn: words('fieldAppointedOn'),
    appointedAt: words('fieldAppointedAt'),
    agency: words('fieldAgency'),
    reason: words('fieldReason'),
    newDueOn: words('fieldNewDueOn'),
    issuedAt: words('fieldIssuedAt'),
    resultReady: words('fieldResultReady'),
  };
  return {
    form: 'apology',
    label: words('apology'),
    signedBy,
    fields,
    optional: ['appointedAt', 'reason', 'resultReady'],
    cites,
  };
}
