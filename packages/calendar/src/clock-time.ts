import type { ClockTime } from './counting.ts';
import { InvalidOffice } from './errors.ts';

/** The second of the day (0 to 86399) of a time of day; 24:00 is 86400, the end of the day. */
export function secondOfDay(time: ClockTime): number {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(time);
  if (match === null) throw wrong(time);
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const total = hours * 3600 + minutes * 60 + seconds;
  if (minutes > 59 || seconds > 59 || total > 86_400) throw wrong(time);
  return total;
}

/** Writes a second of the day as `HH:MM:SS`. */
export function clockTimeOf(second: number): ClockTime {
  const [hours, minutes] = [Math.floor(second / 3600), Math.floor((second % 3600) / 60)];
  return `${two(hours)}:${two(minutes)}:${two(second % 60)}` as ClockTime;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function wrong(time: string): InvalidOffice {
  return new InvalidOffice(time, 'Write a time of day as HH:MM or HH:MM:SS, from 00:00 to 24:00.');
}
