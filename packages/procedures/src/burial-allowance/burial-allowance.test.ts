import { civilDate, workingDays } from '@motcua/calendar';
import { checkDated } from '@motcua/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BurialRegime, burialAllowance, burialRegimes, LevelUnknown } from './index.ts';
import { baseSalary, meritStandard, socialPension, socialStandard } from './levels.ts';

const paid = (regimes: readonly BurialRegime[], diedOn: string, more = {}) =>
  burialAllowance({ regimes, diedOn: civilDate(diedOn), ...more });

const names = Object.keys(burialRegimes) as BurialRegime[];

describe('by regime and day of death (section 6.2)', () => {
  test.each<[BurialRegime, number, number, number, number]>([
    ['BHXH', 18_000_000, 23_400_000, 23_400_000, 25_300_000],
    ['NCC', 18_000_000, 23_400_000, 23_400_000, 25_300_000],
    ['X-CCB', 18_000_000, 23_400_000, 23_400_000, 25_300_000],
    ['X-290', 18_000_000, 23_400_000, 23_400_000, 25_300_000],
    ['X-62', 18_000_000, 23_400_000, 23_400_000, 25_300_000],
    ['BTXH', 7_200_000, 10_000_000, 10_000_000, 10_800_000],
    ['BTXH-80', 7_200_000, 10_000_000, 10_000_000, 10_800_000],
    ['X-HTXH', 7_200_000, 10_000_000, 10_000_000, 10_800_000],
    ['X-50', 18_000_000, 25_000_000, 25_000_000, 27_000_000],
    ['none', 0, 0, 0, 0],
    ['BHXH-stop', 0, 0, 0, 0],
  ])('%s', (regime, ...amounts) => {
    const days = ['2024-06-30', '2024-07-01', '2026-06-30', '2026-07-01'];
    expect(days.map((it) => paid([regime], it).amount)).toEqual(amounts);
  });

  test('what is paid and not known how much is null, not zero', () => {
    expect([paid(['X-49'], '2026-01-01').amount, paid(['X-49'], '2026-01-01').rule]).toEqual([null, 'unknown']);
  });

  test('the law of the day is cited: the law of 2014 until 30/6/2025, that of 2024 since', () => {
    const cited = (day: string) => paid(['BHXH'], day).cites.map((it) => `${it.locator} ${it.number}`);
    expect(cited('2025-06-30')).toEqual(['khoản 2 Điều 66 58/2014/QH13', 'khoản 2 Điều 3 73/2024/NĐ-CP']);
    expect(cited('2025-07-01')).toEqual(['khoản 2 Điều 85 41/2024/QH15', 'khoản 2 Điều 3 73/2024/NĐ-CP']);
  });

  test('every level has one value on each day that it knows', () => {
    for (const level of [baseSalary, socialStandard({}), meritStandard, socialPension]) {
      const from = level.versions[0]?.inForce.from ?? civilDate('2000-01-01');
      expect(checkDated(level, { from, until: null })).toEqual([]);
    }
  });
});

describe('which regime pays (section 2.3)', () => {
  test.each<[string, BurialRegime[], BurialRegime, BurialRegime[]]>([
    ['BHXH before BTXH: the highest', ['BTXH', 'BHXH'], 'BHXH', ['BTXH']],
    ['BHXH before NCC: by the ordinance', ['NCC', 'BHXH'], 'BHXH', ['NCC']],
    ['NCC before BTXH: the highest of the state budget', ['BTXH', 'NCC'], 'NCC', ['BTXH']],
    ['all three', ['NCC', 'BTXH', 'BHXH'], 'BHXH', ['NCC', 'BTXH']],
    ['a veteran with a pension', ['X-CCB', 'BHXH'], 'BHXH', ['X-CCB']],
    ['a veteran with merit', ['X-CCB', 'NCC'], 'NCC', ['X-CCB']],
    ['a veteran on assistance: not subsidiary to that, and higher', ['X-CCB', 'BTXH'], 'X-CCB', ['BTXH']],
    ['80 or more on a survivor benefit', ['BHXH-stop', 'BTXH-80'], 'BTXH-80', ['BHXH-stop']],
    ['the emergency is above the pension', ['BHXH', 'X-50'], 'X-50', ['BHXH']],
    ['an unknown amount cannot win', ['X-49', 'BTXH'], 'BTXH', ['X-49']],
    ['named twice', ['BTXH', 'BTXH'], 'BTXH', []],
    ['none beside one', ['none', 'BTXH'], 'BTXH', ['none']],
    ['no regime at all', [], 'none', []],
  ])('%s', (_, regimes, winner, others) => {
    const answer = paid(regimes, '2025-02-01');
    expect([answer.regime, answer.notApplicable.map((it) => it.regime)]).toEqual([winner, others]);
    for (const it of answer.notApplicable) expect(it.cites.length).toBeGreaterThan(0);
  });

  test('the 3 months of merit stand beside the burial, whoever pays that', () => {
    const answer = paid(['NCC', 'BHXH'], '2025-02-01');
    expect(answer.notApplicable[0]?.cites[0]?.locator).toBe('khoản 4 Điều 6');
    expect(answer.beside.map((it) => [it.cites[0]?.locator, it.level?.value])).toEqual([
      ['khoản 2 Điều 121', 2_789_000],
    ]);
  });

  test('whatever the regimes, and in whatever order: one pays, no other would pay more, and each other is told why not', () => {
    const day = fc.constantFrom('2023-07-01', '2024-06-30', '2025-02-01', '2026-07-01', '2026-11-22');
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), fc.boolean(), day, (regimes, backwards, on) => {
        const answer = paid(backwards ? regimes.toReversed() : regimes, on);
        expect(answer).toEqual({ ...paid(regimes, on), beside: answer.beside, notApplicable: answer.notApplicable });
        expect([answer.regime, ...answer.notApplicable.map((it) => it.regime)].toSorted()).toEqual(regimes.toSorted());
        const others = regimes.flatMap((it) => paid([it], on).amount ?? []);
        expect(answer.amount ?? Math.max(0, ...others)).toBe(Math.max(0, ...others));
      }),
    );
  });

  test('dying later, the same regimes never bring less', () => {
    const days = ['2023-07-01', '2024-06-30', '2024-07-01', '2025-07-01', '2026-06-30', '2026-07-01', '2026-12-31'];
    for (const regime of names) {
      const amounts = days.map((it) => paid([regime], it).amount ?? 0);
      expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    }
  });
});

