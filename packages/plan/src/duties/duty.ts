import type { CivilDate } from '@motcua/calendar';
import type { Citation, Conflict, Label } from '@motcua/law';

/** One round of a duty: what it is about, and its day. */
export interface DutyPeriod {
  /** `Q1`; `civil-status-book-2025`. */
  readonly id: string;
  readonly title: Label;
  /** The first and the last day that it is about. */
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Its day as it is written, and whether that day is the last or the first that is late; null where no source that was seen names one. */
  readonly due: { readonly on: CivilDate; readonly bound: 'inclusive' | 'exclusive' } | null;
  readonly cites: readonly Citation[];
}

/** What the law has a commune report or close in the year of its plan, whatever the plan says. */
export interface Duty {
  /** `reform-report` */
  readonly slug: string;
  readonly title: Label;
  /** What is handed in. */
  readonly product: Label;
  /** The unit of the plan that does it. */
  readonly lead: string;
  /** Reported period by period; done once by its day; or once a document that was not seen has named its day. */
  readonly kind: 'continuous' | 'oneOff' | 'byReference';
  readonly periods: readonly [DutyPeriod, ...DutyPeriod[]];
  /** What it rests on; the first is its place. */
  readonly cites: readonly [Citation, ...Citation[]];
  /** What no source that was seen says. */
  readonly missing: readonly Label[];
  /** The sources that disagree on it. */
  readonly conflicts: readonly Conflict[];
}
