import { fromEpochDay, toEpochDay } from './civil-date.ts';
import type { Due } from './clock.ts';
import { secondOfDay } from './clock-time.ts';
import type { ClockTime } from './counting.ts';
import { dayOf, fromLocalSeconds, type Instant, timeOf } from './instant.ts';
import type { Office } from './office.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { addWorkingDaysToDay, isWorkingDayNumber } from './working-days.ts';
import { closeOf, openOf } from './working-time.ts';

/**
 * When papers must go from the counter to the unit: by the close of the day on which they came in, or at the opening
 * of the next working day when that was after the cut-off or on a rest day (Decree 118/2025, art. 18(2)). The due
 * date of the matter does not move.
 *
 * @throws UndecidedYear outside the calendar.
 * @example
 * ```ts
 * import { defaultOffice, handOverAt, instant, vietnam, workingCalendar } from '@motcua/calendar';
 * handOverAt(instant('2026-11-20T15:10'), workingCalendar(vietnam), defaultOffice, '15:00').at; // => '2026-11-23T07:00:00+07:00'
 * ```
 */
export function handOverAt(received: Instant, calendar: WorkingCalendar, office: Office, cutoff: ClockTime): Due {
  const day = toEpochDay(dayOf(received));
  if (isWorkingDayNumber(calendar, day) && secondOfDay(timeOf(received)) <= secondOfDay(cutoff)) {
    return dueAt(day, closeOf(calendar, office, day));
  }
  const next = addWorkingDaysToDay(calendar, day, 1);
  return dueAt(next, openOf(calendar, office, next));
}

/**
 * The last moment that is still before a due date: the close of the last working day that lies at least one calendar
 * day before it.
 *
 * @throws UndecidedYear outside the calendar.
 * @example
 * ```ts
 * import { civilDate, defaultOffice, instant, lastMomentBefore, vietnam, workingCalendar } from '@motcua/calendar';
 * const due = { on: civilDate('2026-11-25'), at: instant('2026-11-25T23:59:59') };
 * lastMomentBefore(due, workingCalendar(vietnam), defaultOffice); // => '2026-11-23T17:00:00+07:00'
 * ```
 */
export function lastMomentBefore(due: Due, calendar: WorkingCalendar, office: Office): Instant {
  const day = addWorkingDaysToDay(calendar, toEpochDay(due.on), -1);
  return fromLocalSeconds(closeOf(calendar, office, day));
}

function dueAt(day: number, second: number): Due {
  return { on: fromEpochDay(day), at: fromLocalSeconds(second) };
}
