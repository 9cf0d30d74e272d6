import { civilDate } from '@motcua/calendar';
import { locHoa2025, type Verdict, verdictsOn } from '@motcua/plan';
import { expect, test } from 'vitest';
import { targetRows, targetTable } from './target-rows.ts';

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
  expect(row?.slice(2, 6)).toEqual([`${target.value - 0.01} %`, '95999/100000', '−0.01 %', 'missed']);
});

test('a table for people says what each target says once, and each way of counting in words', () => {
  const verdicts = verdictsOn(locHoa2025.targets, [], {
    from: civilDate('2025-01-01'),
    until: civilDate('2025-06-30'),
  });
  const lines = targetTable(locHoa2025, verdicts, 'vi', (text) => text);
  expect(lines[0]).toContain('Phải đạt');
  expect(lines.filter((it) => it.startsWith('  body.II.2.on-time')).length).toBe(2);
  const all = lines.join('\n').replace(/\s+/g, ' ');
  expect(all).toContain('Cách tính: (trước hạn + đúng hạn) ÷ tổng hồ sơ đã giải quyết trong kỳ [settled-only]');
  const said = locHoa2025.targets.find((it) => it.id === 'body.II.2.on-time')?.text.vi ?? '';
  expect(all.split(said).length).toBe(2);
  expect(lines.every((it) => it.split('\n').every((line) => line.length <= 110))).toBe(true);
});
