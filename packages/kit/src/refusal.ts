import type { Citation, Label } from '@motcua/law';

/** The law, or the machine, says no. A value: somebody will read it. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What was asked: the event's type, or the procedure's id. */
  readonly event: string;
  readonly says: Label;
  readonly cites: readonly Citation[];
  /** The events that are possible now, with the roles that may send them. */
  readonly possible: readonly Possibility[];
}

/** Why not: the role may not; the state does not allow it; a guard says no; the promised day cannot be one; the dossier is none of this procedure; it happened before what is already recorded. */
export type RefusalCode =
  | 'notThisRole'
  | 'notInThisState'
  | 'guarded'
  | 'badAppointment'
  | 'outOfScope'
  | 'outOfOrder'
  | 'notApplicable';

/** An event that a case would hear now. */
export interface Possibility {
  readonly event: string;
  readonly label: Label;
  readonly by: readonly string[];
  /** False when a guard would have to see the event's data first, and said no to an empty one. */
  readonly certain: boolean;
  /** What those guards ask of the data; empty where the event is certain. */
  readonly demands: readonly Label[];
  readonly cites: readonly Citation[];
}
