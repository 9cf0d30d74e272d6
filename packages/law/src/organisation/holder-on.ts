import type { CivilDate } from '@motcua/calendar';
import { NoHolder, UnknownUnit } from '../errors.ts';
import { inForceOn } from '../in-force-on.ts';
import { includes } from '../includes.ts';
import type { Label } from '../label.ts';
import type { Organisation } from './organisation.ts';
import type { Succession } from './succession.ts';
import type { Unit, UnitName, UnitOnDay } from './unit.ts';

/**
 * The unit of an id.
 *
 * @throws UnknownUnit naming the units that are listed.
 * @example
 * ```ts
 * import { localUnits, unitOf } from '@motcua/law';
 * unitOf(localUnits, 'loc-ninh').kind; // => 'district'
 * ```
 */
export function unitOf(organisation: Organisation, id: string): Unit {
  const found = organisation.units.find((it) => it.id === id);
  if (found !== undefined) return found;
  throw new UnknownUnit(
    id,
    organisation.units.map((it) => it.id),
  );
}

/**
 * How a unit ended, and who followed it; null while no end is known.
 *
 * @throws UnknownUnit
 * @example
 * ```ts
 * import { localUnits, successionOf } from '@motcua/law';
 * successionOf(localUnits, 'loc-hoa')?.to; // => 'loc-thanh'
 * ```
 */
export function successionOf(organisation: Organisation, id: string): Succession | null {
  const unit = unitOf(organisation, id);
  return organisation.successions.find((it) => it.from.includes(unit.id)) ?? null;
}

/**
 * The unit that holds a unit's duties on a day: itself while it works, else the one that followed it, however often.
 *
 * @throws UnknownUnit
 * @throws NoHolder when it did not work yet, or when no single unit is known to have taken over.
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { holderOn, localUnits } from '@motcua/law';
 * holderOn(localUnits, 'loc-hoa', civilDate('2025-06-30')).id; // => 'loc-hoa'
 * holderOn(localUnits, 'loc-hoa', civilDate('2025-07-03')).id; // => 'loc-thanh'
 * ```
 */
export function holderOn(organisation: Organisation, id: string, day: CivilDate): Unit {
  const unit = unitOf(organisation, id);
  if (includes(unit.period, day)) return unit;
  if (day < unit.period.from) throw notYet(unit, day);
  const succession = successionOf(organisation, id);
  if (succession?.to) return holderOn(organisation, succession.to, day);
  const because = succession?.because ?? null;
  throw new NoHolder(id, day, because?.en ?? 'Nobody is named who followed it.', because);
}

function notYet({ id, period: { from }, beginning }: Unit, day: CivilDate): NoHolder {
  const first = from.split('-').reverse().join('/');
  const source = beginning === undefined ? null : sourceOfBeginning;
  const because = {
    vi: `Bảng có đơn vị này từ ${first}.${source === null ? '' : ` ${source.vi}`}`,
    en: `The table has it from ${first} on.${source === null ? '' : ` ${source.en}`}`,
  };
  return new NoHolder(id, day, because.en, because);
}

const sourceOfBeginning: Label = {
  vi: 'Còn thiếu: văn bản cho biết đơn vị có từ khi nào.',
  en: 'What is missing is a text that says since when it works.',
};

/**
 * What a unit is called on a day on which it works.
 *
 * @throws UnknownUnit
 * @throws NoRuleInForce on a day on which it does not work: ask `holderOn` first.
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { localUnits, nameOn } from '@motcua/law';
 * nameOn(localUnits, 'dong-nai', civilDate('2026-04-29')).vi; // => 'tỉnh Đồng Nai'
 * nameOn(localUnits, 'dong-nai', civilDate('2026-04-30')).vi; // => 'thành phố Đồng Nai'
 * ```
 */
export function nameOn(organisation: Organisation, id: string, day: CivilDate): UnitName {
  return inForceOn(unitOf(organisation, id).names, day).value;
}

/**
 * A unit on a day and the units that it lies in, lowest first, as far as they are known.
 *
 * @throws UnknownUnit
 * @throws NoRuleInForce on a day on which it does not work: ask `holderOn` first.
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { chainOn, localUnits } from '@motcua/law';
 * const namesOn = (id: string, day: string) => chainOn(localUnits, id, civilDate(day)).map((it) => it.name.place);
 * namesOn('loc-hoa', '2025-06-30'); // => ['Lộc Hòa', 'Lộc Ninh', 'Bình Phước']
 * namesOn('loc-thanh', '2025-07-01'); // => ['Lộc Thạnh', 'Đồng Nai']
 * ```
 */
export function chainOn(organisation: Organisation, id: string, day: CivilDate): readonly UnitOnDay[] {
  const unit = unitOf(organisation, id);
  const here = { unit, on: day, name: nameOn(organisation, id, day) };
  if (typeof unit.within === 'string') return [here];
  return [here, ...chainOn(organisation, inForceOn(unit.within, day).value, day)];
}
