import { addDays, type CivilDate } from '@motcua/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, rule, version } from './__test-helpers__/samples.ts';
import { checkDated, includes, inForceOn } from './index.ts';
import type { Period } from './period.ts';

const start = day('2024-01-01');
const length = 40;
const horizon: Period = { from: start, until: addDays(start, length) };
const days = Array.from({ length: length + 1 }, (_, index) => addDays(start, index));

const offset = fc.integer({ min: -5, max: length + 5 });
const versions = fc.array(
  fc.tuple(offset, fc.option(fc.integer({ min: 0, max: 25 }))).map(([from, span]) => {
    const first = addDays(start, from);
    return version(first, span === null ? null : addDays(first, span), String(from));
  }),
  { maxLength: 5 },
);

test('a day is reported if and only if asking for it throws', () =>
  fc.assert(
    fc.property(versions, (list) => {
      const dated = rule(...list);
      const faults = checkDated(dated, horizon);
      for (const date of days) {
        expect(faults.some((it) => includes(it.period, date))).toBe(throwsOn(() => inForceOn(dated, date)));
      }
    }),
  ));

test('a fault never leaves the horizon, and a gap never touches another', () =>
  fc.assert(
    fc.property(versions, (list) => {
      const faults = checkDated(rule(...list), horizon);
      for (const { period } of faults) expect(within(period, horizon)).toBe(true);
      const gaps = faults.filter((it) => it.kind === 'gap').map((it) => it.period);
      const touching = gaps.slice(1).filter((it, index) => touches(gaps[index], it));
      expect(touching).toEqual([]);
    }),
  ));

function throwsOn(act: () => unknown): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}

function within(period: Period, outer: Period): boolean {
  return period.from >= outer.from && period.until !== null && outer.until !== null && period.until <= outer.until;
}

function touches(before: Period | undefined, after: Period): boolean {
  const end: CivilDate | null | undefined = before?.until;
  return end === null || end === undefined || addDays(end, 1) >= after.from;
}
