import { describe, expect, test } from 'vitest';
import {
  type Clock,
  ClockMisuse,
  changeTerm,
  civilDate,
  days,
  defaultOffice,
  dueOf,
  hours,
  instant,
  months,
  restart,
  resume,
  sameDay,
  startClock,
  suspend,
  until,
  vietnam,
  workingCalendar,
  workingDays,
  workingHours,
} from './index.ts';

const calendar = workingCalendar(vietnam);
const monday = startClock(workingDays(5), instant('2026-11-16T09:00'));

describe('a pause moves the end by what it took', () => {
  test.each([
    [
      'working days, over a weekend',
      workingDays(5),
      '2026-11-17T16:00',
      '2026-11-23T08:00',
      '2026-11-30T23:59:59+07:00',
    ],
    [
      'working days, resumed the same day',
      workingDays(5),
      '2026-11-17T08:00',
      '2026-11-17T16:00',
      '2026-11-23T23:59:59+07:00',
    ],
    [
      'working days, over the weekend alone',
      workingDays(5),
      '2026-11-20T16:00',
      '2026-11-22T16:00',
      '2026-11-23T23:59:59+07:00',
    ],
    [
      'working hours, to the second',
      workingHours(8),
      '2026-11-16T10:00',
      '2026-11-17T09:30:15',
      '2026-11-18T08:30:15+07:00',
    ],
    [
      'working hours, over the night alone',
      workingHours(8),
      '2026-11-16T17:00',
      '2026-11-17T07:00',
      '2026-11-17T09:00:00+07:00',
    ],
    ['days', days(5), '2026-11-17T16:00', '2026-11-20T08:00', '2026-11-25T23:59:59+07:00'],
    ['months', months(1), '2026-11-17T16:00', '2026-11-20T08:00', '2026-12-21T23:59:59+07:00'],
    ['hours', hours(24), '2026-11-16T10:00', '2026-11-16T11:30', '2026-11-17T10:30:00+07:00'],
    ['the same day', sameDay(), '2026-11-16T10:00', '2026-11-17T11:30', '2026-11-17T23:59:59+07:00'],
    [
      'a promised day, not at all',
      until(civilDate('2026-11-27')),
      '2026-11-17T16:00',
      '2026-11-23T08:00',
      '2026-11-27T23:59:59+07:00',
    ],
  ])('%s', (_, term, from, to, at) => {
    const clock = startClock(term, instant('2026-11-16T09:00'));
    expect(end(resume(suspend(clock, instant(from), 'awaiting'), instant(to)))).toBe(at);
  });

  // 28 and 29 November 2026 are a Saturday and a Sunday.
  test.each([
    ['nextWorkingDay', '2026-11-30'],
    ['previousWorkingDay', '2026-11-27'],
    ['none', '2026-11-29'],
  ] as const)('a promised day that is a rest day, by %s: %s', (roll, on) =>
    expect(end(startClock(until(civilDate('2026-11-29')), instant('2026-11-16T09:00'), { roll }))).toBe(
      `${on}T23:59:59+07:00`,
    ),
  );

  test('the fifth working day without a pause is Monday 23/11', () =>
    expect(end(monday)).toBe('2026-11-23T23:59:59+07:00'));
  test('a pause before the receipt of an after-hours dossier takes nothing', () => {
    const late = startClock(workingDays(1), instant('2026-11-16T16:00'), { cutoff: '15:00' });
    const paused = resume(suspend(late, instant('2026-11-16T16:30'), 'awaiting'), instant('2026-11-17T09:00'));
    expect(end(paused)).toBe(end(late));
  });
  test('a pause that begins after the end takes nothing', () => {
    const paused = resume(suspend(monday, instant('2026-11-25T09:00'), 'awaiting'), instant('2026-11-30T09:00'));
    expect(end(paused)).toBe(end(monday));
  });
  test('stopped on the last day and resumed on a Sunday, it ends on Monday', () => {
    const thursday = startClock(workingDays(3), instant('2026-11-16T09:00'));
    const paused = resume(suspend(thursday, instant('2026-11-19T10:00'), 'awaiting'), instant('2026-11-22T10:00'));
    expect(end(paused)).toBe('2026-11-23T23:59:59+07:00');
  });
  test('stopped on the last day and resumed after the office closed, it ends the next working day', () => {
    const clock = startClock(workingDays(3), instant('2026-11-16T09:00'), { dayEnds: 'officeClose' });
    const paused = resume(suspend(clock, instant('2026-11-19T10:00'), 'awaiting'), instant('2026-11-20T18:00'));
    expect(end(paused)).toBe('2026-11-23T17:00:00+07:00');
  });
  test('stopped in the last second and resumed at night, working hours end at that second', () => {
    const clock = startClock(workingHours(8), instant('2026-11-16T09:00'));
    const paused = resume(suspend(clock, instant('2026-11-17T09:00'), 'awaiting'), instant('2026-11-17T09:00'));
    expect(end(paused)).toBe('2026-11-17T09:00:00+07:00');
    const night = startClock(workingHours(8), instant('2026-11-16T07:00'));
    expect(end(resume(suspend(night, instant('2026-11-16T17:00'), 'awaiting'), instant('2026-11-16T20:00')))).toBe(
      '2026-11-16T20:00:00+07:00',
    );
  });
});

