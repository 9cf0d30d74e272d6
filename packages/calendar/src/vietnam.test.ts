import { describe, expect, test } from 'vitest';
import {
  civilDate,
  decidedDayOn,
  defaultOffice,
  epochDayOf,
  explainDue,
  fromEpochDay,
  instant,
  isWorkingDay,
  isWorkingDayNumber,
  ledgerOf,
  sayCause,
  sayWhy,
  startClock,
  UndecidedYear,
  vietnam,
  weekdayOf,
  workingCalendar,
  workingDays,
} from './index.ts';

const calendar = workingCalendar(vietnam);

/** Every weekday off and every worked Saturday, 2023 to 2027, written out apart from the data. */
const golden = {
  off: `2023-01-02 2023-01-20 2023-01-23 2023-01-24 2023-01-25 2023-01-26 2023-05-01 2023-05-02 2023-05-03 2023-09-01
    2023-09-04 2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18 2024-04-29 2024-04-30
    2024-05-01 2024-09-02 2024-09-03 2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07
    2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02 2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18
    2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24 2027-01-01
    2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10 2027-04-16 2027-04-30 2027-05-03 2027-09-02 2027-09-03
    2027-11-24`.split(/\s+/),
  worked: ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'],
};

test('every day of 2023 to 2027 is worked or not as the table says', () => {
  const wrong: string[] = [];
  for (let day = epochDayOf(2023, 1, 1); day < epochDayOf(2028, 1, 1); day++) {
    const date = fromEpochDay(day);
    const ordinary = weekdayOf(date) <= 5 && !golden.off.includes(date);
    if (isWorkingDayNumber(calendar, day) !== (ordinary || golden.worked.includes(date))) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

test.each([
  [2023, 249],
  [2024, 251],
  [2025, 250],
  [2026, 249],
  [2027, 249],
])('%i has %i working days', (year, count) => {
  const days = Array.from({ length: 366 }, (_, index) => epochDayOf(year, 1, 1) + index);
  const inYear = days.filter((day) => day < epochDayOf(year + 1, 1, 1));
  expect(inYear.filter((day) => isWorkingDayNumber(calendar, day)).length).toBe(count);
});

describe('every entry', () => {
  test.each(vietnam.days.map((it) => [it.on, it] as const))('%s', (_, it) => {
    expect(it.instrument).not.toBe('');
    expect(it.source).not.toBe('');
    expect(it.name.vi).toBe(it.name.vi.normalize('NFC'));
    const year = vietnam.years.find((one) => one.year === Number(it.on.slice(0, 4)));
    expect(year).toBeDefined();
    expect(it.decidedOn < it.on).toBe(true);
    const weekend = weekdayOf(it.on) > 5;
    if (it.kind === 'compensatory' || it.kind === 'swappedOff') expect(weekend).toBe(false);
    if (it.kind === 'swappedOn') expect(weekend).toBe(true);
  });

  test('stands once', () => expect(new Set(vietnam.days.map((it) => it.on)).size).toBe(vietnam.days.length));
  test('a worked Saturday replaces a day that is swapped off by the same document', () => {
    for (const worked of vietnam.days.filter((it) => it.kind === 'swappedOn')) {
      const off = vietnam.days.find((it) => it.on === worked.inPlaceOf);
      expect([off?.kind, off?.instrument]).toEqual(['swappedOff', worked.instrument]);
    }
  });
  test('as many days compensate as holidays fell on a weekend, where the split is known', () => {
    const known = vietnam.days.filter((it) => it.kind !== 'unsplit');
    const fell = known.filter((it) => it.kind === 'statutory' && weekdayOf(it.on) > 5);
    expect(known.filter((it) => it.kind === 'compensatory').length).toBe(fell.length);
  });
});

describe('what was known when', () => {
  const works = (date: string, knownAt: string) =>
    isWorkingDay(workingCalendar(vietnam, { knownAt: civilDate(knownAt) }), civilDate(date));

  test.each([
    ['2024-04-29', '2024-04-11', true],
    ['2024-04-29', '2024-04-12', false],
    ['2024-05-04', '2024-04-11', false],
    ['2024-05-04', '2024-04-12', true],
    ['2026-11-24', '2026-04-23', true],
    ['2026-11-24', '2026-04-24', false],
    ['2026-01-02', '2025-12-24', true],
    ['2026-01-10', '2025-12-25', true],
    ['2027-02-10', '2026-10-02', false],
  ])('%s, as known on %s, is worked: %s', (date, knownAt, worked) => expect(works(date, knownAt)).toBe(worked));

  test('2027 is unknown the day before it was decided, and the error says so', () => {
    const before = workingCalendar(vietnam, { knownAt: civilDate('2026-10-01') });
    const ask = () => isWorkingDay(before, civilDate('2027-01-04'));
    expect(ask).toThrow(UndecidedYear);
    expect(ask).toThrow('The days off of 2027 are not decided as known on 2026-10-01. The last decided year is 2026');
  });

  test('before any decision there is no calendar', () =>
    expect(() => workingCalendar(vietnam, { knownAt: civilDate('2022-11-30') })).toThrow('No year is decided.'));
  test('2028 is undecided, and 2022 is not held', () => {
    expect(() => isWorkingDay(calendar, civilDate('2028-01-03'))).toThrow(UndecidedYear);
    expect(() => isWorkingDay(calendar, civilDate('2022-12-30'))).toThrow(UndecidedYear);
  });
});

describe('what is inferred or not found says so', () => {
  const ledger = (from: string) => {
    const clock = startClock(workingDays(1), instant(`${from}T09:00`));
    return [
      ledgerOf(clock, calendar, defaultOffice),
      explainDue(clock, calendar, defaultOffice, 'vi').sentence,
    ] as const;
  };

  test('Monday 3/5/2027 rests on the Labour Code alone', () => {
    const [days, sentence] = ledger('2027-05-02');
    const monday = days.find((it) => it.on === '2027-05-03');
    const article = 'khoản 3 Điều 111 Bộ luật Lao động 45/2019/QH14';
    expect([monday?.why, monday?.confidence, monday?.source]).toEqual(['compensatory', 'inferred', article]);
    const words =
      'nghỉ bù – Ngày Quốc tế lao động [Suy ra từ khoản 3 Điều 111 Bộ luật Lao động; ' +
      `chưa tìm thấy văn bản xác nhận.] (${article})`;
    expect(monday && sayWhy(monday, 'vi')).toBe(`Thứ Hai 03/05/2027: không tính, ${words}`);
    expect(sentence).toContain(words);
  });
  test('of the seven days of the lunar new year 2027, none is called statutory', () => {
    const run = vietnam.days.filter((it) => it.on.startsWith('2027-02'));
    expect(run.map((it) => it.kind)).toEqual(Array(7).fill('unsplit'));
    const [days, sentence] = ledger('2027-02-03');
    expect(days.map((it) => it.confidence)).toEqual([undefined, ...Array(7).fill('secondary'), undefined]);
    expect(sentence).toContain(
      'từ thứ Năm 04/02/2027 đến thứ Tư 10/02/2027 – nghỉ lễ, tết hoặc nghỉ bù – Tết Âm lịch ' +
        '[Chưa tìm thấy văn bản tách ngày nghỉ Tết và ngày nghỉ bù.] (10065/VPCP-KGVX)',
    );
  });
  test('of an ordinary day nothing is said', () => expect(decidedDayOn(calendar, civilDate('2026-11-23'))).toBeNull());
  test('an inference without a note is called one', () => {
    const entry = { on: civilDate('2027-05-03'), counted: false, why: 'compensatory', source: null } as const;
    expect(sayCause({ ...entry, confidence: 'inferred' }, 'vi')).toBe('nghỉ bù [suy luận]');
    expect(sayCause({ ...entry, confidence: 'inferred' }, 'en')).toBe('compensatory day off [inferred]');
    expect(sayCause({ ...entry, confidence: 'secondary' }, 'en')).toBe('compensatory day off');
  });
});
