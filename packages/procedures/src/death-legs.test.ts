import { describe, expect, test } from 'vitest';
import { causable } from './__test-helpers__/coverage.ts';
import { deathFamilies } from './__test-helpers__/death-families.ts';
import { deathStories } from './__test-helpers__/death-stories.ts';
import { deskStories } from './__test-helpers__/desk-stories.ts';
import { promiseStories } from './__test-helpers__/promise-stories.ts';
import { play } from './__test-helpers__/story.ts';
import { insuranceLeg } from './index.ts';

describe.each(deathFamilies)('$of.version', (family) => {
  const stories = [...deskStories(family), ...promiseStories(family), ...deathStories(family)];
  const taken = new Set<string>();

  test.each(stories)('$says ($choices)', (story) => {
    for (const id of play(story).taken) taken.add(id);
  });

  test('every branch was taken by one of these stories', () => {
    expect(causable(family.of).filter((it) => !taken.has(it))).toEqual([]);
  });

  test.each(stories)('$says: cites its law', ({ cites }) => expect(cites.length).toBeGreaterThan(0));
});

test('the one-time survivor benefit has a decision of its own, which tells its sum and speaks of no burial', () => {
  const family = deathFamilies.find((it) => it.of === insuranceLeg);
  const story =
    family && deathStories(family).find((it) => String(it.says).startsWith('the one-time benefit is decided'));
  if (story === undefined) throw new Error('There is no such story.');
  const decisions =
    play(story)
      .cases.get('case')
      ?.letters.filter((it) => it.letter === 'decision') ?? [];
  expect(decisions.map((it) => [it.fields.burial, it.fields.beside])).toMatchObject([
    [{ vi: '23.400.000 đồng' }, 'waits'],
    [undefined, { vi: '50.000.000 đồng' }],
  ]);
});
