import type { CivilDate } from '@motcua/calendar';
import type { Period } from './period.ts';

/**
 * Whether a day lies in a period; both ends belong to it.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { includes } from '@motcua/law';
 * const threeLevels = { from: civilDate('2018-06-21'), until: civilDate('2025-06-30') };
 * includes(threeLevels, civilDate('2025-06-30')); // => true
 * includes(threeLevels, civilDate('2025-07-01')); // => false
 * ```
 */
export function includes(period: Period, date: CivilDate): boolean {
  return period.from <= date && (period.until === null || date <= period.until);
}
