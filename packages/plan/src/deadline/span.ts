import { addDays, addMonths, type CivilDate, civilDate, InvalidCivilDate } from '@motcua/calendar';

/** What a stretch of days is counted in, the finest first. */
export const spanUnits = ['date', 'month', 'quarter', 'year'] as const;
/** What a stretch of days is counted in. */
export type SpanUnit = (typeof spanUnits)[number];

/** A day, a month, a quarter or a year, by its first and last day. */
export interface Span {
  readonly unit: SpanUnit;
  readonly first: CivilDate;
  readonly last: CivilDate;
}

const lengths: Readonly<Record<Exclude<SpanUnit, 'date'>, number>> = { month: 1, quarter: 3, year: 12 };

/** The span that begins in a month, or null where there is no such month. */
export function spanFrom(unit: Exclude<SpanUnit, 'date'>, year: number, month: number): Span | null {
  if (month < 1 || month > 12) return null;
  const first = civilDate(`${year}-${two(month)}-01`);
  return { unit, first, last: lastOf(unit, first) };
}

/** The last day of the span that begins on a day. */
export function lastOf(unit: SpanUnit, first: CivilDate): CivilDate {
  return unit === 'date' ? first : addDays(addMonths(first, lengths[unit]), -1);
}

/** The first day of the span that ends on a day. */
export function firstOf(unit: SpanUnit, last: CivilDate): CivilDate {
  return unit === 'date' ? last : addMonths(addDays(last, 1), -lengths[unit]);
}

/** A single day, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Span | null {
  try {
    const first = civilDate(`${year}-${two(month)}-${two(day)}`);
    return { unit: 'date', first, last: first };
  } catch (error) {
    if (error instanceof InvalidCivilDate) return null;
    throw error;
  }
}

/** The finer of two units. */
export function finer(a: SpanUnit, b: SpanUnit): SpanUnit {
  return spanUnits.indexOf(a) < spanUnits.indexOf(b) ? a : b;
}

function two(value: number): string {
  return `${value}`.padStart(2, '0');
}
