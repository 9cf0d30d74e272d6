import { civilDate, defaultOffice, instant, vietnam } from '@motcua/calendar';
import { createEngine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import { dutyDefinitionId, dutyDefinitions, parsePeriod, reportOf, statusOf } from '@motcua/plan';
import { describe, expect, test } from 'vitest';
import { smallPlan } from '../packages/plan/src/__test-helpers__/small-plan.ts';

// The duties of a plan's year, driven through it by the engine.

type Data = Readonly<Record<string, unknown>>;

async function drive(slug: string, choices: Readonly<Record<string, string>> = {}) {
  const engine = createEngine({
    store: memoryStore(),
    definitions: dutyDefinitions(smallPlan),
    calendars: [vietnam],
    offices: { default: defaultOffice },
  });
  const procedure = dutyDefinitionId(smallPlan, slug);
  const receivedAt = '2025-01-20T08:00';
  const opened = await engine.open({ id: 'd', procedure, dossier: {}, receivedAt, by: { role: 'office' }, choices });
  expect(opened.ok).toBe(true);
  const send = (at: string, role: string, type: string, data: Data = {}) =>
    engine.send('d', { at: `${at}T09:00`, by: { role }, type, data });
  return {
    engine,
    tell: async (...sent: Parameters<typeof send>) => expect(await send(...sent)).toMatchObject({ ok: true }),
    refused: async (...sent: Parameters<typeof send>) => {
      const answer = await send(...sent);
      return answer.ok ? 'taken' : answer.refusal.code;
    },
    stands: async () => {
      const { state, status } = await engine.case('d');
      const { work, promise } = state.snapshot.value as { work: unknown; promise: unknown };
      expect(JSON.stringify((await engine.replay('d')).state)).toBe(JSON.stringify(state));
      return { work, promise, due: state.clocks.promise?.due?.on ?? null, status };
    },
  };
}

const report = {
  summary: 'Báo cáo của kỳ',
  documents: [{ title: 'Báo cáo cải cách hành chính quý I', number: '20/BC-UBND', issuedOn: '2025-03-18' }],
};
const why = { reason: 'Thiếu phụ lục' };
const known = { document: '88/UBND-VP' };

describe('the reports of the reform', () => {
  test('four times in time: each that the head accepts begins the next', async () => {
    const { tell, refused, stands } = await drive('reform-report');
    await tell('2025-03-10', 'office', 'task.begun');
    const due: (string | null)[] = [];
    for (const day of ['2025-03-20', '2025-06-20', '2025-09-22', '2025-12-22']) {
      due.push((await stands()).due);
      await tell(day, 'office', 'report.submitted', report);
      expect(await refused(day, 'office', 'report.accepted')).toBe('notThisRole');
      await tell(day, 'chair', 'report.accepted');
    }
    expect(due).toEqual(['2025-03-20', '2025-06-20', '2025-09-22', '2025-12-22']);
    expect(await stands()).toMatchObject({ work: 'reported', promise: 'kept', status: 'closed' });
  });

  test('late for one period, explained with a new day, and sent by then', async () => {
    const { tell, stands } = await drive('reform-report');
    await tell('2025-03-21', 'office', 'task.begun');
    expect((await stands()).promise).toBe('owed');
    await tell('2025-03-21', 'office', 'apology.sent', { reason: 'Chờ số liệu của các ấp', newDueOn: '2025-03-25' });
    await tell('2025-03-25', 'office', 'report.submitted', report);
    await tell('2025-03-25', 'chair', 'report.accepted');
    expect(await stands()).toMatchObject({ promise: { promised: 'running' }, due: '2025-06-20' });
  });

  test('returned in time: sent again, and not late for it', async () => {
    const { tell, stands } = await drive('reform-report', { 'report-send-by': 'windowEnd' });
    await tell('2025-03-10', 'office', 'task.begun');
    await tell('2025-03-12', 'office', 'report.submitted', report);
    await tell('2025-03-13', 'chair', 'report.returned', why);
    expect(await stands()).toMatchObject({ work: { inProgress: 'reworking' }, promise: { promised: 'running' } });
    await tell('2025-03-14', 'office', 'report.submitted', report);
    await tell('2025-03-14', 'chair', 'report.accepted');
    // 14 June, on which the data of the half-year close, is a Saturday.
    expect(await stands()).toMatchObject({ promise: { promised: 'running' }, due: '2025-06-16' });
  });
});

describe('the control of procedures', () => {
  test('has no day until a document names one', async () => {
    const { tell, stands } = await drive('procedure-control-h1');
    expect(await stands()).toMatchObject({ work: 'awaiting', promise: 'unpromised', due: null });
    await tell('2025-05-05', 'office', 'schedule.known', { ...known, dueOn: '2025-06-25' });
    expect((await stands()).due).toBe('2025-06-25');
    await tell('2025-06-20', 'office', 'task.begun');
    await tell('2025-06-26', 'office', 'evidence.submitted', report);
    expect((await stands()).promise).toBe('owed');
  });

  test('where the document names none, none is made up; unless the end of the year is held to be it', async () => {
    const none = await drive('procedure-control-h1');
    await none.tell('2025-05-05', 'office', 'schedule.known', known);
    expect(await none.stands()).toMatchObject({ work: 'assigned', promise: 'unpromised', due: null });
    await none.tell('2025-06-20', 'office', 'task.begun');
    await none.tell('2025-06-20', 'office', 'evidence.submitted', report);
    await none.tell('2025-06-23', 'chair', 'evidence.accepted');
    expect(await none.stands()).toMatchObject({ work: 'accepted', promise: 'released', status: 'closed' });
    const held = await drive('procedure-control-h1', { 'no-deadline-printed': 'yearEnd' });
    await held.tell('2025-05-05', 'office', 'schedule.known', known);
    expect((await held.stands()).due).toBe('2025-12-31');
  });

  test('of the second half, whose data close in December, the day may lie in January', async () => {
    const { tell, refused, stands } = await drive('procedure-control-h2');
    await tell('2025-12-15', 'office', 'schedule.known', { ...known, dueOn: '2026-01-09' });
    expect((await stands()).due).toBe('2026-01-09');
    expect(await refused('2026-01-05', 'office', 'year.closed', why)).toBe('guarded');
  });
});

describe('the books of civil status', () => {
  test('are locked by who keeps them, before 5 January, after the plan’s year', async () => {
    const { tell, refused, stands } = await drive('civil-status-book', { 'before-on-rest-day': 'workingDayAfter' });
    expect((await stands()).due).toBe('2026-01-05');
    expect(await refused('2025-12-30', 'office', 'task.begun')).toBe('notThisRole');
    await tell('2025-12-31', 'justice', 'task.begun');
    expect(await refused('2026-01-03', 'office', 'year.closed', why)).toBe('guarded');
    await tell('2026-01-03', 'justice', 'evidence.submitted', report);
    await tell('2026-01-05', 'office', 'evidence.accepted');
    expect(await stands()).toMatchObject({ work: 'accepted', promise: 'kept', status: 'closed' });
  });
});

test('the status of the plan, and its report, tell how each duty stands, and count none of them as a task', async () => {
  const { engine, tell } = await drive('reform-report');
  await tell('2025-03-10', 'office', 'task.begun');
  const at = instant('2025-03-25T09:00');
  const account = await engine.account('d', at);
  const { duties, counts } = statusOf(smallPlan, account === null ? [] : [account], at);
  expect(duties.map((it) => [it.duty, it.standing, it.count, it.due])).toEqual([
    ['suoi-mo-2025-duty-reform-report', 'inProgress', 'late', '2025-03-20'],
    ['suoi-mo-2025-duty-procedure-control-h1', 'notOpened', 'notOpened', null],
    ['suoi-mo-2025-duty-procedure-control-h2', 'notOpened', 'notOpened', null],
    ['suoi-mo-2025-duty-civil-status-book', 'notOpened', 'notOpened', null],
  ]);
  expect(duties[0]?.delay).toMatchObject({ since: '2025-03-21', explained: null });
  expect([counts.tasks, counts.late]).toEqual([smallPlan.tasks.length, 0]);
  const accounts = account === null ? [] : [account];
  const report = reportOf(smallPlan, parsePeriod('2025-Q1'), accounts, civilDate('2025-03-25'));
  expect(report.duties.map((it) => [it.standing.en, it.due, it.since])).toEqual([
    ['in progress', '2025-03-20', '2025-03-21'],
    ...Array(3).fill(['not opened', null, null]),
  ]);
});
