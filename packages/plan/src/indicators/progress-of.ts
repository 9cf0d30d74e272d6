import { dayOf, type Instant } from '@motcua/calendar';
import type { Appointment, CaseAccount, Stage } from '@motcua/kit';
import { type Choices, choose } from '@motcua/law';
import { asOf, type Dossier } from './as-of.ts';
import { afterApology } from './assumptions.ts';
import type { Span } from './indicator.ts';

/** One of these a dossier has been through once the desk took it in: papers may be asked for before that. */
const taken: readonly Stage[] = ['accepted', 'inProgress', 'awaitingPayment', 'decided', 'returned', 'refused'];
const ends: readonly Stage[] = ['decided', 'returned', 'refused', 'notAccepted', 'closed', 'withdrawn'];

/**
 * The cases of a matter as they were at the end of a span, as far as they stand for themselves and were taken in: a part
 * of a linked group is counted with its group. Feedback is taken in when it comes: whoever does not register it has it all
 * the same.
 */
export function takenIn(
  accounts: readonly CaseAccount[],
  matter: CaseAccount['matter'],
  span: Span,
): readonly Dossier[] {
  return accounts
    .filter((it) => it.matter === matter && it.group === null)
    .flatMap((it) => asOf(it, lastOf(span)) ?? [])
    .filter((it) => matter === 'feedback' || it.stages.some(({ stage }) => taken.includes(stage)));
}

/** When the work was last finished; null while it goes on. That it was decided comes before that the result was handed out. */
export function endOf({ stages, standstills }: Dossier): Instant | null {
  // Where the citizen has to pay first, the promise stands still; where it does not, all is decided and only the money is to come.
  const isDecided = ({ stage, from }: Dossier['stages'][number]) =>
    stage === 'awaitingPayment' && !standstills.some((it) => it.from <= from && (it.until === null || it.until > from));
  const open = stages.findLastIndex((it) => !ends.includes(it.stage) && !isDecided(it));
  return stages[open + 1]?.from ?? null;
}

/** Received in a span. */
export function receivedIn({ receivedAt }: Dossier, span: Span): boolean {
  return isIn(receivedAt, span);
}

/** Finished in a span, or still open at its end. */
export function handledIn(dossier: Dossier, span: Span): boolean {
  const end = endOf(dossier);
  return end === null || isIn(end, span);
}

/** Finished in a span. */
export function endedIn(dossier: Dossier, span: Span): boolean {
  const end = endOf(dossier);
  return end !== null && isIn(end, span);
}

/** The appointment that counts: the last one that the term gave, or, where that is chosen, the last one of all. */
export function appointmentOf({ appointments }: Dossier, choices: Choices): Appointment | undefined {
  return choose(afterApology, choices) === 'newDay'
    ? appointments.at(-1)
    : appointments.findLast(({ byApology }) => !byApology);
}

/** How often the citizen was asked to complete the dossier. */
export function supplementsOf({ askedAt }: Dossier): number {
  return askedAt.length;
}

/** The moment by which a dossier is judged: its end, or the end of the span while it is open. */
export function judgedAt(dossier: Dossier, span: Span): Instant {
  return stoodBy(dossier, endOf(dossier) ?? lastOf(span));
}

/**
 * An instant, or, where the promise stood still by then, when that began: what the citizen takes to complete his dossier
 * is not counted, also where he never does.
 */
export function stoodBy({ standstills }: Dossier, at: Instant): Instant {
  const still = standstills.findLast(({ from, until }) => from <= at && (until === null || until >= at));
  return still?.from ?? at;
}

/** The last second of a span, or the moment by which it is judged where it is not over. */
export function lastOf({ until, at }: Span): Instant {
  return at ?? (`${until}T23:59:59+07:00` as Instant);
}

/** Whether an instant lies in a span. */
export function isIn(at: Instant, { from, until }: Span): boolean {
  const day = dayOf(at);
  return from <= day && day <= until;
}
