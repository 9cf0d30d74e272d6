import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingSeconds,
  fromEpochSeconds,
  fromOfficeTime,
  instant,
  isWorkingDayNumber,
  type Office,
  parseOffice,
  toEpochSeconds,
  toOfficeTime,
  vietnam,
  workingCalendar,
  workingSecondsBetween,
} from './index.ts';

const calendar = workingCalendar(vietnam);
const start = toEpochSeconds(instant('2023-01-01T00:00'));
const minutes = (calendar.lastDay - calendar.firstDay + 1) * 1440;

const offices: readonly Office[] = [
  parseOffice('07:00-11:30,13:30-17:00'),
  parseOffice('07:30-11:30,13:30-17:00'),
  parseOffice('08:00-12:00,13:00-17:00'),
  parseOffice('00:00-24:00'),
  parseOffice('05:01-05:02,09:00-09:07,12:00-13:00,23:58-24:00'),
  {
    id: 'Tuesday and Thursday mornings, Friday in full',
    sessions: {
      2: [{ from: '08:00', to: '10:30' }],
      4: [{ from: '07:15', to: '11:45' }],
      5: [
        { from: '07:00', to: '11:30' },
        { from: '13:30', to: '17:00' },
      ],
    },
    receptionOnly: { 6: [{ from: '07:00', to: '11:30' }] },
  },
];

describe.each(offices.map((it) => [it.id, it] as const))(
  'office %s, against every minute of 2023 to 2027',
  (_, office) => {
    const worked = minuteSums(office);
    const at = (minute: number) => fromEpochSeconds(start + minute * 60);

    test('the working time before each minute', () => {
      for (let minute = 0; minute < minutes; minute += 11) {
        const found = toOfficeTime(calendar, office, start + minute * 60);
        if (found !== (worked[minute] as number) * 60) expect([at(minute), found]).toBe(worked[minute]);
      }
    });

    test('adding finds the first minute by which the time has passed', () =>
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: minutes - 60 * 1440 }),
          fc.integer({ min: 1, max: 4000 }),
          (from, count) => {
            const wanted = (worked[from] as number) + count;
            const found = worked.findIndex((it) => it >= wanted);
            fc.pre(found !== -1);
            expect(addWorkingSeconds(calendar, office, at(from), count * 60)).toBe(at(found));
          },
        ),
        { numRuns: 40 },
      ));

    test('to the second: adding undoes counting, both ways, and is additive', () =>
      fc.assert(
        fc.property(
          fc.integer({ min: 40 * 86_400, max: minutes * 60 - 90 * 86_400 }),
          fc.nat(90_000),
          fc.nat(90_000),
          (from, a, b) => {
            const origin = fromEpochSeconds(start + from);
            const once = addWorkingSeconds(calendar, office, origin, a);
            expect(workingSecondsBetween(calendar, office, origin, once)).toBe(a);
            expect(workingSecondsBetween(calendar, office, once, origin)).toBe(a === 0 ? 0 : -a);
            const twice = addWorkingSeconds(calendar, office, once, b);
            if (b > 0) expect(addWorkingSeconds(calendar, office, origin, a + b)).toBe(twice);
            const back = addWorkingSeconds(calendar, office, origin, -Math.min(a, 20_000));
            expect(workingSecondsBetween(calendar, office, back, origin)).toBe(Math.min(a, 20_000));
          },
        ),
      ));

    test('the axis of office time runs both ways', () =>
      fc.assert(
        fc.property(fc.integer({ min: 1, max: (worked[minutes] as number) * 60 }), (position) => {
          const second = fromOfficeTime(calendar, office, position);
          fc.pre(second < start + minutes * 60);
          expect(toOfficeTime(calendar, office, second)).toBe(position);
          expect(toOfficeTime(calendar, office, second - 1)).toBe(position - 1);
        }),
      ));
  },
);

/** The worked minutes before each minute of the calendar, found by looking at each. */
function minuteSums(office: Office): Int32Array {
  const sums = new Int32Array(minutes + 1);
  for (let minute = 0; minute < minutes; minute++) {
    sums[minute + 1] = (sums[minute] as number) + (isOpen(office, minute) ? 1 : 0);
  }
  return sums;
}

function isOpen(office: Office, minute: number): boolean {
  const day = calendar.firstDay + Math.floor(minute / 1440);
  if (!isWorkingDayNumber(calendar, day)) return false;
  const clock = new Date((minute % 1440) * 60_000).toISOString().slice(11, 16);
  return hoursOn(office, day).some((it) => it.from <= clock && clock < it.to);
}

const replaced: Readonly<Record<string, number>> = {
  '2024-05-04': 1,
  '2025-04-26': 5,
  '2026-01-10': 5,
  '2026-08-22': 1,
};

function hoursOn(office: Office, day: number) {
  const date = new Date(day * 86_400_000);
  const weekday = replaced[date.toISOString().slice(0, 10)] ?? date.getUTCDay();
  return office.sessions[weekday as 1] ?? [];
}
