import { expect, test } from 'vitest';
import { procedures } from '../index.ts';

test.each(procedures.map((it) => [it.version, it] as const))('%s lists what its sources disagree on', (_, it) => {
  const ids = it.conflicts.map((one) => one.id);
  expect(ids).toEqual(expect.arrayContaining(['apology.when', 'forms.numbers', 'supplement.close-after']));
  expect(new Set(ids).size).toBe(ids.length);
});
