import { plainDay } from '@motcua/atlas';
import {
  type CalendarEdition,
  type CivilDate,
  type DecidedDay,
  decidedDayOn,
  isWorkingDay,
  toEpochDay,
  type WorkingCalendar,
  workingCalendar,
} from '@motcua/calendar';
import type { Label } from '@motcua/law';

/** A day that one edition sees otherwise than another. */
export interface DayChange {
  readonly on: CivilDate;
  readonly before: DayState | null;
  readonly after: DayState;
}

/** What an edition says of a day. */
export interface DayState {
  readonly worked: boolean;
  readonly decided: DecidedDay | null;
}

/** What may be meant so, and may be a mistake. */
export interface EditionWarning {
  readonly code: 'dayAlreadyDecided' | 'swapWithoutWorkedDay' | 'swapWithoutDayOff';
  readonly on: CivilDate;
  readonly says: Label;
}

/** The days that an edition decides otherwise than the one before it, in order. */
export function changesOf(base: CalendarEdition, edition: CalendarEdition): readonly DayChange[] {
  const [before, after] = [workingCalendar(base), workingCalendar(edition)];
  const days = [...new Set(edition.days.map((it) => it.on))].sort();
  return days.flatMap((on) => {
    if (!holds(after, on)) return [];
    const [was, is] = [holds(before, on) ? stateOf(before, on) : null, stateOf(after, on)];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ on, before: was, after: is }];
  });
}

/** What looks odd in the days by which an edition differs from the one before it. */
export function warningsOf(base: CalendarEdition, edition: CalendarEdition): readonly EditionWarning[] {
  const changes = changesOf(base, edition);
  const states = new Map(edition.days.map((it) => [it.on, it]));
  const replaced = new Set([...states.values()].map((it) => it.inPlaceOf));
  return changes.flatMap(({ on, before, after }) => {
    const known = before?.decided ?? null;
    const { kind, inPlaceOf } = after.decided ?? {};
    return [
      ...(known === null ? [] : [alreadyDecided(on, known)]),
      ...(kind === 'swappedOff' && !replaced.has(on) ? [withoutWorkedDay(on)] : []),
      ...(kind === 'swappedOn' && states.get(inPlaceOf ?? on)?.kind !== 'swappedOff' ? [withoutDayOff(on)] : []),
    ];
  });
}

function holds(calendar: WorkingCalendar, on: CivilDate): boolean {
  const day = toEpochDay(on);
  return day >= calendar.firstDay && day <= calendar.lastDay;
}

function stateOf(calendar: WorkingCalendar, on: CivilDate): DayState {
  return { worked: isWorkingDay(calendar, on), decided: decidedDayOn(calendar, on) };
}

function alreadyDecided(on: CivilDate, { instrument, decidedOn }: DecidedDay): EditionWarning {
  const says = {
    vi: `${plainDay(on, 'vi')} đã được quyết định trong ${instrument} (${plainDay(decidedOn, 'vi')}); mục mới thay thế mục đó.`,
    en: `${plainDay(on, 'en')} is decided already, by ${instrument} (${plainDay(decidedOn, 'en')}); the new entry takes its place.`,
  };
  return { code: 'dayAlreadyDecided', on, says };
}

function withoutWorkedDay(on: CivilDate): EditionWarning {
  const says = {
    vi: `${plainDay(on, 'vi')} là ngày nghỉ hoán đổi (swappedOff) nhưng không có ngày làm bù (swappedOn) nào có inPlaceOf là ngày đó.`,
    en: `${plainDay(on, 'en')} is swapped off, but no worked day (swappedOn) names it as inPlaceOf.`,
  };
  return { code: 'swapWithoutWorkedDay', on, says };
}

function withoutDayOff(on: CivilDate): EditionWarning {
  const says = {
    vi: `${plainDay(on, 'vi')} là ngày làm bù (swappedOn) nhưng ngày ghi ở inPlaceOf không phải là ngày nghỉ hoán đổi (swappedOff).`,
    en: `${plainDay(on, 'en')} is worked in place of a day (inPlaceOf) that is not swapped off.`,
  };
  return { code: 'swapWithoutDayOff', on, says };
}
