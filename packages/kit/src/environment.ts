import type { Office, WorkingCalendar } from '@motcua/calendar';

/** What a case needs from around it: the calendar that is known, and the hours of the offices. */
export interface Environment {
  readonly calendar: WorkingCalendar;
  /** Office hours by id; `default` must be there. */
  readonly offices: Readonly<Record<string, Office>>;
}
