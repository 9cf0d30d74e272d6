import { type AstroTime, SearchMoonPhase, Seasons, SunPosition } from 'astronomy-engine';
import lunarDateVn from 'lunar-date-vn';
import { describe, expect, test } from 'vitest';
// @ts-expect-error -- the package has no types
import untypedVnLunar from 'vn-lunar';
import { firstLunarYear, fromEpochDay, hungKingsOn, InvalidCivilDate, lastLunarYear, tetOn } from './index.ts';

const years = Array.from({ length: lastLunarYear - firstLunarYear + 1 }, (_, index) => firstLunarYear + index);
const dayMilliseconds = 86_400_000;
const vietnam = 7 * 3_600_000;

test('the table runs from 1976 to 2100, and no further', () => {
  expect([firstLunarYear, lastLunarYear]).toEqual([1976, 2100]);
  expect(() => tetOn(1975)).toThrow(InvalidCivilDate);
  expect(() => hungKingsOn(2101)).toThrow(InvalidCivilDate);
});

interface LunarDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}
const vnLunar: { getLunarDate(day: number, month: number, year: number): LunarDay & { readonly leap: number } } =
  untypedVnLunar;

describe.each(years)('%i: two independent packages read the same lunar day', (year) => {
  test.each([
    ['Tet', tetOn(year), { day: 1, month: 1, year }],
    ['Hung Kings', hungKingsOn(year), { day: 10, month: 3, year }],
  ])('%s', (_, on, lunar) => {
    const [y, m, d] = on.split('-').map(Number) as [number, number, number];
    expect(vnLunar.getLunarDate(d, m, y)).toMatchObject({ ...lunar, leap: 0 });
    const other = new lunarDateVn.SolarDate({ day: d, month: m, year: y, yearIndex: 0, hour: 0 }).toLunarDate()?.get();
    expect(other).toMatchObject({ ...lunar, leap_month: false });
  });
});

test.each(years)('%i: true new moons and winter solstices at UTC+7 give the same days', (year) =>
  expect([tetOn(year), hungKingsOn(year)]).toEqual([lunarDay(year, 1, 1), lunarDay(year, 3, 10)]),
);

describe('where Vietnam and China part', () => {
  test.each([
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2030, '2030-02-02'],
    [2053, '2053-02-18'],
  ])('%i', (year, on) => expect(tetOn(year)).toBe(on));
  test.each([
    [2009, '2009-04-04'],
    [2037, '2037-04-24'],
    [2038, '2038-04-13'],
  ])('Hung Kings %i', (year, on) => expect(hungKingsOn(year)).toBe(on));
});

/** The day of a lunar month before the eleventh, from astronomy alone: month 11 holds the solstice, a month without a new sun sector is leap. */
function lunarDay(year: number, month: number, day: number) {
  const moons = newMoons(year);
  const [winter, nextWinter] = [monthOfSolstice(moons, year - 1), monthOfSolstice(moons, year)];
  const leap = nextWinter - winter === 13 ? leapMonth(moons, winter) : -1;
  let [index, current] = [winter, 11];
  while (current !== month) {
    index++;
    if (index !== leap) current = (current % 12) + 1;
  }
  return fromEpochDay(at(moons, index) + day - 1);
}

function newMoons(year: number): readonly number[] {
  const found: number[] = [];
  let moon = SearchMoonPhase(0, new Date(Date.UTC(year - 2, 9, 1)), 40);
  while (moon !== null && moon.date.getTime() < Date.UTC(year + 1, 11, 31)) {
    found.push(dayIn(moon));
    moon = SearchMoonPhase(0, moon.AddDays(25), 10);
  }
  return found;
}

function monthOfSolstice(moons: readonly number[], year: number): number {
  const solstice = dayIn(Seasons(year).dec_solstice);
  return moons.findLastIndex((it) => it <= solstice);
}

function leapMonth(moons: readonly number[], winter: number): number {
  for (let index = winter + 1; ; index++) {
    if (sunSector(at(moons, index)) === sunSector(at(moons, index + 1))) return index;
  }
}

function sunSector(day: number): number {
  return Math.floor(SunPosition(new Date(day * dayMilliseconds - vietnam)).elon / 30);
}

function dayIn(time: AstroTime): number {
  return Math.floor((time.date.getTime() + vietnam) / dayMilliseconds);
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? Number.NaN;
}
