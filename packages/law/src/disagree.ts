import { checkLabel, checkSlug } from './check.ts';
import type { Conflict } from './conflict.ts';
import { InvalidLawData } from './errors.ts';

/**
 * Declares a disagreement between sources, and checks it: at least two sides, each with its words and its citation.
 *
 * @throws InvalidLawData when a label is missing or not in NFC, or when fewer than two sides speak.
 * @example
 * ```ts
 * import { cite, conflict, decree118of2025, decree63of2024 } from '@motcua/law';
 * const when = conflict({ id: 'when', about: { vi: 'Thời điểm xin lỗi', en: 'When to apologise' }, sides: [
 *   { says: { vi: 'trước hạn', en: 'before' }, cites: cite(decree118of2025, 'khoản 6 Điều 19') },
 *   { says: { vi: 'khi trễ hẹn', en: 'after' }, cites: cite(decree63of2024, 'khoản 3 Điều 7') },
 * ] });
 * when.sides.length; // => 2
 * ```
 */
export function conflict(it: Conflict): Conflict {
  checkSlug(it.id, 'conflict');
  const where = `conflict «${it.id}»`;
  checkLabel(it.about, `${where}, about`);
  if (it.sides.length < 2) throw new InvalidLawData(where, 'it takes two sides to disagree');
  for (const side of it.sides) checkLabel(side.says, `${where}, ${side.cites.number}`);
  return it;
}
