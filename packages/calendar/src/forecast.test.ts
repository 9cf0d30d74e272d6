import { describe, expect, test } from 'vitest';
import {
  civilDate,
  decidedDayOn,
  isWorkingDay,
  tetOn,
  UndecidedYear,
  vietnam,
  weekdayOf,
  workingCalendar,
} from './index.ts';

describe('a forecast made a year before', () => {
  test.each([
    [2024, '2023-10-01'],
    [2025, '2024-10-01'],
    [2027, '2026-10-01'],
  ])('of %i has the days off that were decided later, but for swaps', (year, knownAt) => {
    const forecast = workingCalendar(vietnam, { knownAt: civilDate(knownAt), allowForecast: year });
    expect(offDays(forecast, year)).toEqual(
      vietnam.days
        .filter((it) => it.on.startsWith(`${year}`) && !it.kind.startsWith('swapped'))
        .filter((it) => weekdayOf(it.on) <= 5)
        .map((it) => it.on),
    );
  });

  test('of 2026 has them too, but for the holiday that was made in 2026', () => {
    const forecast = workingCalendar(vietnam, { knownAt: civilDate('2025-10-01'), allowForecast: 2026 });
    const later = [...offDays(forecast, 2026), '2026-01-02', '2026-08-31', '2026-11-24'].sort();
    expect(later).toEqual(offDays(workingCalendar(vietnam), 2026));
  });
});

test('24 November is foreseen once its law is known', () => {
  const known = (at: string) => workingCalendar(vietnam, { knownAt: civilDate(at), allowForecast: 2027 });
  expect(isWorkingDay(known('2026-04-23'), civilDate('2027-11-24'))).toBe(true);
  expect(isWorkingDay(known('2026-04-24'), civilDate('2027-11-24'))).toBe(false);
});

test('a forecast day says that it is none of a decision', () => {
  const calendar = workingCalendar(vietnam, { allowForecast: true });
  const tet = decidedDayOn(calendar, tetOn(2028));
  expect([tet?.instrument, tet?.confidence, tet?.note?.vi.startsWith('Dự kiến')]).toEqual([
    'dự kiến',
    'computed',
    true,
  ]);
});

describe('how far it reaches', () => {
  const last = (allowForecast: boolean | number) => workingCalendar(vietnam, { allowForecast }).lastDay;
  const endOf = (year: number) => Math.floor(Date.UTC(year, 11, 31) / 86_400_000);
  test.each([
    [false, 2027],
    [true, 2037],
    [2030, 2030],
    [2020, 2027],
    [9999, 2100],
  ])('%s: to the end of %i', (allow, year) => expect(last(allow)).toBe(endOf(year)));
  test('beyond, it is still an error', () =>
    expect(() => isWorkingDay(workingCalendar(vietnam, { allowForecast: 2028 }), civilDate('2029-01-02'))).toThrow(
      UndecidedYear,
    ));
});

function offDays(calendar: ReturnType<typeof workingCalendar>, year: number): readonly string[] {
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    const date = civilDate(new Date(at).toISOString().slice(0, 10));
    if (weekdayOf(date) <= 5 && !isWorkingDay(calendar, date)) days.push(date);
  }
  return days;
}