describe('what the sources leave open', () => {
  test('540,000 from three days, by a switch; the disagreement is told', () => {
    const standard = (choice: string, on: string) =>
      paid(['BTXH'], on, { choices: { 'social-standard-of-2026': choice } }).amount;
    expect([standard('countedFromJuly', '2026-07-01'), standard('fromSeptember', '2026-08-31')]).toEqual([
      10_800_000, 10_000_000,
    ]);
    expect([standard('fromSeptember', '2026-09-01'), standard('inForceFromOctober', '2026-10-04')]).toEqual([
      10_800_000, 10_000_000,
    ]);
    expect(standard('inForceFromOctober', '2026-10-05')).toBe(10_800_000);
    expect(paid(['BTXH'], '2026-07-01').conflicts.map((it) => it.id)).toEqual(['burial.social-standard']);
    expect(paid(['BTXH'], '2026-06-30').conflicts).toEqual([]);
  });

  test('decided before the decree took effect: by the standard then, or with the difference', () => {
    const decided = (decidedOn: string, choices = {}) =>
      paid(['BTXH'], '2026-08-01', { decidedOn: civilDate(decidedOn), choices }).amount;
    expect([decided('2026-10-04'), decided('2026-10-05')]).toEqual([10_000_000, 10_800_000]);
    expect(decided('2026-10-04', { 'decided-before-decree-335': 'newStandard' })).toBe(10_800_000);
    expect(paid(['BTXH'], '2025-02-01', { decidedOn: civilDate('2025-02-10') }).amount).toBe(10_000_000);
  });

  test('a province may set more: Hà Nội, 650,000 at the end of 2025; never less', () => {
    expect(paid(['BTXH'], '2025-12-01', { localStandard: 650_000 }).amount).toBe(13_000_000);
    expect(paid(['BTXH'], '2025-12-01', { localStandard: 100_000 }).amount).toBe(10_000_000);
    expect(paid(['BTXH', 'BHXH'], '2025-12-01', { localStandard: 650_000 }).regime).toBe('BHXH');
  });

  test('case 18: a social pension, 77 years, died 15/8/2025: 10 million, the commune within 3 working days, no pension from September', () => {
    const answer = paid(['X-HTXH'], '2025-08-15');
    expect([answer.amount, answer.channel, answer.decidedWithin]).toEqual([10_000_000, 'outside', workingDays(3)]);
    expect(answer.beside[0]?.what.en).toBe('The social pension stops with the month after death');
    expect(answer.conflicts.map((it) => it.id)).toEqual(['burial.social-pension']);
  });

  test.each<[BurialRegime, string, string]>([
    ['BHXH', '2023-06-30', 'the decree on the base salary before Decree 24/2023'],
    ['BTXH', '2013-12-31', 'the rule on the social standard before Decree 136/2013'],
  ])('%s on %s: not known, and the missing source is named', (regime, on, missing) => {
    expect(() => paid([regime], on)).toThrow(LevelUnknown);
    expect(() => paid([regime], on)).toThrow(missing);
  });
});

test('who pays, by the day of the decision: the district until 30/6/2025, the commune since', () => {
  const by = (decidedOn: string) => paid(['BTXH'], '2025-06-28', { decidedOn: civilDate(decidedOn) }).paidBy.vi;
  expect([by('2025-06-30'), by('2025-07-01')]).toEqual(['Ủy ban nhân dân cấp huyện', 'Ủy ban nhân dân cấp xã']);
});
