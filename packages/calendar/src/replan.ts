import { toEpochDay } from './civil-date.ts';
import { type Clock, type Due, isSuspended } from './clock.ts';
import { endingOf } from './due.ts';
import type { DecidedDay } from './edition.ts';
import type { Office } from './office.ts';
import { dayNumber } from './span.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { isWorkingDayNumber } from './working-days.ts';

/** A clock with the name of what it belongs to. */
export interface NamedClock {
  readonly id: string;
  readonly clock: Clock;
}

/** A due date that a change of the calendar moved, and the days that moved it: as decided now, or as they were when undone. */
export interface Replanned {
  readonly id: string;
  readonly was: Due;
  readonly now: Due;
  readonly because: readonly DecidedDay[];
}

/**
 * The due dates that move when one calendar replaces another: only those, with the days that moved them. Clocks that
 * stand still have no due date and are left out.
 *
 * @throws UndecidedYear when either calendar does not reach far enough.
 * @example
 * ```ts
 * import { civilDate, defaultOffice, instant, replan, startClock, vietnam, workingCalendar, workingDays } from '@motcua/calendar';
 * const clock = startClock(workingDays(5), instant('2024-04-24T09:00'));
 * const before = workingCalendar(vietnam, { knownAt: civilDate('2024-04-11') });
 * const moved = replan([{ id: 'a', clock }], before, workingCalendar(vietnam), defaultOffice);
 * moved.map((it) => [it.was.on, it.now.on]); // => [['2024-05-03', '2024-05-04']]
 * ```
 */
export function replan(
  clocks: readonly NamedClock[],
  before: WorkingCalendar,
  after: WorkingCalendar,
  office: Office,
): readonly Replanned[] {
  const changed = changedDays(before, after);
  return clocks.flatMap(({ id, clock }) => {
    if (isSuspended(clock)) return [];
    const was = endingOf(clock, before, office);
    const now = endingOf(clock, after, office);
    if (was.due.at === now.due.at) return [];
    const last = Math.max(toEpochDay(was.due.on), toEpochDay(now.due.on));
    const because = changed.filter((it) => {
      const day = toEpochDay(it.on);
      return day >= dayNumber(clock.from) && day <= last;
    });
    return [{ id, was: was.due, now: now.due, because }];
  });
}

/**
 * The decided days that one calendar works and the other does not, or with other hours, in order of day: as the second
 * has them, or as the first had them where the second has none.
 *
 * @example
 * ```ts
 * import { changedDays, civilDate, vietnam, workingCalendar } from '@motcua/calendar';
 * const before = workingCalendar(vietnam, { knownAt: civilDate('2024-04-11') });
 * const after = workingCalendar(vietnam, { knownAt: civilDate('2024-04-12') });
 * changedDays(before, after).map((it) => it.on); // => ['2024-04-29', '2024-05-04']
 * ```
 */
export function changedDays(before: WorkingCalendar, after: WorkingCalendar): readonly DecidedDay[] {
  const days = new Set([...before.decided.keys(), ...after.decided.keys()]);
  return [...days]
    .sort((a, b) => a - b)
    .filter((day) => day >= Math.max(before.firstDay, after.firstDay))
    .filter((day) => day <= Math.min(before.lastDay, after.lastDay))
    .flatMap((day) => {
      const [was, is] = [before.decided.get(day), after.decided.get(day)];
      const same =
        isWorkingDayNumber(before, day) === isWorkingDayNumber(after, day) && was?.inPlaceOf === is?.inPlaceOf;
      return same ? [] : [is ?? was].filter((it) => it !== undefined);
    });
}
