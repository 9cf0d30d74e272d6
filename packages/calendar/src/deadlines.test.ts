import { describe, expect, test } from 'vitest';
import {
  addTerms,
  type Counting,
  civilDate,
  defaultOffice,
  dueOf,
  handOverAt,
  instant,
  lastMomentBefore,
  parseOffice,
  parseTerm,
  passedAt,
  resume,
  sameDay,
  startClock,
  suspend,
  vietnam,
  workingCalendar,
  workingDays,
  workingDaysBetween,
  workingHours,
} from './index.ts';

const calendar = workingCalendar(vietnam);
const inclusive = { start: 'inclusive', cutoff: '15:00' } as const;
const exclusive = { start: 'exclusive', cutoff: '15:00' } as const;
const moment = { start: 'moment' } as const;

describe('worked cases of the one-stop rules', () => {
  test.each([
    ['J-1: 3 working days, Monday 16/11/2026', '3wd', '2026-11-16T09:00', '2026-11-19T23:59:59+07:00'],
    ['J-7: 8 working hours from Friday 20/11/2026 10:00', '8wh', '2026-11-20T10:00', '2026-11-23T10:00:00+07:00'],
    ['J-9: 8 working hours over 30/4, 1/5 and a weekend', '8wh', '2026-04-29T16:00', '2026-05-04T16:00:00+07:00'],
    [
      'J-12: 5 working days over the swap of 02/5 and 26/4/2025',
      '5wd',
      '2025-04-23T09:00',
      '2025-04-29T23:59:59+07:00',
    ],
    ['J-14: 3 working days over New Year 2026', '3wd', '2025-12-31T09:00', '2026-01-07T23:59:59+07:00'],
    ['J-16: 10 working days over Tet 2026', '10wd', '2026-02-09T09:00', '2026-03-02T23:59:59+07:00'],
    ['J-19: 5 working days over Tet 2023', '5wd', '2023-01-18T09:00', '2023-02-01T23:59:59+07:00'],
    ['J-25: 15 days end on a Saturday and roll', '15d', '2026-04-17T09:00', '2026-05-04T23:59:59+07:00'],
    ['J-30: day school, 21 working days', '21wd', '2025-12-01T07:00', '2025-12-30T23:59:59+07:00'],
    ['J-30: hour school, 168 working hours', '168wh', '2025-12-01T07:00', '2025-12-29T17:00:00+07:00'],
    ['J-34: feedback, refuse in 2 working days', '2wd', '2026-11-16T09:00', '2026-11-18T23:59:59+07:00'],
    ['J-34: feedback, ask in 5', '5wd', '2026-11-16T09:00', '2026-11-23T23:59:59+07:00'],
    ['J-34: feedback, resolve in 15', '15wd', '2026-11-16T09:00', '2026-12-08T23:59:59+07:00'],
    ['J-34: feedback, publish in 17', '17wd', '2026-11-16T09:00', '2026-12-10T23:59:59+07:00'],
  ])('%s', (_, term, from, at) => expect(due(term, from).at).toBe(at));

  test('J-3: same day, received at 14:50', () =>
    expect(due('same-day', '2026-11-16T14:50', exclusive).on).toBe('2026-11-16'));
  test('J-4: same day, received at 15:20', () =>
    expect(due('same-day', '2026-11-16T15:20', exclusive).on).toBe('2026-11-17'));
  test('J-6: hand-over after 15:00, while the due date stays', () => {
    const received = instant('2026-11-20T15:10');
    expect(handOverAt(received, calendar, defaultOffice, '15:00').at).toBe('2026-11-23T07:00:00+07:00');
    expect(due('3wd', '2026-11-20T15:10')).toEqual(due('3wd', '2026-11-20T14:00'));
  });
  test('J-12 without the swap would be Friday 02/5/2025', () => {
    const plain = workingCalendar({ ...vietnam, days: vietnam.days.filter((it) => !it.kind.startsWith('swapped')) });
    expect(dueOf(startClock(workingDays(5), instant('2025-04-23T09:00')), plain, defaultOffice)?.on).toBe('2025-05-02');
  });
  test('J-21: the apology goes on Monday, for Tuesday is a holiday', () => {
    const wednesday = due('until:2026-11-25', '2026-11-16T09:00');
    expect(lastMomentBefore(wednesday, calendar, defaultOffice)).toBe('2026-11-23T17:00:00+07:00');
  });
  test('J-25: closing is possible from Tuesday 05/5/2026', () =>
    expect(passedAt(due('15d', '2026-04-17T09:00'))).toBe('2026-05-05T00:00:00+07:00'));
  test('J-31: 2, 8, 4, 4, 4 and 2 hours are 3 working days of the hour school', () => {
    const steps = [2, 8, 4, 4, 4, 2].map(workingHours);
    const total = steps.reduce((sum, it) => addTerms(sum, it), workingHours(0));
    const from = '2026-11-16T15:30';
    expect(dueOf(startClock(total, instant(from)), calendar, defaultOffice)).toEqual(due('3wd', from, moment));
  });
  test('J-32: where only Sunday is a rest day, 04 to 10/11/2025 holds 6 counted days', () => {
    const sunday = workingCalendar({ ...vietnam, weeklyRest: [7] });
    expect(workingDaysBetween(sunday, civilDate('2025-11-03'), civilDate('2025-11-10'))).toBe(6);
  });
  test('J-36: 3 working days of the hour school end at the minute of receipt', () =>
    expect(due('3wd', '2026-11-16T15:30', moment).at).toBe('2026-11-19T15:30:00+07:00'));
  test('J-38: 5 + 3 working days around a wait for payment', () => {
    const first = startClock(workingDays(5), instant('2026-10-05T09:00'));
    expect(dueOf(first, calendar, defaultOffice)?.on).toBe('2026-10-12');
    const whole = startClock(workingDays(8), instant('2026-10-05T09:00'));
    const waiting = suspend(whole, instant('2026-10-12T16:00'), 'awaitingPayment');
    expect(dueOf(waiting, calendar, defaultOffice)).toBeNull();
    expect(dueOf(resume(waiting, instant('2026-10-20T09:00')), calendar, defaultOffice)?.on).toBe('2026-10-23');
  });
});

