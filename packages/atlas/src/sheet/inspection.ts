import type { Instant, LedgerEntry } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import type { HandOver } from '../forms/control-slip.ts';

/** A dossier as an inspector looks at it: all that its log tells, and nobody’s name unless the dossier is given. */
export interface Inspection {
  readonly id: string;
  readonly definition: Definition;
  readonly receivedAt: Instant;
  readonly closedAt: Instant | null;
  /** Who holds it, and who held it before; null where it was opened at no unit. */
  readonly unit: Label | null;
  readonly states: readonly Label[];
  readonly waitingFor: readonly Label[];
  /** The versions of rules and the editions of the calendar that its logs name. */
  readonly versions: readonly string[];
  readonly editions: readonly string[];
  readonly history: readonly InspectedEvent[];
  readonly limits: readonly InspectedLimit[];
  readonly letters: readonly InspectedLetter[];
  readonly handOvers: readonly HandOver[];
  readonly logs: readonly InspectedLog[];
  /** The dossier itself, where its people may be shown; else null. */
  readonly dossier: unknown;
}

/** One record of a log, in words. */
export interface InspectedEvent {
  readonly at: Instant;
  /** The member that it happened to; null for the case itself. */
  readonly member: Label | null;
  readonly event: Label;
  readonly by: Label;
  /** Who it was, where people may be shown. */
  readonly person: string | null;
  readonly cites: readonly Citation[];
}

/** A clock from its start to its end. */
export interface InspectedLimit {
  readonly member: Label | null;
  readonly clock: Label;
  readonly from: Instant;
  readonly dueAt: Instant | null;
  readonly outcome: LimitOutcome;
  readonly cites: readonly Citation[];
  /** Its days; empty for a clock that ends before another. */
  readonly ledger: readonly LedgerEntry[];
}

/** How a clock ended: in time, late, put on a new day, still running, or standing still. */
export type LimitOutcome = 'met' | 'missed' | 'moved' | 'running' | 'standing';

/** A letter that was issued. */
export interface InspectedLetter {
  readonly at: Instant;
  readonly member: Label | null;
  readonly letter: Label;
  readonly signedBy: Label;
}

/** The log of a case: how many records it has, and the mark of the last. */
export interface InspectedLog {
  readonly case: string;
  readonly records: number;
  readonly mark: string;
}
