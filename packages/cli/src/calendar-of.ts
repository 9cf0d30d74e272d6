import {
  type CalendarEdition,
  type CivilDate,
  civilDate,
  defaultOffice,
  type EditionAddition,
  extendEdition,
  type Instant,
  instant,
  instantAt,
  type Office,
  parseEdition,
  vietnam,
  type WorkingCalendar,
  workingCalendar,
} from '@motcua/calendar';
import type { Environment } from '@motcua/kit';
import { readJson } from './read.ts';
import { type Call, textOf } from './spec.ts';

/** The office hours that everything is counted by where nothing else is said. */
export const offices: Readonly<Record<string, Office>> = { default: defaultOffice };

/** The edition that a call counts by: the file of `--calendar`, else the one that comes with the library. */
export function editionOf(call: Call): CalendarEdition {
  const file = textOf(call.options, 'calendar');
  return file === undefined ? vietnam : editionFrom(readJson(call.world, file));
}

/** A whole edition, or (without `schema`) what is added to the one that comes with the library. */
export function editionFrom(json: unknown): CalendarEdition {
  const whole = typeof json === 'object' && json !== null && 'schema' in json;
  return whole ? parseEdition(json) : extendEdition(vietnam, json as EditionAddition);
}

/** The calendar of a call, as known on `--known-at`. */
export function calendarOf(call: Call): WorkingCalendar {
  const knownAt = knownAtOf(call);
  return workingCalendar(editionOf(call), knownAt === null ? {} : { knownAt });
}

/** The day of `--known-at`. */
export function knownAtOf(call: Call): CivilDate | null {
  const text = textOf(call.options, 'knownAt');
  return text === undefined ? null : civilDate(text);
}

/** What cases and plans are counted with. */
export function environmentOf(call: Call): Environment {
  return { calendar: calendarOf(call), offices };
}

/** The instant that an option gives, else `--now`, else the clock. */
export function instantOf(call: Call, option: string): Instant {
  const text = textOf(call.options, option) ?? textOf(call.options, 'now');
  return text === undefined ? call.world.now() : instant(text);
}

/** The instant that `--at` gives, else `--now`, else the clock: of a plain day, its end. */
export function endOrInstantOf(call: Call): Instant {
  const text = textOf(call.options, 'at') ?? textOf(call.options, 'now');
  const isDay = text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
  return isDay ? instantAt(civilDate(text), '23:59:59') : instantOf(call, 'at');
}
