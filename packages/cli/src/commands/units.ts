import { dayInWords } from '@motcua/atlas';
import { type CivilDate, civilDate, dayOf, type Language } from '@motcua/calendar';
import { type Citation, chainOn, includes, inForceOn, localUnits, successionOf, type Unit } from '@motcua/law';
import { instantOf } from '../calendar-of.ts';
import { citesJson } from '../say.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { table } from '../table.ts';
import { holdersOn, unitName } from '../units.ts';

/** `units`: the administrative units on a day, who follows those that ended, and by which texts. */
export function units(call: Call): Answer {
  const { language } = call;
  const given = textOf(call.options, 'on');
  const on = given === undefined ? dayOf(instantOf(call, 'at')) : civilDate(given);
  const shown = localUnits.units.filter((it) => it.period.from <= on).map((it) => unitOn(it, on));
  const none = language === 'vi' ? 'Bảng chưa có đơn vị nào vào ngày này.' : 'The table has no units on this day.';
  const rows = shown.map((it) => row(it, on, language));
  return {
    json: { on, units: shown.map(({ cites, ...it }) => ({ ...it, cites: citesJson(cites, language) })) },
    text: rows.length === 0 ? none : table([heads[language], ...rows]),
  };
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Mã', 'Tên', 'Thuộc', 'Nay do', 'Căn cứ'],
  en: ['Id', 'Name', 'Within', 'Now held by', 'By'],
};

/** A unit as a day finds it: at work, or followed by another. */
interface Shown {
  readonly unit: string;
  readonly kind: Unit['kind'];
  readonly name: { readonly vi: string; readonly en: string };
  readonly works: boolean;
  readonly until: CivilDate | null;
  /** `notFound` where no source says since when it works; else null. */
  readonly beginning: 'notFound' | null;
  readonly within: readonly string[];
  /** Who holds its duties on the day; null where nobody is known to. */
  readonly holder: string | null;
  readonly because: { readonly vi: string; readonly en: string } | null;
  readonly cites: readonly Citation[];
}

function unitOn(unit: Unit, on: CivilDate): Shown {
  const works = includes(unit.period, on);
  const { until } = unit.period;
  const day = works || until === null ? on : until;
  const succession = works ? null : successionOf(localUnits, unit.id);
  const [, ...above] = chainOn(localUnits, unit.id, day);
  return {
    unit: unit.id,
    kind: unit.kind,
    name: { vi: unitName(unit.id, day, 'vi'), en: unitName(unit.id, day, 'en') },
    works,
    until,
    beginning: unit.beginning ?? null,
    within: above.map((it) => it.unit.id),
    holder: holdersOn(unit.id, on)[0]?.unit.id ?? null,
    because: succession?.because ?? null,
    cites: succession?.cites ?? [inForceOn(unit.names, day).cites],
  };
}

function row(it: Shown, on: CivilDate, language: Language): readonly string[] {
  const above = it.within.map((id) => unitName(id, it.works ? on : (it.until ?? on), language)).join(', ');
  const texts = it.cites.map((cite) => `${cite.locator} ${cite.number}`).join('; ');
  return [it.unit, it.name[language], above, heldBy(it, on, language), texts];
}

function heldBy(it: Shown, on: CivilDate, language: Language): string {
  if (it.works) return '';
  const ended = it.until === null ? '' : dayInWords(it.until, language);
  const who = it.holder === null ? null : `${it.holder} (${unitName(it.holder, on, language)})`;
  if (language === 'vi') return who === null ? `thôi từ sau ${ended}; theo từng lĩnh vực` : who;
  return who === null ? `ended ${ended}; matter by matter` : who;
}
