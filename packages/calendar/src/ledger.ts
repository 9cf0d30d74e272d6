import { type CivilDate, fromEpochDay } from './civil-date.ts';
import { type Clock, isSuspended } from './clock.ts';
import type { ClockTime } from './counting.ts';
import { ledgerSources } from './data/sources.ts';
import { type Ending, endingOf } from './due.ts';
import type { Confidence, DayKind, DecidedDay, Label } from './edition.ts';
import { localSeconds } from './instant.ts';
import type { Office } from './office.ts';
import { type Axis, axisOf, countedFrom, dayNumber, pauseOver, receiptDay, runsFrom } from './span.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { isWorkingDayNumber } from './working-days.ts';
import { positionOf } from './working-time.ts';

/** Why a day is counted or not. */
export type LedgerCode =
  | 'dayOfReceipt'
  | 'afterCutoff'
  | 'counted'
  | 'outsideHours'
  | 'weekend'
  | DayKind
  | 'forecast'
  | 'paused'
  | 'rolled'
  | 'promised'
  | 'dayOfPromise';

/** One day of the life of a term. */
export interface LedgerEntry {
  readonly on: CivilDate;
  readonly counted: boolean;
  readonly why: LedgerCode;
  /** What the day is called, where something was decided about it. */
  readonly name?: Label;
  /**
   * The document that settled the day, or the article that the entry rests on; null after a cut-off or up to a
   * promised day where the clock names no text for it.
   */
  readonly source: string | null;
  /** For receipt after the cut-off: that time of day. */
  readonly cutoff?: ClockTime;
  /** How well it is known what was decided about the day, where something was. */
  readonly confidence?: Confidence;
  /** What was not found about the day. */
  readonly note?: Label;
  /** For terms that run in hours: the seconds counted on this day. */
  readonly seconds?: number;
  /** For a pause: why the clock stood still. */
  readonly because?: string;
  /** The day lies in a year that nobody has decided yet. */
  readonly forecast?: true;
}

interface Walk {
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly office: Office;
  readonly axis: Axis;
  readonly received: number;
  readonly first: number;
  readonly ending: Ending | null;
}

const daySeconds = 86_400;

/**
 * The days of a term from receipt to its last day, each counted or not, why, and by what source; while the clock
 * stands still, up to the day on which it stopped. For working days the counted entries are as many as the term has.
 *
 * @throws UndecidedYear when the calendar does not reach so far.
 * @example
 * ```ts
 * import { defaultOffice, instant, ledgerOf, startClock, vietnam, workingCalendar, workingDays } from '@motcua/calendar';
 * const clock = startClock(workingDays(1), instant('2026-11-23T09:00'));
 * const why = ledgerOf(clock, workingCalendar(vietnam), defaultOffice).map((it) => it.why);
 * why; // => ['dayOfReceipt', 'statutory', 'counted']
 * ```
 */
export function ledgerOf(clock: Clock, calendar: WorkingCalendar, office: Office): readonly LedgerEntry[] {
  const walk = walkOf(clock, calendar, office);
  const last = walk.ending === null ? dayNumber(lastStop(clock)) : dayNumber(walk.ending.due.at);
  const entries: LedgerEntry[] = [];
  let counted = 0;
  for (let day = dayNumber(clock.from); day <= last; day++) {
    const forecast = day >= calendar.forecastFrom && day <= calendar.lastDay ? { forecast: true as const } : {};
    const found = entryOn(walk, day, counted);
    if (found.counted) counted++;
    entries.push({ on: fromEpochDay(day), ...found, ...forecast });
  }
  return entries;
}

type Named = 'name' | 'source' | 'confidence' | 'note';
type Finding = Omit<LedgerEntry, 'on' | 'forecast'>;

function walkOf(clock: Clock, calendar: WorkingCalendar, office: Office): Walk {
  return {
    clock,
    calendar,
    office,
    axis: axisOf(clock),
    received: receiptDay(clock, calendar),
    first: countedFrom(clock, calendar),
    ending: isSuspended(clock) ? null : endingOf(clock, calendar, office),
  };
}

/** What a day is, given how many were counted before it. */
function entryOn(walk: Walk, day: number, counted: number): Finding {
  switch (walk.axis) {
    case 'workingDay':
      return beforeCount(walk, day) ?? restOn(walk, day) ?? pausedOn(walk, day) ?? workedOn(walk, day, counted);
    case 'day':
      return beforeCount(walk, day) ?? pausedOn(walk, day) ?? calendarDay(walk, day, counted);
    case 'none':
      return promisedOn(walk, day);
    default:
      return hoursOn(walk, day);
  }
}

/** The days up to receipt in law, and that day itself where it is day 0. */
function beforeCount(walk: Walk, day: number): Finding | null {
  if (day >= walk.first) return null;
  if (day === walk.received) return plain('dayOfReceipt', false);
  return restOn(walk, day) ?? tooLate(walk);
}

