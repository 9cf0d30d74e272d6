import type { CivilDate } from '@motcua/calendar';
import type { Citation, Label } from '@motcua/law';

/** One entry of a feed of days: whole days, its words in both languages. */
export interface DayEntry {
  /** Stable: the same entry has the same id whenever the feed is made. */
  readonly id: string;
  /** `start`: it begins; `deadline`: the last day in time; `report`: a report is due; `rest`: nobody works; `worked`: a rest day that is worked. */
  readonly kind: 'start' | 'deadline' | 'report' | 'rest' | 'worked';
  /** The first and the last day, both included. */
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly title: Label;
  /** One line of text for each thing there is to say. */
  readonly about: readonly Label[];
  /** The law that it rests on. */
  readonly cites?: readonly Citation[];
}

/** Days that somebody has to keep in mind, as data: what a calendar file is written from. */
export interface DayFeed {
  readonly id: string;
  readonly title: Label;
  readonly entries: readonly DayEntry[];
}
