import { describe, expect, test } from 'vitest';
import { addDays, addMonths, civilDate, fromEpochDay, InvalidCivilDate, toEpochDay, weekdayOf } from './index.ts';

describe('civilDate', () => {
  test.each(['2024-02-29', '0001-01-01', '9999-12-31', '2000-02-29'])('%s is a day', (text) =>
    expect(civilDate(text)).toBe(text),
  );

  test.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-4-1',
    '0000-01-01',
    '2025-01-01T00:00',
    ' 2025-01-01',
    '2025-01-01\n',
    '',
    '٢٠٢٥-٠١-٠١',
  ])('"%s" is refused', (text) => expect(() => civilDate(text)).toThrow(InvalidCivilDate));

  test('the error carries the text and says what to write', () => {
    expect(() => civilDate('30/02/2025')).toThrow('"30/02/2025" is not a day of the calendar. Write it as YYYY-MM-DD');
  });

  test('a value that is no text is refused by name', () =>
    expect(() => civilDate(undefined as unknown as string)).toThrow(InvalidCivilDate));
});

describe('days and months', () => {
  test('22/11/2026 is a Sunday', () => expect(weekdayOf(civilDate('2026-11-22'))).toBe(7));
  test('16/11/2026 is a Monday', () => expect(weekdayOf(civilDate('2026-11-16'))).toBe(1));
  test('the first day is a Monday', () => expect(weekdayOf(civilDate('0001-01-01'))).toBe(1));
  test('the ends of the range', () => {
    expect(fromEpochDay(toEpochDay(civilDate('0001-01-01')))).toBe('0001-01-01');
    expect(fromEpochDay(toEpochDay(civilDate('9999-12-31')))).toBe('9999-12-31');
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(InvalidCivilDate);
    expect(() => addDays(civilDate('0001-01-01'), -1)).toThrow(InvalidCivilDate);
    expect(() => addDays(civilDate('2026-01-01'), 0.5)).toThrow(InvalidCivilDate);
  });

  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 3, '2025-04-30'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-05-05', 0, '2025-05-05'],
  ])('Civil Code art. 148(3): %s and %i months is %s', (from, count, to) =>
    expect(addMonths(civilDate(from), count)).toBe(to),
  );

  test('months outside the calendar, or in parts, are refused', () => {
    expect(() => addMonths(civilDate('9999-12-01'), 1)).toThrow(InvalidCivilDate);
    expect(() => addMonths(civilDate('0001-01-01'), -1)).toThrow(InvalidCivilDate);
    expect(() => addMonths(civilDate('2025-01-01'), 0.5)).toThrow(InvalidCivilDate);
  });
});