/** The day of a receipt that counts as the next working day's. */
function tooLate({ clock: { counting } }: Walk): Finding {
  const { cutoff, cutoffBy } = counting;
  const found = { counted: false, why: 'afterCutoff', source: cutoffBy ?? null } as const;
  return cutoff === null ? found : { ...found, cutoff };
}

/** A promised day is waited for from the day on which it was promised. */
function promisedOn({ clock }: Walk, day: number): Finding {
  const why = day === dayNumber(clock.from) ? 'dayOfPromise' : 'promised';
  return { counted: false, why, source: clock.by ?? null };
}

function restOn(walk: Walk, day: number): Finding | null {
  if (isWorkingDayNumber(walk.calendar, day)) return null;
  const decided = walk.calendar.decided.get(day);
  if (decided === undefined) return plain('weekend', false);
  return { counted: false, why: day >= walk.calendar.forecastFrom ? 'forecast' : decided.kind, ...named(decided) };
}

function pausedOn(walk: Walk, day: number): Finding | null {
  const pause = pauseOver(walk.clock, day);
  return pause === null ? null : { ...plain('paused', false), because: pause.because };
}

function workedOn(walk: Walk, day: number, counted: number): Finding {
  if (counted >= mostCounted(walk.clock)) return plain('rolled', false);
  const decided = walk.calendar.decided.get(day);
  return decided === undefined ? plain('counted', true) : { counted: true, why: decided.kind, ...named(decided) };
}

function calendarDay(walk: Walk, day: number, counted: number): Finding {
  const beyond = counted >= mostCounted(walk.clock) || (walk.ending !== null && day > walk.ending.rawDay);
  const decided = walk.calendar.decided.get(day);
  const found = plain(beyond ? 'rolled' : 'counted', !beyond);
  if (decided === undefined) return found;
  return beyond ? { ...found, ...named(decided) } : { ...found, name: decided.name };
}

function hoursOn(walk: Walk, day: number): Finding {
  const seconds = secondsOn(walk, day);
  if (seconds > 0) return { ...(walk.axis === 'second' ? plain('counted', true) : workedOn(walk, day, 0)), seconds };
  if (walk.ending !== null && day > walk.ending.rawDay) return { ...plain('rolled', false), seconds };
  if (day === walk.received && day < walk.first) return { ...plain('dayOfReceipt', false), seconds };
  const rest = walk.axis === 'second' ? null : restOn(walk, day);
  const found = rest ?? (day < walk.received ? (restOn(walk, day) ?? tooLate(walk)) : pausedOn(walk, day));
  return { ...(found ?? (walk.axis === 'second' ? stillOn(walk, day) : plain('outsideHours', false))), seconds };
}

/** A day of plain hours of which no second was counted: the clock stood still, or ended as the day began. */
function stillOn({ clock }: Walk, day: number): Finding {
  const pause = clock.pauses.find(
    (it) => dayNumber(it.from) <= day && (it.until === null || day <= dayNumber(it.until)),
  );
  return pause === undefined ? plain('counted', true) : { ...plain('paused', false), because: pause.because };
}

/** The seconds of a day that a term of hours counts: those it runs, less those it stands still. */
function secondsOn(walk: Walk, day: number): number {
  const end = walk.ending === null ? localSeconds(lastStop(walk.clock)) : walk.ending.rawSecond;
  const start = Math.max(runsFrom(walk.clock, walk.calendar, walk.office), day * daySeconds);
  const stop = Math.min(end, (day + 1) * daySeconds);
  let total = length(walk, start, stop);
  for (const pause of walk.clock.pauses) {
    const until = pause.until === null ? stop : localSeconds(pause.until);
    total -= length(walk, Math.max(start, localSeconds(pause.from)), Math.min(stop, until));
  }
  return total;
}

function length(walk: Walk, from: number, to: number): number {
  if (to <= from) return 0;
  if (walk.axis === 'second') return to - from;
  return (
    positionOf(walk.calendar, walk.office, to - 1) - positionOf(walk.calendar, walk.office, from) + lastSecond(walk, to)
  );
}

/** The working second before `to`, counted apart so that the midnight after the last day of the calendar is not asked for. */
function lastSecond(walk: Walk, to: number): number {
  const { calendar, office } = walk;
  const whole = Math.floor((to - 1) / daySeconds) === Math.floor(to / daySeconds);
  return whole ? positionOf(calendar, office, to) - positionOf(calendar, office, to - 1) : 0;
}

/** How many days a term counts at most; more are only waited for. */
function mostCounted({ term }: Clock): number {
  if (term.unit === 'sameDay') return 1;
  return term.unit === 'workingDay' || term.unit === 'day' ? term.count : Number.POSITIVE_INFINITY;
}

function lastStop(clock: Clock) {
  return clock.pauses.at(-1)?.from ?? clock.from;
}

function plain(why: keyof typeof ledgerSources, counted: boolean): Finding {
  return { counted, why, source: ledgerSources[why] };
}

function named({ name, instrument, confidence, note }: DecidedDay): Pick<LedgerEntry, Named> {
  return { name, source: instrument, confidence, ...(note === undefined ? {} : { note }) };
}
