import { renderLetter } from '@motcua/atlas';
import type { Letter } from '@motcua/kit';
import { type PlanFile, taskDefinition, taskDefinitionId, taskDefinitions } from '@motcua/plan';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallPlan } from '../packages/plan/src/__test-helpers__/small-plan.ts';
import { drive, engineFor, evidence, sorry, taskOf, why } from './__test-helpers__/drive-task.ts';
import { samplesOf } from './__test-helpers__/samples.ts';

// Tasks of a plan, driven to their ends by the engine.

describe('a task that is done once, before 15 May', () => {
  test('in time: begun, handed in, accepted', async () => {
    const { tell, stands } = await drive('I.1.1');
    expect(await stands()).toMatchObject({ work: 'assigned', promise: { promised: 'running' }, due: '2025-05-14' });
    await tell('2025-02-10', 'culture', 'task.begun');
    await tell('2025-05-14', 'justice', 'evidence.submitted', evidence);
    expect((await stands()).work).toBe('submitted');
    await tell('2025-05-14', 'office', 'evidence.accepted');
    expect(await stands()).toMatchObject({ work: 'accepted', promise: 'kept', status: 'closed' });
  });

  test('only who leads hands in, and only who follows the plan accepts', async () => {
    const { tell, refused } = await drive('I.1.1');
    await tell('2025-02-10', 'justice', 'task.begun');
    expect(await refused('2025-02-11', 'office', 'evidence.submitted', evidence)).toBe('notThisRole');
    await tell('2025-02-11', 'justice', 'evidence.submitted', evidence);
    expect(await refused('2025-02-12', 'justice', 'evidence.accepted')).toBe('notThisRole');
  });

  test('late: explained with a new day, and done by then', async () => {
    const { tell, stands, letters } = await drive('I.1.1');
    await tell('2025-05-15', 'justice', 'task.begun');
    expect((await stands()).promise).toBe('owed');
    await tell('2025-05-15', 'justice', 'apology.sent', sorry('2025-05-22'));
    expect(await letters()).toMatchObject([{ fields: { appointedOn: '2025-05-14', newDueOn: '2025-05-22' } }]);
    const [letter] = (await letters()) as [Letter];
    const definition = taskDefinition(smallPlan, taskOf('I.1.1'));
    const written = (language: 'vi' | 'en') =>
      renderLetter(letter, { definition, dossier: {}, language }).replaceAll(/\s+/g, ' ');
    expect(written('vi')).toContain('Kính gửi: Văn phòng Ủy ban nhân dân xã');
    expect(written('vi')).toContain('Nhiệm vụ “Rà soát thủ tục hành chính” có thời hạn hoàn thành');
    expect(written('vi')).not.toMatch(/Ông\/Bà|xin lỗi|trả kết quả/i);
    expect(written('en')).toContain('The reason above is given by the Justice and civil status official');
    expect(written('en')).not.toMatch(/your|apolog/i);
    await tell('2025-05-22', 'justice', 'evidence.submitted', evidence);
    await tell('2025-05-22', 'office', 'evidence.accepted');
    expect(await stands()).toMatchObject({ work: 'accepted', promise: 'keptAnew', status: 'closed' });
  });

  test('handed out when its day was over: late at once', async () => {
    const { engine, stands } = await drive('I.1.1', {}, '2025-06-02T08:00');
    await engine.sweep('2025-06-02T08:01');
    expect((await stands()).promise).toBe('owed');
  });

  test('handed in on its last day, it is in time however long it is looked at; returned, it has the days that were left', async () => {
    const kept = await drive('I.1.1');
    await kept.tell('2025-02-10', 'justice', 'task.begun');
    await kept.tell('2025-05-14', 'justice', 'evidence.submitted', evidence);
    await kept.engine.sweep('2025-05-20T08:00');
    expect((await kept.stands()).promise).toEqual({ promised: 'suspended' });
    await kept.tell('2025-05-21', 'office', 'evidence.accepted');
    expect(await kept.stands()).toMatchObject({ promise: 'kept', status: 'closed' });

    const returned = await drive('I.1.1');
    await returned.tell('2025-02-10', 'justice', 'task.begun');
    await returned.tell('2025-05-12', 'justice', 'evidence.submitted', evidence);
    await returned.tell('2025-05-19', 'office', 'evidence.returned', why);
    // Two working days were left of it on Monday 12 May: Wednesday 21 May.
    const account = await returned.engine.account('t', '2025-05-19T12:00');
    expect(account?.appointments.map((it) => [it.dueAt.slice(0, 10), it.byApology])).toEqual([
      ['2025-05-14', false],
      ['2025-05-21', false],
    ]);
    expect(await returned.stands()).toMatchObject({ promise: { promised: 'running' }, due: '2025-05-21' });
    await returned.engine.sweep('2025-05-22T08:00');
    expect((await returned.stands()).promise).toBe('owed');
  });

  test('returned with the reason, done again', async () => {
    const { tell, stands } = await drive('I.1.1');
    await tell('2025-02-10', 'justice', 'task.begun');
    await tell('2025-03-10', 'justice', 'evidence.submitted', evidence);
    await tell('2025-03-11', 'office', 'evidence.returned', why);
    expect((await stands()).work).toEqual({ inProgress: 'reworking' });
    await tell('2025-03-12', 'justice', 'evidence.submitted', evidence);
    await tell('2025-03-13', 'office', 'evidence.accepted');
    expect((await stands()).promise).toBe('kept');
  });

  test('dropped with its document: nothing is left to keep; but a letter that is owed is written first', async () => {
    const dropped = { cause: 'lostBasis', document: 'Nghị quyết 1662/NQ-UBTVQH15' };
    const early = await drive('I.1.1');
    await early.tell('2025-04-01', 'office', 'task.dropped', dropped);
    expect(await early.stands()).toMatchObject({ work: 'dropped', promise: 'released', status: 'closed' });
    const late = await drive('I.1.1');
    await late.tell('2025-07-01', 'chair', 'task.dropped', dropped);
    expect(await late.stands()).toMatchObject({ work: 'dropped', promise: 'owedDone', status: 'open' });
    await late.tell('2025-07-02', 'justice', 'apology.sent', sorry('2025-07-04'));
    expect(await late.stands()).toMatchObject({ promise: 'keptLate', status: 'closed' });
  });

  test('closed with the year, not before it is over, as not finished', async () => {
    const { tell, refused, stands } = await drive('I.1.1');
    await tell('2025-05-15', 'justice', 'apology.sent', sorry('2025-06-02'));
    expect(await refused('2025-12-31', 'office', 'year.closed', why)).toBe('guarded');
    await tell('2026-01-05', 'office', 'year.closed', why);
    expect(await stands()).toMatchObject({ work: 'closedUnfinished', promise: 'released', status: 'closed' });
  });

  test.each([
    ['runs', '2025-05-14'],
    ['stops', '2025-05-26'],
  ])('guidance awaited from 7 to 19 May, the day %s: due on %s', async (answer, due) => {
    const { tell, stands } = await drive('I.1.1', { 'guidance-stops-the-day': answer });
    await tell('2025-05-07', 'justice', 'guidance.awaited', { from: 'Sở Tư pháp', reason: 'Chưa có mẫu' });
    expect((await stands()).work).toBe('awaitingGuidance');
    const received = '2025-05-13';
    await tell(answer === 'runs' ? received : '2025-05-19', 'justice', 'guidance.received', { document: '45/STP-HT' });
    expect((await stands()).due).toBe(due);
  });
});

