import { dayOf, type Instant } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { type Citation, inForceOn } from '@motcua/law';

/** A running clock, as much of it as its law depends on. */
export interface LawfulClock {
  readonly clock: string;
  /** The term it runs by; null where it stands on a promised day. */
  readonly term: string | null;
}

/** Where the length of a running clock is written: its term as it stood on the day of receipt, or the apology that set a new day. */
export function lawOf(definition: Definition, { clock, term }: LawfulClock, receivedAt: Instant): readonly Citation[] {
  if (term === null) return definition.letters.apology?.cites ?? [];
  const rule = definition.clocks[clock]?.terms[term];
  return rule === undefined ? [] : [inForceOn(rule, dayOf(receivedAt)).cites];
}
