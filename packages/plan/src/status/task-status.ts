import type { CivilDate } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { ToldDossiers } from '../kinds/told-dossiers.ts';
import type { Loss } from '../lost-basis.ts';

/** Where the work of a task stands. */
export type TaskStanding =
  | 'notOpened'
  | 'awaitingOccasion'
  | 'assigned'
  | 'inProgress'
  | 'returned'
  | 'awaitingGuidance'
  | 'submitted'
  | 'accepted'
  | 'dropped'
  | 'closedUnfinished'
  | 'notArisen';

/** Under which head a task is counted: each under one. What is late and not done is late, wherever its work stands. */
export type TaskCount =
  | 'done'
  | 'notBegun'
  | 'inHand'
  | 'late'
  | 'waiting'
  | 'notOpened'
  | 'dropped'
  | 'unfinished'
  | 'notArisen';

/** A document that proves what was done. */
export interface Evidence {
  readonly title: string;
  readonly number: string | null;
  readonly issuedOn: CivilDate | null;
  /** When it was handed in. */
  readonly on: CivilDate;
}

/** What a unit handed in: evidence of what is done once, or the report of a period. */
export interface HandedIn {
  readonly on: CivilDate;
  /** The day up to which it tells: that on which the data of its period close; of what has no period, the day it was handed in. */
  readonly tellsUntil: CivilDate;
  readonly by: string;
  readonly summary: string;
  readonly difficulties: string | null;
  /** What it asks of whom, in its own words. */
  readonly proposal: string | null;
  readonly documents: readonly Evidence[];
  readonly values: readonly { readonly target: string; readonly value: number }[];
  /** How many dossiers of each procedure it counted itself; what the cases come to may be another number. */
  readonly dossiers: readonly ToldDossiers[];
  /** What became of it; null while nobody decided. */
  readonly answer: { readonly accepted: boolean; readonly on: CivilDate; readonly reason: string | null } | null;
}

/** That a task is late, was said to become late, or was done late. */
export interface Delay {
  /** The first late day; null where it was told ahead, and the day was not over. */
  readonly since: CivilDate | null;
  /** Why, and by when now; null while the explanation is owed. */
  readonly explained: { readonly on: CivilDate; readonly reason: string | null; readonly newDueOn: CivilDate } | null;
  /** Whether the new day was missed as well. */
  readonly missedAgain: boolean;
  /** Whether what was late is done by now, so that nothing but its explanation can be owed. */
  readonly isDone: boolean;
}

/** How work that was handed out stands on a day. */
export interface WorkStatus {
  readonly standing: TaskStanding;
  readonly label: Label;
  readonly count: TaskCount;
  /** Its case; null where none was opened. */
  readonly case: string | null;
  /** The day that stands; null where none is printed or known, or it stands still. */
  readonly due: CivilDate | null;
  readonly delay: Delay | null;
  /** Whose guidance is awaited, since when and why. */
  readonly guidance: { readonly from: string; readonly since: CivilDate; readonly reason: string } | null;
  /** Why it was dropped, and by which document. */
  readonly dropped: { readonly on: CivilDate; readonly cause: string; readonly document: string } | null;
  readonly handedIn: readonly HandedIn[];
}

/** How one task of a plan stands on a day. */
export interface TaskStatus extends WorkStatus {
  readonly task: string;
  /** The area of its goal, and the part of the plan that lies in. */
  readonly area: string;
  readonly part: string;
  /** The documents it rests on that no longer bear it. */
  readonly lost: readonly Loss[];
}

/** How one duty of a plan's year stands on a day. */
export interface DutyStatus extends WorkStatus {
  /** `loc-hoa-2025-duty-reform-report` */
  readonly duty: string;
  readonly title: Label;
  /** The unit of the plan that does it. */
  readonly lead: string;
}
