import { addDays } from '@motcua/calendar';
import { expect, test } from 'vitest';
import { announced, procedures } from './index.ts';

const ids = [...new Set(announced.map((it) => it.id))];

/** The procedures that are listed; the rest of what is announced has no version of today. */
const listed = ids.filter((id) => procedures.some((it) => it.id === id));

test.each(listed)('%s: what is announced begins the day after the last known version, without gap or overlap', (id) => {
  const known = procedures.filter((it) => it.id === id).map((it) => it.appliesTo);
  const spans = [...known, ...announced.filter((it) => it.id === id).map((it) => it.appliesTo)];
  for (const [number, span] of spans.slice(1).entries())
    expect(span.from).toBe(addDays(spans[number]?.until ?? span.from, 1));
  expect(spans.at(-1)?.until).toBeNull();
});

test('a version has an end only where one is announced after it', () => {
  const ended = procedures.filter((it) => it.appliesTo.until !== null);
  for (const { id, version, appliesTo } of ended) {
    const next = [...procedures, ...announced].some(
      (it) => it.id === id && appliesTo.until !== null && it.appliesTo.from === addDays(appliesTo.until, 1),
    );
    expect(next, version).toBe(true);
  }
});

test('each names the text that announces it', () => {
  for (const it of announced) {
    expect(it.version).toBe(`${it.id}@${it.appliesTo.from}`);
    expect(it.cites.locator).toBe(it.appliesTo.from === '2027-01-01' ? 'khoản 3 Điều 18' : 'Điều 8');
  }
});
