import { type CivilDate, civilDate, epochDayOf, fromEpochDay, toEpochDay, weekdayOfDay, yearOf } from './civil-date.ts';
import { type CalendarEdition, type DecidedDay, isWorked } from './edition.ts';
import { type LastDecision, UndecidedYear } from './errors.ts';
import { forecastDays } from './forecast.ts';
import { lastLunarYear } from './lunar.ts';

/** How an edition is read. */
export interface CalendarOptions {
  /** What was decided after this day is unknown; what was decided on it is known. */
  readonly knownAt?: CivilDate;
  /** Years beyond the decided ones: `true` for ten of them, a number for all up to that year; they are marked as forecast. */
  readonly allowForecast?: boolean | number;
}

/** An edition as known on a day, ready to be counted with. A plain value, safe to share; days are numbers as in `toEpochDay`. */
export interface WorkingCalendar {
  readonly edition: string;
  readonly knownAt: CivilDate | null;
  readonly firstDay: number;
  readonly lastDay: number;
  /** From this day on everything is forecast; `lastDay + 1` when nothing is. */
  readonly forecastFrom: number;
  /** `rank[day - firstDay]` is the number of working days before `day`; one entry more than there are days. */
  readonly rank: Int32Array;
  /** `select[k]` is the day number of the working day with k working days before it. */
  readonly select: Int32Array;
  /** What is decided (or forecast) about a day, by day number. */
  readonly decided: ReadonlyMap<number, DecidedDay>;
  readonly last: LastDecision | null;
}

const forecastYears = 10;

/**
 * Makes an edition countable, as it was known on a day.
 *
 * @throws UndecidedYear when no year is decided by then.
 * @example
 * ```ts
 * import { addWorkingDays, civilDate, vietnam, workingCalendar } from '@motcua/calendar';
 * const now = workingCalendar(vietnam);
 * addWorkingDays(now, civilDate('2024-04-24'), 5); // => '2024-05-04'
 * const then = workingCalendar(vietnam, { knownAt: civilDate('2024-01-01') });
 * addWorkingDays(then, civilDate('2024-04-24'), 5); // => '2024-05-03'
 * ```
 */
export function workingCalendar(edition: CalendarEdition, options: CalendarOptions = {}): WorkingCalendar {
  const knownAt = options.knownAt ?? null;
  const years = edition.years.filter((it) => knownAt === null || it.decidedOn <= knownAt);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) {
    throw new UndecidedYear(yearOf(knownAt ?? civilDate('1970-01-01')), null, knownAt);
  }
  const until = lastYearOf(last.year, options.allowForecast ?? false);
  const known = edition.days.filter((it) => knownAt === null || it.decidedOn <= knownAt);
  const forecast = until > last.year ? forecastDays(last.year + 1, until, edition.weeklyRest, known) : [];
  return {
    edition: edition.id,
    knownAt,
    forecastFrom: epochDayOf(last.year + 1, 1, 1),
    ...tables(edition, epochDayOf(first.year, 1, 1), epochDayOf(until + 1, 1, 1) - 1, [...forecast, ...known]),
    last: { year: last.year, instrument: last.instrument, decidedOn: last.decidedOn },
  };
}

/** The error of asking for a day number that the calendar does not hold. */
export function undecided(calendar: WorkingCalendar, day: number): UndecidedYear {
  const inside = Math.min(Math.max(day, -719_162), 2_932_896);
  const year = yearOf(fromEpochDay(Math.trunc(inside) || 0));
  return new UndecidedYear(year, calendar.last, calendar.knownAt, yearOf(fromEpochDay(calendar.firstDay)));
}

/** Throws unless the calendar holds the day. */
export function demandDay(calendar: WorkingCalendar, day: number): void {
  if (!(day >= calendar.firstDay && day <= calendar.lastDay)) throw undecided(calendar, day);
}

/**
 * What is decided about a day, or null for an ordinary one.
 *
 * @throws UndecidedYear outside the calendar.
 * @example
 * ```ts
 * import { civilDate, decidedDayOn, vietnam, workingCalendar } from '@motcua/calendar';
 * decidedDayOn(workingCalendar(vietnam), civilDate('2024-05-04'))?.kind; // => 'swappedOn'
 * ```
 */
export function decidedDayOn(calendar: WorkingCalendar, date: CivilDate): DecidedDay | null {
  const day = toEpochDay(date);
  demandDay(calendar, day);
  return calendar.decided.get(day) ?? null;
}

function tables(edition: CalendarEdition, firstDay: number, lastDay: number, entries: readonly DecidedDay[]) {
  const decided = new Map<number, DecidedDay>();
  for (const entry of entries) {
    const day = toEpochDay(entry.on);
    if (day >= firstDay && day <= lastDay) decided.set(day, entry);
  }
  const rank = new Int32Array(lastDay - firstDay + 2);
  const select = new Int32Array(rank.length);
  let count = 0;
  for (let day = firstDay; day <= lastDay; day++) {
    rank[day - firstDay] = count;
    const entry = decided.get(day);
    const works = entry === undefined ? !edition.weeklyRest.includes(weekdayOfDay(day)) : isWorked(entry.kind);
    if (works) select[count++] = day;
  }
  rank[rank.length - 1] = count;
  return { firstDay, lastDay, rank, select: select.slice(0, count), decided };
}

function lastYearOf(decided: number, allow: boolean | number): number {
  if (allow === false) return decided;
  const wanted = allow === true ? decided + forecastYears : allow;
  return Math.max(decided, Math.min(wanted, lastLunarYear));
}
