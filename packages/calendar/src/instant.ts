import { type CivilDate, civilDate, fromEpochDay, toEpochDay } from './civil-date.ts';
import { clockTimeOf, secondOfDay } from './clock-time.ts';
import type { ClockTime } from './counting.ts';
import { InvalidCivilDate, InvalidInstant } from './errors.ts';

declare const instantBrand: unique symbol;

/** A second in Vietnam, ISO 8601 with `+07:00`: `2025-01-24T16:10:00+07:00`. Made by {@link instant}; two instants compare as strings. */
export type Instant = string & { readonly [instantBrand]: true };

const daySeconds = 86_400;
const vietnamOffset = 7 * 3600;
const longest = 40;
const canonical = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\+07:00$/;
const form =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))?$/;

/**
 * Reads an instant, `YYYY-MM-DDTHH:MM[:SS[.fraction]]` with `Z`, an offset, or none (then Vietnam time), and writes
 * it in Vietnam time to the whole second. A fraction is dropped: an instant is the second in which it happened.
 *
 * @throws InvalidInstant for any other text, one of more than 40 characters included.
 * @example
 * ```ts
 * import { instant } from '@motcua/calendar';
 * instant('2025-01-24T16:10'); // => '2025-01-24T16:10:00+07:00'
 * instant('2025-01-24T18:10:00.9Z'); // => '2025-01-25T01:10:00+07:00'
 * ```
 */
export function instant(text: string): Instant {
  const match = typeof text === 'string' && text.length <= longest ? form.exec(text) : null;
  if (match === null) throw new InvalidInstant(String(text).slice(0, longest + 1));
  const day = dayNumber(match[1] ?? '', text);
  if (canonical.test(text)) return text as Instant;
  const local = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return write(day * daySeconds + local - offsetOf(match, text), text);
}

/**
 * The instant of a time of day on a day in Vietnam; 24:00 is midnight at the end of the day.
 *
 * @throws InvalidOffice for a time of day that cannot be.
 * @example
 * ```ts
 * import { civilDate, instantAt } from '@motcua/calendar';
 * instantAt(civilDate('2026-11-23'), '09:00'); // => '2026-11-23T09:00:00+07:00'
 * ```
 */
export function instantAt(date: CivilDate, time: ClockTime): Instant {
  return fromEpochSeconds(toEpochDay(date) * daySeconds + secondOfDay(time) - vietnamOffset);
}

/**
 * The day in Vietnam on which an instant falls.
 *
 * @example
 * ```ts
 * import { dayOf, instant } from '@motcua/calendar';
 * dayOf(instant('2026-09-01T23:30:00Z')); // => '2026-09-02'
 * ```
 */
export function dayOf(at: Instant): CivilDate {
  return at.slice(0, 10) as CivilDate;
}

/**
 * The time of day in Vietnam, `HH:MM:SS`.
 *
 * @example
 * ```ts
 * import { instant, timeOf } from '@motcua/calendar';
 * timeOf(instant('2026-09-01T23:30:00Z')); // => '06:30:00'
 * ```
 */
export function timeOf(at: Instant): ClockTime {
  return at.slice(11, 19) as ClockTime;
}

/**
 * Seconds since 1970-01-01T00:00:00Z.
 *
 * @example
 * ```ts
 * import { instant, toEpochSeconds } from '@motcua/calendar';
 * toEpochSeconds(instant('1970-01-01T07:00')); // => 0
 * ```
 */
export function toEpochSeconds(at: Instant): number {
  return localSeconds(at) - vietnamOffset;
}

/**
 * The instant that many seconds after 1970-01-01T00:00:00Z.
 *
 * @throws InvalidInstant when it is no whole number, or outside the years 0001 to 9999.
 * @example
 * ```ts
 * import { fromEpochSeconds } from '@motcua/calendar';
 * fromEpochSeconds(0); // => '1970-01-01T07:00:00+07:00'
 * ```
 */
export function fromEpochSeconds(seconds: number): Instant {
  return write(seconds, `second ${seconds}`);
}

/**
 * The instant `seconds` later, or earlier when negative.
 *
 * @throws InvalidInstant outside the years 0001 to 9999.
 * @example
 * ```ts
 * import { addSeconds, instant } from '@motcua/calendar';
 * addSeconds(instant('2026-11-22T23:59:59'), 1); // => '2026-11-23T00:00:00+07:00'
 * ```
 */
export function addSeconds(at: Instant, seconds: number): Instant {
  return fromEpochSeconds(toEpochSeconds(at) + seconds);
}

/** Seconds since 1970-01-01T00:00 in Vietnam: day number x 86400 + second of the day. */
export function localSeconds(at: Instant): number {
  return toEpochDay(dayOf(at)) * daySeconds + secondOfDay(timeOf(at));
}

/** The instant at a number of {@link localSeconds}. */
export function fromLocalSeconds(seconds: number): Instant {
  return fromEpochSeconds(seconds - vietnamOffset);
}

function dayNumber(date: string, text: string): number {
  try {
    return toEpochDay(civilDate(date));
  } catch (cause) {
    if (cause instanceof InvalidCivilDate) throw new InvalidInstant(text, date);
    throw cause;
  }
}

function offsetOf(match: RegExpExecArray, text: string): number {
  if (text.endsWith('Z')) return 0;
  if (match[5] === undefined) return vietnamOffset;
  return (match[5] === '-' ? -1 : 1) * (Number(match[6]) * 3600 + Number(match[7]) * 60);
}

function write(seconds: number, text: string): Instant {
  const local = seconds + vietnamOffset;
  const day = Math.floor(local / daySeconds);
  if (!Number.isSafeInteger(seconds) || day < -719_162 || day > 2_932_896) throw new InvalidInstant(text);
  return `${fromEpochDay(day)}T${clockTimeOf(local - day * daySeconds)}+07:00` as Instant;
}
