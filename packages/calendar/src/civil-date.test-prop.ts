import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, civilDate, epochDayOf, fromEpochDay, toEpochDay, weekdayOf } from './index.ts';

const days = fc.integer({ min: -719_162, max: 2_932_896 });

test('every day from 1583 to 2400 reads, writes and numbers as the platform does', () => {
  for (let day = epochDayOf(1583, 1, 1); day < epochDayOf(2400, 1, 1); day++) {
    const platform = new Date(day * 86_400_000);
    const date = fromEpochDay(day);
    if (date !== platform.toISOString().slice(0, 10)) expect(date).toBe(platform.toISOString().slice(0, 10));
    if (toEpochDay(date) !== day) expect(toEpochDay(date)).toBe(day);
    if (weekdayOf(date) % 7 !== platform.getUTCDay()) expect(weekdayOf(date)).toBe(platform.getUTCDay());
  }
});

test('numbers and days undo each other over the whole range, and order is the order of texts', () =>
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(toEpochDay(civilDate(fromEpochDay(a)))).toBe(a);
      expect(fromEpochDay(a) < fromEpochDay(b)).toBe(a < b);
    }),
  ));

test('a month later is in the next month, on the same day or on its last', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 400 }), (day, count) => {
      const [from, to] = [fromEpochDay(day), addMonths(fromEpochDay(day), count)];
      const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(monthsOf(to) - monthsOf(from)).toBe(count);
      const lastOfMonth = fromEpochDay(toEpochDay(to) + 1).slice(8) === '01';
      expect(to.slice(8) === from.slice(8) || (lastOfMonth && to.slice(8) < from.slice(8))).toBe(true);
    }),
  ));
