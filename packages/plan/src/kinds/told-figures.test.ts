import { describe, expect, test } from 'vitest';
import { smallPlan } from '../__test-helpers__/small-plan.ts';
import type { PlanTarget } from '../plan-file.ts';
import { explainsMissOf } from './ground.ts';
import { missesTarget } from './told-figures.ts';

const [first] = smallPlan.targets as [PlanTarget];
const onTime: PlanTarget = { ...first, id: 'on-time', comparator: '>=', value: 95 };
const stricter: PlanTarget = { ...onTime, id: 'stricter', value: 98 };
const told = (target: string, value: number) => ({ target, value });

describe('a told value misses its target', () => {
  test.each([
    ['>=', 95, 95, false],
    ['>=', 95, 94.999999, true],
    ['>', 95, 95, true],
    ['<=', 0.3, 0.1 + 0.2, false],
    ['<', 5, 5, true],
    ['=', 100, 99.9, true],
  ] as const)('%s %d: %d, %j', (comparator, value, is, misses) =>
    expect(missesTarget([{ ...onTime, comparator, value }], [told('on-time', is)])).toBe(misses),
  );

  test('of several each is asked, also of two that conflict', () => {
    const both = [onTime, stricter];
    expect(missesTarget(both, [told('on-time', 96), told('stricter', 96)])).toBe(true);
    expect(missesTarget(both, [told('on-time', 96)])).toBe(false);
    expect(missesTarget(both, [told('on-time', 94), told('stricter', 99)])).toBe(true);
  });

  test('of one that is not held here nothing is said', () =>
    expect(missesTarget([], [told('on-time', 1)])).toBe(false));
});

describe('a miss is explained', () => {
  const submitted = { type: 'report.submitted', at: '2025-03-19T09:00' } as const;
  const explained = { reason: 'Thiếu người', measure: 'Tăng người trực' };
  const values = [told('on-time', 50)];
  const says = (targets: readonly PlanTarget[], more: object) =>
    explainsMissOf(targets)({ event: { ...submitted, ...more } });

  test('whatever the unit calls it', () => {
    expect(says([onTime], { values, verdict: 'held' })).toBe(false);
    expect(says([onTime], { values, verdict: 'held', ...explained })).toBe(true);
    expect(says([onTime], { values, verdict: 'missed', reason: explained.reason })).toBe(false);
  });

  test('where no figure is told of a target that is held, the verdict of the unit stands', () => {
    for (const targets of [[], [stricter]]) {
      expect(says(targets, { values, verdict: 'held' })).toBe(true);
      expect(says(targets, { values, verdict: 'missed' })).toBe(false);
    }
  });
});
