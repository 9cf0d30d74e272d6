import { addDays, type CivilDate, type Language, sayDay } from '@motcua/calendar';
import type { CaseView, Organisation } from '@motcua/engine';
import { type Definition, namedOn } from '@motcua/kit';
import { chainOn, holderOn, inForceOn, localUnits, NoHolder, namedAt, type UnitOnDay, unitOf } from '@motcua/law';

/** The units that cases may be opened at, as the engine asks of them. */
export const organisation: Organisation = {
  holderOn: (unit, day) => {
    const { id, period } = holderOn(localUnits, unit, day);
    return { unit: id, from: period.from };
  },
};

/** Who holds the duties of a unit on a day, with the units it lies in, lowest first; empty where nobody is known to. */
export function holdersOn(unit: string | null, day: CivilDate): readonly UnitOnDay[] {
  if (unit === null) return [];
  try {
    return chainOn(localUnits, holderOn(localUnits, unit, day).id, day);
  } catch (error) {
    if (error instanceof NoHolder) return [];
    throw error;
  }
}

/** A definition as its agencies are called at a unit on a day: by the offices of the day, their levels by name. */
export function definitionAt(definition: Definition, unit: string | null, day: CivilDate): Definition {
  const named = namedOn(definition, day);
  const chain = holdersOn(unit, day);
  if (chain.length === 0) return named;
  const agencies = Object.entries(named.agencies).map(([name, label]) => [name, namedAt(label, chain)] as const);
  return { ...named, agencies: Object.fromEntries(agencies) };
}

/** Where letters of a unit are dated from on a day: the bare name of who holds its duties. */
export function placeOf(unit: string | null, day: CivilDate): string | null {
  return holdersOn(unit, day)[0]?.name.place ?? null;
}

/** What a unit is called on a day, or was on its last one. */
export function unitName(unit: string, day: CivilDate, language: Language): string {
  const { names, period } = unitOf(localUnits, unit);
  const on = period.until !== null && period.until < day ? period.until : day < period.from ? period.from : day;
  return inForceOn(names, on).value[language];
}

/** What a unit is called, with who holds its duties on a day where that is another: a case that is not handed on yet. */
export function unitWithHolder(unit: string, day: CivilDate, language: Language): string {
  const name = unitName(unit, day, language);
  const holder = holdersOn(unit, day)[0]?.unit.id ?? unit;
  if (holder === unit) return name;
  const now = unitName(holder, day, language);
  return language === 'vi'
    ? `${name} (nay do ${now} giữ, chưa chuyển)`
    : `${name} (now held by ${now}, not handed on yet)`;
}

/** Who holds a case, and who held it before. */
export function holderWords({ holders }: CaseView, day: CivilDate, language: Language): string {
  const last = holders.at(-1);
  if (last === undefined) return '';
  const before = holders.slice(0, -1).map((it, index) => {
    const until = addDays(holders[index + 1]?.from ?? last.from, -1);
    const name = unitName(it.unit, until, language);
    return language === 'vi' ? `đến ${sayDay(until, 'vi')}: ${name}` : `until ${sayDay(until, 'en')}: ${name}`;
  });
  const now = unitName(last.unit, day, language);
  return before.length === 0 ? now : `${now} (${before.join('; ')})`;
}
