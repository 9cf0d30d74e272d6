import { locHoa2025, type Verdict } from '@motcua/plan';
import { expect, test } from 'vitest';
import { targetRows } from './target-rows.ts';

test('what misses its target by a hair is not written as if it met it', () => {
  const target = locHoa2025.targets.find((it) => it.comparator === '>=' && it.unit === 'percent');
  if (target === undefined) throw new Error('the plan has no share to reach');
  const measured = target.value - 0.001;
  const verdict: Verdict = {
    target: target.id,
    outcome: 'missed',
    formula: 'onTime',
    measured,
    margin: measured - target.value,
    share: { formula: 'onTime', numerator: 95_999, denominator: 100_000, unknown: 0 },
  };
  const [row] = targetRows(locHoa2025, [verdict], 'en');
  expect(row?.slice(2, 6)).toEqual([String(target.value - 0.01), '95999/100000', '−0.01', 'missed']);
});
