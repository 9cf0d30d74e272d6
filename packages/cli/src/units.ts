import { dayInWords } from '@motcua/atlas';
import { addDays, type CivilDate, type Language } from '@motcua/calendar';
import type { CaseView, Organisation } from '@motcua/engine';
import { type Definition, namedOn } from '@motcua/kit';
import {
  chainOn,
  holderOn,
  inForceOn,
  type Label,
  localUnits,
  NoHolder,
  namedAt,
  type UnitKind,
  type UnitOnDay,
  unitOf,
} from '@motcua/law';

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
  const agencies = Object.entries(named.agencies).map(([name, label]) => [name, calledAt(label, chain)] as const);
  const roles = Object.entries(named.roles).map(([name, role]) => {
    return [name, { ...role, label: calledAt(role.label, chain) }] as const;
  });
  return { ...named, agencies: Object.fromEntries(agencies), roles: Object.fromEntries(roles) };
}

/**
 * Where letters of a unit are dated from on a day: the bare name of the unit that the issuing body is of, by what the
 * body is called before it is named at a unit; null where its seat is not known.
 */
export function placeOf(unit: string | null, day: CivilDate, issuer?: Label): string | null {
  const chain = holdersOn(unit, day);
  const level = issuer === undefined ? 'commune' : levelOf(issuer);
  return chain.find((it) => it.unit.kind === level)?.name.place ?? null;
}

/** The unit that held a case on a day. */
export function unitAt({ holders, unit }: CaseView, day: CivilDate): string | null {
  return holders.findLast((it) => it.from <= day)?.unit ?? holders[0]?.unit ?? unit;
}

/** A body of either of two levels is that of the commune, as cases are opened at communes. */
const eitherLevel = {
  vi: /^.*\((.+ cấp xã), cấp huyện\)$/,
  en: /^.*\((.+ of the commune) or of the district\)$/,
};
const offices = { province: /(^|^Giám đốc )Sở /, district: /(^|\s)Phòng / };

/** A body, or who acts for it, by the names of the units of its level. */
function calledAt({ vi, en }: Label, chain: readonly UnitOnDay[]): Label {
  const own = {
    vi: vi.replace(eitherLevel.vi, '$1').replace(/(Ủy ban nhân dân|Công an) xã$/, '$1 cấp xã'),
    en: en.replace(eitherLevel.en, '$1').replace(/^p/, 'P'),
  };
  const named = namedAt(own, chain);
  const above = chain.find(({ unit }) => unit.kind !== 'commune' && offices[unit.kind].test(vi));
  return above === undefined ? named : { ...named, vi: `${named.vi} ${above.name.vi}` };
}

/** The level of a body; null where it is of none that is known. */
function levelOf({ vi }: Label): UnitKind | null {
  if (offices.province.test(vi)) return 'province';
  if (eitherLevel.vi.test(vi) || !/cấp huyện|^Phòng /.test(vi)) return vi.endsWith('cơ sở') ? null : 'commune';
  return 'district';
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
    return language === 'vi' ? `đến ${dayInWords(until, 'vi')}: ${name}` : `until ${dayInWords(until, 'en')}: ${name}`;
  });
  const now = unitName(last.unit, day, language);
  return before.length === 0 ? now : `${now} (${before.join('; ')})`;
}
