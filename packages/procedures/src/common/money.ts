import type { Label } from '@motcua/law';

/**
 * An amount in đồng, as it is written.
 *
 * @example
 * ```ts
 * import { vnd } from '@motcua/procedures';
 * vnd(10800000, 'vi'); // => '10.800.000 đồng'
 * ```
 */
export function vnd(amount: number, language: 'vi' | 'en'): string {
  const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
  return `${grouped} ${language === 'vi' ? 'đồng' : 'VND'}`;
}

/** An amount in đồng, as it is written in each language. */
export function money(amount: number): Label {
  return { vi: vnd(amount, 'vi'), en: vnd(amount, 'en') };
}