describe('a task without a printed day', () => {
  test('is due by the end of the year, or, where that is so held, by none', async () => {
    expect((await (await drive('I.1.2')).stands()).due).toBe('2025-12-31');
    const none = await drive('I.1.2', { 'no-deadline-printed': 'none' });
    expect(await none.stands()).toMatchObject({ promise: 'unpromised', due: null });
    await none.tell('2025-04-01', 'justice', 'task.begun');
    await none.tell('2025-04-02', 'justice', 'evidence.submitted', evidence);
    await none.tell('2025-04-03', 'office', 'evidence.accepted');
    expect(await none.stands()).toMatchObject({ work: 'accepted', promise: 'released', status: 'closed' });
  });
});

describe('a task that waits', () => {
  const known = { document: '15/KH-UBND' };

  test('for its occasion: by the day that the document names', async () => {
    const { tell, refused, stands } = await drive('I.1.3');
    expect(await stands()).toMatchObject({ work: 'awaiting', promise: 'unpromised' });
    const over = { ...known, dueOn: '2025-03-01' };
    expect(await refused('2025-04-01', 'office', 'occasion.arisen', over)).toBe('badAppointment');
    const later = { ...known, dueOn: '2026-01-05' };
    expect(await refused('2025-04-01', 'office', 'occasion.arisen', later)).toBe('guarded');
    await tell('2025-04-01', 'office', 'occasion.arisen', { ...known, dueOn: '2025-05-31' });
    // A Saturday.
    expect(await stands()).toMatchObject({ work: 'assigned', due: '2025-06-02' });
    await tell('2025-04-02', 'office', 'task.begun');
    await tell('2025-06-02', 'office', 'evidence.submitted', evidence);
    expect(await refused('2025-06-02', 'office', 'evidence.accepted')).toBe('notThisRole');
    await tell('2025-06-02', 'chair', 'evidence.accepted');
    expect((await stands()).promise).toBe('kept');
  });

  test('for its occasion, also on the last day of the year', async () => {
    const { tell, stands } = await drive('I.1.3');
    await tell('2025-04-01', 'office', 'occasion.arisen', { ...known, dueOn: '2025-12-31' });
    expect((await stands()).due).toBe('2025-12-31');
  });

  test('for an occasion that never comes: closed with the year', async () => {
    const { tell, stands } = await drive('I.1.3');
    await tell('2026-01-02', 'office', 'year.closed', { reason: 'Tỉnh không ban hành kế hoạch' });
    expect(await stands()).toMatchObject({ work: 'notArisen', promise: 'released', status: 'closed' });
  });

  test('for another schedule that names no day: by the end of the year, or by none', async () => {
    const usual = await drive('I.1.4');
    await usual.tell('2025-04-01', 'justice', 'schedule.known', known);
    expect((await usual.stands()).due).toBe('2025-12-31');
    const none = await drive('I.1.4', { 'no-deadline-printed': 'none' });
    await none.tell('2025-04-01', 'justice', 'schedule.known', known);
    expect(await none.stands()).toMatchObject({ work: 'assigned', due: null });
  });
});

