import { describe, expect, test } from 'vitest';
import {
  addSeconds,
  addWorkingSeconds,
  civilDate,
  type Due,
  defaultOffice,
  dueOf,
  handOverAt,
  instant,
  lastMomentBefore,
  officeDaySeconds,
  parseOffice,
  passedAt,
  remaining,
  sayRemaining,
  startClock,
  vietnam,
  warningAt,
  warningFrom,
  warningLevels,
  workingCalendar,
  workingDays,
} from './index.ts';

const calendar = workingCalendar(vietnam);
const thursday: Due = { on: civilDate('2026-11-19'), at: instant('2026-11-19T17:00') };
const say = (at: string, language: 'vi' | 'en' = 'vi') =>
  sayRemaining(remaining(thursday, instant(at), calendar, defaultOffice), language);

describe('what is left', () => {
  test.each([
    ['2026-11-17T14:00', 'Còn 2 ngày làm việc 3 giờ', '2 working days 3 hours left'],
    ['2026-11-18T17:00', 'Còn 1 ngày làm việc', '1 working day left'],
    ['2026-11-19T16:00', 'Còn 1 giờ', '1 hour left'],
    ['2026-11-19T16:35', 'Còn 25 phút', '25 minutes left'],
    ['2026-11-19T17:00', 'Còn 0 phút', '0 minutes left'],
    ['2026-11-19T17:00:01', 'Quá 0 phút', '0 minutes overdue'],
    ['2026-11-20T07:01', 'Quá 1 phút', '1 minute overdue'],
    ['2026-11-23T13:30', 'Quá 1 ngày làm việc 4 giờ', '1 working day 4 hours overdue'],
    ['2026-11-23T14:30', 'Quá 1 ngày làm việc 5 giờ', '1 working day 5 hours overdue'],
    ['2026-11-24T10:00', 'Quá 2 ngày làm việc', '2 working days overdue'],
  ])('at %s', (at, vi, en) => {
    expect(say(at)).toBe(vi);
    expect(say(at, 'en')).toBe(en);
  });

  test("a day is the office's own day", () => {
    const short = parseOffice('07:30-11:30,13:30-17:00');
    const left = remaining(thursday, instant('2026-11-17T17:00'), calendar, short);
    expect([left.days, left.hours, left.workingSeconds]).toEqual([2, 0, 2 * officeDaySeconds(short)]);
  });

  test('walking the rest brings one to the end', () => {
    const left = remaining(thursday, instant('2026-11-17T10:20:30'), calendar, defaultOffice);
    expect(addWorkingSeconds(calendar, defaultOffice, instant('2026-11-17T10:20:30'), left.workingSeconds)).toBe(
      thursday.at,
    );
  });
});

describe('warnings, one second either side', () => {
  const due = dueOf(startClock(workingDays(3), instant('2026-11-20T09:00')), calendar, defaultOffice) as Due;
  test('the due day is Thursday 26/11', () => expect(due.on).toBe('2026-11-26'));
  test.each([
    ['nearDue', null, '2026-11-25T00:00:00+07:00'],
    ['lastDay', 'nearDue', '2026-11-26T00:00:00+07:00'],
    ['overdue', 'lastDay', '2026-11-27T00:00:00+07:00'],
  ])('%s', (id, before, from) => {
    const level = warningLevels.find((it) => it.id === id);
    if (level === undefined) throw new Error(id);
    const start = warningFrom(level, due, calendar);
    expect(start).toBe(from);
    expect(warningAt(due, start, calendar)?.id).toBe(id);
    expect(warningAt(due, addSeconds(start, -1), calendar)?.id ?? null).toBe(before);
  });
  test('overdue begins one second after the last', () => {
    expect(warningAt(due, due.at, calendar)?.id).toBe('lastDay');
    expect(warningAt(due, passedAt(due), calendar)?.id).toBe('overdue');
  });
});

describe('hand-over and the last moment before', () => {
  test.each([
    ['2026-11-20T15:00:00', '2026-11-20T17:00:00+07:00'],
    ['2026-11-20T15:00:01', '2026-11-23T07:00:00+07:00'],
    ['2026-11-21T09:00:00', '2026-11-23T07:00:00+07:00'],
    ['2026-11-23T16:00:00', '2026-11-25T07:00:00+07:00'],
    ['2024-05-04T09:00:00', '2024-05-04T17:00:00+07:00'],
  ])('received %s', (received, at) =>
    expect(handOverAt(instant(received), calendar, defaultOffice, '15:00').at).toBe(at),
  );

  test.each([
    ['2026-11-19', '2026-11-18T17:00:00+07:00'],
    ['2026-11-23', '2026-11-20T17:00:00+07:00'],
    ['2026-11-25', '2026-11-23T17:00:00+07:00'],
    ['2026-11-22', '2026-11-20T17:00:00+07:00'],
  ])('before %s', (on, at) => {
    const due: Due = { on: civilDate(on), at: instant(`${on}T17:00`) };
    expect(lastMomentBefore(due, calendar, defaultOffice)).toBe(at);
  });
});
