import { describe, expect, test } from 'vitest';
import { uncovered } from '../../check-plan-printed.ts';
import { annexTasks } from './annex-tasks.ts';
import { bodyAreas, bodyGoals, bodyHeadings } from './body-goals.ts';
import { bodyInAnnex } from './body-in-annex.ts';
import { bodyPrinted } from './body-printed.ts';
import { bodyTasks } from './body-tasks.ts';

const printed = new Map(bodyPrinted.map((it) => [it.id, it.text]));
const saidByAnnex = bodyInAnnex.map(({ passage, text = printed.get(passage) ?? '' }) => ({
  passage,
  text,
  as: 'activity' as const,
}));
const activities = bodyTasks.flatMap((it) => it.quotes.filter(({ as }) => as === 'activity'));
const entries = [...bodyAreas, ...bodyGoals, ...bodyTasks].flatMap((it) => it.quotes ?? []);
const tasksOf = /^body\.(II\.\d\.b\.p\d+|V\..*)$/;
const isTask = (id: string) => tasksOf.test(id) && !id.endsWith('.h');

describe('what is printed', () => {
  test('sections I to V have 153 headings and paragraphs, each once', () => {
    expect(bodyPrinted).toHaveLength(153);
    expect(printed.size).toBe(153);
    expect(bodyPrinted.filter(({ text }) => text !== text.normalize('NFC').trim())).toEqual([]);
  });

  test('every quote is in its paragraph', () => {
    const quotes = [...entries, ...saidByAnnex, ...bodyHeadings];
    expect(quotes.filter(({ passage, text }) => text === '' || !printed.get(passage)?.includes(text))).toEqual([]);
  });

  test('every paragraph is said by entries of the body, by the annex, or is a heading: to its last letter', () => {
    const quotes = [...bodyHeadings, ...entries, ...saidByAnnex];
    const left = bodyPrinted.map((it) => ({ id: it.id, left: uncovered(it, quotes) }));
    expect(left.filter((it) => it.left !== '')).toEqual([]);
  });
});

describe('the tasks of sections II and V', () => {
  const passages = bodyPrinted.filter(({ id }) => isTask(id));

  test('each is an own task or said by the annex, to its last letter, and goals do not make up for it', () => {
    expect(passages).toHaveLength(72);
    const left = passages.map((it) => ({ id: it.id, left: uncovered(it, [...activities, ...saidByAnnex]) }));
    expect(left.filter((it) => it.left !== '')).toEqual([]);
  });

  test('no word is said twice', () => {
    const all = [...activities, ...saidByAnnex];
    const twice = passages.filter(({ id, text }) => {
      const said = all.filter(({ passage }) => passage === id).reduce((sum, it) => sum + it.text.length, 0);
      return said > text.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test('what the annex says, activities of the annex say', () => {
    const ids = annexTasks.map(({ id }) => id);
    expect(bodyInAnnex.filter(({ tasks }) => tasks.length === 0 || !tasks.every((it) => ids.includes(it)))).toEqual([]);
    expect(bodyInAnnex.filter(({ passage }) => !isTask(passage))).toEqual([]);
  });
});

describe('the entries', () => {
  test('53 tasks, numbered on within their section, each under a goal of the body', () => {
    expect(bodyTasks).toHaveLength(53);
    const counted = new Map<string, number>();
    for (const { id, goal } of bodyTasks) {
      const section = id.slice(0, id.lastIndexOf('.'));
      const count = (counted.get(section) ?? 0) + 1;
      counted.set(section, count);
      expect(id).toBe(`${section}.${count}`);
      expect(bodyGoals.map((it) => it.id)).toContain(goal);
      expect(`${id}.`.startsWith(`${goal}.`)).toBe(true);
    }
  });

  test('only the reform of procedures is assigned to nobody, and says so', () => {
    const unled = bodyTasks.filter(({ lead }) => lead.length === 0);
    expect(new Set(unled.map(({ goal }) => goal))).toEqual(new Set(['body.II.2']));
    expect(unled.every((it) => it.reading.some(({ note }) => note.en.includes('to nobody')))).toBe(true);
    expect(bodyTasks.filter(({ goal }) => goal === 'body.II.2')).toHaveLength(unled.length);
  });

  test('a deadline is printed for two tasks; every other one says that none is', () => {
    const dated = bodyTasks.filter(({ deadline }) => deadline !== '');
    expect(dated.map((it) => [it.id, it.deadline])).toEqual([
      ['body.II.4.b.2', 'khi có Kế hoạch của tỉnh, huyện'],
      ['body.V.1.b.1', 'định kỳ hàng quý'],
    ]);
    const silent = bodyTasks.filter(({ deadline, reading }) => deadline === '' && !reading.some(saysSo));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('labels repeat no fault of the print', () => {
    const labels = [...bodyGoals.map(({ text }) => text.vi), ...bodyTasks.map(({ activity }) => activity.vi)];
    expect(
      labels.filter((it) => it !== it.normalize('NFC') || /(theo|của|động) \1\b|(?<!\p{L})áp(?!\p{L})/u.test(it)),
    ).toEqual([]);
  });
});

function saysSo({ note }: { readonly note: { readonly en: string } }): boolean {
  return note.en.includes('prints no deadline');
}
