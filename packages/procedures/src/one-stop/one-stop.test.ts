import { describe, expect, test } from 'vitest';
import { causable } from '../__test-helpers__/coverage.ts';
import { oneStopStories } from '../__test-helpers__/one-stop-stories.ts';
import { play } from '../__test-helpers__/story.ts';
import { procedures } from '../procedures.ts';

const ids = [
  'one-stop',
  'land-dong-thap',
  'death-registration',
  'residence-removal',
  'survivor-benefit',
  'assistance-burial',
  'pension-burial',
];

describe.each(procedures.filter((it) => ids.includes(it.id)))('$version', (definition) => {
  const stories = oneStopStories(definition);
  const taken = new Set<string>();

  test.each(stories)('$says ($choices $dossier)', (story) => {
    for (const id of play(story).taken) taken.add(id);
  });

  test('every branch was taken by one of these stories', () => {
    // The general rule allows one new date.
    const barred = [`${definition.id} promise.apologised|deadline.passed.promise|0`];
    expect(causable(definition).filter((it) => !taken.has(it))).toEqual(barred);
  });
});
