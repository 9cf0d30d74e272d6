import { toEpochDay, type Weekday, weekdayOfDay } from './civil-date.ts';
import { secondOfDay } from './clock-time.ts';
import { fromLocalSeconds, type Instant, localSeconds } from './instant.ts';
import { lengthOf, type Office, type Session } from './office.ts';
import { demandDay, undecided, type WorkingCalendar } from './working-calendar.ts';
import { isWorkingDayNumber, rankAt } from './working-days.ts';

const daySeconds = 86_400;

/** `before[k]` is the working seconds before the working day with k working days before it; one entry more than days. */
type SecondTable = Float64Array;

const tables = new WeakMap<WorkingCalendar, WeakMap<Office, SecondTable>>();

/**
 * The first instant by which `seconds` of office hours have passed since `from`; with 0 `from` itself. Negative
 * seconds go back, to the last instant from which so many pass until `from`.
 *
 * @throws UndecidedYear when either end lies outside the calendar.
 * @example
 * ```ts
 * import { addWorkingSeconds, defaultOffice, instant, vietnam, workingCalendar } from '@motcua/calendar';
 * const from = instant('2026-11-20T10:00');
 * addWorkingSeconds(workingCalendar(vietnam), defaultOffice, from, 8 * 3600); // => '2026-11-23T10:00:00+07:00'
 * ```
 */
export function addWorkingSeconds(calendar: WorkingCalendar, office: Office, from: Instant, seconds: number): Instant {
  if (seconds === 0) return from;
  const wanted = positionOf(calendar, office, localSeconds(from)) + seconds;
  const found = seconds > 0 ? firstAt(calendar, office, wanted) : lastAt(calendar, office, wanted);
  return fromLocalSeconds(found);
}

/**
 * The seconds of office hours between two instants, negative when `to` is earlier.
 *
 * @throws UndecidedYear when either end lies outside the calendar.
 * @example
 * ```ts
 * import { defaultOffice, instant, vietnam, workingCalendar, workingSecondsBetween } from '@motcua/calendar';
 * const [from, to] = [instant('2026-11-20T16:00'), instant('2026-11-23T08:00')];
 * workingSecondsBetween(workingCalendar(vietnam), defaultOffice, from, to); // => 7200
 * ```
 */
export function workingSecondsBetween(calendar: WorkingCalendar, office: Office, from: Instant, to: Instant): number {
  return positionOf(calendar, office, localSeconds(to)) - positionOf(calendar, office, localSeconds(from));
}

/**
 * The sessions that count on a day: none on a rest day, and on a worked rest day those of the weekday it replaces.
 *
 * @throws UndecidedYear outside the calendar.
 */
export function sessionsOnDay(calendar: WorkingCalendar, office: Office, day: number): readonly Session[] {
  return isWorkingDayNumber(calendar, day) ? sessionsOfWorkingDay(calendar, office, day) : [];
}

/**
 * Whether an office takes papers in at an instant: in office hours, or in its reception hours on a day that nobody
 * decided to be off.
 *
 * @throws UndecidedYear outside the calendar.
 * @example
 * ```ts
 * import { defaultOffice, instant, isReceiving, vietnam, workingCalendar } from '@motcua/calendar';
 * isReceiving(workingCalendar(vietnam), defaultOffice, instant('2026-11-23T12:00')); // => false
 * ```
 */
export function isReceiving(calendar: WorkingCalendar, office: Office, at: Instant): boolean {
  const local = localSeconds(at);
  const day = Math.floor(local / daySeconds);
  const worked = sessionsOnDay(calendar, office, day);
  const extra = calendar.decided.has(day) ? [] : (office.receptionOnly[weekdayOfDay(day)] ?? []);
  const second = local - day * daySeconds;
  return [...worked, ...extra].some((it) => secondOfDay(it.from) <= second && second < secondOfDay(it.to));
}

