import type { Language } from '@motcua/calendar';
import type { ReportTarget } from '@motcua/kit';

/** How a figure is held against its target. */
export type Comparator = ReportTarget['comparator'];

/**
 * A figure with at most two places, cut away from its target and never towards it, so that what misses a target never
 * looks as if it met it: down, and up where the target is a bound from above.
 *
 * @example
 * ```ts
 * import { figureInWords } from '@motcua/atlas';
 * figureInWords(95.999, 'en', '>='); // => '95.99'
 * figureInWords(5.001, 'vi', '<='); // => '5,01'
 * ```
 */
export function figureInWords(value: number, language: Language, comparator: Comparator = '>='): string {
  // A product of decimals may lie a hair beside what it is.
  const hundredths = Number((value * 100).toFixed(6));
  const isBoundAbove = comparator === '<=' || comparator === '<';
  const cut = (isBoundAbove ? Math.ceil(hundredths) : Math.floor(hundredths)) / 100;
  const written = String(Math.abs(cut));
  return `${cut < 0 ? '−' : ''}${language === 'vi' ? written.replace('.', ',') : written}`;
}
