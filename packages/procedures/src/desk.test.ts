import { describe, expect, test } from 'vitest';
import { birthStories } from './__test-helpers__/birth-stories.ts';
import { causable } from './__test-helpers__/coverage.ts';
import { deskStories } from './__test-helpers__/desk-stories.ts';
import { type Family, families } from './__test-helpers__/families.ts';
import { promiseStories } from './__test-helpers__/promise-stories.ts';
import { residenceStories } from './__test-helpers__/residence-stories.ts';
import { play, type Story } from './__test-helpers__/story.ts';

/** What only one procedure knows. */
function own(family: Family): readonly Story[] {
  if (family.of.id.includes('residence')) return residenceStories(family);
  return family.unit === 'civilStatusOfficer' ? birthStories(family) : [];
}

describe.each(families)('$of.version', (family) => {
  const stories = [...deskStories(family), ...promiseStories(family), ...own(family)];
  const taken = new Set<string>();

  test.each(stories)('$says ($choices)', (story) => {
    for (const id of play(story).taken) taken.add(id);
  });

  test('every branch was taken by one of these stories', () => {
    // The general rule allows one new date: by itself, a procedure never takes the way to a second one.
    const barred = family.linked ? [] : [`${family.of.id} promise.apologised|deadline.passed.promise|0`];
    expect(causable(family.of).filter((it) => !taken.has(it))).toEqual(barred);
  });

  test.each(stories)('$says: cites its law', ({ cites }) => expect(cites.length).toBeGreaterThan(0));
});
