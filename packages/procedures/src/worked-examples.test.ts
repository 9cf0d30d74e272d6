import { expect, test } from 'vitest';
import { play } from './__test-helpers__/story.ts';
import { procedures, workedExamples } from './index.ts';

const told = workedExamples.map((it) => [it.id, it] as const);

test.each(told)('%s comes out as it says', (_, example) => {
  play(example);
});

test.each(told)('%s cites its law, holds something, and is of a listed version', (_, { cites, lines, of }) => {
  expect(cites.length).toBeGreaterThan(0);
  expect(lines.some((it) => String(it).startsWith('= ') || String(it).startsWith('! '))).toBe(true);
  expect(procedures).toContain(of);
});

test('every id stands once', () => expect(new Set(told.map(([id]) => id)).size).toBe(told.length));
