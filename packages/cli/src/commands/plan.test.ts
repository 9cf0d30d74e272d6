import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { locHoa2025, planFile, taskDefinition } from '@motcua/plan';
import { describe, expect, test } from 'vitest';
import { answer, failure, freshFolder, jsonFile, motcua, root, sumOf } from '../__test-helpers__/motcua.ts';

const suoiMo = join(root, 'examples', 'plan', 'suoi-mo-2026.json');

interface Task {
  readonly id: string;
  readonly section: string;
  readonly lead: readonly { readonly id: string; readonly label: { readonly vi: string } }[];
  readonly deadline: { readonly kind: string; readonly parts: readonly object[] };
  readonly machine: string;
  readonly source: { readonly plan: string; readonly place: string; readonly quotes: readonly object[] };
}

describe('a plan without a store', () => {
  test('tasks: every task once, the annex first, each with its machine and where it is printed', async () => {
    const tasks: readonly Task[] = await answer(['plan', 'tasks']);
    expect(tasks.map((it) => it.id)).toEqual(locHoa2025.tasks.map((it) => it.id));
    const firstOfBody = tasks.findIndex((it) => it.section === 'body');
    expect(tasks.slice(firstOfBody).every((it) => it.section === 'body')).toBe(true);
    for (const [index, task] of locHoa2025.tasks.entries()) {
      expect(tasks[index]?.machine).toBe(taskDefinition(locHoa2025, task).version);
    }
    expect(tasks.find((it) => it.id === 'II.2.3.3')).toMatchObject({
      goal: 'II.2.3',
      lead: [{ id: 'office' }, { id: 'departments' }],
      deadline: {
        kind: 'quarter',
        from: '2025-01-01',
        until: '2025-03-31',
        parts: [{ kind: 'quarter', from: '2025-01-01', until: '2025-03-31', bound: 'inclusive' }],
      },
      source: { plan: '09/QĐ-UBND', place: 'Phụ lục II.2.3' },
    });
    expect(tasks.every((it) => it.source.quotes.length > 0)).toBe(true);
  });

  test('tasks: the filters leave what they say, and a name that nobody has is told', async () => {
    const of = (...more: string[]): Promise<readonly Task[]> => answer(['plan', 'tasks', ...more]);
    const [area, goal, lead, kind] = await Promise.all([
      of('--area', 'II'),
      of('--goal', 'II.2.3'),
      of('--lead', 'finance'),
      of('--kind', 'procedure'),
    ]);
    expect(area.some((it) => it.id === 'II.2.2.1') && area.every((it) => /^(body\.)?II\./.test(it.id))).toBe(true);
    expect(goal.map((it) => it.id)).toEqual(['II.2.3.1', 'II.2.3.2', 'II.2.3.3', 'II.2.3.4', 'II.2.3.5']);
    expect(lead.length > 0 && lead.every((it) => it.lead.some(({ id }) => id === 'finance'))).toBe(true);
    expect(kind.map((it) => it.id)).toEqual(['II.2.2.1', 'II.3.3.1']);
    const wrong = await failure(['plan', 'tasks', '--lead', 'finances']);
    expect([wrong.exit, wrong.code]).toEqual([2, 'unknownLead']);
    expect(wrong.message).toContain('Did you mean: finance?');
  });

  test('targets and conflicts: what contradicts is told from both sides, with both places', async () => {
    const targets = await answer(['plan', 'targets']);
    expect(targets.map((it: Task) => it.id)).toEqual(locHoa2025.targets.map((it) => it.id));
    expect(targets.find((it: Task) => it.id === 'body.II.2.on-time')).toMatchObject({
      comparator: '>=',
      value: 98,
      unit: 'percent',
      indicator: 'on-time',
      conflictsWith: ['II.2.2.on-time'],
      source: { place: 'Mục II.2.a' },
    });
    const conflicts = await answer(['plan', 'conflicts']);
    const values = conflicts.targets.map((it: readonly { value: number }[]) => it.map(({ value }) => value));
    expect(values).toEqual([
      [96, 98],
      [80, 90],
    ]);
    expect(conflicts.places.map((it: Task) => it.id)).not.toContain('plan.on-time');
    expect(conflicts.places.length).toBeGreaterThan(2);
  });

  test('lost: nothing before the first law is replaced; with the commune, its decision and more tasks', async () => {
    const [before, after] = await Promise.all(
      ['2025-02-28', '2025-07-01'].map((it) => answer(['plan', 'lost', '--on', it])),
    );
    expect([before.lost, before.tasks, before.holder]).toEqual([[], [], 'loc-hoa']);
    expect(after.holder).toBe('loc-thanh');
    expect(after.tasks.map((it: { task: string }) => it.task)).toContain('II.2.1.1');
  });

  test('deadline: read as printed, however it is put; what cannot be read says where', async () => {
    const read = await answer(['plan', 'deadline', 'Quý', 'IV/2025-', 'Quý', 'II/2026', '--lang', 'en']);
    expect(read).toMatchObject({ kind: 'quarter', from: '2025-10-01', until: '2026-06-30' });
    expect(read.official).toBe('Quý IV/2025 - Quý II/2026');
    expect((await motcua(['plan', 'deadline', 'Thường', 'xuyên'])).out).toContain('  thường xuyên');
    const wrong = await failure(['plan', 'deadline', 'sớm']);
    expect([wrong.exit, wrong.code]).toEqual([2, 'unreadableDeadline']);
    expect((await motcua(['plan', 'deadline', 'sớm'])).err).toContain('Không đọc được thời hạn «sớm»');
  });

  test('export: a file that checks, and that says the same when it is loaded', async () => {
    const folder = freshFolder();
    await answer(['plan', 'export', '--out', 'plan.json'], { folder });
    expect(await answer(['plan', 'check', 'plan.json'], { folder })).toMatchObject({ ok: true });
    expect(planFile.parse(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')))).toEqual(locHoa2025);
    expect(await answer(['plan', 'tasks', '--plan', 'plan.json'], { folder })).toEqual(await answer(['plan', 'tasks']));
    expect((await failure(['plan', 'export', '--out', 'plan.json'], { folder })).code).toBe('fileExists');
  });

  test('ics: the same file at the same instant, with lines that end as they must', async () => {
    const ran = await motcua(['plan', 'ics', '--now', '2025-01-22T08:00']);
    expect(ran.out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(ran.out).toContain('DTSTART;VALUE=DATE:20250320');
    expect(await motcua(['plan', 'ics', '--now', '2025-01-22T08:00'])).toEqual(ran);
    const english = await motcua(['plan', 'ics', '--now', '2025-01-22T08:00', '--lang', 'en']);
    expect(english.out).toContain('SUMMARY:Report for quarter I 2025');
  });

  test('a plan with a fault is not used: its first fault is named with its row, and where to see the others', async () => {
    const plan = JSON.parse(readFileSync(suoiMo, 'utf8'));
    plan.tasks[1].lead = ['nobody'];
    const file = jsonFile(freshFolder(), 'plan.json', plan);
    const wrong = await failure(['plan', 'targets', '--plan', file]);
    expect([wrong.exit, wrong.code]).toEqual([2, 'invalidPlan']);
    expect(wrong.message).toContain(`${plan.tasks[1].id}  tasks[1].lead`);
    expect(wrong.message).toContain('motcua plan check');
  });
});

describe('the tasks of a plan as cases', () => {
  test('opened once however often it is said, sent to, late, explained, shown and reported', async () => {
    const folder = freshFolder();
    const running = { folder, env: { MOTCUA_STORE: 'store.sqlite' } };
    const first = await answer(['plan', 'open'], running);
    expect([first.opened.length, first.already.length]).toEqual([locHoa2025.tasks.length, 0]);
    const sum = sumOf(folder);
    const again = await answer(['plan', 'open'], running);
    expect([again.opened.length, again.already.length]).toEqual([0, locHoa2025.tasks.length]);
    expect(sumOf(folder)).toBe(sum);

    const id = 'loc-hoa-2025-II.2.3.3';
    const send = (type: string, role: string, at: string, data = {}) =>
      answer(['send', id, type, '--as', role, '--at', at, '--data', JSON.stringify(data)], running);
    await send('task.begun', 'office', '2025-02-03T09:00');
    await answer(['sweep', '--at', '2025-04-02T07:00'], running);
    const late = await answer(['worklist', 'overdue', '--at', '2025-04-02T08:00', '--role', 'office'], running);
    expect(late.rows.map((it: { case: string }) => it.case)).toContain(id);
    await send('apology.sent', 'office', '2025-04-02T09:00', { reason: 'Chờ mẫu mới', newDueOn: '2025-04-15' });
    const status = await answer(['plan', 'status', '--at', '2025-04-02'], running);
    expect(status.tasks.find((it: { task: string }) => it.task === 'II.2.3.3')).toMatchObject({
      standing: 'inProgress',
      count: 'late',
      due: '2025-04-15',
      delay: { since: '2025-04-01', explained: { reason: 'Chờ mẫu mới', newDueOn: '2025-04-15' } },
    });
    expect((await motcua(['letters', id], running)).out).toContain('BÁO CÁO GIẢI TRÌNH CHẬM TIẾN ĐỘ');
    expect(await answer(['replay', id], running)).toMatchObject({ same: true });
    for (const command of ['show', 'can', 'log', 'explain', 'inspect']) {
      expect([command, (await motcua([command, id, '--lang', 'en'], running)).code]).toEqual([command, 0]);
    }
    const files = ['md', 'html', 'docx', 'txt', 'json'].map((it) => `report.${it}`);
    for (const file of files) {
      const asked = ['plan', 'report', '--period', '2025-H1', '--out', file];
      expect(await answer(asked, running)).toMatchObject({ period: '2025-H1', on: '2025-06-20' });
    }
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('Chờ mẫu mới');
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).counts.tasks).toBe(locHoa2025.tasks.length);
  });

  test('a case of a task goes to another store, and a copy of the store knows its plan', async () => {
    const folder = freshFolder();
    const in_ = (store: string) => ({ folder, env: { MOTCUA_STORE: store } });
    const id = 'suoi-mo-2026-I.1.1';
    await answer(['plan', 'open', '--plan', suoiMo], in_('one.sqlite'));
    await answer(['backup', 'two.sqlite'], in_('one.sqlite'));
    expect(await answer(['replay', id], in_('two.sqlite'))).toMatchObject({ same: true });
    await answer(['export', id, '--out', 'case.json'], in_('one.sqlite'));
    const unknown = await failure(['import', 'case.json'], in_('three.sqlite'));
    expect([unknown.code, existsSync(join(folder, 'three.sqlite'))]).toEqual(['missingVersion', false]);
    await answer(['import', 'case.json', '--plan', suoiMo], in_('three.sqlite'));
    expect(await answer(['show', id], in_('three.sqlite'))).toMatchObject({ case: { id, status: 'open' } });
  });

  test('a store keeps its plan: another content under its id is refused, and writes nothing', async () => {
    const folder = freshFolder();
    await answer(['plan', 'open', '--plan', suoiMo], { folder });
    const sum = sumOf(folder);
    const plan = JSON.parse(readFileSync(suoiMo, 'utf8'));
    plan.title.vi += ' (sửa)';
    const other = jsonFile(freshFolder(), 'plan.json', plan);
    expect((await failure(['plan', 'open', '--plan', other], { folder })).code).toBe('planIdReused');
    expect(sumOf(folder)).toBe(sum);
    // Where the file beside it was lost, the error says how to put it back.
    rmSync(join(folder, '.motcua', 'motcua.sqlite.plans.json'));
    const lost = await failure(['show', 'suoi-mo-2026-I.1.1'], { folder });
    expect(lost.message).toContain('motcua plan open --plan FILE');
    await answer(['plan', 'open', '--plan', suoiMo], { folder });
    expect(sumOf(folder)).toBe(sum);
  });

  test('cases are found by the places of the plan and by the law that their clocks stand on', async () => {
    const running = { folder: freshFolder() };
    await answer(['plan', 'open', '--plan', suoiMo], running);
    const of = async (law: string, ...more: string[]) =>
      (await answer(['cases', '--law', law, ...more], running)).cases.map((it: { case: string }) => it.case);
    const [goal] = JSON.parse(readFileSync(suoiMo, 'utf8')).tasks.map((it: { goal: string }) => it.goal);
    const ofGoal = await of(`Phụ lục ${goal}`);
    expect(ofGoal).toContain('suoi-mo-2026-I.1.1');
    expect(await of(`Phụ lục ${goal}`, '--limit', '1')).toEqual(ofGoal.slice(0, 1));
    expect((await of('91/2015/QH13 khoản 5 Điều 148')).length).toBeGreaterThan(ofGoal.length);
    expect(await of('63/2024/NĐ-CP')).toEqual([]);
    expect(await failure(['cases', '--law', 'no such law'], running)).toMatchObject({ exit: 2 });
  });

  test('one task is opened by name, as a dossier is', async () => {
    const folder = freshFolder();
    const named = ['open', 'suoi-mo-2026-I-1-1', '--plan', suoiMo, '--received', '2026-02-02T09:00', '--as', 'legal'];
    const opened = await answer([...named, '--id', 'T-1'], { folder });
    expect(opened.case.definition).toBe('suoi-mo-2026-I-1-1@2026-01-12');
    const byNumber = ['open', 'I.1.1', '--plan', suoiMo, '--received', '2026-02-02T09:00', '--as', 'legal'];
    expect((await answer(byNumber, { folder })).case.definition).toBe(opened.case.definition);
    const dossierless = ['open', 'birth-registration', '--received', '2026-02-02T09:00', '--as', 'requester'];
    expect(await failure(dossierless, { folder })).toMatchObject({ exit: 2, code: 'missingOption' });
    expect(
      (
        await failure(['open', 'suoi-mo', '--received', '2026-02-02T09:00', '--as', 'x', '--dossier', '-'], {
          folder,
          stdin: '{}',
        })
      ).code,
    ).toBe('unknownProcedure');
  });
});

describe('a second plan runs through every command', () => {
  test('without a store, with one, and through its year', async () => {
    const folder = freshFolder();
    const at = ['--plan', suoiMo];
    for (const command of ['', 'tasks', 'targets', 'conflicts', 'lost', 'ics', 'export', 'open', 'status']) {
      const ran = await motcua(['plan', ...(command === '' ? [] : [command]), ...at, '--json'], { folder });
      expect([command, ran.code, ran.err]).toEqual([command, 0, '']);
    }
    expect((await answer(['plan', 'tasks', ...at])).length).toBe(JSON.parse(readFileSync(suoiMo, 'utf8')).tasks.length);
    const status = await answer(['plan', 'status', '--at', '2026-06-30'], { folder });
    expect([status.plan, status.counts.notOpened]).toEqual(['suoi-mo-2026', 0]);
    const report = await answer(['plan', 'report', '--period', '2026-Q1'], { folder });
    expect(report.content).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });
});
