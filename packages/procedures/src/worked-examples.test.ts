import { readLine } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { unheld } from './__test-helpers__/held.ts';
import { play } from './__test-helpers__/story.ts';
import { procedures, workedExamples } from './index.ts';

const told = workedExamples.map((it) => [it.id, it] as const);

test.each(told)('%s comes out as it says', (_, example) => {
  play(example);
});

test.each(told)('%s cites its law, and is of a listed version', (_, { cites, of }) => {
  expect(cites.length).toBeGreaterThan(0);
  expect(procedures).toContain(of);
});

test('every id stands once', () => expect(new Set(told.map(([id]) => id)).size).toBe(told.length));

describe('what an example says must hold', () => {
  /** What an example leaves open, with why. */
  const leftOpen: Readonly<Record<string, readonly string[]>> = {
    // Feedback is answered in the end and not before: here nothing has been written to anybody.
    'feedback-3': ['a letter'],
    'feedback-7': ['a letter'],
    'feedback-8': ['a letter'],
    'feedback-9': ['a letter'],
    'feedback-10': ['a letter'],
  };

  test.each(told)('%s: of each case where it stands, a day or that there is none, and a letter', (id, example) => {
    expect(unheld(example)).toEqual(leftOpen[id] ?? []);
  });

  test.each(Object.keys(leftOpen))('%s has written nothing to anybody', (id) => {
    const example = workedExamples.find((it) => it.id === id);
    const cases = example === undefined ? [] : [...play(example).cases.values()];
    expect(cases.map((it) => it.letters)).toEqual([[]]);
  });

  test('an example that loses one of them is noticed', () => {
    const [, example] = told.find(([id]) => id === 'death-1') ?? [];
    if (example === undefined) throw new Error('There is no example death-1.');
    const without = (kinds: readonly string[]) => ({
      ...example,
      lines: example.lines.filter((it) => !kinds.includes(readLine(it, example.from).kind)),
    });
    expect(unheld(without(['due']))).toEqual(['a day']);
    expect(unheld(without(['letter']))).toEqual(['a letter']);
    expect(unheld(without(['in', 'promise', 'closed']))).toEqual([
      'where group stands',
      'where death stands',
      'where removal stands',
      'where insurance stands',
    ]);
  });
});
