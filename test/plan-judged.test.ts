import { progressReport, renderText } from '@motcua/atlas';
import { civilDate, defaultOffice, instant, instantAt, vietnam } from '@motcua/calendar';
import { createEngine, type Engine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import {
  PeriodOfAnotherYear,
  type PlanFile,
  parsePeriod,
  reportOf,
  statusOf,
  taskDefinitionId,
  taskDefinitions,
} from '@motcua/plan';
import { exampleOneStop, procedures } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';
import { smallPlan } from '../packages/plan/src/__test-helpers__/small-plan.ts';
import { accountsOf, live, plain, teller } from './__test-helpers__/dossier-fates.ts';

// As of which day and moment a plan is judged, and what a unit's own figure is worth.

type Data = Readonly<Record<string, unknown>>;

const untold: PlanFile = { ...smallPlan, targets: smallPlan.targets.map((it) => ({ ...it, indicator: null })) };

function engineOf(plan: PlanFile): Engine {
  return createEngine({
    store: memoryStore(),
    definitions: [...procedures, ...taskDefinitions(plan)],
    calendars: [vietnam],
    offices: { default: defaultOffice },
  });
}

async function open(engine: Engine, task: string, id = task, receivedAt = '2025-02-03T08:00'): Promise<void> {
  const procedure = taskDefinitionId(smallPlan, task);
  await engine.open({ id, procedure, dossier: {}, receivedAt, by: { role: smallPlan.standing } });
}

async function tell(engine: Engine, id: string, at: string, role: string, type: string, data: Data = {}) {
  expect(await engine.send(id, { at, by: { role }, type, data })).toMatchObject({ ok: true });
}

function reporting(value: number): Data {
  const missed = { verdict: 'missed', reason: 'Thiếu người', measure: 'Bố trí thêm người' };
  const told = value < 95 ? missed : { verdict: 'held' };
  return { summary: 'Đã xong', values: [{ target: 'on-time-1', value }], ...told };
}

describe('what a unit reports itself', () => {
  const value = async (engine: Engine, period: string, on: string, plan = untold) => {
    const accounts = await accountsOf(engine, `${on}T23:59:59`);
    const { parts } = reportOf(plan, parsePeriod(period), accounts, civilDate(on));
    return parts[0]?.targets[0]?.verdicts.map((it) => [it.measured, it.outcome, it.isPending]);
  };
  const paper = async (engine: Engine, on: string) => {
    const accounts = await accountsOf(engine, `${on}T23:59:59`);
    const report = reportOf(untold, parsePeriod('2025-H1'), accounts, civilDate(on));
    return renderText(progressReport(report, 'vi')).replace(/\s+/g, ' ');
  };
  const begun = async () => {
    const engine = engineOf(smallPlan);
    await open(engine, 'I.2.2');
    await tell(engine, 'I.2.2', '2025-02-10T09:00', 'justice', 'task.begun');
    return engine;
  };
  const accepted = async (first: string) => {
    const engine = await begun();
    await tell(engine, 'I.2.2', `${first}T09:00`, 'justice', 'report.submitted', reporting(97));
    await tell(engine, 'I.2.2', `${first}T10:00`, 'office', 'report.accepted');
    return engine;
  };

  test('stands for its own period, whenever the report on it is made; of a longer one, the newest', async () => {
    const engine = await accepted('2025-03-10');
    expect(await value(engine, '2025-Q1', '2025-03-20')).toEqual([[97, 'met', false]]);
    await tell(engine, 'I.2.2', '2025-06-10T09:00', 'justice', 'report.submitted', reporting(50));
    await tell(engine, 'I.2.2', '2025-06-10T10:00', 'office', 'report.accepted');
    expect(await value(engine, '2025-Q1', '2025-06-12')).toEqual([[97, 'met', false]]);
    expect(await value(engine, '2025-Q2', '2025-06-20')).toEqual([[50, 'missed', false]]);
    expect(await value(engine, '2025-H1', '2025-06-20')).toEqual([[50, 'missed', false]]);
    expect(await value(engine, '2025-Q3', '2025-09-22')).toEqual([[null, 'notMeasured', false]]);
  });

  test('belongs to the period whose report was due, though the data had closed when it came', async () => {
    const engine = await accepted('2025-03-18');
    expect(await value(engine, '2025-Q1', '2025-03-20')).toEqual([[97, 'met', false]]);
    expect(await value(engine, '2025-Q2', '2025-06-20')).toEqual([[null, 'notMeasured', false]]);
  });

  test('belongs to its period where it was accepted at the moment when it came', async () => {
    const engine = await begun();
    await tell(engine, 'I.2.2', '2025-03-18T09:00', 'justice', 'report.submitted', reporting(97));
    await tell(engine, 'I.2.2', '2025-03-18T09:00', 'office', 'report.accepted');
    await tell(engine, 'I.2.2', '2025-06-18T09:00', 'justice', 'report.submitted', reporting(98));
    await tell(engine, 'I.2.2', '2025-06-18T09:00', 'office', 'report.accepted');
    expect(await value(engine, '2025-Q1', '2025-06-20')).toEqual([[97, 'met', false]]);
    expect(await value(engine, '2025-Q2', '2025-06-20')).toEqual([[98, 'met', false]]);
  });

  test('is not used once it was returned, and is marked while nobody has decided; handed in anew it counts', async () => {
    const engine = await accepted('2025-03-10');
    await tell(engine, 'I.2.2', '2025-06-10T09:00', 'justice', 'report.submitted', reporting(50));
    expect(await value(engine, '2025-H1', '2025-06-11')).toEqual([[50, 'missed', true]]);
    expect(await paper(engine, '2025-06-11')).toContain('hộ tịch báo cáo; chưa được nghiệm thu');

    await tell(engine, 'I.2.2', '2025-06-12T09:00', 'office', 'report.returned', { reason: 'Số liệu sai' });
    expect(await value(engine, '2025-H1', '2025-06-20')).toEqual([[97, 'met', false]]);
    expect(await value(engine, '2025-Q2', '2025-06-20')).toEqual([[null, 'notMeasured', false]]);
    await tell(engine, 'I.2.2', '2025-06-20T09:00', 'justice', 'report.submitted', reporting(96));
    expect(await value(engine, '2025-Q2', '2025-06-20')).toEqual([[96, 'met', true]]);
  });

  test('never takes the place of what was counted', async () => {
    const engine = await accepted('2025-03-10');
    const by = { role: 'requester' };
    const receivedAt = '2025-03-03T09:00';
    await engine.open({ procedure: 'one-stop', id: 'd', dossier: exampleOneStop, receivedAt, by });
    await tell(engine, 'd', '2025-03-03T09:10', 'desk', 'dossier.accepted');
    await engine.sweep('2025-03-20T00:00');
    const [share] = (await value(engine, '2025-Q1', '2025-03-20', smallPlan)) ?? [];
    expect(share).toEqual([0, 'missed', false]);
  });
});

describe('a figure is judged', () => {
  test('by the day of the report, where its period is not over', async () => {
    const it = teller();
    await live(it, 'a', { ...plain, end: 'open', days: 0 }); // received on Monday 10 March, due on Thursday
    const dossiers = async (on: string) =>
      reportOf(smallPlan, parsePeriod('2025-Q1'), await accountsOf(it.engine, `${on}T23:59:59`), civilDate(on));
    const early = await dossiers('2025-03-11');
    expect([early.until, early.dossiers.openInTime, early.dossiers.openLate]).toEqual(['2025-03-11', 1, 0]);
    expect(early.parts[0]?.targets[0]?.verdicts[0]?.outcome).toBe('met');
    const later = await dossiers('2025-03-20');
    expect([later.until, later.dossiers.openInTime, later.dossiers.openLate]).toEqual(['2025-03-14', 0, 1]);
  });

  test('by the moment of the status, and not by the end of its day', async () => {
    const it = teller();
    const choices = { 'end-of-day': 'officeClose' };
    const [by, receivedAt] = [{ role: 'requester' }, '2025-03-10T09:00'];
    await it.engine.open({ procedure: 'one-stop', id: 'a', dossier: exampleOneStop, receivedAt, by, choices });
    await it.tell('a', '2025-03-10T09:10', 'dossier.accepted');
    const outcome = async (at: string) =>
      statusOf(smallPlan, await accountsOf(it.engine, at), instant(at)).verdicts[0]?.outcome;
    expect(await outcome('2025-03-13T08:00')).toBe('met');
    expect(await outcome('2025-03-13T23:00')).toBe('missed');
  });
});

test('targets that contradict each other by way of a third stand in one group', () => {
  const [first] = smallPlan.targets;
  if (first === undefined) throw new Error('no target');
  const target = (id: string, value: number, conflictsWith: string[]) => ({ ...first, id, value, conflictsWith });
  const targets = [target('a', 95, []), target('b', 96, ['a', 'c']), target('c', 97, ['b']), target('d', 98, [])];
  const { conflicts } = reportOf({ ...smallPlan, targets }, parsePeriod('2025-Q1'), [], civilDate('2025-03-20'));
  expect(conflicts.map(({ sides }) => sides.map(({ id }) => id))).toEqual([['a', 'b', 'c']]);
});

test('of two cases of a task the newest stands for it; of two opened at once, the one whose id comes last', async () => {
  const engine = engineOf(smallPlan);
  for (const id of ['x', 'y']) await open(engine, 'I.1.1', id);
  await tell(engine, 'x', '2025-02-10T09:00', 'justice', 'task.begun');
  const at = instantAt(civilDate('2025-03-01'), '08:00');
  const cases = async () => {
    const accounts = await accountsOf(engine, at);
    return [accounts, accounts.toReversed()].map((it) => statusOf(smallPlan, it, at).tasks[0]?.case);
  };
  expect(await cases()).toEqual(['y', 'y']);
  await open(engine, 'I.1.1', 'a', '2025-02-20T08:00');
  expect(await cases()).toEqual(['a', 'a']);
});

describe('the day of a report', () => {
  const report = (period: string, choices = {}) =>
    reportOf(smallPlan, parsePeriod(period), [], civilDate('2025-12-22'), choices);
  const days = (period: string, choices = {}) => {
    const { sendBy, dueOn } = report(period, choices);
    return [sendBy, dueOn];
  };

  test('is told as printed and, where that is a rest day, as it is due, with what was taken', () => {
    expect(days('2025-Q1')).toEqual(['2025-03-20', '2025-03-20']);
    expect(days('2025-Q3')).toEqual(['2025-09-20', '2025-09-22']);
    expect(days('2025-Y', { 'report-day-on-rest-day': 'asPrinted' })).toEqual(['2025-12-20', '2025-12-20']);
    expect(days('2025-Q2')).toEqual([null, null]);
    expect(report('2025-Q3').assumptions.map((it) => it.en)).toContain(
      'The day of a report is a rest day: it is sent on the next working day.',
    );
    const paper = renderText(progressReport(report('2025-Q3'), 'en')).replace(/\s+/g, ' ');
    expect(paper).toContain('sent by 20 September 2025; that is a rest day, and so it is due on 22 September 2025.');
  });

  test('of a year that is not the plan’s is refused', () =>
    expect(() => report('2024-Q1')).toThrow(PeriodOfAnotherYear));
});

describe('what is late', () => {
  const report = (period: string, on: string) => ({ period: parsePeriod(period), on: civilDate(on) });
  const on = async (engine: Engine, { period, on }: ReturnType<typeof report>) => {
    const accounts = await accountsOf(engine, `${on}T23:59:59`);
    return {
      report: reportOf(smallPlan, period, accounts, on),
      status: statusOf(smallPlan, accounts, instantAt(on, '23:59:59')),
    };
  };
  const apology = (newDueOn: string) => ({ reason: 'Chờ số liệu', newDueOn });
  const evidence = {
    summary: 'Đã rà soát xong',
    documents: [{ title: 'Báo cáo', number: '1', issuedOn: '2025-02-20' }],
  };
  const plain = { summary: 'Đã niêm yết' };

  test('and done with an explanation keeps its first late day and its reason', async () => {
    const engine = engineOf(smallPlan);
    await open(engine, 'I.1.1');
    await tell(engine, 'I.1.1', '2025-05-20T09:00', 'justice', 'task.begun');
    await tell(engine, 'I.1.1', '2025-05-20T10:00', 'justice', 'apology.sent', apology('2025-05-26'));
    await tell(engine, 'I.1.1', '2025-05-21T09:00', 'justice', 'evidence.submitted', evidence);
    await tell(engine, 'I.1.1', '2025-05-21T10:00', 'office', 'evidence.accepted');
    const { report: made, status } = await on(engine, report('2025-H1', '2025-06-20'));
    expect(status.tasks[0]).toMatchObject({ count: 'done', delay: { since: '2025-05-15', isDone: true } });
    expect(made.parts[0]?.done.map((it) => [it.id, it.wasLate])).toEqual([
      ['I.1.1', { since: '2025-05-15', why: 'Chờ số liệu' }],
    ]);
    const paper = renderText(progressReport(made, 'vi')).replace(/\s+/g, ' ');
    expect(paper).toContain('hoàn thành chậm, quá hạn từ ngày 15/5/2025; lý do: Chờ số liệu');
    expect(made.asked).toEqual([]);
  });

  test('and handed in again after it was returned keeps what became of each; done in time it is never late, whenever one looks', async () => {
    const engine = engineOf(smallPlan);
    await open(engine, 'I.1.1');
    await tell(engine, 'I.1.1', '2025-05-05T09:00', 'justice', 'task.begun');
    await tell(engine, 'I.1.1', '2025-05-06T09:00', 'justice', 'evidence.submitted', evidence);
    await tell(engine, 'I.1.1', '2025-05-07T09:00', 'office', 'evidence.returned', { reason: 'Thiếu phụ lục' });
    await tell(engine, 'I.1.1', '2025-05-08T09:00', 'justice', 'evidence.submitted', evidence);
    const answers = async (day: string) => {
      const { tasks } = (await on(engine, report('2025-H1', day))).status;
      return tasks[0]?.handedIn.map(({ answer }) => answer && [answer.accepted, answer.on, answer.reason]);
    };
    expect(await answers('2025-05-08')).toEqual([[false, '2025-05-07', 'Thiếu phụ lục'], null]);
    await tell(engine, 'I.1.1', '2025-05-09T09:00', 'office', 'evidence.accepted');
    expect(await answers('2025-05-09')).toEqual([
      [false, '2025-05-07', 'Thiếu phụ lục'],
      [true, '2025-05-09', null],
    ]);
    const { report: made, status } = await on(engine, report('2025-H1', '2025-06-20'));
    expect(status.tasks[0]).toMatchObject({ count: 'done', delay: null });
    expect(made.parts[0]?.done[0]?.results.map(({ answer }) => answer)).toEqual(['returned', 'accepted']);
    expect(made.parts[0]?.done[0]?.wasLate).toBe(null);
  });

  test('and then dropped was not done late', async () => {
    const engine = engineOf(smallPlan);
    await open(engine, 'I.1.1');
    await tell(engine, 'I.1.1', '2025-05-20T09:00', 'justice', 'apology.sent', apology('2025-05-26'));
    const dropped = { cause: 'planAmended', document: 'Quyết định 9/QĐ-UBND' };
    await tell(engine, 'I.1.1', '2025-05-21T09:00', 'chair', 'task.dropped', dropped);
    const { report: made } = await on(engine, report('2025-H1', '2025-06-20'));
    expect(made.parts[0]?.done.map((it) => [it.id, it.wasLate])).toEqual([['I.1.1', null]]);
  });

  test('told ahead and done after the day is late too; done before it, it is not', async () => {
    const done = async (day: string) => {
      const engine = engineOf(smallPlan);
      const choices = { 'task-explanation': 'ahead' };
      const procedure = taskDefinitionId(smallPlan, 'I.1.1');
      const [by, receivedAt] = [{ role: 'office' }, '2025-02-03T08:00'];
      await engine.open({ id: 'I.1.1', procedure, dossier: {}, receivedAt, by, choices });
      await tell(engine, 'I.1.1', '2025-05-05T09:00', 'justice', 'task.begun');
      await tell(engine, 'I.1.1', '2025-05-06T10:00', 'justice', 'apology.sent', apology('2025-05-26'));
      await tell(engine, 'I.1.1', `${day}T09:00`, 'justice', 'evidence.submitted', evidence);
      await tell(engine, 'I.1.1', `${day}T10:00`, 'office', 'evidence.accepted');
      return (await on(engine, report('2025-H1', '2025-06-20'))).report.parts[0]?.done[0]?.wasLate;
    };
    expect(await done('2025-05-20')).toEqual({ since: '2025-05-15', why: 'Chờ số liệu' });
    expect(await done('2025-05-14')).toBe(null);
  });

  test('what was never needed, or dropped, stands among what is over and was not late', async () => {
    const engine = engineOf(smallPlan);
    await open(engine, 'I.1.2');
    await open(engine, 'I.1.3');
    const dropped = { cause: 'planAmended', document: 'Quyết định 9/QĐ-UBND' };
    await tell(engine, 'I.1.2', '2025-03-03T09:00', 'chair', 'task.dropped', dropped);
    await engine.sweep('2026-02-02T08:00');
    await tell(engine, 'I.1.3', '2026-02-02T08:30', 'office', 'year.closed', { reason: 'Không phát sinh' });
    const accounts = await accountsOf(engine, '2026-02-02T09:00');
    const made = reportOf(smallPlan, parsePeriod('2025-Y'), accounts, civilDate('2026-02-02'));
    expect(made.parts[0]?.done.map((it) => [it.id, it.standing.en, it.wasLate])).toEqual([
      ['I.1.2', 'dropped', null],
      ['I.1.3', 'closed with the year, it never came up', null],
    ]);
  });

  test('a result stands in the report of its period and of no later one', async () => {
    const engine = engineOf(smallPlan);
    await open(engine, 'I.1.5');
    await tell(engine, 'I.1.5', '2025-02-10T09:00', 'office', 'task.begun');
    await tell(engine, 'I.1.5', '2025-03-10T09:00', 'office', 'report.submitted', plain);
    await tell(engine, 'I.1.5', '2025-03-11T09:00', 'chair', 'report.accepted');
    const results = async (it: ReturnType<typeof report>) =>
      (await on(engine, it)).report.parts[0]?.inHand.find(({ id }) => id === 'I.1.5')?.results.map((one) => one.on);
    expect(await results(report('2025-Q1', '2025-03-20'))).toEqual(['2025-03-10']);
    expect(await results(report('2025-Q2', '2025-06-18'))).toEqual([]);
    expect(await results(report('2025-H1', '2025-06-18'))).toEqual(['2025-03-10']);
  });

  test('the report of a period is asked for on its day, and anew once it was returned, though an earlier one was accepted', async () => {
    const engine = engineOf(smallPlan);
    await open(engine, 'I.1.5');
    await tell(engine, 'I.1.5', '2025-02-10T09:00', 'office', 'task.begun');
    await tell(engine, 'I.1.5', '2025-03-10T09:00', 'office', 'report.submitted', plain);
    await tell(engine, 'I.1.5', '2025-03-11T09:00', 'chair', 'report.accepted');
    const asked = async (day: string) =>
      (await on(engine, report('2025-H1', day))).report.asked.map((it) => [it.task, it.kind, it.on]);
    expect(await asked('2025-06-19')).toEqual([]);
    expect(await asked('2025-06-20')).toEqual([['I.1.5', 'report', '2025-06-20']]);
    await tell(engine, 'I.1.5', '2025-06-20T09:00', 'office', 'report.submitted', plain);
    expect(await asked('2025-06-20')).toEqual([['I.1.5', 'decision', '2025-06-20']]);
    await tell(engine, 'I.1.5', '2025-06-20T10:00', 'chair', 'report.returned', { reason: 'Thiếu số liệu' });
    expect(await asked('2025-06-20')).toEqual([['I.1.5', 'report', '2025-06-20']]);
  });

  test('a period is late since its own first day, and not since that of an earlier one or of the new day', async () => {
    const engine = engineOf(smallPlan);
    await open(engine, 'I.1.5');
    await tell(engine, 'I.1.5', '2025-03-24T09:00', 'office', 'task.begun');
    await tell(engine, 'I.1.5', '2025-03-24T10:00', 'office', 'apology.sent', apology('2025-03-31'));
    await tell(engine, 'I.1.5', '2025-03-25T09:00', 'office', 'report.submitted', plain);
    await tell(engine, 'I.1.5', '2025-03-26T09:00', 'chair', 'report.accepted');
    const delay = async (day: string) =>
      (await on(engine, report('2025-H1', day))).status.tasks.find(({ task }) => task === 'I.1.5')?.delay;
    expect(await delay('2025-04-01')).toBe(null);
    expect(await delay('2025-06-21')).toMatchObject({ since: '2025-06-21', explained: null });
    await tell(engine, 'I.1.5', '2025-06-23T10:00', 'office', 'apology.sent', apology('2025-06-30'));
    expect(await delay('2025-06-24')).toMatchObject({ since: '2025-06-21', missedAgain: false });
    await engine.sweep('2025-07-02T00:00');
    expect(await delay('2025-07-02')).toMatchObject({ since: '2025-06-21', missedAgain: true });
  });
});
