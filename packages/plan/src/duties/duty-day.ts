import {
  addDays,
  type CivilDate,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  type WorkingCalendar,
} from '@motcua/calendar';
import { type Choices, choose } from '@motcua/law';
import { beforeOnRestDay } from '../kinds/assumptions.ts';
import { reportDayOnRestDay, reportSendBy } from '../report/assumptions.ts';
import type { Duty, DutyPeriod } from './duty.ts';

/**
 * The last day on which a round of a duty is in time, by the answers to what no source says, and as the clock of its
 * definition counts it; null where no source names the day.
 *
 * @throws UndecidedYear when the day lies outside the calendar.
 * @example
 * ```ts
 * import { vietnam, workingCalendar } from '@motcua/calendar';
 * import { dutiesOf, dutyDay, locHoa2025 } from '@motcua/plan';
 * const calendar = workingCalendar(vietnam);
 * const [reform, control, , books] = dutiesOf(locHoa2025);
 * reform.periods.map((it) => dutyDay(reform, it, {}, calendar)).at(-1); // => '2025-12-22'
 * dutyDay(control, control.periods[0], {}, calendar); // => null
 * dutyDay(books, books.periods[0], {}, calendar); // => '2025-12-31'
 * ```
 */
export function dutyDay(
  { kind, cites: [place] }: Duty,
  { due, until }: DutyPeriod,
  choices: Choices,
  calendar: WorkingCalendar,
): CivilDate | null {
  if (due === null) return null;
  const isReport = kind === 'continuous';
  if (isReport && choose(reportSendBy, choices) === 'windowEnd') return rolled(until, choices, calendar);
  if (due.bound === 'inclusive') return rolled(due.on, choices, calendar);
  const last = addDays(due.on, -1);
  if (isWorkingDay(calendar, last)) return last;
  return choose(beforeOnRestDay(place), choices) === 'workingDayAfter'
    ? nextWorkingDay(calendar, last)
    : previousWorkingDay(calendar, last);
}

function rolled(day: CivilDate, choices: Choices, calendar: WorkingCalendar): CivilDate {
  const stands = choose(reportDayOnRestDay, choices) === 'asPrinted' || isWorkingDay(calendar, day);
  return stands ? day : nextWorkingDay(calendar, day);
}