describe('worked cases of the birth group: A counts the day of receipt, B does not', () => {
  test.each([
    ['1: Monday 23/11/2026 09:00', '2026-11-23T09:00', '2026-11-23', '2026-11-26', '2026-11-27'],
    ['3: Friday 20/11/2026 16:10', '2026-11-20T16:10', '2026-11-23', '2026-11-26', '2026-11-27'],
    ['5: Thursday 31/12/2026 15:30', '2026-12-31T15:30', '2027-01-04', '2027-01-06', '2027-01-07'],
    ['9: Wednesday 22/01/2025 14:00, Tet', '2025-01-22T14:00', '2025-01-22', '2025-01-24', '2025-02-03'],
  ])('%s', (_, from, birth, groupA, groupB) => {
    expect(due('same-day', from, exclusive).on).toBe(birth);
    expect(due('3wd', from, inclusive).on).toBe(groupA);
    expect(due('3wd', from, exclusive).on).toBe(groupB);
  });

  test('6: with verification, Monday 23/11/2026 09:00', () => {
    expect(due('5wd', '2026-11-23T09:00', inclusive).on).toBe('2026-11-30');
    expect(due('5wd', '2026-11-23T09:00', exclusive).on).toBe('2026-12-01');
  });
  test('7: a bounded wait is a clock of its own, 7 working days from Friday 20/11/2026 14:00', () => {
    const work = suspend(
      startClock(workingDays(3), instant('2026-11-19T09:00')),
      instant('2026-11-20T14:00'),
      'awaitingSupplement',
    );
    const wait = startClock(workingDays(7), instant('2026-11-20T14:00'));
    expect(dueOf(work, calendar, defaultOffice)).toBeNull();
    expect(dueOf(wait, calendar, defaultOffice)?.on).toBe('2026-12-02');
  });
  test.each([
    ['20 working days', 20, '2015-11-02'],
    ['2 more, for completing the dossier', 22, '2015-11-04'],
    ['and 5 more, for a remote commune: 27 at most', 27, '2015-11-11'],
  ])('13: the paper group, Monday 05/10/2015, %s', (_, count, on) => {
    // No holiday of the law falls into these weeks, so a year that has its weekends alone will do.
    const decided = {
      instrument: 'none',
      decidedOn: civilDate('2015-01-01'),
      confidence: 'computed',
      source: 'none',
    } as const;
    const paper = workingCalendar({ ...vietnam, id: 'weekends-2015', years: [{ year: 2015, ...decided }], days: [] });
    const clock = startClock(workingDays(count), instant('2015-10-05T09:00'));
    expect(dueOf(clock, paper, defaultOffice)?.on).toBe(on);
  });
  test('12: half a day of an office with eight hours, over a weekend', () => {
    const clinic = parseOffice('08:00-12:00,13:00-17:00');
    const clock = startClock(workingHours(4), instant('2026-11-20T15:30'));
    expect(dueOf(clock, calendar, clinic)?.at).toBe('2026-11-23T10:30:00+07:00');
  });
});

describe('the cut-off is after 15:00, not at it', () => {
  test.each([
    ['2026-11-16T14:59:59', '2026-11-16'],
    ['2026-11-16T15:00:00', '2026-11-16'],
    ['2026-11-16T15:00:01', '2026-11-17'],
    ['2026-11-21T09:00:00', '2026-11-23'],
  ])('%s', (from, on) => {
    expect(due('same-day', from, exclusive).on).toBe(on);
    expect(due('1wd', from, inclusive).on).toBe(on);
  });
});

