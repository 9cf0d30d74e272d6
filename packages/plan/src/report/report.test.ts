import { vietnam, workingCalendar } from '@motcua/calendar';
import { UnknownChoice } from '@motcua/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnknownPeriod } from './errors.ts';
import { parsePeriod, periodParts } from './period.ts';
import { reportDay, reportWindow, reportWindows } from './report-window.ts';
import { lastDayOf, yearlyDuties } from './yearly-duties.ts';

const calendar = workingCalendar(vietnam);

test('the reports of 2025: data from, data to, sent by', () =>
  expect(reportWindows(2025).map((it) => [it.id, it.from, it.until, it.sendBy])).toEqual([
    ['2025-Q1', '2024-12-15', '2025-03-14', '2025-03-20'],
    ['2025-H1', '2024-12-15', '2025-06-14', '2025-06-20'],
    ['2025-Q2', '2025-03-15', '2025-06-14', null],
    ['2025-Q3', '2025-06-15', '2025-09-14', '2025-09-20'],
    ['2025-9M', '2024-12-15', '2025-09-14', null],
    ['2025-H2', '2025-06-15', '2025-12-14', null],
    ['2025-Q4', '2025-09-15', '2025-12-14', null],
    ['2025-Y', '2024-12-15', '2025-12-14', '2025-12-20'],
  ]));

test('their names in both languages', () =>
  expect(reportWindows(2025).map((it) => `${it.title.vi} | ${it.title.en}`)).toEqual([
    'Báo cáo quý I năm 2025 | Report for quarter I 2025',
    'Báo cáo sáu tháng năm 2025 | Report for the half-year 2025',
    'Báo cáo quý II năm 2025 | Report for quarter II 2025',
    'Báo cáo quý III năm 2025 | Report for quarter III 2025',
    'Báo cáo chín tháng năm 2025 | Report for nine months 2025',
    'Báo cáo sáu tháng cuối năm 2025 | Report for the second half 2025',
    'Báo cáo quý IV năm 2025 | Report for quarter IV 2025',
    'Báo cáo năm 2025 | Report for the year 2025',
  ]));

test('where no day is known, that is said; where sources disagree, both stand', () => {
  for (const window of reportWindows(2025)) {
    expect(window.missing.length > 0).toBe(window.sendBy === null);
    expect(window.missing.some((it) => it.en.includes('inferred'))).toBe(window.period.part === '9M');
    expect(window.cites.length).toBeGreaterThan(0);
    expect(window.conflict?.sides.length ?? 0).toBe(['Q3', '9M'].includes(window.period.part) ? 2 : 0);
  }
});

test('the quarters, and the halves, of a year join without a gap, and into the year before', () =>
  fc.assert(
    fc.property(fc.integer({ min: 2001, max: 2099 }), (year) => {
      const of = (part: string) => reportWindow(parsePeriod(`${year}-${part}`));
      for (const chain of [
        ['Q1', 'Q2', 'Q3', 'Q4'],
        ['H1', 'H2'],
      ]) {
        const windows = chain.map(of);
        expect(windows[0]?.from).toBe(of('Y').from);
        expect(windows.at(-1)?.until).toBe(of('Y').until);
        for (const [index, it] of windows.slice(1).entries())
          expect(Date.parse(it.from) - Date.parse(windows[index]?.until ?? '')).toBe(86_400_000);
      }
      expect(Date.parse(of('Y').from) - Date.parse(reportWindow(parsePeriod(`${year - 1}-Y`)).until)).toBe(86_400_000);
    }),
  ));

describe('the day of a report', () => {
  const on = (period: string, choices = {}) => reportDay(reportWindow(parsePeriod(period)), choices, calendar);
  const asPrinted = { 'report-day-on-rest-day': 'asPrinted' };
  const windowEnd = { 'report-send-by': 'windowEnd' };

  test('Saturday 20/9/2025 and Saturday 20/12/2025 move to Monday, unless the day stands as printed', () => {
    expect([on('2025-Q1'), on('2025-H1')]).toEqual(['2025-03-20', '2025-06-20']);
    expect([on('2025-Q3'), on('2025-Y')]).toEqual(['2025-09-22', '2025-12-22']);
    expect([on('2025-Q3', asPrinted), on('2025-Y', asPrinted)]).toEqual(['2025-09-20', '2025-12-20']);
  });

  test('none is made up where none is known; the close of the data is another answer', () => {
    expect([on('2025-Q2'), on('2025-9M')]).toEqual([null, null]);
    expect(on('2025-Q2', windowEnd)).toBe('2025-06-16');
    expect(on('2025-Q2', { ...windowEnd, ...asPrinted })).toBe('2025-06-14');
  });

  test('an unknown answer is an error', () =>
    expect(() => on('2025-Q1', { 'report-send-by': 'district' })).toThrow(UnknownChoice));
});

describe('a period', () => {
  test.each(periodParts)('2025-%s, in any case', (part) => {
    expect(parsePeriod(`2025-${part}`)).toEqual({ id: `2025-${part}`, year: 2025, part });
    expect(parsePeriod(` 2025-${part.toLowerCase()} `).part).toBe(part);
  });
  test('2025-6M is the half-year', () => expect(parsePeriod('2025-6M').id).toBe('2025-H1'));
  test.each(['2025', '2025-Q5', '2025-Quý I', '1999-Q1', '25-Q1', '', 'constructor', '2025-toString'])(
    '«%s» is none, and what is possible is listed',
    (text) => {
      expect(() => parsePeriod(text)).toThrow(UnknownPeriod);
      expect(() => parsePeriod(text)).toThrow('2025-Q1, 2025-H1, 2025-Q2, 2025-Q3, 2025-9M, 2025-H2, 2025-Q4, 2025-Y');
    },
  );
});

test('the civil-status books are locked before 05 January: the 4th is the last day', () => {
  const book = yearlyDuties(2025).find((it) => it.id === 'civil-status-book-2025');
  expect(book?.due).toEqual({ on: '2026-01-05', bound: 'exclusive' });
  expect(book && lastDayOf(book)).toBe('2026-01-04');
});

test('from the law on civil status of 2026 on, no day is known for the books', () => {
  const book = (year: number) => yearlyDuties(year).find((it) => it.id === `civil-status-book-${year}`);
  expect([book(2026)?.due?.on, book(2026)?.missing]).toEqual(['2027-01-05', []]);
  expect([book(2027)?.due, book(2027)?.missing.length]).toEqual([null, 1]);
  expect(book(2027)?.missing[0]?.vi).toContain('03/2026/QH16');
});

test('the control of procedures is reported twice a year, on days that no source names', () =>
  expect(
    yearlyDuties(2025)
      .slice(0, 2)
      .map((it) => [it.from, it.until, it.due, it.missing.length]),
  ).toEqual([
    ['2024-12-15', '2025-06-14', null, 1],
    ['2025-06-15', '2025-12-14', null, 1],
  ]));
