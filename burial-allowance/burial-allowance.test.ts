import { civilDate, workingDays } from '@motcua/calendar';
import { checkDated } from '@motcua/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BurialRegime, burialAllowance, burialRegimes, LevelUnknown } from './index.ts';
import { baseSalary, levelOn, meritStandard, socialPension, socialStandard } from './levels.ts';

const paid = (regimes: readonly BurialRegime[], diedOn: string, more = {}) =>
  burialAllowance({ regimes, diedOn: civilDate(diedOn), ...more });

const names = Object.keys(burialRegimes) as BurialRegime[];
const isKnownOn = (regime: BurialRegime, day: string) => (burialRegimes[regime].known?.from ?? '') <= day;

describe('by regime and day of death (section 6.2)', () => {
  test.each<[BurialRegime, number, number, number, number]>([
    ['BHXH', 18_000_000, 23_400_000, 23_400_000, 25_300_000],
    ['NCC', 18_000_000, 23_400_000, 23_400_000, 25_300_000],
    ['X-CCB', 18_000_000, 23_400_000, 23_400_000, 25_300_000],
    ['X-290', 18_000_000, 23_400_000, 23_400_000, 25_300_000],
    ['X-62', 18_000_000, 23_400_000, 23_400_000, 25_300_000],
    ['BTXH', 7_200_000, 10_000_000, 10_000_000, 10_800_000],
    ['BTXH-80', 7_200_000, 10_000_000, 10_000_000, 10_800_000],
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
    ['named twice', ['BTXH', 'BTXH'], 'BTXH', []],
    ['none beside one', ['none', 'BTXH'], 'BTXH', ['none']],
    ['no regime at all', [], 'none', []],
  ])('%s', (_, regimes, winner, others) => {
    const answer = paid(regimes, '2025-02-01');
    expect([answer.regime, answer.notApplicable.map((it) => it.regime)]).toEqual([winner, others]);
    for (const it of answer.notApplicable) expect(it.cites.length).toBeGreaterThan(0);
  });

  test('an unknown amount cannot win', () => {
    const answer = paid(['X-49', 'BTXH'], '2025-10-03');
    expect([answer.regime, answer.notApplicable.map((it) => it.regime)]).toEqual(['BTXH', ['X-49']]);
  });

  test('who is not paid is told by which article: that of the pension, of merit, of assistance, of the subsidiary regime', () => {
    const cited = (regimes: BurialRegime[]) =>
      paid(regimes, '2025-08-15').notApplicable.map(
        (it) => `${it.regime}: ${it.cites[0]?.locator} ${it.cites[0]?.number}`,
      );
    expect(cited(['X-HTXH', 'BHXH'])).toEqual(['X-HTXH: Điều 5 176/2025/NĐ-CP']);
    expect(cited(['X-HTXH', 'BTXH'])).toEqual(['X-HTXH: Điều 5 176/2025/NĐ-CP']);
    expect(cited(['NCC', 'BTXH'])).toEqual(['BTXH: khoản 4 Điều 6 02/2020/UBTVQH14']);
    expect(cited(['BHXH', 'BTXH'])).toEqual(['BTXH: khoản 2 Điều 11 20/2021/NĐ-CP']);
    expect(cited(['X-CCB', 'BHXH'])).toEqual(['X-CCB: Điều 3 03/2020/TT-BLĐTBXH']);
    expect(cited(['X-290', 'BHXH'])).toEqual(['X-290: Điều 4 191/2005/TTLT-BQP-BLĐTBXH-BTC']);
  });

  test.each<BurialRegime>(['X-CCB', 'X-290'])(
    '%s yields to merit and to social insurance, each by itself',
    (regime) => {
      for (const first of ['NCC', 'BHXH'] as const) {
        const [aside] = paid([regime, first], '2025-02-01').notApplicable;
        expect([aside?.regime, aside?.because.en]).toEqual([
          regime,
          'Paid only where neither merit nor social insurance applies',
        ]);
      }
    },
  );

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
      fc.property(fc.subarray(names, { minLength: 1 }), fc.boolean(), day, (all, backwards, on) => {
        const regimes = all.filter((it) => isKnownOn(it, on));
        fc.pre(regimes.length > 0);
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
      const amounts = days.filter((it) => isKnownOn(regime, it)).map((it) => paid([regime], it).amount ?? 0);
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

  test('a local standard is as given: cited by the law that lets a province set it, and told where it does not count', () => {
    const given = (localStandard: number, regime: BurialRegime = 'BTXH') => {
      const { level, notes } = paid([regime], '2025-12-01', { localStandard });
      return [level?.cites.number, notes.map((it) => it.en)];
    };
    expect(given(650_000)).toEqual([
      '20/2021/NĐ-CP',
      ['The standard of the province is as given by the caller; whether it covers burials is not clear'],
    ]);
    expect(given(500_000)[0]).toBe('76/2024/NĐ-CP');
    expect(given(500_001)[0]).toBe('20/2021/NĐ-CP');
    expect(given(400_000)).toEqual([
      '76/2024/NĐ-CP',
      ['The standard given (400,000 VND) is below the national one of 500,000 VND, which counts'],
    ]);
    expect(given(650_000, 'BHXH')[1]).toEqual(['The standard of the province does not count here']);
    expect(paid(['BTXH'], '2025-12-01').notes).toEqual([]);
  });

  test('case 18: a social pension, 77 years, died 15/8/2025: 10 million, the commune within 3 working days, no pension from September', () => {
    const answer = paid(['X-HTXH'], '2025-08-15');
    expect([answer.amount, answer.channel, answer.decidedWithin]).toEqual([10_000_000, 'outside', workingDays(3)]);
    expect(answer.beside[0]?.level?.value).toBe(500_000);
    expect(answer.beside[0]?.what.en).toBe('The social pension stops with the month after death');
    expect(answer.conflicts.map((it) => it.id)).toEqual(['burial.social-pension']);
  });

  test.each<[BurialRegime, string, string]>([
    ['BHXH', '2023-06-30', 'the decree on the base salary before Decree 24/2023'],
    ['BTXH', '2021-06-30', 'the rule of Decree 136/2013 on burial help'],
    ['BTXH-80', '2021-06-30', 'the rule of Decree 136/2013 on burial help'],
    ['X-50', '2021-06-30', 'the rule of Decree 136/2013 on burial help'],
    ['X-HTXH', '2025-06-30', 'there is a social pension since 1 July 2025 only'],
    ['X-49', '2025-10-02', 'the rule on the burial of frontline labourers before Decision 1136'],
    ['X-militia', '2020-01-01', 'the day on which Decree 16/2025 took effect'],
    ['X-artisan', '2025-06-01', 'the rule on the burial of artisans before Decree 308/2025'],
  ])('%s on %s: not known, and the missing source is named', (regime, on, missing) => {
    expect(() => paid([regime], on)).toThrow(LevelUnknown);
    expect(() => paid([regime], on)).toThrow(missing);
  });
});

test('what each level was, and by which decree', () => {
  const on = (level: Parameters<typeof levelOn>[0], day: string) => {
    const { value, cites, label } = levelOn(level, civilDate(day));
    return [value, cites.number, label.en];
  };
  expect(on(socialStandard({}), '2021-06-30')).toEqual([270_000, '136/2013/NĐ-CP', 'social standard']);
  expect(on(meritStandard, '2026-07-01')).toEqual([3_012_000, '321/2026/NĐ-CP', 'merit standard']);
  expect(on(socialPension, '2025-07-01')).toEqual([500_000, '176/2025/NĐ-CP', 'social pension']);
  expect(on(socialPension, '2026-07-01')[0]).toBe(540_000);
  expect(on(baseSalary, '2025-06-30')).toEqual([2_340_000, '73/2024/NĐ-CP', 'base salary']);
  expect(on(baseSalary, '2025-07-01')).toEqual([2_340_000, '73/2024/NĐ-CP', 'reference level (the base salary)']);
});

test.each<[BurialRegime, string, number | null, number | undefined]>([
  ['X-49', '2025-10-03', null, 12],
  ['X-HTXH', '2025-07-01', 10_000_000, 3],
  ['X-50', '2025-07-01', 25_000_000, 3],
  ['X-militia', '2026-11-22', 23_400_000, undefined],
  ['X-artisan', '2026-11-22', 10_800_000, undefined],
])('%s, died %s: %s, decided within %s working days', (regime, on, amount, within) => {
  const answer = paid([regime], on);
  const expected = within === undefined ? null : workingDays(within);
  expect([answer.amount, answer.decidedWithin]).toEqual([amount, expected]);
});

describe('no text is cited for a death before it was in force', () => {
  test.each(names)('%s', (regime) => {
    const days = ['2023-07-01', '2024-07-01', '2025-06-30', '2025-07-01', '2025-10-03', '2026-06-30', '2026-11-22'];
    const undated = ['03/2020/TT-BLĐTBXH', '191/2005/TTLT-BQP-BLĐTBXH-BTC', '23/2012/NĐ-CP'];
    for (const day of days.filter((it) => isKnownOn(regime, it))) {
      const early = paid([regime], day).cites.filter((it) => it.inForce.from > day && !undated.includes(it.number));
      expect(early.map((it) => `${it.number} on ${day}`)).toEqual([]);
    }
  });
});

describe('once Decree 335/2026 is in force', () => {
  const cited = (regimes: BurialRegime[], on: string, more = {}) =>
    paid(regimes, on, more).cites.map((it) => `${it.number} ${it.locator} ${it.confidence}`);

  test('the help of Decree 20/2021 is taken to stand, and its successor is cited as concluded', () => {
    expect(cited(['BTXH'], '2026-10-05')).toContain('335/2026/NĐ-CP Điều 11 inferred');
    expect(cited(['BTXH'], '2026-06-01', { decidedOn: civilDate('2026-10-05') })).toContain(
      '335/2026/NĐ-CP Điều 11 inferred',
    );
    expect(cited(['BTXH'], '2026-06-01')).not.toContain('335/2026/NĐ-CP Điều 11 inferred');
    expect(cited(['X-HTXH'], '2026-10-05')).not.toContain('335/2026/NĐ-CP Điều 11 inferred');
  });

  test('whoever holds its wording to be unknown is told what is missing; a social pension is not touched', () => {
    const choices = { 'burial-under-decree-335': 'unknown' };
    expect(() => paid(['BTXH'], '2026-10-05', { choices })).toThrow('the wording of Decree 335/2026 on burials');
    expect(() => paid(['X-50'], '2026-10-05', { choices })).toThrow('the wording of Decree 335/2026 on burials');
    expect(paid(['BTXH'], '2026-10-04', { choices }).amount).toBe(10_800_000);
    expect(paid(['X-HTXH'], '2026-10-05', { choices }).amount).toBe(10_800_000);
  });
});

describe('the silences that bear on a question', () => {
  const bearing = (regimes: BurialRegime[], on: string, more = {}) =>
    paid(regimes, on, more).assumptions.map((it) => it.id);

  test('none on a pension, or on a death before the new standard', () => {
    expect(bearing(['BHXH'], '2026-11-01')).toEqual([]);
    expect(bearing(['BTXH'], '2025-02-01')).toEqual([]);
  });

  test('the day of the standard, the decision before it, the rule after it: each where it changes the amount', () => {
    expect(bearing(['BTXH'], '2026-08-01')).toEqual(['social-standard-of-2026']);
    expect(bearing(['BTXH'], '2026-08-01', { decidedOn: civilDate('2026-09-01') })).toEqual([
      'decided-before-decree-335',
    ]);
    expect(bearing(['BTXH'], '2026-11-01')).toEqual(['burial-under-decree-335']);
  });
});

test('under no regime nobody pays, and what is cited says who would be paid, as far as it was in force', () => {
  const none = paid([], '2025-02-01');
  expect(none.paidBy.en).toBe('nobody');
  expect(none.cites.map((it) => it.number)).toEqual(['58/2014/QH13', '02/2020/UBTVQH14', '20/2021/NĐ-CP']);
  expect(paid([], '2020-02-01').cites.map((it) => it.number)).toEqual(['58/2014/QH13']);
  expect(paid(['BHXH-stop'], '2025-02-01').paidBy.en).toBe('nobody');
});

test('who pays, by the day of the decision: the district until 30/6/2025, the commune since', () => {
  const by = (decidedOn: string) => paid(['BTXH'], '2025-06-28', { decidedOn: civilDate(decidedOn) }).paidBy.vi;
  expect([by('2025-06-30'), by('2025-07-01')]).toEqual(['Ủy ban nhân dân cấp huyện', 'Ủy ban nhân dân cấp xã']);
});
