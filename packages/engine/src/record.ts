import type { CivilDate, Instant } from '@motcua/calendar';
import type { Actor, CaseState } from '@motcua/kit';

/** Which calendar a date was computed by: the edition, as known on a day (null: all of it), with forecast years or without. */
export interface CalendarRef {
  readonly edition: string;
  readonly knownAt: CivilDate | null;
  /** The last year that may be forecast; null: only decided years. */
  readonly forecastUntil: number | null;
}

/** The answers that were given to the law's silences. */
export type Choices = CaseState['choices'];

/** What only the first record of a case has: under what it was opened. */
export interface OpeningRecord {
  readonly procedure: string;
  readonly definition: string;
  readonly choices: Choices;
  /** The day whose law governs the case. */
  readonly governedOn: CivilDate;
  /** Facts from the group that opened it; empty for others. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The administrative unit at which it was opened; absent where it was opened at none. */
  readonly unit?: string;
  /** The group it belongs to; null when it stands alone. */
  readonly group: { readonly case: string; readonly member: string } | null;
}

/** One line of the log of a case: what happened, when, by whom, with what. Never changed, except by erasure. */
export interface LogRecord {
  readonly case: string;
  /** 1 for the opening, then one more for each record. */
  readonly seq: number;
  /** Unique within the case. Ids with `#` are the engine's own. */
  readonly id: string;
  /** `opened`, an event of the procedure, `case.measured`, or one of the engine: `deadline.passed.*`, `member.*`, `calendar.changed`, `organisation.changed`, `erased`. */
  readonly type: string;
  readonly at: Instant;
  /** When it was recorded, where that is told. */
  readonly recordedAt: Instant | null;
  readonly by: Actor;
  /** What came with it; for the opening the dossier. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly calendar: CalendarRef;
  /** The case and event from outside that this record came of; itself where it came from outside. */
  readonly origin: string;
  /** The transitions that were taken. */
  readonly taken: readonly string[];
  readonly opening: OpeningRecord | null;
  /** Whether its personal fields were erased. */
  readonly erased: boolean;
  /** A sum over this record without its personal fields, the state after it, and the mark before it. */
  readonly mark: string;
}

/** The type of the first record. */
export const openedType = 'opened';

/** The type of the record that says that personal data were erased. */
export const erasedType = 'erased';

/** What stands where a personal field was. */
export const erasedMarker = '[erased]';
