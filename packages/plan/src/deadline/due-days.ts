import { addDays, type CivilDate } from '@motcua/calendar';
import type { DeadlinePart } from './deadline.ts';
import { dayOf, type Span, spanFrom } from './span.ts';

/** A day that a deadline names: the one on which it begins, or the last one that is in time. */
export interface DueDay {
  readonly kind: 'start' | 'deadline';
  readonly on: CivilDate;
  /** The plan says «before» the day that follows: what would end later is not in time. */
  readonly before?: true;
}

/** The days that a part of a deadline names; of what comes again, those in a year. Where it names none, none. */
export function dueDaysOf(part: DeadlinePart, year: number): readonly DueDay[] {
  if (part.kind === 'recurring') return againIn(part, year).map((it) => lastOf(it, part.bound));
  if (part.until !== null) return [lastOf(part.until, part.bound)];
  return part.kind === 'startFrom' && part.from !== null ? [{ kind: 'start', on: part.from }] : [];
}

function againIn({ inMonth, inQuarter, onDay }: DeadlinePart, year: number): readonly CivilDate[] {
  if (onDay !== undefined) {
    const months = inMonth === undefined ? Array.from({ length: 12 }, (_, index) => index + 1) : [inMonth];
    return months.flatMap((month) => ends(dayOf(year, month, onDay)));
  }
  if (inMonth !== undefined) return ends(spanFrom('month', year, inMonth));
  return inQuarter === undefined ? [] : ends(spanFrom('quarter', year, inQuarter * 3 - 2));
}

/** A month that has no such day has none. */
function ends(span: Span | null): readonly CivilDate[] {
  return span === null ? [] : [span.last];
}

function lastOf(day: CivilDate, bound: DeadlinePart['bound']): DueDay {
  if (bound !== 'exclusive') return { kind: 'deadline', on: day };
  return { kind: 'deadline', on: addDays(day, -1), before: true };
}
