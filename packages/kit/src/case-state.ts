import type { CivilDate, Clock, Due, Instant } from '@motcua/calendar';
import type { Choices } from '@motcua/law';
import type { Snapshot } from '@motcua/machine';
import type { Letter } from './letter.ts';
import type { Tenure } from './tenure.ts';

/** Where a case stands, as JSON: the machine's snapshot, and the clocks that run beside it. */
export interface CaseState {
  readonly receivedAt: Instant;
  /** The day whose law governs it: that of receipt; for a member, as its group has it. */
  readonly governedOn: CivilDate;
  /** The answers given to the law's silences, one for each assumption of the definition. */
  readonly choices: Choices;
  /** The units that have held it, oldest first; the last one does now. Absent where it was opened at none. */
  readonly holders?: readonly Tenure[];
  readonly snapshot: Snapshot;
  readonly clocks: Readonly<Record<string, RunningClock>>;
}

/** A declared clock that was started and not stopped. */
export interface RunningClock {
  /** The term it runs by, a key of its declaration; null once it was put on a promised day. */
  readonly term: string | null;
  readonly clock: Clock;
  /** The day before which it does not end when it runs on or begins anew: a member has promised it. Absent where none has. */
  readonly notBefore?: CivilDate;
  /** The end that was missed before it began anew, while its letter is owed. Absent where none is. */
  readonly missed?: Due;
  /** When it runs out, by the calendar known when that was last computed; null while suspended. */
  readonly due: Due | null;
  /** Whether the machine has been told that it ran out. */
  readonly passed: boolean;
}

/** What a machine is started with. */
export interface CaseInput {
  readonly receivedAt: Instant;
  readonly choices: Choices;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What a case asks of the world, as data. Clocks are already carried out. */
export type CaseEffect =
  | { readonly type: 'letter'; readonly letter: Letter }
  | { readonly type: 'openMember'; readonly member: string; readonly facts: Readonly<Record<string, unknown>> }
  | {
      readonly type: 'tellMember';
      readonly member: string;
      readonly event: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'announce'; readonly what: string; readonly data: Readonly<Record<string, unknown>> };