test('when another unit follows the commune, its open tasks are held by that one, and go on as they were', async () => {
  const plan: PlanFile = { ...smallPlan, unit: 'loc-hoa' };
  const engine = engineFor(plan);
  const procedure = taskDefinitionId(plan, 'I.1.5');
  const by = { role: 'office' };
  await engine.open({ id: 't', procedure, dossier: {}, receivedAt: '2025-06-02T08:00', by, unit: 'loc-hoa' });
  const before = await engine.case('t');
  expect((await engine.reorganise({ at: '2025-07-01T00:00' })).handedOn).toMatchObject([
    { case: 't', now: 'loc-thanh' },
  ]);
  const after = await engine.case('t');
  expect([after.unit, before.unit]).toEqual(['loc-thanh', 'loc-hoa']);
  expect(after.definition).toBe(before.definition);
});

test.each(smallPlan.tasks.map((it) => [it.id, it.kind] as const))(
  '%s (%s): however it goes, the log replays to the same state, and none closes owing a letter',
  (task) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ days: fc.nat(60), which: fc.nat(), data: fc.nat() }), { maxLength: 25 }),
        async (strides) => {
          const { engine } = await drive(task);
          const definition = taskDefinitions(smallPlan).find((it) => it.id === taskDefinitionId(smallPlan, task));
          let day = new Date(Date.UTC(2025, 1, 4, 2));
          for (const { days, which, data } of strides) {
            day = new Date(day.getTime() + days * 86_400_000);
            const at = `${day.toISOString().slice(0, 10)}T09:00`;
            if (at > '2026-12') break;
            const possible = (await engine.can('t', { at })).filter((it) => it.possible);
            const picked = possible[which % Math.max(1, possible.length)];
            const declared = definition?.events[picked?.event ?? ''];
            if (picked === undefined || declared === undefined) break;
            const samples = samplesOf(declared.data).map((it) =>
              'newDueOn' in it ? { ...it, newDueOn: soon(day, data) } : it,
            );
            const by = { role: picked.by[data % picked.by.length] as string };
            await engine.send('t', { at, by, type: picked.event, data: samples[data % samples.length] ?? {} });
          }
          const view = await engine.case('t');
          expect(JSON.stringify((await engine.replay('t')).state)).toBe(JSON.stringify(view.state));
          if (view.status === 'closed') expect(view.tags).not.toContain('apologyOwed');
        },
      ),
      { numRuns: 15 },
    ),
);

/** A day within three weeks; it may be a rest day, and then the answer is no. */
function soon(day: Date, data: number): string {
  return new Date(day.getTime() + (1 + (data % 20)) * 86_400_000).toISOString().slice(0, 10);
}
