import { describe, expect, test } from 'vitest';
import {
  addTerms,
  civilDate,
  days,
  formatTerm,
  hours,
  InvalidCivilDate,
  InvalidTerm,
  largestCount,
  months,
  parseTerm,
  sameDay,
  until,
  workingDays,
  workingHours,
} from './index.ts';

test.each([
  ['5wd', workingDays(5)],
  ['8wh', workingHours(8)],
  ['15d', days(15)],
  ['4h', hours(4)],
  ['1month', months(1)],
  ['same-day', sameDay()],
  ['until:2026-12-10', until(civilDate('2026-12-10'))],
])('%s reads and writes', (text, term) => {
  expect(parseTerm(text)).toEqual(term);
  expect(formatTerm(term)).toBe(text);
});

test('2months reads as 2month', () => expect(formatTerm(parseTerm('2months'))).toBe('2month'));

test.each(['', '5', 'wd', '-1wd', '1.5d', '5 wd', '5WD', '1e3d', '100001d', '9999999999d', 'constructor', '5y'])(
  '"%s" is no term',
  (text) => expect(() => parseTerm(text)).toThrow(InvalidTerm),
);

test('a promise needs a day that exists', () => expect(() => parseTerm('until:2026-02-30')).toThrow(InvalidCivilDate));

describe('counts', () => {
  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, largestCount + 1])(
    '%d working days do not exist',
    (count) => expect(() => workingDays(count)).toThrow(InvalidTerm),
  );
  test('zero and the largest do', () => {
    expect(days(0).count).toBe(0);
    expect(days(largestCount).count).toBe(largestCount);
  });
  test('a sum above the largest does not', () =>
    expect(() => addTerms(days(largestCount), days(1))).toThrow(InvalidTerm));
});
