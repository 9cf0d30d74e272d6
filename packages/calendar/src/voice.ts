import { type CivilDate, toEpochDay, weekdayOf } from './civil-date.ts';
import type { Clock, Due } from './clock.ts';
import type { Label } from './edition.ts';
import type { Instant } from './instant.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Remaining } from './remaining.ts';
import type { Term } from './term.ts';

/** A language in which dates and terms speak. */
export interface Voice {
  entry(entry: LedgerEntry): string;
  cause(entry: LedgerEntry): string;
  due(due: Due, clock: Clock, ledger: readonly LedgerEntry[]): string;
  standing(clock: Clock): string;
  remaining(left: Remaining): string;
  term(term: Term): string;
  day(date: CivilDate): string;
  moment(at: Instant): string;
}

/** Reasons that follow from the clock itself, so that no document stands behind the entry. */
export const ownReasons: ReadonlySet<LedgerEntry['why']> = new Set(['outsideHours', 'paused', 'forecast']);

/** Days in a row that are not counted for the same reason. */
export interface Gap {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly entry: LedgerEntry;
}

/** The days of a ledger that were not counted, joined where they follow each other for the same reason. */
export function gapsOf(ledger: readonly LedgerEntry[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const entry of ledger) {
    if (entry.counted) continue;
    const last = gaps.at(-1);
    if (last !== undefined && follows(last, entry)) gaps[gaps.length - 1] = { ...last, to: entry.on };
    else gaps.push({ from: entry.on, to: entry.on, entry });
  }
  return gaps;
}

/** `22/11/2026`, the way dates are written in Vietnam. */
export function dayMonthYear(date: CivilDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** The name of a day of the week, from a list that begins with Monday. */
export function weekdayName(date: CivilDate, names: readonly string[]): string {
  return names[weekdayOf(date) - 1] ?? '';
}

/** The name of a decided day in a language, when the entry has one. */
export function nameOf(entry: LedgerEntry, language: keyof Label): string | null {
  return entry.name === undefined ? null : entry.name[language];
}

/** The hours and minutes of a number of seconds. */
export function hoursAndMinutes(seconds: number): readonly [number, number] {
  return [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
}

function follows(gap: Gap, entry: LedgerEntry): boolean {
  const same = gap.entry.why === entry.why && gap.entry.source === entry.source;
  return (
    same &&
    gap.entry.name?.vi === entry.name?.vi &&
    gap.entry.note?.vi === entry.note?.vi &&
    gap.entry.because === entry.because &&
    toEpochDay(gap.to) + 1 === toEpochDay(entry.on)
  );
}
