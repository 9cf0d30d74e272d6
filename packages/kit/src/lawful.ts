import type { Citation, Label } from '@motcua/law';

/**
 * Gives a transition the provisions it follows.
 *
 * @example
 * ```ts
 * import { because } from '@motcua/kit';
 * because({ vi: 'Cán bộ gọi lại', en: 'The officer calls back' }, { target: 'examining' }).target; // => 'examining'
 * ```
 */
export function by<const T extends object>(
  cites: Citation | readonly Citation[],
  transition: T,
): T & { readonly meta: { readonly cites: readonly Citation[] } } {
  const list: readonly Citation[] = 'instrument' in cites ? [cites] : cites;
  return { ...transition, meta: { cites: list } };
}

/** Gives a transition that no provision orders the reason why it is there. */
export function because<const T extends object>(
  reason: Label,
  transition: T,
): T & { readonly meta: { readonly because: Label } } {
  return { ...transition, meta: { because: reason } };
}
