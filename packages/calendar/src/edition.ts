import type { CivilDate, Weekday } from './civil-date.ts';

/** A name in the two languages of the library. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** How well a fact is known: seen in the text of the law, on a secondary page, computed, or inferred by us. */
export type Confidence = 'text' | 'secondary' | 'computed' | 'inferred';

/**
 * What was decided about a day. `statutory`: a holiday of the law. `compensatory`: off for a holiday that fell on a
 * weekly rest day. `swappedOff`: off against a rest day that is worked. `swappedOn`: that rest day, worked.
 * `local`: off by a local decision. `localOn`: worked by a local decision.
 * `unsplit`: off in one run of a holiday and the days that compensate it, of which nobody told which is which.
 */
export type DayKind = 'statutory' | 'compensatory' | 'unsplit' | 'swappedOff' | 'swappedOn' | 'local' | 'localOn';

/** A day that is not what its weekday says, or a holiday on a weekly rest day, with who decided it and when. */
export interface DecidedDay {
  readonly on: CivilDate;
  readonly kind: DayKind;
  readonly name: Label;
  /** The document that settles it for offices, by its number. */
  readonly instrument: string;
  /** The date of that document; before it the day is unknown. */
  readonly decidedOn: CivilDate;
  /** The article behind it. */
  readonly basis?: string;
  /** For a worked rest day: the day whose hours it takes over. */
  readonly inPlaceOf?: CivilDate;
  readonly confidence: Confidence;
  /** Where it was read. */
  readonly source: string;
  readonly note?: Label;
}

/** A year whose days off are settled, when and by what. */
export interface DecidedYear {
  readonly year: number;
  readonly instrument: string;
  readonly decidedOn: CivilDate;
  readonly confidence: Confidence;
  readonly source: string;
}

/** The schema of a calendar edition. */
export const editionSchema = 'motcua.calendar/1';

/** A calendar as a plain JSON value: what was decided, by whom, when. Where two entries name a day, the later one in the list holds. */
export interface CalendarEdition {
  readonly schema: typeof editionSchema;
  readonly id: string;
  readonly title: Label;
  /** The weekdays on which nobody works unless a decided day says otherwise. */
  readonly weeklyRest: readonly Weekday[];
  /** In order, without gaps. */
  readonly years: readonly DecidedYear[];
  readonly days: readonly DecidedDay[];
}

/** What is added to an edition: newly decided years and days, under a new id. */
export interface EditionAddition {
  readonly id: string;
  readonly years?: readonly DecidedYear[];
  readonly days: readonly DecidedDay[];
}

/** Whether a day of that kind is worked. */
export function isWorked(kind: DayKind): boolean {
  return kind === 'swappedOn' || kind === 'localOn';
}
