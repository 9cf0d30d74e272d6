import { describe, expect, test } from 'vitest';
import { answer, failure, motcua } from '../__test-helpers__/motcua.ts';

const paid = (regimes: string, died: string, ...more: readonly string[]) =>
  answer(['allowance', '--regime-of-deceased', regimes, '--died', died, ...more]);

describe.concurrent('allowance', () => {
  test('social assistance, died 01/7/2026: 10.8 million, by the standard of 540,000, with the disagreement on its day', async () => {
    const found = await paid('BTXH', '2026-07-01');
    expect(found).toMatchObject({
      amount: 10_800_000,
      currency: 'VND',
      atLeast: true,
      rule: 'twentySocialStandards',
      regime: 'BTXH',
      channel: 'linkedGroup',
      level: { id: 'social-standard', value: 540_000 },
    });
    expect(found.conflicts.map((it: { id: string }) => it.id)).toEqual(['burial.social-standard']);
    expect(found.cites[0]).toMatchObject({ number: '20/2021/NĐ-CP', locator: 'khoản 2 Điều 11', confidence: 'law' });
  });

  test('a pensioner who was on assistance too: social insurance pays, the other is told why not', async () => {
    const found = await paid('BTXH,BHXH', '2025-02-01');
    expect([found.amount, found.regime]).toEqual([23_400_000, 'BHXH']);
    expect(found.notApplicable).toEqual([
      expect.objectContaining({ regime: 'BTXH', because: 'Chỉ hưởng một mai táng phí, mức cao nhất' }),
    ]);
  });

  test('with the day of the decision, a local standard and another answer', async () => {
    const [then, local, answered] = await Promise.all([
      paid('BTXH', '2026-08-01', '--decided', '2026-09-01'),
      paid('BTXH', '2025-12-01', '--local-standard', '650000'),
      paid('BTXH', '2026-08-01', '--assume', 'social-standard-of-2026=inForceFromOctober'),
    ]);
    expect([then.amount, local.amount, answered.amount]).toEqual([10_000_000, 13_000_000, 10_000_000]);
    expect(answered.assumptions[0]).toMatchObject({ choice: 'inForceFromOctober', default: 'countedFromJuly' });
  });

  test('for people, in both languages', async () => {
    const args = ['allowance', '--regime-of-deceased', 'NCC,BTXH', '--died', '2026-07-01'];
    const [vi, en] = await Promise.all([motcua(args), motcua([...args, '--lang', 'en'])]);
    expect(vi.out).toContain('Mai táng phí: 25.300.000 đồng');
    expect(vi.out).toContain('Trợ cấp một lần bằng 03 tháng');
    expect(en.out).toContain('10 times the reference level (the base salary) of 2,530,000 VND');
  });

  test('a silence is told where it bears on the answer, with its question, and nowhere else', async () => {
    const lines = async (regime: string, died: string) =>
      (await motcua(['allowance', '--regime-of-deceased', regime, '--died', died, '--lang', 'en'])).out;
    expect(await lines('BHXH', '2025-02-01')).not.toContain('Where the law is silent');
    expect(await lines('BTXH', '2026-08-01')).toContain(
      'From which death on burials are counted by the social standard of 540,000',
    );
    expect((await paid('BHXH', '2026-08-01')).assumptions).toEqual([]);
  });

  test('a day to come is a forecast; a day that has come is not', async () => {
    const [past, coming] = await Promise.all([paid('BHXH', '2025-02-01'), paid('BHXH', '2099-01-01')]);
    expect([past.forecast, coming.forecast]).toEqual([false, true]);
    const { out } = await motcua(['allowance', '--regime-of-deceased', 'BHXH', '--died', '2099-01-01', '--lang', 'en']);
    expect(out).toContain('That day is still to come');
  });

  test('where nothing is paid nobody is said to pay it', async () => {
    for (const regime of ['none', 'BHXH-stop']) {
      const { out } = await motcua([
        'allowance',
        '--regime-of-deceased',
        regime,
        '--died',
        '2025-02-01',
        '--lang',
        'en',
      ]);
      expect(out).toContain('No burial allowance');
      expect(out).not.toContain('Paid by');
    }
  });

  test('a local standard below the national one is told to have no effect', async () => {
    const { out } = await motcua([
      ...['allowance', '--regime-of-deceased', 'BTXH', '--died', '2025-12-01'],
      ...['--local-standard', '400000', '--lang', 'en'],
    ]);
    expect(out).toContain('is below the national one of 500,000 VND, which counts');
    expect(out).not.toContain('Hà Nội');
  });

  test.each([
    [['BTXH80'], '2026-07-01', 2, 'unknownRegime', 'Did you mean: BTXH-80?'],
    [['BTXH'], '2026-02-30', 2, 'invalidCivilDate', '2026-02-30'],
    [['BTXH', '--decided', '2025-01-31'], '2025-02-01', 2, 'decidedBeforeDeath', 'The decision of 31 January 2025'],
    [['X-HTXH'], '2024-07-01', 1, 'levelUnknown', 'there is a social pension since 1 July 2025 only (Decree 176/2025)'],
    [['X-militia'], '2020-01-01', 1, 'levelUnknown', 'the day on which Decree 16/2025 took effect'],
    [['BHXH'], '2010-07-01', 1, 'levelUnknown', 'the decree on the base salary before Decree 24/2023'],
    [['BTXH', '--local-standard', '650.000'], '2026-07-01', 2, 'badAmount', '--local-standard'],
    [['BTXH', '--assume', 'counting=inclusive'], '2026-07-01', 2, 'unknownAssumption', 'social-standard-of-2026'],
  ] as const)('%j on %s: exit %i, %s', async ([regimes, ...more], died, exit, code, says) => {
    const found = await failure(['allowance', '--regime-of-deceased', regimes, '--died', died, ...more]);
    expect([found.exit, found.code]).toEqual([exit, code]);
    expect(found.message).toContain(says);
  });
});

