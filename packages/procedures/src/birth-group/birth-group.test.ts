import { describe, expect, test } from 'vitest';
import { causable } from '../__test-helpers__/coverage.ts';
import { groups } from '../__test-helpers__/group-stories.ts';
import { play } from '../__test-helpers__/story.ts';

describe.each(groups)('$of.version', ({ of, stories }) => {
  const taken = new Set<string>();

  test.each(stories)('$says', (story) => {
    for (const id of play(story).taken) taken.add(id);
  });

  test('every branch was taken by one of these stories', () => {
    // Once every leg that its promise waits for has ended, one that is late is done too: its letter comes after its result.
    const done = ['birth', 'residence', 'card'].map((it) => `promise.owedDone|member.${it}.apologised|0`);
    // Every birth since 10 January 2025 comes with the duty of sixty days.
    const duty = ['work.registeringBirth|member.birth.completed|1', 'work.withdrawing|member.birth.completed|1'];
    const barred = [...(of.appliesTo.from < '2025-01-10' ? [] : duty), ...done].map((it) => `${of.id} ${it}`);
    expect(
      causable(of)
        .filter((it) => !taken.has(it))
        .sort(),
    ).toEqual(barred.sort());
  });

  test.each(stories)('$says: cites its law', ({ cites }) => expect(cites.length).toBeGreaterThan(0));
});
