import { describe, expect, test } from 'vitest';
import {
  addWorkingSeconds,
  defaultOffice,
  InvalidOffice,
  instant,
  isReceiving,
  type Office,
  officeDaySeconds,
  parseOffice,
  UndecidedYear,
  vietnam,
  workingCalendar,
  workingSecondsBetween,
} from './index.ts';

const calendar = workingCalendar(vietnam);
const hour = 3600;
const saturdayCounter: Office = { ...defaultOffice, receptionOnly: { 6: [{ from: '07:00', to: '11:30' }] } };

describe('office hours', () => {
  test.each([
    '',
    '07:30',
    '07:30-07:30',
    '13:30-17:00,07:00-11:30',
    '07:00-12:00,11:30-17:00',
    '07:00-25:00',
    '7-11',
    '07:70-11:00',
  ])('"%s" are refused', (text) => expect(() => parseOffice(text)).toThrow(InvalidOffice));
  test('too long a text is refused', () =>
    expect(() => parseOffice('07:00-08:00,'.repeat(1000))).toThrow('at most 200'));
  test('an office made by hand is checked when it is first used', () => {
    const wrong: Office = { id: 'wrong', sessions: { 1: [{ from: '13:00', to: '09:00' }] }, receptionOnly: {} };
    expect(() =>
      workingSecondsBetween(calendar, wrong, instant('2026-11-16T09:00'), instant('2026-11-17T09:00')),
    ).toThrow(InvalidOffice);
  });
  test('a day of 7.5 hours', () => expect(officeDaySeconds(parseOffice('07:30-11:30,13:30-17:00'))).toBe(7.5 * hour));
  test('an office that touches midnight', () => {
    const night = parseOffice('00:00-24:00');
    expect(addWorkingSeconds(calendar, night, instant('2026-11-20T12:00'), 24 * hour)).toBe(
      '2026-11-23T12:00:00+07:00',
    );
    expect(addWorkingSeconds(calendar, night, instant('2026-11-20T00:00'), 24 * hour)).toBe(
      '2026-11-21T00:00:00+07:00',
    );
  });
});

describe('adding', () => {
  test.each([
    ['2026-11-16T11:00', 0.5 * hour, '2026-11-16T11:30:00+07:00'],
    ['2026-11-16T11:00', 0.5 * hour + 1, '2026-11-16T13:30:01+07:00'],
    ['2026-11-16T12:00', hour, '2026-11-16T14:30:00+07:00'],
    ['2026-11-16T18:00', hour, '2026-11-17T08:00:00+07:00'],
    ['2026-11-16T09:00', 0, '2026-11-16T09:00:00+07:00'],
    ['2026-11-21T09:00', 0, '2026-11-21T09:00:00+07:00'],
    ['2026-11-17T08:00', -2 * hour, '2026-11-16T16:00:00+07:00'],
    ['2026-11-16T14:30', -hour, '2026-11-16T13:30:00+07:00'],
    ['2026-11-16T14:30', -hour - 1, '2026-11-16T11:29:59+07:00'],
    ['2024-05-03T16:00', 2 * hour, '2024-05-04T08:00:00+07:00'],
  ])('%s and %d seconds', (from, seconds, to) =>
    expect(addWorkingSeconds(calendar, defaultOffice, instant(from), seconds)).toBe(to),
  );

  test('beyond the decided years is an error at either end', () => {
    const add = (from: string, hours: number) => () =>
      addWorkingSeconds(calendar, defaultOffice, instant(from), hours * hour);
    expect(add('2027-12-31T10:00', 8)).toThrow('The days off of 2028');
    expect(add('2023-01-03T10:00', -8)).toThrow('has no days off of 2022');
    expect(add('2028-01-03T10:00', 1)).toThrow(UndecidedYear);
  });
});

describe('the counter', () => {
  test.each([
    ['2026-11-21T09:00', true],
    ['2026-11-21T11:30', false],
    ['2026-11-22T09:00', false],
    ['2026-11-23T07:00', true],
    ['2026-11-23T17:00', false],
    ['2026-11-24T09:00', false],
    ['2023-04-29T09:00', false],
    ['2024-05-04T15:00', true],
  ])('at %s it takes papers: %s', (at, takes) =>
    expect(isReceiving(calendar, saturdayCounter, instant(at))).toBe(takes),
  );

  test('Saturday reception counts for nothing', () => {
    const between = (office: Office) =>
      workingSecondsBetween(calendar, office, instant('2026-11-20T16:00'), instant('2026-11-23T08:00'));
    expect(between(saturdayCounter)).toBe(between(defaultOffice));
  });
});
