import {
  type OfficialDocument,
  progressReport,
  renderDocx,
  renderHtml,
  renderMarkdown,
  renderText,
} from '@motcua/atlas';
import { civilDate, defaultOffice, instantAt, vietnam } from '@motcua/calendar';
import { createEngine, type Engine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import type { ProgressReport } from '@motcua/kit';
import { locHoa2025, parsePeriod, partsOf, reportOf, statusOf, taskDefinitionId, taskDefinitions } from '@motcua/plan';
import { procedures } from '@motcua/procedures';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallPlan } from '../packages/plan/src/__test-helpers__/small-plan.ts';
import { accountsOf, live, plain } from './__test-helpers__/dossier-fates.ts';

// A year of tasks on real machines, how they stand, and the reports that come of it.

type Data = Readonly<Record<string, unknown>>;

interface Year {
  readonly engine: Engine;
  readonly open: (task: string) => Promise<void>;
  readonly tell: (task: string, at: string, role: string, type: string, data?: Data) => Promise<void>;
}

function yearOf(plan: typeof locHoa2025): Year {
  const engine = createEngine({
    store: memoryStore(),
    definitions: [...procedures, ...taskDefinitions(plan)],
    calendars: [vietnam],
    offices: { default: defaultOffice },
  });
  return {
    engine,
    open: async (task) => {
      const procedure = taskDefinitionId(plan, task);
      await engine.open({
        id: task,
        procedure,
        dossier: {},
        receivedAt: '2025-02-03T08:00',
        by: { role: plan.standing },
      });
    },
    tell: async (task, at, role, type, data = {}) => {
      const answer = await engine.send(task, { at, by: { role }, type, data });
      expect(answer).toMatchObject({ ok: true });
    },
  };
}

const documents = [{ title: 'Báo cáo kết quả rà soát', number: '12/BC-UBND', issuedOn: '2025-02-20' }];
const handedIn = { summary: 'Đã rà soát xong', documents };
const difficult = { ...handedIn, difficulties: 'Đường truyền chậm', proposal: 'Đề nghị nâng cấp đường truyền' };

/** The small plan on 20 June: one task in each standing. */
async function lived(): Promise<Year> {
  const year = yearOf(smallPlan);
  const { open, tell, engine } = year;
  for (const { id } of smallPlan.tasks.filter(({ id }) => id !== 'body.I.1.1')) await open(id);
  await tell('I.1.1', '2025-02-10T09:00', 'justice', 'task.begun');
  await tell('I.1.2', '2025-02-10T09:00', 'justice', 'task.begun');
  await tell('I.1.2', '2025-02-20T09:00', 'justice', 'evidence.submitted', handedIn);
  await tell('I.1.2', '2025-02-21T09:00', 'office', 'evidence.accepted');
  await tell('I.1.4', '2025-02-24T09:00', 'office', 'schedule.known', { document: 'Quyết định 5/QĐ-UBND' });
  await tell('I.1.4', '2025-02-25T09:00', 'justice', 'guidance.awaited', {
    from: 'Sở Khoa học và Công nghệ',
    reason: 'Chưa có mẫu',
  });
  await tell('I.1.5', '2025-02-10T09:00', 'office', 'task.begun');
  await tell('I.1.5', '2025-03-24T09:00', 'office', 'report.submitted', difficult);
  await tell('I.2.2', '2025-02-10T09:00', 'justice', 'task.begun');
  await tell('I.2.2', '2025-03-24T09:00', 'justice', 'report.submitted', {
    ...handedIn,
    values: [{ target: 'on-time-1', value: 97 }],
    verdict: 'held',
  });
  await engine.sweep('2025-06-20T23:59:59');
  await tell('I.1.1', '2025-06-20T23:59:59', 'justice', 'apology.sent', {
    reason: 'Chờ số liệu của các ấp',
    newDueOn: '2025-07-15',
  });
  return year;
}

