import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSeconds,
  civilDate,
  dayOf,
  fromEpochSeconds,
  InvalidInstant,
  InvalidOffice,
  instant,
  instantAt,
  timeOf,
  toEpochSeconds,
} from './index.ts';

describe('instant', () => {
  test.each([
    ['2025-01-24T16:10', '2025-01-24T16:10:00+07:00'],
    ['2025-01-24T16:10:05', '2025-01-24T16:10:05+07:00'],
    ['2025-01-24T16:10:05.999', '2025-01-24T16:10:05+07:00'],
    ['2025-01-24T16:10:05.999999999Z', '2025-01-24T23:10:05+07:00'],
    ['2025-12-31T17:00Z', '2026-01-01T00:00:00+07:00'],
    ['2025-01-01T01:00+08:00', '2025-01-01T00:00:00+07:00'],
    ['2024-03-01T00:30:00+08:30', '2024-02-29T23:00:00+07:00'],
    ['2025-06-30T20:00:00-05:00', '2025-07-01T08:00:00+07:00'],
    ['2025-06-30T20:00:00+07:00', '2025-06-30T20:00:00+07:00'],
  ])('%s is %s', (text, wanted) => expect(instant(text)).toBe(wanted));

  test.each([
    '2025-02-30T10:00',
    '2025-02-30T10:00:00+07:00',
    '2025-01-24',
    '2025-01-24 16:10',
    '2025-01-24T24:00',
    '2025-01-24T16:60',
    '2025-01-24T16:10:60',
    '2025-01-24T16:10+7',
    '2025-01-24T16:10+0700',
    '2025-01-24t16:10z',
    '9999-12-31T23:00Z',
    '0001-01-01T00:00+08:00',
    `2025-01-24T16:10:05.${'9'.repeat(1_000_000)}`,
    '',
  ])('%.40s is refused', (text) => expect(() => instant(text)).toThrow(InvalidInstant));

  test('the error names the text, shortened, and the form wanted', () => {
    expect(() => instant('x'.repeat(5000))).toThrow(
      `"${'x'.repeat(40)}..." is not an instant. Write it as YYYY-MM-DDTHH:MM`,
    );
  });

  test('06:30 in Vietnam on 2 September is 2 September', () => {
    const at = instant('2026-09-01T23:30:00Z');
    expect([dayOf(at), timeOf(at)]).toEqual(['2026-09-02', '06:30:00']);
  });

  test('a time of day on a day', () => {
    expect(instantAt(civilDate('2026-11-23'), '7:00')).toBe('2026-11-23T07:00:00+07:00');
    expect(instantAt(civilDate('2026-11-23'), '24:00')).toBe('2026-11-24T00:00:00+07:00');
    expect(() => instantAt(civilDate('2026-11-23'), '25:00')).toThrow(InvalidOffice);
    expect(() => instantAt(civilDate('2026-11-23'), '12:75')).toThrow(InvalidOffice);
  });

  test('a second in parts is no instant', () => {
    expect(() => fromEpochSeconds(0.5)).toThrow(InvalidInstant);
    expect(() => addSeconds(instant('9999-12-31T23:59:59'), 1)).toThrow(InvalidInstant);
  });
});

test('seconds and instants undo each other, agree with the platform, and order is the order of texts', () => {
  const seconds = fc.integer({ min: -2_000_000_000, max: 4_000_000_000 });
  fc.assert(
    fc.property(seconds, seconds, (a, b) => {
      const at = fromEpochSeconds(a);
      expect(instant(at)).toBe(at);
      expect(toEpochSeconds(at)).toBe(a);
      expect(Date.parse(at)).toBe(a * 1000);
      expect(instant(new Date(a * 1000).toISOString())).toBe(at);
      expect(at < fromEpochSeconds(b)).toBe(a < b);
    }),
  );
});
