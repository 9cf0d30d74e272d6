import { describe, expect, test } from 'vitest';
import { causable } from './__test-helpers__/coverage.ts';
import { deathFamilies } from './__test-helpers__/death-families.ts';
import { deathStories } from './__test-helpers__/death-stories.ts';
import { deskStories } from './__test-helpers__/desk-stories.ts';
import { promiseStories } from './__test-helpers__/promise-stories.ts';
import { play } from './__test-helpers__/story.ts';

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