test('each task stands as its machine does', async () => {
  const { engine } = await lived();
  const at = instantAt(civilDate('2025-06-20'), '23:59:59');
  const { tasks, counts } = statusOf(smallPlan, await accountsOf(engine, at), at);
  expect(tasks.map((it) => [it.task, it.standing, it.count, it.due])).toEqual([
    ['I.1.1', 'inProgress', 'late', '2025-07-15'],
    ['I.1.2', 'accepted', 'done', '2025-12-31'],
    ['I.1.3', 'awaitingOccasion', 'waiting', null],
    ['I.1.4', 'awaitingGuidance', 'waiting', '2025-12-31'],
    ['I.1.5', 'submitted', 'late', '2025-03-20'],
    ['I.2.1', 'assigned', 'late', '2025-03-20'],
    ['I.2.2', 'submitted', 'late', '2025-03-20'],
    ['body.I.1.1', 'notOpened', 'notOpened', null],
  ]);
  expect(tasks[0]?.delay).toEqual({
    since: '2025-05-15',
    explained: { on: '2025-06-20', reason: 'Chờ số liệu của các ấp', newDueOn: '2025-07-15' },
    missedAgain: false,
    isDone: false,
  });
  expect(tasks[3]?.guidance).toMatchObject({ from: 'Sở Khoa học và Công nghệ', since: '2025-02-25' });
  expect(tasks[5]?.delay).toEqual({ since: '2025-03-21', explained: null, missedAgain: false, isDone: false });
  expect(counts).toMatchObject({ tasks: 8, done: 1, late: 4, waiting: 2, notOpened: 1, inHand: 0 });
});

test('a report that came late, with the next one running: not late any more, and its explanation still asked for', async () => {
  const { engine, open, tell } = yearOf(smallPlan);
  await open('I.2.1');
  await tell('I.2.1', '2025-03-21T09:00', 'justice', 'task.begun');
  const dossiers = [{ procedure: 'birth-registration', received: 2, settled: 2 }];
  await tell('I.2.1', '2025-03-24T09:00', 'justice', 'report.submitted', { ...handedIn, dossiers });
  await tell('I.2.1', '2025-03-25T09:00', 'office', 'report.accepted');
  const at = instantAt(civilDate('2025-04-01'), '08:00');
  const accounts = await accountsOf(engine, at);
  const status = statusOf(smallPlan, accounts, at).tasks.find(({ task }) => task === 'I.2.1');
  expect(status).toMatchObject({ count: 'inHand', due: '2025-06-20', delay: { since: '2025-03-21', isDone: true } });
  const { asked, parts } = reportOf(smallPlan, parsePeriod('2025-H1'), accounts, civilDate('2025-04-01'));
  expect(asked.map((it) => [it.task, it.kind])).toEqual([['I.2.1', 'explanation']]);
  expect(parts.flatMap(({ late }) => late)).toEqual([]);
  expect(parts.flatMap(({ doneLate }) => doneLate)).toMatchObject([
    // What the unit told of dossiers stands beside what the cases come to: nothing here.
    {
      id: 'I.2.1',
      since: '2025-03-21',
      results: [{ dossiers: [{ ...dossiers[0], counted: { received: 0, settled: 0 } }] }],
    },
  ]);
});

test('what recurs and is done shows the day of its last period, also while the letter of an early one is owed', async () => {
  const { engine, open, tell } = yearOf(smallPlan);
  await open('I.2.1');
  await tell('I.2.1', '2025-03-21T09:00', 'justice', 'task.begun');
  const dossiers = [{ procedure: 'birth-registration', received: 2, settled: 2 }];
  for (const day of ['2025-03-24', '2025-06-16', '2025-09-15', '2025-12-11']) {
    await tell('I.2.1', `${day}T09:00`, 'justice', 'report.submitted', { ...handedIn, dossiers });
    await tell('I.2.1', `${day}T10:00`, 'office', 'report.accepted');
  }
  const at = instantAt(civilDate('2025-12-22'), '08:00');
  const status = statusOf(smallPlan, await accountsOf(engine, at), at).tasks.find(({ task }) => task === 'I.2.1');
  expect(status).toMatchObject({ count: 'done', due: '2025-12-22', delay: { since: '2025-03-21', explained: null } });
});

test('of what was dropped, or closed with the year, no explanation is asked', async () => {
  const { engine, open, tell } = yearOf(smallPlan);
  await open('I.1.1');
  await open('I.1.2');
  await engine.sweep('2025-06-20T08:00');
  const drop = { cause: 'lostBasis', document: 'Nghị định 1/2025/NĐ-CP' };
  await tell('I.1.1', '2025-06-21T08:00', 'office', 'task.dropped', drop);
  await engine.sweep('2026-01-02T08:00');
  await tell('I.1.2', '2026-01-02T08:00', 'office', 'year.closed', { reason: 'Hết năm.' });
  const accounts = await accountsOf(engine, '2026-01-02T23:59:59');
  const { asked, parts, counts } = reportOf(smallPlan, parsePeriod('2025-Y'), accounts, civilDate('2026-01-02'));
  expect(counts).toMatchObject({ dropped: 1, unfinished: 1, late: 0 });
  expect(asked.filter(({ kind }) => kind === 'explanation')).toEqual([]);
  expect(parts.flatMap(({ doneLate }) => doneLate)).toEqual([]);
});

