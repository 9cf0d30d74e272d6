import { civilDate, defaultOffice, instant, UndecidedYear, vietnam, workingCalendar } from '@motcua/calendar';
import { planDue } from '@motcua/kit';
import type { Choices } from '@motcua/law';
import { describe, expect, test } from 'vitest';
import { smallPlan } from '../__test-helpers__/small-plan.ts';
import { locHoa2025 } from '../data/loc-hoa-2025/loc-hoa-2025.ts';
import { dueDaysOf } from '../deadline/due-days.ts';
import { parseDeadline } from '../deadline/parse-deadline.ts';
import type { PlanTask } from '../plan-file.ts';
import { taskDefinition } from '../task-definition.ts';
import { feedOf } from './feed-of.ts';

const calendar = workingCalendar(vietnam);
const feed = feedOf(locHoa2025, calendar);
const of = (id: string) => feed.entries.find((it) => it.id === id);

describe('the feed of Lộc Hòa in 2025', () => {
  test('tasks with a day have an entry on it, those without have none', () => {
    const tasks = feed.entries.filter((it) => it.id.startsWith('task.'));
    const printed = locHoa2025.tasks.filter((it) => ['Quý I/2025', 'Năm 2025'].includes(it.deadline));
    expect(tasks.map((it) => it.id).sort()).toEqual(printed.map((it) => `task.${it.id}.1`).sort());
    expect(tasks.length).toBeGreaterThan(1);
    expect(new Set(tasks.map((it) => it.from))).toEqual(new Set(['2025-03-31', '2025-12-31']));
  });

  test('reports on their day, and the day as printed where it was a rest day', () => {
    const reports = feed.entries.filter((it) => it.kind === 'report').map((it) => [it.id, it.from]);
    expect(reports).toEqual([
      ['report.2025-Q1', '2025-03-20'],
      ['report.2025-H1', '2025-06-20'],
      ['report.2025-Q3', '2025-09-22'],
      ['report.2025-Y', '2025-12-22'],
    ]);
    expect(of('report.2025-Q3')?.about.map((it) => it.en)).toContain('The day as printed: 20 September 2025');
    expect(of('report.2025-Q3')?.about.map((it) => it.en)).toContain(
      'Day: the day of the province towards the ministry',
    );
    expect(feedOf(locHoa2025, calendar, { 'report-day-on-rest-day': 'asPrinted' }).entries).toContainEqual(
      expect.objectContaining({ id: 'report.2025-Q3', from: '2025-09-20' }),
    );
  });

  test('the books are locked on the working day before 5 January, those of the year before under a plan that is decided by then', () => {
    expect(of('duty.civil-status-book-2024')).toBe(undefined);
    expect(of('duty.civil-status-book-2025')?.from).toBe('2025-12-31');
    expect(of('duty.civil-status-book-2025')?.about.map((it) => it.en)).toContain('The day as printed: 4 January 2026');
    const earlier = { ...locHoa2025, decision: { ...locHoa2025.decision, issuedOn: '2025-01-02' } };
    const book = feedOf(earlier, calendar).entries.find((it) => it.id === 'duty.civil-status-book-2024');
    expect([book?.from, book?.cites?.[0]?.number]).toEqual(['2025-01-03', '123/2015/NĐ-CP']);
  });

  test('nothing lies before the decision on the plan', () =>
    expect(feed.entries.filter((it) => it.from < locHoa2025.decision.issuedOn)).toEqual([]));

  test('days off, and the Saturday that is worked for one', () => {
    expect(of('day.2025-09-02')?.kind).toBe('rest');
    expect([of('day.2025-05-02')?.kind, of('day.2025-04-26')?.kind]).toEqual(['rest', 'worked']);
    expect(feed.entries.filter((it) => it.id.startsWith('day.')).every((it) => it.from.startsWith('2025'))).toBe(true);
  });

  test('each id once, in the order of the days, the words in NFC', () => {
    const ids = feed.entries.map((it) => it.id);
    expect(new Set(ids).size).toBe(ids.length);
    const days = feed.entries.map((it) => it.from);
    expect(days).toEqual([...days].sort());
    const words = feed.entries.flatMap((it) => [it.title, ...it.about]).flatMap((it) => [it.vi, it.en]);
    expect(words.filter((it) => it !== it.normalize('NFC') || it.trim() === '' || it.includes('undefined'))).toEqual(
      [],
    );
  });
});

describe('a day of a task that is a rest day', () => {
  const [task] = smallPlan.tasks as [PlanTask];
  // 30 November 2025 is a Sunday.
  const shown = (deadline: string, choices: Choices = {}) => {
    const { entries } = feedOf({ ...smallPlan, tasks: [{ ...task, deadline }] }, calendar, choices);
    const found = entries.find((it) => it.id === `task.${task.id}.1`);
    const printed = found?.about.find((it) => it.en.startsWith('The day as printed'));
    return [found?.from, printed?.en.replace('The day as printed: ', '')];
  };

  test.each([
    ['29/11/2025', {}, '2025-12-01', '29 November 2025'],
    ['Trước ngày 30/11/2025', {}, '2025-11-28', '29 November 2025'],
    ['Trước ngày 30/11/2025', { 'before-on-rest-day': 'workingDayAfter' }, '2025-12-01', '29 November 2025'],
    ['28/11/2025', {}, '2025-11-28', undefined],
    ['Từ 29/11/2025', {}, '2025-11-29', undefined],
  ])('«%s» (%j) is on %s, printed %s', (deadline, choices, day, printed) =>
    expect(shown(deadline, choices)).toEqual([day, printed]),
  );

  test.each([
    ['29/11/2025', {}],
    ['Trước ngày 30/11/2025', {}],
    ['Trước ngày 30/11/2025', { 'before-on-rest-day': 'workingDayAfter' }],
    ['Quý II/2025', {}],
  ])('«%s» (%j) has the day of its clock', (deadline, choices) => {
    const definition = taskDefinition({ ...smallPlan }, { ...task, deadline });
    const opening = { receivedAt: instant('2025-01-20T09:00'), choices };
    const { whole } = planDue(definition, opening, { calendar, offices: { default: defaultOffice } });
    expect(shown(deadline, choices)[0]).toBe(whole.due?.on);
  });
});

test('a year that is not decided is an error, not a guess', () =>
  expect(() => feedOf({ ...locHoa2025, year: 2090 }, calendar)).toThrow(UndecidedYear));

test.each([
  ['Trước ngày 30/11/2025', ['deadline 2025-11-29']],
  ['Quý IV/2025- Quý II/2026', ['deadline 2026-06-30']],
  ['Từ 01/7/2025', ['start 2025-07-01']],
  ['Tháng 12 hằng năm', ['deadline 2025-12-31']],
  ['Quý II hằng năm, thường xuyên', ['deadline 2025-06-30']],
  ['Trước ngày 15/12 hằng năm', ['deadline 2025-12-14']],
  ['Hằng năm', []],
  ['Khi có kế hoạch của tỉnh; 31/10/2025', ['deadline 2025-10-31']],
])('«%s» names %j', (text, days) =>
  expect(
    parseDeadline(text)
      .parts.flatMap((it) => dueDaysOf(it, 2025))
      .map((it) => `${it.kind} ${it.on}`),
  ).toEqual(days),
);

test('a month without a 31st has none', () => {
  const days = parseDeadline('Ngày 31 hằng tháng').parts.flatMap((it) => dueDaysOf(it, 2025));
  expect(days).toHaveLength(7);
  expect(days[1]?.on).toBe(civilDate('2025-03-31'));
});
