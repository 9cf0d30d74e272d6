import { describe, expect, test } from 'vitest';
import { causable } from '../__test-helpers__/coverage.ts';
import { deathGroupStories } from '../__test-helpers__/death-group-stories.ts';
import { play } from '../__test-helpers__/story.ts';
import { deathGroup, deathGroupExamples } from './index.ts';

describe('the linked death group', () => {
  const taken = new Set<string>();

  test.each(deathGroupExamples)('$id: $says.en', (example) => {
    for (const id of play(example).taken) taken.add(id);
  });

  test.each(deathGroupStories)('$says', (story) => {
    for (const id of play(story).taken) taken.add(id);
  });

  test('every branch was taken by one of these stories', () => {
    // Once every leg has ended, one that is late is done too: its letter comes after its result.
    const members = ['death', 'removal', 'insurance', 'stop', 'assistance', 'merit'];
    const barred = members.map((it) => `death-group promise.owedDone|member.${it}.apologised|0`);
    expect(causable(deathGroup).filter((it) => !taken.has(it))).toEqual(barred);
  });
});
