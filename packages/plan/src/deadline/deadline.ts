import type { CivilDate } from '@motcua/calendar';
import type { Citation } from '@motcua/law';

/** The ten kinds of deadline that plans print. */
export type DeadlineKind =
  | 'continuous'
  | 'recurring'
  | 'quarter'
  | 'month'
  | 'date'
  | 'year'
  | 'startFrom'
  | 'onEvent'
  | 'byReference'
  | 'unspecified';

/** One part of a printed deadline. */
export interface DeadlinePart {
  readonly kind: DeadlineKind;
  /** Its first day; null where it names none. */
  readonly from: CivilDate | null;
  /** Its last day, or, where `bound` is `exclusive`, the day before which it is due; null where it names none. */
  readonly until: CivilDate | null;
  /** Whether `until`, or the day that comes again, still is in time; null where there is none. */
  readonly bound: 'inclusive' | 'exclusive' | null;
  /** How often it comes again. */
  readonly every?: 'year' | 'halfYear' | 'quarter' | 'month' | 'period';
  /** The month in which it comes again each year: 1 to 12. */
  readonly inMonth?: number;
  /** The quarter in which it comes again each year: 1 to 4. */
  readonly inQuarter?: number;
  /** The day of the month on which it is due each time, 1 to 31; `bound` then tells of that day. */
  readonly onDay?: number;
  /** It goes on in the years that follow. */
  readonly openEnded?: true;
  /** The event that it waits for, or the document it refers to, in the words that are printed. */
  readonly says?: string;
}

/** A printed deadline, read. The first part is repeated at the top. */
export interface Deadline {
  /** As printed, in NFC; empty where nothing is printed. */
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
  readonly parts: readonly DeadlinePart[];
  /** The rules by which ends of quarters, months and years were found. */
  readonly cites: readonly Citation[];
}
