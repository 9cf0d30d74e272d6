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

/** A place in an instrument in the official order, smallest part first: `điểm đ khoản 1 Điều 5`; or an annex, form, heading or step; or the whole. */
export type Locator =
  | Article
  | Clause
  | Point
  | `Phụ lục ${string}`
  | `Mẫu số ${string}`
  | `Mục ${string}`
  | `Bước ${number}`
  | 'toàn văn';
