import { civilDate } from '@motcua/calendar';
import { includes } from '@motcua/law';
import { expect, test } from 'vitest';
import { codes } from './index.ts';

const all = Object.entries(codes).flatMap(([id, list]) => list.map((it) => [`${id} ${it.code}`, it] as const));
const on = (id: string, day: string) =>
  (codes[id] ?? []).filter((it) => includes(it, civilDate(day))).map((it) => it.code);

test.each(all)('%s has the form of a code, a sound period, and is named by what it cites', (_, it) => {
  expect(it.code).toMatch(/^\d\.\d{6}$/);
  expect(it.until === null || it.until >= it.from).toBe(true);
  expect(`${it.cites.number} ${it.cites.gist.vi}`).toContain(it.code);
});

test('no code names two procedures', () => {
  const names = all.map(([, it]) => it.code);
  expect(new Set(names).size).toBe(names.length);
});

test('the birth group: the catalogue changed its code with Decree 301/2026, and three were repealed', () => {
  expect(on('birth-group', '2026-08-31')).toEqual(['2.000986', '2.001023', '2.002621']);
  expect(on('birth-group', '2026-09-01')).toEqual(['3.000722', '2.000987']);
});

test('the death group: one code of the pilot, one of each decree, and that of the form beside them', () => {
  expect(on('death-group', '2023-12-29')).toEqual(['1.011537']);
  expect(on('death-group', '2026-08-31')).toEqual(['2.002622', '1.006714']);
  expect(on('death-group', '2026-09-01')).toEqual(['2.002913', '1.006714']);
});