test('what was handed out and nobody began is counted apart', async () => {
  const { engine, open } = yearOf(smallPlan);
  await open('I.1.1');
  const at = instantAt(civilDate('2025-02-04'), '08:00');
  const { counts } = statusOf(smallPlan, await accountsOf(engine, at), at);
  expect(counts).toMatchObject({ notBegun: 1, inHand: 0 });
});

test('a report of a period that is not there is said to be missing, with its day', async () => {
  const { engine, open } = yearOf(smallPlan);
  await open('I.2.1');
  await open('I.1.1');
  const accounts = await accountsOf(engine, '2025-03-18T23:59:59');
  const { parts } = reportOf(smallPlan, parsePeriod('2025-Q1'), accounts, civilDate('2025-03-18'));
  const due = new Map(parts.flatMap(({ inHand }) => inHand).map(({ id, reportDue }) => [id, reportDue]));
  expect([due.get('I.2.1'), due.get('I.1.1')]).toEqual(['2025-03-20', undefined]);
  const early = reportOf(smallPlan, parsePeriod('2025-Q1'), accounts, civilDate('2025-03-10'));
  expect([early.until, early.closesOn]).toEqual(['2025-03-10', '2025-03-14']);
});

test('nobody swept: what is over its day is late all the same', async () => {
  const { engine, open } = yearOf(smallPlan);
  await open('I.1.1');
  const at = instantAt(civilDate('2025-05-15'), '08:00');
  const [first] = statusOf(smallPlan, await accountsOf(engine, at), at).tasks;
  expect(first).toMatchObject({ count: 'late', delay: { since: '2025-05-15', explained: null } });
  const before = instantAt(civilDate('2025-05-14'), '23:59:59');
  expect(statusOf(smallPlan, await accountsOf(engine, before), before).tasks[0]?.delay).toBe(null);
});

test('what is asked of whom follows from the tasks', async () => {
  const { engine } = await lived();
  const accounts = await accountsOf(engine, '2025-06-20T23:59:59');
  const { asked } = reportOf(smallPlan, parsePeriod('2025-H1'), accounts, civilDate('2025-06-20'));
  expect(asked.map((it) => [it.task, it.kind, it.of.vi, it.says])).toEqual([
    ['I.1.4', 'guidance', 'Sở Khoa học và Công nghệ', 'Chưa có mẫu'],
    ['I.1.5', 'explanation', 'Văn phòng Ủy ban nhân dân xã', null],
    ['I.1.5', 'decision', 'Chủ tịch Ủy ban nhân dân xã', null],
    ['I.1.5', 'proposal', 'Văn phòng Ủy ban nhân dân xã', 'Đề nghị nâng cấp đường truyền'],
    ['I.2.1', 'explanation', 'Công chức Tư pháp – hộ tịch', null],
    ['I.2.2', 'explanation', 'Công chức Tư pháp – hộ tịch', null],
    ['I.2.2', 'decision', 'Văn phòng Ủy ban nhân dân xã', null],
  ]);
});

test('a decision is asked of whom the machine lets accept: the head, also where the standing unit leads with others', async () => {
  const { engine, open, tell } = yearOf(locHoa2025);
  await open('II.2.3.3');
  await tell('II.2.3.3', '2025-03-10T09:00', 'departments', 'task.begun');
  await tell('II.2.3.3', '2025-03-11T09:00', 'departments', 'evidence.submitted', handedIn);
  const accounts = await accountsOf(engine, '2025-03-20T09:00');
  const { asked } = reportOf(locHoa2025, parsePeriod('2025-Q1'), accounts, civilDate('2025-03-20'));
  expect(asked.map((it) => [it.kind, it.of.vi])).toEqual([['decision', 'Chủ tịch Ủy ban nhân dân xã']]);
  await tell('II.2.3.3', '2025-03-21T09:00', 'chair', 'evidence.accepted');
});

test('each unit that leads is asked, and where the plan names none the one that follows it', async () => {
  const { engine } = await lived();
  const accounts = await accountsOf(engine, '2025-06-20T23:59:59');
  const leads = new Map([
    ['I.2.1', ['justice', 'culture']],
    ['I.2.2', []],
  ]);
  const plan = { ...smallPlan, tasks: smallPlan.tasks.map((it) => ({ ...it, lead: leads.get(it.id) ?? it.lead })) };
  const { asked, parts } = reportOf(plan, parsePeriod('2025-H1'), accounts, civilDate('2025-06-20'));
  const explain = asked.filter(({ kind, task }) => kind === 'explanation' && leads.has(task));
  expect(explain.map(({ task, of }) => [task, of.vi])).toEqual([
    ['I.2.1', smallPlan.units.justice?.vi],
    ['I.2.1', smallPlan.units.culture?.vi],
    ['I.2.2', smallPlan.units.office?.vi],
  ]);
  const row = parts.flatMap(({ late }) => late).find(({ id }) => id === 'I.2.2');
  expect(row?.lead).toEqual([]);
});

