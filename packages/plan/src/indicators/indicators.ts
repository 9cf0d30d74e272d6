import { feedbackHandled, feedbackPublished } from './feedback.ts';
import type { Indicator } from './indicator.ts';
import { apologyLetters, onTime } from './on-time.ts';
import { satisfaction } from './satisfaction.ts';
import { digitised, online, onlinePayment, reused } from './shares.ts';

/**
 * The indicators that are taken from cases, by the ids that targets name.
 *
 * @example
 * ```ts
 * import { indicators } from '@motcua/plan';
 * indicators.map((it) => it.id).includes('apology-letters'); // => true
 * ```
 */
export const indicators: readonly Indicator[] = [
  onTime,
  apologyLetters,
  online,
  digitised,
  reused,
  onlinePayment,
  satisfaction,
  feedbackHandled,
  feedbackPublished,
];
