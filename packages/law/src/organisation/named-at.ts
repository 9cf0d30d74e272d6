import { levelWords } from '../data/level-words.ts';
import type { Label } from '../label.ts';
import type { UnitOnDay } from './unit.ts';

/**
 * A label that speaks of a level, with the unit of that level in its place; a level that the chain does not have stays
 * as it is.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { chainOn, localUnits, namedAt } from '@motcua/law';
 * const committee = { vi: 'Ủy ban nhân dân cấp xã', en: 'People’s Committee of the commune' };
 * namedAt(committee, chainOn(localUnits, 'loc-thanh', civilDate('2025-07-03'))).vi; // => 'Ủy ban nhân dân xã Lộc Thạnh'
 * ```
 */
export function namedAt(label: Label, chain: readonly UnitOnDay[]): Label {
  return chain.reduce<Label>((said, { unit, name }) => {
    const word = levelWords[unit.kind];
    return { vi: said.vi.replaceAll(word.vi, name.vi), en: said.en.replaceAll(word.en, name.en) };
  }, label);
}
