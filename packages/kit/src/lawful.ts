import type { Citation, Label } from '@motcua/law';

/**
 * The provisions that a transition follows, to be spread into it: `{ ...by(article7), target: 'examining' }`. A spread
 * and not a wrapper, so that XState still types the rest of the transition.
 *
 * @example
 * ```ts
 * import { by } from '@motcua/kit';
 * by([]).meta.cites; // => []
 * ```
 */
export function by(cites: Citation | readonly Citation[]): { readonly meta: { readonly cites: readonly Citation[] } } {
  return { meta: { cites: 'instrument' in cites ? [cites] : cites } };
}

/**
 * The reason for a transition that no provision orders, to be spread into it.
 *
 * @example
 * ```ts
 * import { because } from '@motcua/kit';
 * because({ vi: 'Cán bộ gọi lại', en: 'The officer calls back' }).meta.because.en; // => 'The officer calls back'
 * ```
 */
export function because(reason: Label): { readonly meta: { readonly because: Label } } {
  return { meta: { because: reason } };
}