describe.concurrent('due death-group', () => {
  const due = (...more: readonly string[]) => answer(['due', 'death-group', '--received', '2025-01-06T10:00', ...more]);
  const ends = (it: { legs: readonly { id: string; dueOn: string }[]; group: { dueOn: string } }) => [
    ...it.legs.map((leg) => `${leg.id} ${leg.dueOn}`),
    it.group.dueOn,
  ];

  test.each([
    ['BHXH', '4', ['insurance 2025-01-16'], '2025-01-17'],
    ['BTXH', '3', ['assistance 2025-01-13'], '2025-01-14'],
    ['BTXH-80', '4', ['stop 2025-01-08', 'assistance 2025-01-15'], '2025-01-21'],
    ['NCC', '4', ['merit 2025-02-05'], '2025-02-06'],
    ['BTXH,BHXH', '4', ['insurance 2025-01-16'], '2025-01-17'],
    ['BHXH', '2', [], '2025-01-06'],
    ['none', '4', [], '2025-01-06'],
  ])('%s with %s procedures', async (regimes, choice, money, group) => {
    const found = await due('--regime-of-deceased', regimes, '--choice', choice);
    expect(ends(found)).toEqual(['death 2025-01-06', 'removal 2025-01-06', ...money, group]);
  });

  test('says by which facts it was planned, given or by default', async () => {
    expect((await due()).facts).toEqual({ choice: '4', regime: 'BHXH' });
    expect((await due('--fact', 'regime=NCC', '--choice', '3')).facts).toEqual({ choice: '3', regime: 'NCC' });
    const { out } = await motcua(['due', 'death-group', '--received', '2025-01-06T10:00', '--lang', 'en']);
    expect(out).toContain('Regime of the deceased: social insurance (regime=BHXH)');
  });

  test('with verification the parts come to more than the whole: the disagreement is told', async () => {
    const found = await due('--verification');
    expect(found.overrun).toMatchObject({ legs: ['insurance'], conflict: { id: 'death-group.verification-sum' } });
    expect((await due()).overrun).toBeNull();
  });

  test('with verification the reading of the group’s term moves its day, and what the plan leaves out is told', async () => {
    const day = async (...more: string[]) => (await due('--verification', ...more)).group.dueOn;
    const reading = (it: string) => ['--assume', `group-term-while-verifying=${it}`];
    const [pause, sum, stays] = [await day(), await day(...reading('sum')), await day(...reading('stays'))];
    expect(stays).toBe(pause);
    expect(sum > pause).toBe(true);
    expect((await due('--verification')).leavesOut).toContain('chờ xác minh');
    expect((await due('--verification', ...reading('sum'))).leavesOut).toBeNull();
    const moves = (await due('--verification')).assumptions.find(
      (it: { id: string }) => it.id === 'group-term-while-verifying',
    );
    expect(moves.moves).toBe(true);
  });

  test('where the whole has no term the parts keep theirs, and no reading is named that would give none', async () => {
    const args = ['due', 'death-group', '--received', '2025-01-06T10:00', '--regime-of-deceased', 'BHXH-stop'];
    const found = await failure(args);
    expect(found.legs.map((it: { id: string; dueOn: string }) => [it.id, it.dueOn])).toEqual([
      ['death', '2025-01-06'],
      ['removal', '2025-01-06'],
      ['stop', '2025-01-08'],
    ]);
    expect(found.readings).toEqual([]);
    expect(found.message).not.toContain('--assume');
    expect(found.message).toContain('Article 13 of Decree 63/2024');
  });

  test.each([
    [['death-group', '--regime-of-deceased', 'BHXH-stop'], 1, 'unknownTerm', 'Decision 296'],
    [['death-group', '--regime-of-deceased', 'X-50'], 1, 'outsideTheGroup', 'outside the linked group'],
    [['death-group', '--fact', 'regme=NCC'], 2, 'noSuchFact', 'Did you mean: regime?'],
    [['death-group', '--fact', 'regime=XYZ'], 2, 'noSuchFactValue', 'BTXH-80'],
    [['death-group', '--fact', 'regime'], 2, 'badFact', '--fact name=value'],
    [['death-group', '--choice', '3', '--fact', 'choice=2'], 2, 'twoValues', 'choice'],
    [['birth-group', '--choice', '3'], 2, 'noSuchFact', 'do not depend on «choice»'],
  ])('%j: exit %i, %s', async (args, exit, code, says) => {
    const found = await failure(['due', ...args, '--received', '2025-01-06T10:00']);
    expect([found.exit, found.code]).toEqual([exit, code]);
    expect(found.message).toContain(says);
  });
});

test('the example dossier of the group opens it', async () => {
  const found = await answer(['procedures', '--example', 'death-group']);
  expect(found.benefit).toMatchObject({ choice: '4', regimes: ['BHXH'] });
});
