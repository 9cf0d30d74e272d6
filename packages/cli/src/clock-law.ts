import type { CivilDate } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { type Citation, inForceOn } from '@motcua/law';

/** A running clock, as much of it as its law depends on. */
export interface LawfulClock {
  readonly clock: string;
  /** The term it runs by; null where it stands on a promised day. */
  readonly term: string | null;
}

/** Where a running clock is written: itself, or its term as the day has it that governs the case, or the apology that set a new day. */
export function lawOf(
  definition: Definition,
  { clock, term }: LawfulClock,
  governedOn: CivilDate,
): readonly Citation[] {
  const written = definition.clocks[clock]?.cites;
  if (written !== undefined) return written;
  if (term === null) return definition.letters.apology?.cites ?? [];
  const rule = definition.clocks[clock]?.terms[term];
  return rule === undefined ? [] : [inForceOn(rule, governedOn).cites];
}

/** The day on which a running clock ends by its text, before any day of rest moves it; null for one that counts, or that stands on a promised day. */
export function fixedDayOf(
  definition: Definition,
  { clock, term }: LawfulClock,
  governedOn: CivilDate,
): CivilDate | null {
  const rule = term === null ? undefined : definition.clocks[clock]?.terms[term];
  const value = rule === undefined ? null : inForceOn(rule, governedOn).value;
  return value?.unit === 'until' ? value.on : null;
}
