import { UnknownPeriod } from './errors.ts';

/** The parts of a year that are reported on. */
export const periodParts = ['Q1', 'H1', 'Q2', 'Q3', '9M', 'H2', 'Q4', 'Y'] as const;

/** A quarter, a half-year, nine months, or the year. */
export type PeriodPart = (typeof periodParts)[number];

/** A part of a year that is reported on: `2025-Q1`. */
export interface ReportPeriod {
  readonly id: string;
  readonly year: number;
  readonly part: PeriodPart;
}

/** Other ways to write a part. */
const aliases: Readonly<Record<string, PeriodPart>> = { '6M': 'H1', YEAR: 'Y' };

/**
 * Reads a period of reporting: `2025-Q1`, `2025-H1` (or `2025-6M`), `2025-9M`, `2025-Y`, in any case.
 *
 * @throws UnknownPeriod listing what is possible.
 * @example
 * ```ts
 * import { parsePeriod } from '@motcua/plan';
 * parsePeriod('2025-q1'); // => { id: '2025-Q1', year: 2025, part: 'Q1' }
 * ```
 */
export function parsePeriod(text: string): ReportPeriod {
  const [, digits = '', written = ''] = /^(\d{4})-([A-Z0-9]{1,4})$/.exec(text.trim().toUpperCase()) ?? [];
  const part = aliases[written] ?? periodParts.find((it) => it === written);
  const year = Number(digits);
  if (part === undefined || year < 2000 || year > 2100) {
    throw new UnknownPeriod(text, year >= 2000 && year <= 2100 ? year : 2025, periodParts);
  }
  return periodOf(year, part);
}

/** The period that is a part of a year. */
export function periodOf(year: number, part: PeriodPart): ReportPeriod {
  return { id: `${year}-${part}`, year, part };
}
