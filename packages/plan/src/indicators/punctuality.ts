import { dayOf } from '@motcua/calendar';
import type { CaseAccount } from '@motcua/kit';
import type { Choices } from '@motcua/law';
import type { Dossier } from './as-of.ts';
import type { Span } from './indicator.ts';
import { appointmentOf, endOf, handledIn, judgedAt, receivedIn, supplementsOf, takenIn } from './progress-of.ts';

/** How the dossiers of a period stand: those settled in it, and those open at its end. */
export interface Punctuality {
  /** Received in the period, whatever became of them. */
  readonly received: number;
  /** Settled before the day of the appointment. */
  readonly early: number;
  /** Settled on that day, up to its moment. */
  readonly onTime: number;
  readonly late: number;
  readonly openInTime: number;
  readonly openLate: number;
  /** Settled or open without an appointment. */
  readonly undated: number;
  /** Of all of them, those asked to complete more than once: late by decision 766 whenever they end. */
  readonly askedAgain: number;
}

/**
 * Counts the dossiers of a period: early, on time and late, those open in time and late.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { punctualityOf } from '@motcua/plan';
 * punctualityOf([], { from: civilDate('2024-12-15'), until: civilDate('2025-03-14') }).early; // => 0
 * ```
 */
export function punctualityOf(accounts: readonly CaseAccount[], span: Span, choices: Choices = {}): Punctuality {
  const all = takenIn(accounts, 'dossier', span);
  const handled = all.filter((it) => handledIn(it, span));
  const standings = handled.map((it) => standingOf(it, span, choices));
  const count = (wanted: Standing) => standings.filter((it) => it === wanted).length;
  return {
    received: all.filter((it) => receivedIn(it, span)).length,
    early: count('early'),
    onTime: count('onTime'),
    late: count('late'),
    openInTime: count('openInTime'),
    openLate: count('openLate'),
    undated: count('undated'),
    askedAgain: handled.filter((it) => supplementsOf(it) > 1).length,
  };
}

type Standing = 'early' | 'onTime' | 'late' | 'openInTime' | 'openLate' | 'undated';

function standingOf(dossier: Dossier, span: Span, choices: Choices): Standing {
  const appointment = appointmentOf(dossier, choices);
  if (appointment === undefined) return 'undated';
  const at = judgedAt(dossier, span);
  const isLate = at > appointment.dueAt;
  if (endOf(dossier) === null) return isLate ? 'openLate' : 'openInTime';
  if (isLate) return 'late';
  return dayOf(at) < dayOf(appointment.dueAt) ? 'early' : 'onTime';
}
