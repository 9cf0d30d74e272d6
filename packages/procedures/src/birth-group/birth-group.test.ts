import { describe, expect, test } from 'vitest';
import { causable } from '../__test-helpers__/coverage.ts';
import { groupStories } from '../__test-helpers__/group-stories.ts';
import { play } from '../__test-helpers__/story.ts';
import { birthGroup } from './index.ts';

describe('the linked birth group', () => {
  const taken = new Set<string>();

  test.each(groupStories)('$says', (story) => {
    for (const id of play(story).taken) taken.add(id);
  });

  test('every branch was taken by one of these stories', () => {
    // Once every leg has ended, one that is late is done too: its letter comes after its result.
    const barred = ['birth', 'residence', 'card'].map((it) => `birth-group promise.owedDone|member.${it}.apologised|0`);
    expect(causable(birthGroup).filter((it) => !taken.has(it))).toEqual(barred);
  });

  test.each(groupStories)('$says: cites its law', ({ cites }) => expect(cites.length).toBeGreaterThan(0));
});
