import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDaysByColumn,
  addWorkingDaysToDay,
  isWorkingDayNumber,
  UndecidedYear,
  vietnam,
  workingCalendar,
  workingDaysBetweenDays,
} from './index.ts';

const calendar = workingCalendar(vietnam);
const { firstDay, lastDay } = calendar;
const decision = vietnam.years[0] ?? failed();
const day = fc.integer({ min: firstDay, max: lastDay });

describe('against a walk, day by day', () => {
  test('every day of 2023 to 2027, every count from -500 to 500', () => {
    let compared = 0;
    for (let from = firstDay; from <= lastDay; from++) compared += walk(from, 1) + walk(from, -1);
    expect(compared).toBe((lastDay - firstDay + 1) * 1000);
  });

  test('every pair of days: the number of working days between', () => {
    for (let from = firstDay; from <= lastDay; from += 7) {
      let count = 0;
      for (let to = from + 1; to <= lastDay; to++) {
        if (isWorkingDayNumber(calendar, to)) count++;
        if (workingDaysBetweenDays(calendar, from, to) !== count) expect([from, to, count]).toBe('equal');
      }
    }
  });
});

test('zero working days is the day itself', () =>
  fc.assert(
    fc.property(day, (it) => {
      expect(addWorkingDaysToDay(calendar, it, 0)).toBe(it);
    }),
  ));

test('adding and counting undo each other, forwards and back', () =>
  fc.assert(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (from, count) => {
      const to = tryAdd(from, count);
      if (to !== null) expect(workingDaysBetweenDays(calendar, from, to)).toBe(count);
    }),
  ));

test('adding is monotone in the day and strictly monotone in the count', () =>
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 300 }), (a, b, count) => {
      const [early, late] = [tryAdd(Math.min(a, b), count), tryAdd(Math.max(a, b), count)];
      const more = tryAdd(a, count + 1);
      if (early !== null && late !== null) expect(early).toBeLessThanOrEqual(late);
      if (more !== null) expect(more).toBeGreaterThan(tryAdd(a, count) ?? Number.NaN);
    }),
  ));

test('adding twice is adding the sum, and counting over a day between is counting once', () =>
  fc.assert(
    fc.property(day, fc.nat(200), fc.nat(200), fc.tuple(day, day, day), (from, a, b, three) => {
      const once = tryAdd(from, a + b);
      if (once !== null) expect(addWorkingDaysToDay(calendar, tryAdd(from, a) ?? Number.NaN, b)).toBe(once);
      const [x, y, z] = three.sort((p, q) => p - q) as [number, number, number];
      const parts = workingDaysBetweenDays(calendar, x, y) + workingDaysBetweenDays(calendar, y, z);
      expect(workingDaysBetweenDays(calendar, x, z)).toBe(parts);
    }),
  ));

test('by column is as by call', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.integer({ min: 1, max: 700 })), { maxLength: 50 }), (rows) => {
      const wanted = rows.map(([from, count]) => tryAdd(from, count));
      const column = () =>
        addWorkingDaysByColumn(
          calendar,
          Int32Array.from(rows, (it) => it[0]),
          Int32Array.from(rows, (it) => it[1]),
          new Int32Array(rows.length),
        );
      if (wanted.includes(null)) expect(column).toThrow(UndecidedYear);
      else expect([...column()]).toEqual(wanted);
    }),
  ));

test('a calendar that begins before 1970 answers by column as by call', () => {
  const years = [1968, 1969, 1970].map((year) => ({ ...decision, year }));
  const old = workingCalendar({ ...vietnam, years, days: [] });
  const days = Int32Array.from({ length: 900 }, (_, index) => old.firstDay + index);
  const due = addWorkingDaysByColumn(old, days, new Int32Array(900).fill(3), new Int32Array(900));
  expect([...due]).toEqual([...days].map((it) => addWorkingDaysToDay(old, it, 3)));
});

describe('outside the calendar is an error, never a guess', () => {
  const column = (from: number, count: number) =>
    addWorkingDaysByColumn(calendar, Int32Array.of(from), Int32Array.of(count), new Int32Array(1));

  test.each([
    [firstDay - 1, 1],
    [firstDay - 2, 5],
    [lastDay + 1, 1],
    [lastDay, 1],
    [lastDay - 3, 10_000],
    [firstDay - 1_000_000, 3],
    [2_147_483_647, 1],
    [-2_147_483_648, 1],
  ])('day %i and %i', (from, count) => {
    expect(() => addWorkingDaysToDay(calendar, from, count)).toThrow(UndecidedYear);
    expect(() => column(from, count)).toThrow(UndecidedYear);
  });

  test.each([
    [firstDay, -1],
    [lastDay + 1, -1],
    [firstDay - 1, 0],
    [lastDay + 1, 0],
  ])('backwards: day %i and %i', (from, count) =>
    expect(() => addWorkingDaysToDay(calendar, from, count)).toThrow(UndecidedYear),
  );

  test('parts of days and columns of unequal length', () => {
    expect(() => addWorkingDaysToDay(calendar, firstDay + 0.5, 1)).toThrow(RangeError);
    expect(() => addWorkingDaysToDay(calendar, firstDay, 1.5)).toThrow(RangeError);
    expect(() => column(firstDay, 0)).toThrow(RangeError);
    expect(() => column(firstDay, -1)).toThrow(RangeError);
    expect(() => column(firstDay + 100, 0)).toThrow(RangeError);
    expect(() => column(firstDay + 100, -3)).toThrow(RangeError);
    expect(() => addWorkingDaysByColumn(calendar, new Int32Array(2), new Int32Array(1), new Int32Array(2))).toThrow(
      RangeError,
    );
  });
});

function tryAdd(from: number, count: number): number | null {
  try {
    return addWorkingDaysToDay(calendar, from, count);
  } catch (error) {
    if (error instanceof UndecidedYear) return null;
    throw error;
  }
}

/** Walks away from a day and compares each working day it meets; beyond the calendar there must be an error. */
function walk(from: number, step: 1 | -1): number {
  let today = from;
  for (let count = 1; count <= 500; count++) {
    do today += step;
    while (today >= firstDay && today <= lastDay && !isWorkingDayNumber(calendar, today));
    const wanted = today >= firstDay && today <= lastDay ? today : null;
    if (tryAdd(from, step * count) !== wanted) expect([from, step * count, wanted]).toBe('equal');
  }
  return 500;
}

function failed(): never {
  throw new Error('the edition has years');
}
