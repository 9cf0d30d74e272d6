import { toEpochDay, weekdayOfDay } from './civil-date.ts';
import { fromLocalSeconds, type Instant, localSeconds } from './instant.ts';
import { type Office, type Stretch, stretchesOf, weekOf } from './office.ts';
import { demandDay, undecided, type WorkingCalendar } from './working-calendar.ts';
import { isWorkingDayNumber, rankAt } from './working-days.ts';

const daySeconds = 86_400;
const vietnamOffset = 7 * 3600;

/** `before[k]` is the office seconds before the working day with k working days before it; one entry more than days. */
interface OfficeTable {
  readonly before: Float64Array;
  readonly week: readonly (readonly Stretch[])[];
}

const tables = new WeakMap<WorkingCalendar, WeakMap<Office, OfficeTable>>();

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
  const worked = hoursOf(calendar, office, day);
  const extra = calendar.decided.has(day) ? [] : stretchesOf(office.receptionOnly[weekdayOfDay(day)]);
  const second = local - day * daySeconds;
  return [...worked, ...extra].some((it) => it.from <= second && second < it.to);
}

/** The end of the last session of a working day, in local seconds; the end of the day where the office has none. */
export function closeOf(calendar: WorkingCalendar, office: Office, day: number): number {
  const last = hoursOf(calendar, office, day).at(-1);
  return day * daySeconds + (last === undefined ? daySeconds - 1 : last.to);
}

/** The beginning of the first session of a working day, in local seconds; the start of the day where the office has none. */
export function openOf(calendar: WorkingCalendar, office: Office, day: number): number {
  return day * daySeconds + (hoursOf(calendar, office, day)[0]?.from ?? 0);
}

/** The hours that count on a day, none on a rest day. */
function hoursOf(calendar: WorkingCalendar, office: Office, day: number): readonly Stretch[] {
  return isWorkingDayNumber(calendar, day) ? stretchesOn(tableOf(calendar, office), calendar, day) : [];
}

/**
 * Where an instant lies on the axis of office time: the seconds of office hours from the start of the calendar to
 * `epochSeconds`. For bulk work; `addWorkingSeconds` is the same in instants.
 *
 * @throws UndecidedYear outside the calendar.
 * @example
 * ```ts
 * import { defaultOffice, fromOfficeTime, instant, toEpochSeconds, toOfficeTime, vietnam, workingCalendar } from '@motcua/calendar';
 * const calendar = workingCalendar(vietnam);
 * const friday = toEpochSeconds(instant('2026-11-20T17:00'));
 * const monday = fromOfficeTime(calendar, defaultOffice, toOfficeTime(calendar, defaultOffice, friday) + 3600);
 * monday === toEpochSeconds(instant('2026-11-23T08:00')); // => true
 * ```
 */
export function toOfficeTime(calendar: WorkingCalendar, office: Office, epochSeconds: number): number {
  return positionOf(calendar, office, epochSeconds + vietnamOffset);
}

/**
 * The first epoch second by which that many seconds of office hours have passed since the start of the calendar.
 *
 * @throws UndecidedYear when the calendar has no such second.
 * @example
 * ```ts
 * import { defaultOffice, fromEpochSeconds, fromOfficeTime, vietnam, workingCalendar } from '@motcua/calendar';
 * fromEpochSeconds(fromOfficeTime(workingCalendar(vietnam), defaultOffice, 3600)); // => '2023-01-03T08:00:00+07:00'
 * ```
 */
export function fromOfficeTime(calendar: WorkingCalendar, office: Office, position: number): number {
  return firstAt(calendar, office, position) - vietnamOffset;
}

/** Working seconds from the start of the calendar to a local second. */
export function positionOf(calendar: WorkingCalendar, office: Office, local: number): number {
  const day = Math.floor(local / daySeconds);
  demandDay(calendar, day);
  const table = tableOf(calendar, office);
  const index = rankAt(calendar, day);
  const before = table.before[index] as number;
  if (calendar.select[index] !== day) return before;
  const second = local - day * daySeconds;
  let total = before;
  for (const { from, to } of stretchesOn(table, calendar, day)) {
    if (second <= from) break;
    total += Math.min(second, to) - from;
  }
  return total;
}

/** The first local second at which a position is reached. */
function firstAt(calendar: WorkingCalendar, office: Office, wanted: number): number {
  const table = tableOf(calendar, office);
  const index = firstNotBelow(table.before, wanted) - 1;
  const day = calendar.select[index];
  if (day === undefined) throw undecided(calendar, index < 0 ? calendar.firstDay - 1 : calendar.lastDay + 1);
  let left = wanted - (table.before[index] as number);
  for (const { from, to } of stretchesOn(table, calendar, day)) {
    if (left <= to - from) return day * daySeconds + from + left;
    left -= to - from;
  }
  throw undecided(calendar, calendar.lastDay + 1);
}

/** The last local second at which a position still holds. */
function lastAt(calendar: WorkingCalendar, office: Office, wanted: number): number {
  const table = tableOf(calendar, office);
  const index = firstNotBelow(table.before, wanted + 1) - 1;
  const day = wanted < 0 ? undefined : calendar.select[index];
  if (day === undefined) throw undecided(calendar, calendar.firstDay - 1);
  let left = wanted - (table.before[index] as number);
  for (const { from, to } of stretchesOn(table, calendar, day)) {
    if (left < to - from) return day * daySeconds + from + left;
    left -= to - from;
  }
  throw undecided(calendar, calendar.firstDay - 1);
}

/** The first index of a rising table whose value is not below `wanted`. */
function firstNotBelow(table: Float64Array, wanted: number): number {
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tableOf(calendar: WorkingCalendar, office: Office): OfficeTable {
  const known = tables.get(calendar) ?? new WeakMap<Office, OfficeTable>();
  tables.set(calendar, known);
  const found = known.get(office) ?? buildTable(calendar, office);
  known.set(office, found);
  return found;
}

function buildTable(calendar: WorkingCalendar, office: Office): OfficeTable {
  const table = { before: new Float64Array(calendar.select.length + 1), week: weekOf(office) };
  calendar.select.forEach((day, index) => {
    const length = stretchesOn(table, calendar, day).reduce((sum, it) => sum + it.to - it.from, 0);
    table.before[index + 1] = (table.before[index] as number) + length;
  });
  return table;
}

/** The hours of a working day: its weekday's, or those of the day that it replaces. */
function stretchesOn(table: OfficeTable, calendar: WorkingCalendar, day: number): readonly Stretch[] {
  const replaced = calendar.decided.get(day)?.inPlaceOf;
  return table.week[weekdayOfDay(replaced === undefined ? day : toEpochDay(replaced))] ?? [];
}

/** The day number of a local second. */
export function dayOfLocal(local: number): number {
  return Math.floor(local / daySeconds);
}