test('a target that no dossier tells is what its unit reports, and marked so', async () => {
  const { engine } = await lived();
  const plan = { ...smallPlan, targets: smallPlan.targets.map((it) => ({ ...it, indicator: null })) };
  const accounts = await accountsOf(engine, '2025-06-20T23:59:59');
  const { parts } = reportOf(plan, parsePeriod('2025-H1'), accounts, civilDate('2025-06-20'));
  expect(parts[0]?.targets[0]?.verdicts).toMatchObject([
    { measured: 97, margin: 2, outcome: 'met', formula: null, reportedBy: { vi: 'Công chức Tư pháp – hộ tịch' } },
  ]);
});

describe('the reports of Lộc Hòa', () => {
  const days: readonly (readonly [string, string])[] = [
    ['2025-Q1', '2025-03-20'],
    ['2025-H1', '2025-06-20'],
    ['2025-9M', '2025-09-19'],
    ['2025-Y', '2025-12-22'],
  ];
  const reports = new Map<string, ProgressReport>();
  beforeAll(async () => {
    const { engine, open, tell } = yearOf(locHoa2025);
    for (const id of ['I.2.1', 'II.2.2.1', 'II.2.3.1', 'VII.3.1']) await open(id);
    const [lead = 'office'] = locHoa2025.tasks.find(({ id }) => id === 'II.2.3.1')?.lead ?? [];
    await tell('II.2.3.1', '2025-02-10T09:00', lead, 'task.begun');
    await tell('II.2.3.1', '2025-03-10T09:00', lead, 'report.submitted', difficult);
    const send = async (id: string, at: string, type: string, data: Data = {}, role = 'desk') => {
      const view = await engine.case(id);
      const by = {
        role:
          type === 'dossier.accepted'
            ? role
            : (procedures.find((it) => it.version === view.definition)?.events[type]?.by[0] ?? role),
      };
      return (await engine.send(id, { at, by, type, data })).ok;
    };
    for (let number = 0; number < 49; number += 1) {
      await live({ engine, tell: send }, `d${number}`, { ...plain, received: 63, days: number === 0 ? 6 : 1 });
    }
    for (const [period, on] of days) {
      const at = `${on}T23:59:59`;
      await engine.sweep(at);
      const accounts = await accountsOf(engine, at);
      reports.set(period, reportOf(locHoa2025, parsePeriod(period), accounts, civilDate(on)));
    }
  });

  const reportOn = (period: string): ProgressReport => {
    const found = reports.get(period);
    if (found === undefined) throw new Error(`no report ${period}`);
    return found;
  };
  const papers = days.flatMap(([period]) => (['vi', 'en'] as const).map((language) => [period, language] as const));

  test.each(papers)('%s in %s: no section and no cell is empty', (period, language) => {
    const paper = progressReport(reportOn(period), language);
    const blocks = [...paper.blocks, ...(paper.annex?.blocks ?? [])];
    const bare = blocks.filter((it, index) => {
      const next = blocks[index + 1];
      if (it.kind === 'section') return next === undefined || next.kind === 'signatures';
      if (it.kind === 'table') return it.rows.length === 0 || it.rows.flat().some((cell) => cell.trim() === '');
      if (it.kind === 'list') return it.entries.length === 0 || it.entries.some((entry) => entry.trim() === '');
      return it.kind === 'paragraph' && it.text.trim() === '';
    });
    expect(bare).toEqual([]);
    const uneven = blocks.filter((it) => it.kind === 'table' && it.rows.some((row) => row.length !== it.heads.length));
    expect(uneven).toEqual([]);
  });

  test.each(papers)(
    '%s in %s: every part, days as people write them, and nothing that a person could not read',
    (period, language) => {
      const text = flat(progressReport(reportOn(period), language));
      for (const part of partsOf(locHoa2025)) {
        const title = locHoa2025.areas.find(({ id }) => id === part)?.title[language] ?? part;
        expect(text).toContain(title);
      }
      expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|undefined|null|NaN|\[object/);
      expect(text).toBe(text.normalize('NFC'));
      if (language === 'vi') expect(text).toMatch(/\d{2}\/\d{1,2}\/2025/);
      else expect(text).not.toMatch(/\d{2}\/\d{1,2}\/2025/);
    },
  );

  test.each(papers)(
    '%s in %s: every task once in the annex, and in the body those that are late alone',
    (period, language) => {
      const report = reportOn(period);
      const paper = progressReport(report, language);
      const firstCells = (blocks: OfficialDocument['blocks'], heads: number) =>
        blocks.flatMap((it) => (it.kind === 'table' && it.heads.length === heads ? it.rows.map(([cell]) => cell) : []));
      const named = locHoa2025.tasks.map(({ id }) => id.replace(/^body\./, language === 'vi' ? 'Mục ' : 'Section '));
      expect([...firstCells(paper.annex?.blocks ?? [], 5)].sort()).toEqual([...named].sort());
      const late = report.parts.flatMap((it) => it.late.map(({ id }) => id));
      const told = firstCells(paper.blocks, 5).filter((it) => named.includes(it ?? ''));
      expect(told.length).toBe(late.length);
    },
  );

  test('both sides of a contradiction stand there with both formulas', () => {
    const { conflicts } = reportOn('2025-Q1');
    const [onTime] = conflicts.filter(({ sides }) => sides.some(({ id }) => id === 'II.2.2.on-time'));
    expect(onTime?.sides.map((it) => [it.value, it.verdicts.map(({ outcome }) => outcome)])).toEqual([
      [96, ['met', 'met']],
      [98, ['missed', 'missed']],
    ]);
    expect(flat(progressReport(reportOn('2025-Q1'), 'vi'))).toContain('97,95% (48/49)');
  });

  test('the commune is called as on the day of the report', () => {
    expect([reportOn('2025-H1').unit?.vi, reportOn('2025-H1').within?.vi]).toEqual(['xã Lộc Hòa', 'huyện Lộc Ninh']);
    expect([reportOn('2025-9M').unit?.vi, reportOn('2025-9M').within?.vi]).toEqual(['xã Lộc Thạnh', 'tỉnh Đồng Nai']);
    const paper = flat(progressReport(reportOn('2025-9M'), 'vi'));
    expect(paper).toContain('Lộc Thạnh, ngày 19 tháng 9 năm 2025');
    expect(reportOn('2025-Q1').lost.map(({ since }) => since)).toEqual(['2025-03-01', '2025-03-01']);
    expect(reportOn('2025-H1').lost.map(({ since }) => since)).toEqual(['2025-03-01', '2025-03-01', '2025-04-01']);
    expect(reportOn('2025-9M').lost.map(({ number }) => number)).toContain('61/2018/NĐ-CP');
  });

  test('in every format, and the office document is a sound archive with the title in it', async () => {
    const paper = progressReport(reportOn('2025-Q1'), 'vi');
    const title = 'Kết quả thực hiện công tác cải cách hành chính quý I năm 2025';
    expect(renderMarkdown(paper)).toContain(`# ${title}`);
    const levels = renderMarkdown(paper).match(/^#+(?= )/gm) ?? [];
    expect(levels.filter((it) => it === '#')).toHaveLength(1);
    expect(levels.find((it, index) => it.length > (levels[index - 1]?.length ?? 0) + 1)).toBe(undefined);
    for (const heading of ['## I. ', '### 1\\. ', '#### Chỉ tiêu', '## Tình hình']) {
      expect(renderMarkdown(paper)).toContain(`\n${heading}`);
    }
    expect(renderHtml(paper)).toContain(title);
    expect(renderText(paper)).toContain('I. TÌNH HÌNH CHUNG');
    expect(renderMarkdown(paper)).toMatch(/TM\. [^\n]*\n\nChủ tịch[^\n]*\n/);
    const [one, two] = [await renderDocx(paper), await renderDocx(paper)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(String.fromCharCode(...one.slice(0, 2))).toBe('PK');
  });

  test('where nothing happened it says so', () => {
    const nothing = reportOf(locHoa2025, parsePeriod('2025-Q1'), [], civilDate('2025-03-20'));
    const paper = flat(progressReport(nothing, 'vi'));
    expect(paper).toContain('Không có nhiệm vụ đang chậm tiến độ.');
    expect(paper).toContain('Không phát sinh hồ sơ thủ tục hành chính trong kỳ.');
    expect(paper).toContain('Không phát sinh kiến nghị, đề xuất.');
  });
});

/** Every word of a paper. */
function flat({ blocks, annex }: OfficialDocument): string {
  const texts: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(gather);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather([blocks, annex]);
  return texts.join('\n').replaceAll('\u00a0', ' ');
}
