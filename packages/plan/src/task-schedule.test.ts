import { cite, civilCode2015 } from '@motcua/law';
import { describe, expect, test } from 'vitest';
import { smallPlan } from './__test-helpers__/small-plan.ts';
import { parseDeadline } from './deadline/parse-deadline.ts';
import { scheduleOfReports, scheduleOnce } from './task-schedule.ts';

const cites = cite(civilCode2015, 'khoản 5 Điều 148');
const reports = (text: string) => scheduleOfReports(smallPlan, parseDeadline(text), cites);
const once = (text: string) => scheduleOnce(smallPlan, parseDeadline(text), cites);
const quarters = ['2025-03-20', '2025-06-20', '2025-09-20', '2025-12-20'];

describe('what goes on all year is reported', () => {
  test.each([
    ['Thường xuyên', quarters],
    ['', quarters],
    ['Định kỳ hằng quý', quarters],
    ['Năm 2025', quarters],
    ['Hằng năm', ['2025-12-20']],
    ['Từ 01/7/2025', ['2025-09-20', '2025-12-20']],
    ['Quý II/2025', ['2025-06-20', '2025-09-20']],
    ['Tháng 12 hằng năm', ['2025-12-31']],
    ['Định kỳ 6 tháng', ['2025-06-20', '2025-12-20']],
    // On the very day of a report: it covers what ends on it, and what begins on it is told in it.
    ['20/6/2025', ['2025-03-20', '2025-06-20']],
    ['21/6/2025', ['2025-03-20', '2025-06-20', '2025-09-20']],
    ['Từ 20/6/2025', ['2025-06-20', '2025-09-20', '2025-12-20']],
    ['Từ 21/6/2025', ['2025-09-20', '2025-12-20']],
  ])('«%s»: by %j', (text, days) => expect(reports(text).days.map((it) => it.on)).toEqual(days));

  test('by the days that it names itself, of those that were not over when the plan was decided', () => {
    const { days, origin } = reports('Trước ngày 05 hằng tháng');
    expect([days.length, days[0].on, days.at(-1)?.on, origin]).toEqual([11, '2025-02-04', '2025-12-04', 'printed']);
    expect(reports('Thường xuyên').origin).toBe('reports');
    // The plan was decided on 20 January.
    expect(reports('Ngày 20 hằng tháng').days[0].on).toBe('2025-01-20');
    expect(reports('Ngày 19 hằng tháng').days[0].on).toBe('2025-02-19');
  });
});

describe('what is done once is due', () => {
  test.each([
    ['Trước ngày 30/11/2025', '2025-11-29', 'printed', false],
    ['Quý I/2025', '2025-03-31', 'printed', false],
    ['Quý I/2025, Quý III/2025', '2025-09-30', 'printed', false],
    ['', '2025-12-31', 'assumed', false],
    ['Theo tiến độ phê duyệt', '2025-12-31', 'assumed', false],
    ['Giai đoạn 2025-2027', '2025-12-31', 'printed', true],
  ])('«%s»: by %s', (text, on, origin, outruns) => {
    const schedule = once(text);
    expect([schedule.days[0].on, schedule.origin, schedule.outruns]).toEqual([on, origin, outruns]);
  });

  test('by a day that was over when the plan was decided, the clock runs from that day', () =>
    expect(once('10/01/2025').from).toBe('2025-01-10T00:00:00+07:00'));
});
