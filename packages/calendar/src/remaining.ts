import { fromEpochDay, toEpochDay } from './civil-date.ts';
import type { Due } from './clock.ts';
import { warningLevels } from './data/warnings.ts';
import { passedAt } from './due.ts';
import type { Label } from './edition.ts';
import { type Instant, instantAt } from './instant.ts';
import { type Office, officeDaySeconds } from './office.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { addWorkingDaysToDay } from './working-days.ts';
import { workingSecondsBetween } from './working-time.ts';

/** What is left of a term, or how far it is over, in working time; a day is the office's own longest day. */
export interface Remaining {
  readonly state: 'left' | 'over';
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  /** The whole of it in seconds of office hours. */
  readonly workingSeconds: number;
}

/** How near the end is, from the day or second at which the level begins. */
export interface WarningLevel {
  readonly id: 'nearDue' | 'lastDay' | 'overdue';
  readonly label: Label;
  /** Begins at the start of the day that is so many working days before the due day; null: when the term has passed. */
  readonly workingDaysBefore: number | null;
}

/**
 * What is left of a term at an instant, or how far it is over.
 *
 * @throws UndecidedYear outside the calendar.
 * @example
 * ```ts
 * import { civilDate, defaultOffice, instant, remaining, vietnam, workingCalendar } from '@motcua/calendar';
 * const due = { on: civilDate('2026-11-19'), at: instant('2026-11-19T17:00') };
 * const left = remaining(due, instant('2026-11-17T14:00'), workingCalendar(vietnam), defaultOffice);
 * [left.state, left.days, left.hours]; // => ['left', 2, 3]
 * ```
 */
export function remaining(due: Due, at: Instant, calendar: WorkingCalendar, office: Office): Remaining {
  const state = at > due.at ? 'over' : 'left';
  const workingSeconds = Math.abs(workingSecondsBetween(calendar, office, at, due.at));
  const day = officeDaySeconds(office);
  const days = day === 0 ? 0 : Math.floor(workingSeconds / day);
  const rest = workingSeconds - days * day;
  return { state, days, hours: Math.floor(rest / 3600), minutes: Math.floor((rest % 3600) / 60), workingSeconds };
}

/**
 * The sharpest warning that holds at an instant, or null while the end is far.
 *
 * @throws UndecidedYear outside the calendar.
 * @example
 * ```ts
 * import { civilDate, instant, vietnam, warningAt, workingCalendar } from '@motcua/calendar';
 * const due = { on: civilDate('2026-11-19'), at: instant('2026-11-19T17:00') };
 * warningAt(due, instant('2026-11-19T08:00'), workingCalendar(vietnam))?.id; // => 'lastDay'
 * ```
 */
export function warningAt(
  due: Due,
  at: Instant,
  calendar: WorkingCalendar,
  levels: readonly WarningLevel[] = warningLevels,
): WarningLevel | null {
  return levels.findLast((it) => at >= warningFrom(it, due, calendar)) ?? null;
}

/**
 * The first instant at which a warning level holds.
 *
 * @throws UndecidedYear outside the calendar.
 * @example
 * ```ts
 * import { civilDate, instant, vietnam, warningFrom, warningLevels, workingCalendar } from '@motcua/calendar';
 * const due = { on: civilDate('2026-11-25'), at: instant('2026-11-25T17:00') };
 * warningLevels.map((it) => warningFrom(it, due, workingCalendar(vietnam)))[0]; // => '2026-11-23T00:00:00+07:00'
 * ```
 */
export function warningFrom(level: WarningLevel, due: Due, calendar: WorkingCalendar): Instant {
  if (level.workingDaysBefore === null) return passedAt(due);
  const day = addWorkingDaysToDay(calendar, toEpochDay(due.on), -level.workingDaysBefore);
  return instantAt(fromEpochDay(day), '00:00');
}
