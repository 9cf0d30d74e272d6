import { defaultOffice, instant, vietnam, workingCalendar } from '@motcua/calendar';
import { planDue } from '@motcua/kit';
import { statusOf, taskDefinition } from '@motcua/plan';
import { describe, expect, test } from 'vitest';
import { smallPlan } from '../packages/plan/src/__test-helpers__/small-plan.ts';
import { drive, report, sorry, taskOf, why } from './__test-helpers__/drive-task.ts';

// Tasks of a plan that are reported period by period, driven by the engine.

const calendar = workingCalendar(vietnam);

describe('a task that goes on all year', () => {
  test('is reported four times, each report beginning the next period; what the office leads the chair accepts', async () => {
    const { tell, stands } = await drive('I.1.5');
    await tell('2025-02-04', 'office', 'task.begun');
    const due: (string | null)[] = [];
    for (const day of ['2025-03-20', '2025-06-20', '2025-09-22', '2025-12-22']) {
      due.push((await stands()).due);
      await tell(day, 'office', 'report.submitted', report);
      await tell(day, 'chair', 'report.accepted');
    }
    expect(due).toEqual(['2025-03-20', '2025-06-20', '2025-09-22', '2025-12-22']);
    expect(await stands()).toMatchObject({ work: 'reported', promise: 'kept', status: 'closed' });
  });

  test('late for one period, settled without a letter: it is owed while the next one runs', async () => {
    const { tell, stands, letters } = await drive('I.1.5');
    await tell('2025-03-24', 'office', 'task.begun');
    await tell('2025-03-24', 'office', 'report.submitted', report);
    await tell('2025-03-25', 'chair', 'report.returned', why);
    await tell('2025-03-26', 'office', 'report.submitted', report);
    await tell('2025-03-27', 'chair', 'report.accepted');
    expect(await stands()).toMatchObject({ promise: { owedAnew: 'running' }, due: '2025-06-20' });
    await tell('2025-03-28', 'office', 'apology.sent', sorry('2025-03-31'));
    expect(await stands()).toMatchObject({ promise: { promised: 'running' }, due: '2025-06-20' });
    expect(await letters()).toMatchObject([{ fields: { appointedOn: '2025-03-20', resultReady: true } }]);
  });

  test('handed out in the summer, it begins with the period that is not over', async () => {
    const { stands } = await drive('I.1.5', {}, '2025-08-04T08:00');
    expect((await stands()).due).toBe('2025-09-22');
    expect((await (await drive('body.I.1.1')).stands()).due).toBe('2025-09-22');
  });

  test.each([
    // The day itself; the Sunday before the Monday to which a Saturday moved; that Monday; after the last day of all.
    ['2025-03-20', {}, '2025-03-20'],
    ['2025-03-21', {}, '2025-06-20'],
    ['2025-09-21', {}, '2025-09-22'],
    ['2025-09-22', {}, '2025-09-22'],
    ['2025-09-23', {}, '2025-12-22'],
    ['2025-12-30', {}, '2025-12-22'],
    ['2025-09-21', { 'report-day-on-rest-day': 'asPrinted' }, '2025-12-20'],
    ['2025-03-14', { 'report-send-by': 'windowEnd' }, '2025-03-14'],
    // 14 June is a Saturday.
    ['2025-03-17', { 'report-send-by': 'windowEnd' }, '2025-06-16'],
  ])('handed out on %s (%j), its first report is due on %s', async (day, choices, due) => {
    const { engine, stands } = await drive('I.1.5', choices, `${day}T08:00`);
    expect((await stands()).due).toBe(due);
    const definition = taskDefinition(smallPlan, taskOf('I.1.5'));
    const opening = { receivedAt: instant(`${day}T08:00`), choices };
    const planned = planDue(definition, opening, { calendar, offices: { default: defaultOffice } }).whole.due?.on;
    expect(planned ?? null).toBe(day > due ? null : due);
    await engine.sweep(`${day}T23:59`);
    expect((await stands()).promise).toEqual(day > due ? 'owed' : { promised: 'running' });
  });

  test('a delay is explained within its period: not past the day of the next report', async () => {
    const { tell, refused, stands } = await drive('I.1.5');
    await tell('2025-03-21', 'office', 'task.begun');
    expect(await refused('2025-03-21', 'office', 'apology.sent', sorry('2025-11-03'))).toBe('guarded');
    expect(await refused('2025-03-21', 'office', 'apology.sent', sorry('2025-06-23'))).toBe('guarded');
    await tell('2025-03-21', 'office', 'apology.sent', sorry('2025-06-20'));
    expect((await stands()).due).toBe('2025-06-20');
    await tell('2025-03-24', 'office', 'report.submitted', report);
    await tell('2025-03-24', 'chair', 'report.accepted');
    expect((await stands()).due).toBe('2025-06-20');
  });

  test('of the last report it may reach into the next year', async () => {
    const { tell, stands } = await drive('I.1.5', {}, '2025-12-01T08:00');
    await tell('2025-12-23', 'office', 'apology.sent', sorry('2026-01-05'));
    expect((await stands()).due).toBe('2026-01-05');
  });

  test('told ahead, it is bounded as well', async () => {
    const { refused } = await drive('I.1.5', { 'task-explanation': 'ahead' });
    expect(await refused('2025-03-03', 'office', 'apology.sent', sorry('2025-06-23'))).toBe('guarded');
  });

  test.each([
    ['report-send-by', 'windowEnd', '2025-09-15'],
    ['report-day-on-rest-day', 'asPrinted', '2025-09-20'],
  ])('%s %s: the report of the third quarter is due on %s', async (question, answer, due) => {
    const { stands } = await drive('I.1.5', { [question]: answer }, '2025-08-04T08:00');
    expect((await stands()).due).toBe(due);
  });

  test('not finished, it is closed with the year once its letters are written', async () => {
    const { tell, stands } = await drive('I.1.5');
    await tell('2026-01-05', 'chair', 'year.closed', why);
    expect(await stands()).toMatchObject({ work: 'closedUnfinished', promise: 'owedDone', status: 'open' });
    await tell('2026-01-05', 'office', 'apology.sent', sorry('2026-01-06'));
    expect((await stands()).status).toBe('closed');
  });

  test('procedures: a report counts the dossiers of each, and of no other', async () => {
    const { engine, tell } = await drive('I.2.1');
    await tell('2025-02-04', 'justice', 'task.begun');
    const counted = (procedure: string) => ({ ...report, dossiers: [{ procedure, received: 12, settled: 11 }] });
    const other = {
      at: '2025-03-19T09:00',
      by: { role: 'justice' },
      type: 'report.submitted',
      data: counted('marriage'),
    };
    await expect(engine.send('t', other)).rejects.toThrow('report.submitted');
    await tell('2025-03-19', 'justice', 'report.submitted', counted('birth-registration'));
    const account = await engine.account('t', '2025-03-19T10:00');
    const { tasks } = statusOf(smallPlan, account === null ? [] : [account], instant('2025-03-19T10:00'));
    expect(tasks.find((it) => it.task === 'I.2.1')?.handedIn.map((it) => it.dossiers)).toEqual([
      [{ procedure: 'birth-registration', received: 12, settled: 11 }],
    ]);
  });

  test('a figure: a missed target demands the reason and what is done about it', async () => {
    const { tell, refused, stands } = await drive('I.2.2');
    await tell('2025-02-04', 'justice', 'task.begun');
    const missed = { ...report, values: [{ target: 'on-time-1', value: 93.5 }], verdict: 'missed' };
    expect(await refused('2025-03-19', 'justice', 'report.submitted', missed)).toBe('guarded');
    expect(await refused('2025-03-19', 'justice', 'report.submitted', { ...missed, ...why })).toBe('guarded');
    const called = { ...missed, verdict: 'held' };
    expect(await refused('2025-03-19', 'justice', 'report.submitted', called)).toBe('guarded');
    await tell('2025-03-19', 'justice', 'report.submitted', { ...missed, ...why, measure: 'Tăng người trực' });
    await tell('2025-03-20', 'office', 'report.accepted');
    expect((await stands()).due).toBe('2025-06-20');
  });
});