/** The end of the last session of a working day, in local seconds; the end of the day where the office has none. */
export function closeOf(calendar: WorkingCalendar, office: Office, day: number): number {
  const last = sessionsOnDay(calendar, office, day).at(-1);
  return day * daySeconds + (last === undefined ? daySeconds - 1 : secondOfDay(last.to));
}

/** The beginning of the first session of a working day, in local seconds; the start of the day where the office has none. */
export function openOf(calendar: WorkingCalendar, office: Office, day: number): number {
  const first = sessionsOnDay(calendar, office, day)[0];
  return day * daySeconds + (first === undefined ? 0 : secondOfDay(first.from));
}

/** Working seconds from the start of the calendar to a local second. */
export function positionOf(calendar: WorkingCalendar, office: Office, local: number): number {
  const day = Math.floor(local / daySeconds);
  demandDay(calendar, day);
  const before = tableOf(calendar, office)[rankAt(calendar, day)] as number;
  const second = local - day * daySeconds;
  return sessionsOnDay(calendar, office, day).reduce((sum, it) => sum + elapsed(it, second), before);
}

function elapsed(session: Session, second: number): number {
  return Math.max(0, Math.min(second, secondOfDay(session.to)) - secondOfDay(session.from));
}

/** The first local second at which a position is reached. */
function firstAt(calendar: WorkingCalendar, office: Office, wanted: number): number {
  const table = tableOf(calendar, office);
  const index = firstNotBelow(table, wanted) - 1;
  const day = calendar.select[index];
  if (day === undefined) throw undecided(calendar, index < 0 ? calendar.firstDay - 1 : calendar.lastDay + 1);
  let left = wanted - (table[index] as number);
  for (const session of sessionsOfWorkingDay(calendar, office, day)) {
    if (left <= lengthOf(session)) return day * daySeconds + secondOfDay(session.from) + left;
    left -= lengthOf(session);
  }
  throw undecided(calendar, calendar.lastDay + 1);
}

/** The last local second at which a position still holds. */
function lastAt(calendar: WorkingCalendar, office: Office, wanted: number): number {
  const table = tableOf(calendar, office);
  const index = firstNotBelow(table, wanted + 1) - 1;
  const day = wanted < 0 ? undefined : calendar.select[index];
  if (day === undefined) throw undecided(calendar, calendar.firstDay - 1);
  let left = wanted - (table[index] as number);
  for (const session of sessionsOfWorkingDay(calendar, office, day)) {
    if (left < lengthOf(session)) return day * daySeconds + secondOfDay(session.from) + left;
    left -= lengthOf(session);
  }
  throw undecided(calendar, calendar.firstDay - 1);
}

/** The first index of a rising table whose value is not below `wanted`. */
function firstNotBelow(table: SecondTable, wanted: number): number {
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tableOf(calendar: WorkingCalendar, office: Office): SecondTable {
  const known = tables.get(calendar) ?? new WeakMap<Office, SecondTable>();
  tables.set(calendar, known);
  const found = known.get(office) ?? buildTable(calendar, office);
  known.set(office, found);
  return found;
}

function buildTable(calendar: WorkingCalendar, office: Office): SecondTable {
  const table = new Float64Array(calendar.select.length + 1);
  calendar.select.forEach((day, index) => {
    const length = sessionsOfWorkingDay(calendar, office, day).reduce((sum, it) => sum + lengthOf(it), 0);
    table[index + 1] = (table[index] as number) + length;
  });
  return table;
}

function sessionsOfWorkingDay(calendar: WorkingCalendar, office: Office, day: number): readonly Session[] {
  const replaced = calendar.decided.get(day)?.inPlaceOf;
  const weekday: Weekday = weekdayOfDay(replaced === undefined ? day : toEpochDay(replaced));
  return office.sessions[weekday] ?? [];
}

/** The day number of a local second. */
export function dayOfLocal(local: number): number {
  return Math.floor(local / daySeconds);
}
