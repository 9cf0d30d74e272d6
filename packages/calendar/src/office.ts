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

/** When an office works. A worked rest day has the hours of the weekday that it replaces. */
export interface Office {
  readonly id: string;
  /** The hours that count as working time. */
  readonly sessions: WeekHours;
  /** Hours in which papers are taken in, but which do not count: a Saturday morning counter. */
  readonly receptionOnly: WeekHours;
}

const longest = 200;
const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];

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
export function parseOffice(text: string, weekdays: readonly Weekday[] = workdays): Office {
  const sessions = parseSessions(text);
  return { id: text, sessions: Object.fromEntries(weekdays.map((it) => [it, sessions])), receptionOnly: {} };
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
  return Math.max(0, ...Object.values(office.sessions).map((it) => it.reduce((sum, one) => sum + lengthOf(one), 0)));
}

/** The length of a session in seconds. */
export function lengthOf(session: Session): number {
  return secondOfDay(session.to) - secondOfDay(session.from);
}

function parseSessions(text: string): readonly Session[] {
  if (text.length > longest) throw new InvalidOffice(text, `Use at most ${longest} characters.`);
  const sessions = text.split(',').map(parseSession);
  sessions.forEach((it, index) => {
    const before = sessions[index - 1];
    if (lengthOf(it) <= 0 || (before !== undefined && secondOfDay(before.to) > secondOfDay(it.from))) {
      throw new InvalidOffice(text, 'Give sessions that end after they begin, in order, without overlap.');
    }
  });
  return sessions;
}

function parseSession(text: string): Session {
  const match = /^\s*(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})\s*$/.exec(text);
  if (match === null) throw new InvalidOffice(text, 'Write sessions as 07:30-11:30,13:30-17:00.');
  return { from: match[1] as ClockTime, to: match[2] as ClockTime };
}
