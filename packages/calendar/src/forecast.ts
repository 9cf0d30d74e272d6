import { addDays, type CivilDate, civilDate, fromEpochDay, toEpochDay, type Weekday, weekdayOf } from './civil-date.ts';
import { type ForecastDay, forecastBasis, forecastRules } from './data/forecast.ts';
import type { DecidedDay } from './edition.ts';
import { hungKingsOn, tetOn } from './lunar.ts';

/**
 * The days off that the Labour Code gives the years `from` to `until`, before anybody decided them: no swap, and the
 * choices left to the Prime Minister as they were mostly made.
 */
export function forecastDays(
  from: number,
  until: number,
  weeklyRest: readonly Weekday[],
  known: readonly DecidedDay[],
): readonly DecidedDay[] {
  const found: DecidedDay[] = [];
  for (let year = from; year <= until; year++) {
    const statutory = statutoryDays(year, known);
    found.push(...statutory, ...compensatoryDays(statutory, weeklyRest));
  }
  return found;
}

function statutoryDays(year: number, known: readonly DecidedDay[]): readonly DecidedDay[] {
  const tet = tetOn(year);
  const national = civilDate(`${year}-09-02`);
  const days: readonly (readonly [ForecastDay, CivilDate])[] = [
    ...forecastRules.fixed.filter((it) => isKnown(it, known)).map((it) => [it, fixedOn(it, year)] as const),
    ...forecastRules.tetOffsets.map((offset) => [forecastRules.tet, addDays(tet, offset)] as const),
    [forecastRules.hungKings, hungKingsOn(year)],
    [forecastRules.national, national],
    [forecastRules.national, addDays(national, forecastRules.nationalNeighbour[weekdayOf(national)])],
  ];
  return days.map(([rule, on]) => entry(rule, on, 'statutory')).sort((a, b) => (a.on < b.on ? -1 : 1));
}

function fixedOn(rule: ForecastDay, year: number): CivilDate {
  return civilDate(`${year}-${rule.monthDay}`);
}

/** A holiday that a later law made is forecast only once that law is known. */
function isKnown(rule: ForecastDay, known: readonly DecidedDay[]): boolean {
  return rule.since === undefined || known.some((it) => it.instrument === rule.since);
}

function compensatoryDays(statutory: readonly DecidedDay[], weeklyRest: readonly Weekday[]): readonly DecidedDay[] {
  const off = new Set(statutory.map((it) => it.on));
  const found: DecidedDay[] = [];
  for (const holiday of statutory) {
    if (!weeklyRest.includes(weekdayOf(holiday.on))) continue;
    let day = toEpochDay(holiday.on) + 1;
    while (off.has(fromEpochDay(day)) || weeklyRest.includes(weekdayOf(fromEpochDay(day)))) day++;
    off.add(fromEpochDay(day));
    found.push(entry({ ...forecastRules.compensatory, name: holiday.name }, fromEpochDay(day), 'compensatory'));
  }
  return found;
}

function entry(rule: ForecastDay, on: CivilDate, kind: DecidedDay['kind']): DecidedDay {
  return { on, kind, name: rule.name, basis: rule.basis, ...forecastBasis };
}
