import type { Citation } from '@motcua/law';

const place = /((điểm \S+ )?khoản \d+ )?Điều \d+( sửa đổi tại (khoản \d+ )?Điều \d+)?/gu;

/**
 * Whether a text in words names the place of a citation: the place itself, the article around it, or, where it names no
 * place at all, the whole instrument.
 */
export function names(text: string, { number, locator }: Pick<Citation, 'number' | 'locator'>): boolean {
  if (!text.includes(number)) return false;
  const places = [...text.matchAll(place)].map(([it]) => it);
  if (places.length === 0) return locator === 'toàn văn';
  return places.some((it) => it === locator || locator.endsWith(` ${it}`));
}
