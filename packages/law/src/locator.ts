type Letter =
  | 'a'
  | 'b'
  | 'c'
  | 'd'
  | 'đ'
  | 'e'
  | 'g'
  | 'h'
  | 'i'
  | 'k'
  | 'l'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 'q'
  | 'r'
  | 's'
  | 't'
  | 'u'
  | 'v'
  | 'x'
  | 'y';
type Article = `Điều ${number}`;
type Clause = `khoản ${number} ${Article}`;
type Point = `điểm ${Letter} ${Clause}`;
type Place = Article | Clause | Point;

/**
 * A place in an instrument in the official order, smallest part first: `điểm đ khoản 1 Điều 5`; the place of another as
 * an amending text words it anew: `khoản 2 Điều 7 sửa đổi tại Điều 5`; an annex, form, heading or step; or the whole.
 */
export type Locator =
  | Place
  | `${Place} sửa đổi tại ${Article | Clause}`
  | `Phụ lục ${string}`
  | `Mẫu số ${string}`
  | `Mục ${string}`
  | `Bước ${number}`
  | 'toàn văn';

const form =
  /^(((điểm [abcdđeghiklmnopqrstuvxy] )?khoản \d+ )?Điều \d+( sửa đổi tại (khoản \d+ )?Điều \d+)?|(Phụ lục|Mẫu số|Mục) \S.*|Bước \d+|toàn văn)$/u;

/**
 * Whether a text has the form of a locator.
 *
 * @example
 * ```ts
 * import { isLocator } from '@motcua/law';
 * isLocator('điểm đ khoản 1 Điều 5'); // => true
 * isLocator('Art. 19'); // => false
 * ```
 */
export function isLocator(text: string): text is Locator {
  return form.test(text);
}
