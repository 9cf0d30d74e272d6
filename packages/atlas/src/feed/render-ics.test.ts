import { civilDate, fromEpochDay, instant } from '@motcua/calendar';
import type { DayEntry, DayFeed } from '@motcua/kit';
import { cite, decree123of2015 } from '@motcua/law';
import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { renderIcs } from './render-ics.ts';

const at = instant('2025-01-22T08:00');
const entry: DayEntry = {
  id: 'task.II.2.4.1.1',
  kind: 'deadline',
  from: civilDate('2025-03-31'),
  until: civilDate('2025-03-31'),
  title: {
    vi: 'Hạn: Cập nhật mẫu phiếu khảo sát trên dịch vụ công theo Quyết định số 1394/QĐ-UBND; công khai, niêm yết',
    en: 'Due: bring the survey form up to date; publish it, post it',
  },
  about: [{ vi: 'Chủ trì: Văn phòng UBND xã', en: 'Lead: the office of the commune' }],
};
const feedWith = (...entries: readonly DayEntry[]): DayFeed => ({
  id: 'loc-hoa-2025',
  title: { vi: 'Kế hoạch cải cách hành chính năm 2025', en: 'Reform plan 2025' },
  entries,
});

test('read back by another library: whole days, the same words, both languages', () => {
  const [read] = convertIcsCalendar(undefined, renderIcs(feedWith(entry), at)).events ?? [];
  expect(read?.uid).toBe('task.II.2.4.1.1@loc-hoa-2025.motcua');
  expect(read?.start).toMatchObject({ type: 'DATE', date: new Date('2025-03-31T00:00:00Z') });
  expect(read?.end).toMatchObject({ type: 'DATE', date: new Date('2025-04-01T00:00:00Z') });
  expect(read?.stamp.date).toEqual(new Date('2025-01-22T01:00:00Z'));
  expect(read?.summary).toBe(entry.title.vi);
  expect(read?.description).toBe(`Chủ trì: Văn phòng UBND xã\n\n${entry.title.en}\nLead: the office of the commune`);
  expect(read?.categories).toEqual(['Thời hạn', 'Deadline']);
});

test('in English its titles are English, and what the law says is cited with its kind', () => {
  const cites = [cite(decree123of2015, 'Điều 11')] as const;
  const [read] = convertIcsCalendar(undefined, renderIcs(feedWith({ ...entry, cites }), at, 'en')).events ?? [];
  expect(read?.summary).toBe(entry.title.en);
  expect(read?.description).toContain('Basis: Điều 11 Nghị định 123/2015/NĐ-CP');
  expect(read?.description).toContain(`\n\n${entry.title.vi}\nChủ trì`);
});

test('a feed without entries is a calendar all the same', () =>
  expect(renderIcs(feedWith(), at)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/));

test('what would end a line, or turn its direction, does not reach the file', () => {
  const text = renderIcs(feedWith({ ...entry, title: { vi: 'a\r\nEND:VEVENT\u202E', en: 'b' } }), at);
  expect(text.match(/^END:VEVENT/gm)).toHaveLength(1);
  expect(text).not.toContain('\u202E');
});

const words = fc
  .array(fc.constantFrom('Kế hoạch', 'giải quyết', 'ế', '😀', ',', ';', '\\', 'thủ tục', 'ữ', 'x', ':', '"'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((it) => it.join(' ').trim());
const generated = fc.array(
  fc.record({
    vi: words,
    en: words,
    day: fc.integer({ min: 18_000, max: 30_000 }),
    length: fc.integer({ min: 0, max: 9 }),
  }),
  { minLength: 1, maxLength: 4 },
);

test('whatever the words: no line is over 75 octets, none is cut inside a letter, and all is read back', () =>
  fc.assert(
    fc.property(generated, (rows) => {
      const entries = rows.map(({ vi, en, day, length }, index) => ({
        ...entry,
        id: `task.${index}`,
        from: fromEpochDay(day),
        until: fromEpochDay(day + length),
        title: { vi, en },
      }));
      const text = renderIcs(feedWith(...entries), at);
      expect(renderIcs(feedWith(...entries), at)).toBe(text);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line.isWellFormed()).toBe(true);
      }
      const read = convertIcsCalendar(undefined, text).events ?? [];
      expect(read.map((it) => it.summary)).toEqual(entries.map((it) => it.title.vi));
      expect(read.map((it) => it.start.date.toISOString().slice(0, 10))).toEqual(entries.map((it) => it.from));
    }),
    { numRuns: 60 },
  ));
