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
    expect(causable(birthGroup).filter((it) => !taken.has(it))).toEqual([]);
  });

  test.each(groupStories)('$says: cites its law', ({ cites }) => expect(cites.length).toBeGreaterThan(0));
});
