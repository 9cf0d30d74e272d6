import { describe, expect, test } from 'vitest';
import { uncovered } from '../../check-plan-printed.ts';
import { annexAreas, annexHeadings } from './annex-areas.ts';
import { annexGoals } from './annex-goals.ts';
import { annexPrinted } from './annex-printed.ts';
import { annexTasks } from './annex-tasks.ts';
import { targets } from './targets.ts';
import { units } from './units.ts';

const entries = [...annexAreas, ...annexGoals, ...annexTasks];
const quotes = [...annexHeadings, ...entries.flatMap((entry) => entry.quotes)];
const cells = new Map(annexPrinted.map((cell) => [cell.id, cell.text]));
const annexTargets = targets.filter((target) => !target.goal.startsWith('body.'));

/** What the scan broke and no label may repeat. */
const scanErrors =
  /Công (DVC|Dịch|dịch|TTĐT|thông tin|ty)|giàn|Dám|Phản mềm|lê phí|Kiên toàn|cài cách|TTTHC|thông kê|đẽ|dù điều|hộ sơ|bộ trí|dung VTVL|đúc|chuyên đổi|phản ánh tỷ lệ|đảm xuất|được được|chuẩn chuẩn/;

describe('what is printed', () => {
  test('the table has 74 rows and 349 cells with words, each once', () => {
    expect(annexPrinted).toHaveLength(349);
    expect(cells.size).toBe(349);
    expect(annexPrinted.at(-1)?.id).toBe('annex.r73.c6');
    expect(annexPrinted.filter((cell) => cell.text !== cell.text.normalize('NFC').trim())).toEqual([]);
  });

  test('the scan is kept as it is, its faults with it', () => {
    expect(cells.get('annex.r15.c2')).toContain('trên Công ty đạt');
    expect(cells.get('annex.r34.c2')).toContain('Tỉnh giàn biên chế');
    expect(cells.get('annex.r13.c3')).toContain('Dám bảo');
  });

  test('every quote is in its cell', () => {
    expect(quotes.filter((quote) => quote.text === '' || !cells.get(quote.passage)?.includes(quote.text))).toEqual([]);
  });

  test('every cell is quoted, to its last letter', () => {
    const left = annexPrinted.map((cell) => ({ id: cell.id, left: uncovered(cell, quotes) }));
    expect(left.filter((cell) => cell.left !== '')).toEqual([]);
  });

  test('what is printed four times needs four quotes', () => {
    const cell = { id: 'annex.r1.c1', text: 'Thường xuyên Thường xuyên' };
    const quote = { passage: cell.id, text: 'Thường xuyên', as: 'deadline' as const };
    expect(uncovered(cell, [quote, quote])).toBe('');
    expect(uncovered(cell, [quote])).toBe('Thường xuyên');
    expect(uncovered(cell, [{ ...quote, passage: 'annex.r1.c2' }, quote])).toBe('Thường xuyên');
  });
});

describe('entries', () => {
  test('goals stand in the order of the annex, numbered without a gap, under an area that is there', () => {
    const areas = new Set(annexAreas.map((area) => area.id));
    expect(annexGoals.filter((goal) => !areas.has(goal.area))).toEqual([]);
    const expected = annexAreas.flatMap((area) =>
      annexGoals.filter((goal) => goal.area === area.id).map((_, index) => `${area.id}.${index + 1}`),
    );
    expect(annexGoals.map((goal) => goal.id)).toEqual(expected);
  });

  test('activities stand in the order of their goals, each goal has one, counted without a gap', () => {
    const expected = annexGoals.flatMap((goal) => {
      const its = annexTasks.filter((task) => task.goal === goal.id);
      expect(its, goal.id).not.toEqual([]);
      return its.map((_, index) => `${goal.id}.${index + 1}`);
    });
    expect(annexTasks.map((task) => task.id)).toEqual(expected);
  });

  test('each number that is printed is quoted by the goal that bears it', () => {
    const numbers = annexGoals.map((goal) => goal.quotes.filter((quote) => quote.as === 'number').map((it) => it.text));
    const own = annexGoals.map((goal) => [goal.id.slice(goal.id.indexOf('.') + 1)]);
    expect(numbers).toEqual(own);
  });

  test('who leads and supports is a unit of the plan, what is aimed at is a target, and every target has a task', () => {
    const named = annexTasks.flatMap((task) => [...task.lead, ...task.support]);
    expect(named.filter((unit) => !Object.hasOwn(units, unit))).toEqual([]);
    const aimed = new Set(annexTasks.flatMap((task) => task.targets));
    expect([...aimed].sort()).toEqual(annexTargets.map((target) => target.id).sort());
    for (const task of annexTasks) {
      for (const target of task.targets) {
        expect(annexTargets.find((it) => it.id === target)?.goal, task.id).toBe(task.goal);
      }
    }
  });

  test('a deadline is there where one is quoted, and so are a product and the units', () => {
    for (const task of annexTasks) {
      const quoted = (as: string) => task.quotes.filter((quote) => quote.as === as).map((quote) => quote.text);
      expect(quoted('deadline'), task.id).toEqual(task.deadline === '' ? [] : [task.deadline]);
      expect(quoted('product').length > 0, task.id).toBe(task.product !== null);
      expect(quoted('lead').length > 0, task.id).toBe(task.lead.length > 0);
      expect(quoted('support').length > 0, task.id).toBe(task.support.length > 0);
      expect(quoted('activity'), task.id).not.toEqual([]);
    }
  });

  test('how a task is done follows from its deadline, and where none is printed a reading says why', () => {
    const kinds = Map.groupBy(annexTasks, (task) => task.deadline);
    const of = (deadline: string) => [...new Set(kinds.get(deadline)?.map((task) => task.kind))].sort();
    expect(Object.fromEntries([...kinds.keys()].map((deadline) => [deadline, of(deadline)]))).toEqual({
      'Theo thời hạn đã đăng ký': ['byReference'],
      'Theo hướng dẫn của tỉnh': ['byReference'],
      'Theo tiến độ phê duyệt': ['byReference'],
      'Thường xuyên': ['continuous', 'procedure'],
      'Quý I/2025': ['oneOff'],
      'Năm 2025': ['oneOff'],
      'Khi có kế hoạch của tỉnh': ['onEvent'],
      '': ['continuous', 'oneOff', 'procedure'],
    });
    const silent = annexTasks.filter((task) => task.deadline === '');
    expect(silent.filter((task) => !task.reading.some((it) => it.note.en.includes('deadline')))).toEqual([]);
  });
});

describe('readings', () => {
  test('what differs from the print has a reading', () => {
    const bare = (text: string) => text.replace(/[\s\p{P}]/gu, '').toLowerCase();
    const differs = annexTasks.filter((task) => {
      const said = task.quotes.filter((quote) => quote.as === 'activity').map((quote) => quote.text);
      return bare(said.join('')) !== bare(task.activity.vi);
    });
    expect(differs.filter((task) => task.reading.length === 0)).toEqual([]);
    expect(differs.length).toBeGreaterThan(10);
  });

  test('labels are in NFC and repeat no fault of the scan', () => {
    const labels = [
      ...annexAreas.map((area) => area.title),
      ...annexGoals.map((goal) => goal.text),
      ...annexTasks.flatMap((task) => (task.product === null ? [task.activity] : [task.activity, task.product])),
    ];
    expect(labels.filter(({ vi }) => vi !== vi.normalize('NFC') || scanErrors.test(vi))).toEqual([]);
    expect(annexPrinted.filter((cell) => scanErrors.test(cell.text)).length).toBeGreaterThan(15);
  });
});
