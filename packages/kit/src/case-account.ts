import type { Instant } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { Measurement } from './measured.ts';
import type { Stage } from './stage.ts';
import type { Tenure } from './tenure.ts';

/** What sort of matter the cases of a definition are, so that reports count like with like. */
export type Matter = 'dossier' | 'feedback' | 'task';

/** By which way a dossier came in. */
export type Channel = 'online' | 'counter' | 'publicPost';

/** A day that was promised: from when on it stood, and when it ends. */
export interface Appointment {
  readonly from: Instant;
  readonly dueAt: Instant;
  /** Whether a letter of apology moved it there; else the law's own term did. */
  readonly byApology: boolean;
}

/** What reports and indicators need to know of one case up to an instant. Made by the engine, from the log alone. */
export interface CaseAccount {
  readonly id: string;
  readonly procedure: string;
  /** The version under which it began. */
  readonly definition: string;
  readonly matter: Matter;
  /** The group it belongs to; null when it stands alone, or is itself the group. */
  readonly group: { readonly case: string; readonly member: string } | null;
  /** The administrative unit that holds it; null where it was opened at none. */
  readonly unit: string | null;
  /** The units that have held it, oldest first: at the first one it was opened. Empty where it was opened at none. */
  readonly holders: readonly Tenure[];
  readonly receivedAt: Instant;
  /** Null where the definition does not say. */
  readonly channel: Channel | null;
  /** The stages it has been through, oldest first; the last one is where it stands. */
  readonly stages: readonly { readonly stage: Stage; readonly from: Instant }[];
  /** When the citizen was asked to complete it, each time; of a linked group, also when one of its members asked. */
  readonly askedAt: readonly Instant[];
  readonly closedAt: Instant | null;
  /** Each day that was promised, oldest first; the last one stands. */
  readonly appointments: readonly Appointment[];
  /** The spans in which the promise stood still; the last one may be open. */
  readonly standstills: readonly { readonly from: Instant; readonly until: Instant | null }[];
  /** When it became late, each time. */
  readonly lateAt: readonly Instant[];
  readonly apologies: readonly { readonly at: Instant; readonly newDueOn: string }[];
  /** Whether a letter of apology is owed and not sent. */
  readonly apologyOwed: boolean;
  /** What was recorded of it, the newest of each kind; of a linked group, also what was recorded of its members. */
  readonly measured: Measurement;
  /** The same, each time that something was recorded, oldest first. */
  readonly measurements: readonly { readonly at: Instant; readonly told: Measurement }[];
  /** The innermost states in which it stands. */
  readonly standing: readonly { readonly path: string; readonly label: Label }[];
  /** What happened, in order: the type of each event, when, who told, and what came with it less what tells of a person. */
  readonly happened: readonly Told[];
}

/** One event of an account. */
export interface Told {
  readonly type: string;
  readonly at: Instant;
  /** The role that told. */
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
}
