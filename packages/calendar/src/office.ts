import type { Weekday } from './civil-date.ts';
import { secondOfDay } from './clock-time.ts';
import type { ClockTime } from './counting.ts';
import { InvalidOffice } from './errors.ts';

/** A stretch of office hours within one day; `to` is its end, not part of it. */
export interface Session {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** Office hours by weekday, 1 = Monday to 7 = Sunday. */
export type WeekHours = Readonly<Partial<Record<Weekday, readonly Session[]>>>;

/** When an office works, on the working days of a calendar. A worked rest day has the hours of the weekday that it replaces. */
export interface Office {
  readonly id: string;
  /** The hours that count as working time. */
  readonly sessions: WeekHours;
  /** Hours in which papers are taken in, but which do not count: a Saturday morning counter. */
  readonly receptionOnly: WeekHours;
}

const longest = 200;
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * Reads office hours, the same from Monday to Friday.
 *
 * @throws InvalidOffice when a time cannot be, or sessions are empty, overlap or stand out of order.
 * @example
 * ```ts
 * import { parseOffice } from '@motcua/calendar';
 * parseOffice('07:30-11:30,13:30-17:00').sessions[1]?.[0]; // => { from: '07:30', to: '11:30' }
 * ```
 */
export function parseOffice(text: string): Office {
  const sessions = parseSessions(text);
  return {
    id: text,
    sessions: Object.fromEntries(weekdays.slice(0, 5).map((it) => [it, sessions])),
    receptionOnly: {},
  };
}

/**
 * The office hours that many communes keep, eight hours a day: 07:00-11:30 and 13:30-17:00, Monday to Friday.
 *
 * @example
 * ```ts
 * import { defaultOffice, officeDaySeconds } from '@motcua/calendar';
 * officeDaySeconds(defaultOffice) / 3600; // => 8
 * ```
 */
export const defaultOffice: Office = parseOffice('07:00-11:30,13:30-17:00');

/**
 * The working seconds of an office's longest weekday.
 *
 * @example
 * ```ts
 * import { officeDaySeconds, parseOffice } from '@motcua/calendar';
 * officeDaySeconds(parseOffice('07:30-11:30,13:30-17:00')) / 3600; // => 7.5
 * ```
 */
export function officeDaySeconds(office: Office): number {
  return Math.max(...weekOf(office).map((it) => it.reduce((sum, one) => sum + one.to - one.from, 0)));
}

/** A session in seconds of the day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The sessions of an office by weekday number, checked; index 0 is empty. */
export function weekOf(office: Office): readonly (readonly Stretch[])[] {
  return [[], ...weekdays.map((it) => stretchesOf(office.sessions[it]))];
}

/** Sessions in seconds of the day, checked to be in order and apart. */
export function stretchesOf(sessions: readonly Session[] = []): readonly Stretch[] {
  const stretches = sessions.map((it) => ({ from: secondOfDay(it.from), to: secondOfDay(it.to) }));
  stretches.forEach((it, index) => {
    if (it.to <= it.from || it.from < (stretches[index - 1]?.to ?? 0)) {
      const text = sessions.map((one) => `${one.from}-${one.to}`).join(',');
      throw new InvalidOffice(text, 'Give sessions that end after they begin, in order, without overlap.');
    }
  });
  return stretches;
}

function parseSessions(text: string): readonly Session[] {
  if (text.length > longest) throw new InvalidOffice(text, `Use at most ${longest} characters.`);
  const sessions = text.split(',').map((it) => parseSession(it, text));
  stretchesOf(sessions);
  return sessions;
}

function parseSession(text: string, whole: string): Session {
  const match = /^\s*(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})\s*$/.exec(text);
  if (match === null) throw new InvalidOffice(whole, 'Write sessions as 07:30-11:30,13:30-17:00.');
  return { from: match[1] as ClockTime, to: match[2] as ClockTime };
}