describe('other conventions', () => {
  test('the day ends at midnight, or when the office closes', () => {
    expect(due('3wd', '2026-11-16T09:00').at).toBe('2026-11-19T23:59:59+07:00');
    expect(due('3wd', '2026-11-16T09:00', { dayEnds: 'officeClose' }).at).toBe('2026-11-19T17:00:00+07:00');
    expect(due('5wd', '2024-04-24T09:00', { dayEnds: 'officeClose' }).at).toBe('2024-05-04T17:00:00+07:00');
  });
  test('what came after the cut-off is due as the office opens, where so counted', () => {
    const moved = { cutoff: '15:00', movedEnds: 'opening' } as const;
    expect(due('same-day', '2026-11-20T15:10', moved).at).toBe('2026-11-23T07:00:00+07:00');
    expect(due('same-day', '2026-11-21T09:00', moved).at).toBe('2026-11-23T07:00:00+07:00');
    expect(due('same-day', '2026-11-20T15:00', moved).at).toBe('2026-11-20T23:59:59+07:00');
  });
  test('received on a rest day: that day is day 0, or Monday is', () => {
    expect(due('1wd', '2026-11-21T09:00').on).toBe('2026-11-23');
    expect(due('1wd', '2026-11-21T09:00', { restDay: 'nextWorkingDay' }).on).toBe('2026-11-25');
    expect(due('1wd', '2026-11-21T09:00', { cutoff: '15:00' }).on).toBe('2026-11-25');
    expect(due('1wd', '2026-11-21T09:00', { cutoff: '15:00', restDay: 'asReceived' }).on).toBe('2026-11-23');
  });
  test.each([
    ['1month', '2025-01-31T09:00', {}, '2025-02-28T23:59:59+07:00'],
    ['1month', '2026-10-24T09:00', {}, '2026-11-25T23:59:59+07:00'],
    ['1month', '2026-10-24T09:00', { roll: 'none' }, '2026-11-24T23:59:59+07:00'],
    ['1month', '2026-10-15T09:00', { start: 'inclusive', roll: 'none' }, '2026-11-14T23:59:59+07:00'],
    ['1month', '2026-10-15T09:00', { start: 'moment', roll: 'none' }, '2026-11-15T23:59:59+07:00'],
    ['15d', '2026-04-17T09:00', { roll: 'none' }, '2026-05-02T23:59:59+07:00'],
    ['1d', '2026-11-16T09:00', { start: 'inclusive' }, '2026-11-16T23:59:59+07:00'],
    ['2d', '2026-11-16T09:00', { start: 'moment', roll: 'none' }, '2026-11-18T09:00:00+07:00'],
    ['1d', '2026-11-20T16:00', { cutoff: '15:00' }, '2026-11-25T23:59:59+07:00'],
    ['4h', '2026-11-20T22:00', {}, '2026-11-21T02:00:00+07:00'],
    ['4h', '2026-11-20T22:00', { roll: 'nextWorkingDay' }, '2026-11-23T23:59:59+07:00'],
    ['4h', '2026-11-20T16:00', { cutoff: '15:00' }, '2026-11-23T11:00:00+07:00'],
    ['2wh', '2026-11-20T16:00', { cutoff: '15:00' }, '2026-11-23T09:00:00+07:00'],
    ['2wh', '2026-11-20T16:00', { start: 'exclusive' }, '2026-11-23T09:00:00+07:00'],
    ['0wd', '2026-11-16T09:00', {}, '2026-11-16T23:59:59+07:00'],
    ['0d', '2026-11-21T09:00', {}, '2026-11-23T23:59:59+07:00'],
    ['until:2026-12-10', '2026-11-16T09:00', {}, '2026-12-10T23:59:59+07:00'],
  ] as const)('%s from %s, %j', (term, from, counting, at) => expect(due(term, from, counting).at).toBe(at));
});

test('a worked Saturday keeps the hours of the day it replaces', () => {
  const clock = startClock(workingHours(8), instant('2024-05-03T16:00'));
  expect(dueOf(clock, calendar, defaultOffice)?.at).toBe('2024-05-04T16:00:00+07:00');
});

test('the same clock, known before and after the swap of 2024', () => {
  const clock = startClock(workingDays(5), instant('2024-04-24T09:00'));
  const before = workingCalendar(vietnam, { knownAt: civilDate('2024-01-01') });
  expect(dueOf(clock, calendar, defaultOffice)?.on).toBe('2024-05-04');
  expect(dueOf(clock, before, defaultOffice)?.on).toBe('2024-05-03');
});

test('received on Saturday, within the day is Monday', () =>
  expect(dueOf(startClock(sameDay(), instant('2026-11-21T09:00')), calendar, defaultOffice)?.on).toBe('2026-11-23'));

function due(term: string, from: string, counting: Partial<Counting> = {}) {
  const found = dueOf(startClock(parseTerm(term), instant(from), counting), calendar, defaultOffice);
  if (found === null) throw new Error('a running clock has a due date');
  return found;
}