describe('restart and change', () => {
  test('restart gives the whole term again, also to a clock that stands', () => {
    const waiting = suspend(monday, instant('2026-11-17T09:00'), 'awaiting');
    const again = restart(waiting, instant('2026-11-19T09:00'));
    expect(again.pauses).toEqual([]);
    expect(end(again)).toBe('2026-11-27T23:59:59+07:00');
  });
  test('a longer term keeps start and pauses', () => {
    const paused = resume(suspend(monday, instant('2026-11-17T09:00'), 'awaiting'), instant('2026-11-18T09:00'));
    expect(end(changeTerm(paused, workingDays(7)))).toBe('2026-11-27T23:59:59+07:00');
  });
  test('another unit is counted its own way, with the cut-off of the clock', () => {
    const clock = startClock(workingDays(5), instant('2026-11-16T16:00'), { cutoff: '15:00', dayEnds: 'officeClose' });
    const changed = changeTerm(clock, workingHours(1));
    expect(changed.counting.start).toBe('moment');
    expect(end(changed)).toBe('2026-11-17T08:00:00+07:00');
    expect(end(changeTerm(clock, until(civilDate('2026-12-10'))))).toBe('2026-12-10T17:00:00+07:00');
  });
});

describe('misuse is refused', () => {
  const waiting = suspend(monday, instant('2026-11-17T09:00'), 'awaiting');
  test.each([
    ['resume a running clock', () => resume(monday, instant('2026-11-17T09:00')), 'notSuspended'],
    [
      'resume twice',
      () => resume(resume(waiting, instant('2026-11-18T09:00')), instant('2026-11-18T09:00')),
      'notSuspended',
    ],
    ['suspend a standing clock', () => suspend(waiting, instant('2026-11-18T09:00'), 'again'), 'alreadySuspended'],
    ['suspend before the start', () => suspend(monday, instant('2026-11-16T08:59:59'), 'awaiting'), 'backInTime'],
    ['resume before the suspension', () => resume(waiting, instant('2026-11-17T08:59:59')), 'backInTime'],
    [
      'suspend before the last resumption',
      () => suspend(resume(waiting, instant('2026-11-18T09:00')), instant('2026-11-18T08:59'), 'again'),
      'backInTime',
    ],
    ['restart before the suspension', () => restart(waiting, instant('2026-11-17T08:59:59')), 'backInTime'],
    ['promise the past', () => changeTerm(monday, until(civilDate('2026-11-15'))), 'promisedBeforeStart'],
  ] as const)('%s', (_, act, misuse) => {
    expect(act).toThrow(ClockMisuse);
    expect(act).toThrow(expect.objectContaining({ code: 'clockMisuse', misuse }));
  });

  test('the same second is not back in time', () =>
    expect(end(resume(suspend(monday, monday.from, 'awaiting'), monday.from))).toBe(end(monday)));
});

test('a clock is a value: what was done to it left it as it was', () => {
  const before = JSON.stringify(monday);
  restart(
    resume(suspend(monday, instant('2026-11-17T09:00'), 'awaiting'), instant('2026-11-18T09:00')),
    instant('2026-11-19T09:00'),
  );
  expect(JSON.stringify(monday)).toBe(before);
  expect(JSON.parse(before)).toEqual(monday);
});

function end(clock: Clock) {
  return dueOf(clock, calendar, defaultOffice)?.at;
}
