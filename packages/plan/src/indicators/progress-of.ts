import type { Instant } from '@motcua/calendar';
import type { Appointment, CaseAccount, Stage } from '@motcua/kit';
import { type Choices, choose } from '@motcua/law';
import { afterApology } from './assumptions.ts';
import type { Span } from './indicator.ts';

const before: readonly Stage[] = ['filed', 'notAccepted'];
const ends: readonly Stage[] = ['decided', 'returned', 'refused', 'closed', 'withdrawn'];

/** The cases of a matter that stand for themselves and were taken in: a part of a linked group is counted with its group. */
export function takenIn(accounts: readonly CaseAccount[], matter: CaseAccount['matter']): readonly CaseAccount[] {
  return accounts.filter(
    (it) => it.matter === matter && it.group === null && it.stages.some(({ stage }) => !before.includes(stage)),
  );
}

/** When the work was last finished; null while it goes on. That it was decided comes before that the result was handed out. */
export function endOf({ stages }: CaseAccount): Instant | null {
  const open = stages.findLastIndex(({ stage }) => !ends.includes(stage));
  return stages[open + 1]?.from ?? null;
}

/** Received in a span. */
export function receivedIn({ receivedAt }: CaseAccount, span: Span): boolean {
  return isIn(receivedAt, span);
}

/** Finished in a span, or still open at its end. */
export function handledIn(account: CaseAccount, span: Span): boolean {
  const end = endOf(account);
  return end === null ? account.receivedAt <= lastOf(span) : isIn(end, span);
}

/** Finished in a span. */
export function endedIn(account: CaseAccount, span: Span): boolean {
  const end = endOf(account);
  return end !== null && isIn(end, span);
}

/** The appointment that counts: the last one that the term gave, or, where that is chosen, the last one of all. */
export function appointmentOf({ appointments }: CaseAccount, choices: Choices): Appointment | undefined {
  return choose(afterApology, choices) === 'newDay'
    ? appointments.at(-1)
    : appointments.findLast(({ byApology }) => !byApology);
}

/** How often the citizen was asked to complete the dossier. */
export function supplementsOf({ stages }: CaseAccount): number {
  return stages.filter(({ stage }) => stage === 'awaitingSupplement').length;
}

/** The moment by which an open case is judged: when the citizen was asked, while he completes it; else the end of the span. */
export function judgedAt(account: CaseAccount, span: Span): Instant {
  const last = account.stages.at(-1);
  const waits = last?.stage === 'awaitingSupplement' ? last.from : null;
  return endOf(account) ?? waits ?? lastOf(span);
}

/** The last second of a span. */
export function lastOf({ until }: Span): Instant {
  return `${until}T23:59:59+07:00` as Instant;
}

function isIn(at: Instant, { from, until }: Span): boolean {
  const day = at.slice(0, 10);
  return from <= day && day <= until;
}
