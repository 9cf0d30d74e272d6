import type { CivilDate } from './civil-date.ts';
import type { Clock, Due } from './clock.ts';
import { dayOf, type Instant, timeOf } from './instant.ts';
import type { LedgerCode, LedgerEntry } from './ledger.ts';
import type { Remaining } from './remaining.ts';
import type { CountedUnit, Term } from './term.ts';
import {
  dayMonthYear,
  type Gap,
  gapsOf,
  hoursAndMinutes,
  nameOf,
  ownReasons,
  type Voice,
  weekdayName,
} from './voice.ts';

/** The English voice of dates and terms. */
export const english: Voice = { entry, cause, due, standing, remaining, term, day, moment };

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const units: Readonly<Record<CountedUnit, string>> = {
  workingDay: 'working day',
  workingHour: 'working hour',
  day: 'day',
  hour: 'hour',
  month: 'month',
};
const reasons: Readonly<Record<LedgerCode, string>> = {
  dayOfReceipt: 'day of receipt',
  afterCutoff: 'received after the cut-off hour, so on the next working day',
  counted: 'within the term',
  outsideHours: 'outside office hours',
  weekend: 'weekly rest day',
  statutory: 'public holiday',
  compensatory: 'compensatory day off',
  unsplit: 'public holiday or compensatory day off',
  swappedOff: 'swapped day off',
  swappedOn: 'worked rest day',
  local: 'off by local decision',
  localOn: 'worked by local decision',
  forecast: 'forecast day off',
  paused: 'clock suspended',
  rolled: 'moved to the next working day',
  promised: 'until the day that was set',
  dayOfPromise: 'first day of the wait for the day that was set',
};

function entry(it: LedgerEntry): string {
  const counted = it.counted ? `counted${worked(it)}` : 'not counted';
  return `${day(it.on)}: ${counted}, ${reason(it)}${it.forecast === true ? ' [forecast]' : ''}`;
}

function due(it: Due, clock: Clock, ledger: readonly LedgerEntry[]): string {
  const gaps = gapsOf(ledger).map(gap);
  const left = gaps.length === 0 ? '' : ` Not counted: ${gaps.join('; ')}.`;
  const forecast = ledger.some((one) => one.forecast === true) ? ' This is a forecast.' : '';
  return `Due by ${moment(it.at)}, ${term(clock.term)} from ${moment(clock.from)}.${left}${forecast}`;
}

function standing(clock: Clock): string {
  const since = clock.pauses.at(-1)?.from ?? clock.from;
  return `The term of ${term(clock.term)} from ${moment(clock.from)} has stood still since ${moment(since)}.`;
}

function remaining(left: Remaining): string {
  const parts = [
    left.days === 0 ? '' : plural(left.days, 'working day'),
    left.hours === 0 ? '' : plural(left.hours, 'hour'),
  ];
  const whole = parts.filter((it) => it !== '').join(' ');
  return `${whole === '' ? plural(left.minutes, 'minute') : whole} ${left.state === 'left' ? 'left' : 'overdue'}`;
}

function term(it: Term): string {
  if (it.unit === 'sameDay') return 'the same day';
  if (it.unit === 'until') return `until ${day(it.on)}`;
  return plural(it.count, units[it.unit]);
}

function gap(it: Gap): string {
  return `${it.from === it.to ? day(it.from) : `${day(it.from)} to ${day(it.to)}`}, ${reason(it.entry)}`;
}

function reason(it: LedgerEntry): string {
  return it.source === null || ownReasons.has(it.why) ? cause(it) : `${cause(it)} (${it.source})`;
}

function cause(it: LedgerEntry): string {
  if (it.cutoff !== undefined) return `received after ${it.cutoff}, so on the next working day`;
  const name = nameOf(it, 'en');
  return `${reasons[it.why]}${name === null ? '' : `, ${name}`}${doubt(it)}`;
}

/** What is not sure about a decided day. */
function doubt(it: LedgerEntry): string {
  if (it.note !== undefined) return ` [${it.note.en}]`;
  return it.confidence === 'inferred' ? ' [inferred]' : '';
}

function worked(it: LedgerEntry): string {
  if (it.seconds === undefined) return '';
  const [hours, minutes] = hoursAndMinutes(it.seconds);
  return ` ${plural(hours, 'hour')}${minutes === 0 ? '' : ` ${plural(minutes, 'minute')}`}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function moment(at: Instant): string {
  const time = timeOf(at);
  if (time === '23:59:59') return `the end of ${day(dayOf(at))}`;
  return `${time.slice(0, 5)} on ${day(dayOf(at))}`;
}

function day(date: CivilDate): string {
  return `${weekdayName(date, weekdays)} ${dayMonthYear(date)}`;
}
