import { conflicts, instruments, localUnits } from '@motcua/law';
import { expect, test } from 'vitest';
import { announced, procedures, rulesBeside, unmodelledElsewhere, workedExamples } from './index.ts';

// People read days as their language writes them: 01/9/2026, 1 September 2026. The ids of questions stay as they are.

const roots = {
  announced,
  conflicts,
  instruments,
  localUnits,
  procedures,
  rulesBeside,
  unmodelledElsewhere,
  workedExamples,
};
const asComputersDo = /(?<![-\w])\d{4}-\d{2}-\d{2}/;
const vietnameseWithZero = /(?<!\d)\d{1,2}\/0[3-9]\/\d{4}/;

/** Every sentence under a value, in both languages, each object once. */
function sentencesIn(value: unknown, seen: Set<object>): readonly { readonly vi: string; readonly en: string }[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const { vi, en } = value as { readonly vi?: unknown; readonly en?: unknown };
  const own = typeof vi === 'string' && typeof en === 'string' ? [{ vi, en }] : [];
  return [...own, ...Object.values(value).flatMap((it) => sentencesIn(it, seen))];
}

test.each(Object.entries(roots))('%s: no sentence writes a day as a computer does', (_, root) => {
  const sentences = sentencesIn(root, new Set());
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.filter(({ vi, en }) => asComputersDo.test(vi) || asComputersDo.test(en))).toEqual([]);
});

test('a month from March on has no zero before it in Vietnamese', () => {
  const { workedExamples: _, ...others } = roots;
  expect(sentencesIn(others, new Set()).filter(({ vi }) => vietnameseWithZero.test(vi))).toEqual([]);
});
