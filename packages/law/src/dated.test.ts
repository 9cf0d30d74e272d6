import { expect, test } from 'vitest';
import { day, period, rule, version } from './__test-helpers__/samples.ts';
import { checkDated, includes, inForceOn, NoRuleInForce, pendingVersions } from './index.ts';

const first = version('2016-01-01', '2024-06-09', 'old');
const second = version('2024-06-10', null, 'new');
const resolve = rule(second, first);

test('a period includes both its ends, and without end all that follows', () => {
  const june = period('2024-06-01', '2024-06-30');
  expect(['2024-05-31', '2024-06-01', '2024-06-30', '2024-07-01'].map((it) => includes(june, day(it)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(includes(period('2024-06-01'), day('2999-01-01'))).toBe(true);
});

test('the version is that of the day, on both sides of a change', () => {
  expect(inForceOn(resolve, day('2024-06-09')).value).toBe('old');
  expect(inForceOn(resolve, day('2024-06-10')).value).toBe('new');
});

test('a future day shows the version that will be in force then', () => {
  const signed = rule(version('2016-01-01', '2027-02-28', 'law of 2014'), version('2027-03-01', null, 'law of 2026'));
  expect(inForceOn(signed, day('2026-11-22')).value).toBe('law of 2014');
  expect(inForceOn(signed, day('2027-03-01')).value).toBe('law of 2026');
});

test.each([
  [resolve, '2015-12-31', '«sample.resolve» has 0 versions in force on 2015-12-31. The table starts 2016-01-01.'],
  [rule(first), '2024-06-10', '«sample.resolve» has 0 versions in force on 2024-06-10. The table ends 2024-06-09.'],
  [rule(), '2024-06-10', '«sample.resolve» has 0 versions in force on 2024-06-10. The table is empty.'],
  [
    rule(first, version('2025-01-01', null, 'c')),
    '2024-12-31',
    '«sample.resolve» has 0 versions in force on 2024-12-31. The table starts 2016-01-01 and has a gap before 2025-01-01.',
  ],
  [
    rule(first, version('2024-06-09', null, 'c')),
    '2024-06-09',
    '«sample.resolve» has 2 versions in force on 2024-06-09. They began on 2016-01-01 and 2024-06-09; end the earlier one before the later one begins.',
  ],
])('silence and contradiction throw: %#', (it, on, message) => {
  expect(() => inForceOn(it, day(on))).toThrow(NoRuleInForce);
  expect(() => inForceOn(it, day(on))).toThrow(message);
});

test('a pending version is listed and never chosen', () => {
  const pending = { ...version('2026-09-01', null, 'announced'), pending: true };
  const waiting = rule(first, second, pending);
  expect(inForceOn(waiting, day('2026-09-01')).value).toBe('new');
  expect(pendingVersions(waiting)).toEqual([pending]);
  expect(() => inForceOn(rule(pending), day('2026-09-01'))).toThrow('0 versions');
});

test('all seeded faults are reported, and nothing else', () => {
  const seeded = rule(
    version('2016-01-01', '2016-12-31', 'a'),
    version('2017-01-02', '2018-03-10', 'after one silent day'),
    version('2018-03-10', '2019-01-01', 'one day too early'),
    version('2019-01-02', '2018-01-01', 'backwards'),
    version('2020-01-01', '2025-12-31', 'after a silent year'),
    version('2021-01-01', '2021-12-31', 'inside another'),
  );
  const found = checkDated(seeded, period('2015-12-01', '2026-11-22'));
  expect(found.map((it) => [it.kind, it.period.from, it.period.until])).toEqual([
    ['reversed', '2019-01-02', '2018-01-01'],
    ['gap', '2015-12-01', '2015-12-31'],
    ['gap', '2017-01-01', '2017-01-01'],
    ['gap', '2019-01-02', '2019-12-31'],
    ['gap', '2026-01-01', '2026-11-22'],
    ['overlap', '2018-03-10', '2018-03-10'],
    ['overlap', '2021-01-01', '2021-12-31'],
  ]);
  expect(found.every((it) => it.rule === 'sample.resolve')).toBe(true);
  expect(found.at(-1)?.cites).toHaveLength(2);
});

test('a sound table has no fault, also for a horizon without end or within one version', () => {
  expect(checkDated(resolve, period('2016-01-01'))).toEqual([]);
  expect(checkDated(resolve, period('2020-01-01', '2020-01-01'))).toEqual([]);
});

test('a horizon without end asks for a version without end', () =>
  expect(checkDated(rule(first), period('2016-01-01')).map((it) => it.period)).toEqual([period('2024-06-10')]));

test('an empty table is one gap, and pending versions do not fill it', () => {
  const pending = { ...version('2016-01-01', null, 'announced'), pending: true };
  expect(checkDated(rule(pending), period('2016-01-01')).map((it) => it.kind)).toEqual(['gap']);
});

test('days outside the horizon are nobody’s fault', () => {
  const late = rule(version('2016-01-01', '2016-12-31', 'a'), version('2018-01-01', null, 'b'));
  expect(checkDated(late, period('2016-02-01', '2016-12-31'))).toEqual([]);
});
