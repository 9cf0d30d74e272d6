import {
  civilDate,
  countingFor,
  days,
  defaultOffice,
  dueOf,
  instant,
  instantAt,
  parseOffice,
  startClock,
  workingHours,
} from '@motcua/calendar';
import { openCase, planDue } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { environment } from '../__test-helpers__/driver.ts';
import { play } from '../__test-helpers__/story.ts';
import { burialAllowance, burialRegimes, exampleDeathDossier, type GroupRegime } from '../index.ts';
import { branchOf, groupRegimes, payingRegime } from './branch.ts';
import { asking, deathOn, died, heldOn, insuredOn, removedOn } from './examples/lines.ts';
import { deathGroup, deathGroupUntil2025, deathGroupUntil2026 } from './index.ts';

const opened = (changes: Readonly<Record<string, unknown>>, at = '2025-11-10T09:00') =>
  openCase(
    deathGroupUntil2026,
    { dossier: { ...exampleDeathDossier, ...changes }, receivedAt: instant(at) },
    environment,
  );

describe('whom the group is for', () => {
  test('the example is taken in', () => expect(opened({}).ok).toBe(true));

  test.each([
    ['a death to come', died('2025-11-11'), 'Điều 33 60/2014/QH13'],
    ['still employed and insured', { standing: { employed: true, inService: false } }, 'Mục người nộp 2.000821'],
    [
      'merit, died in service',
      { ...asking(['NCC']), standing: { employed: false, inService: true } },
      'khoản 5 Điều 123 131/2021/NĐ-CP',
    ],
    ['nobody to pay', asking(['BTXH'], { payee: undefined }), 'Điều 12 63/2024/NĐ-CP'],
    ['no decision of the benefit', asking(['BTXH'], { decision: undefined }), 'Điều 12 63/2024/NĐ-CP'],
  ])('%s: out of scope, with its article', (_, changes, cited) => {
    const outcome = opened(changes);
    expect(outcome.ok ? '' : outcome.refusal.code).toBe('outOfScope');
    const cites = outcome.ok ? [] : outcome.refusal.cites.map((it) => `${it.locator} ${it.number}`);
    expect(cites).toContain(cited);
  });

  test.each([
    ['employed, on assistance', { ...asking(['BTXH']), standing: { employed: true, inService: false } }],
    ['two procedures need no payee', asking(['BHXH'], { choice: '2', payee: undefined, payment: undefined })],
    ['social insurance needs no decision', asking(['BHXH'], { decision: undefined })],
    ['no regime at all', asking([])],
  ])('%s: taken', (_, changes) => expect(opened(changes).ok).toBe(true));

  test('before 1 July 2024 no linked dossier was taken', () => {
    const outcome = openCase(
      deathGroupUntil2025,
      { dossier: { ...exampleDeathDossier, ...died('2024-06-01') }, receivedAt: instant('2024-06-30T09:00') },
      environment,
    );
    expect(outcome.ok ? '' : outcome.refusal.code).toBe('notApplicable');
  });
});

describe('the regime that pays', () => {
  test('is that of the amounts, on every day that is known, whatever else the deceased stood under', () => {
    for (const day of ['2023-07-01', '2024-07-01', '2025-07-01', '2026-07-01'].map(civilDate))
      for (const one of groupRegimes)
        for (const other of groupRegimes)
          expect(payingRegime([one, other])).toBe(burialAllowance({ regimes: [one, other], diedOn: day }).regime);
  });

  test('two procedures open no money part, under any regime', () => {
    const branches = groupRegimes.map((regime) => branchOf({ choice: '2', regime }));
    expect(new Set(branches)).toEqual(new Set(['none']));
  });

  test('case 15: the regime that pays nothing is told in the notice of the result', () => {
    const run = play({
      says: 'a pensioner on assistance',
      of: deathGroupUntil2025,
      from: '2025-02-10 10:00',
      cites: [],
      dossier: { ...asking(['BTXH', 'BHXH']), ...died('2025-02-07') },
      lines: [...deathOn('d0'), ...removedOn('d0'), ...heldOn('insurance', 'd0', '15'), ...insuredOn('d0', 23_400_000)],
    });
    const fields = run.cases.get('group')?.letters.find((it) => it.letter === 'result')?.fields;
    expect(fields?.notApplicable).toEqual([burialRegimes.BTXH.label]);
    expect(fields?.entitled).toEqual({ vi: '23.400.000 đồng', en: '23,400,000 VND' });
  });
});

describe('no day where none is known', () => {
  const whole = (of: typeof deathGroup, facts: { choice: string; regime: GroupRegime }, choices = {}) =>
    planDue(of, { receivedAt: instant(`${of.appliesTo.from}T09:00`), facts, choices }, environment).whole;

  test('the stop of a benefit alone has no limit of the group, in no version, and says what is missing', () => {
    for (const of of [deathGroupUntil2025, deathGroupUntil2026, deathGroup]) {
      expect(whole(of, { choice: '4', regime: 'BHXH-stop' }).due).toBeNull();
      expect(of.clocks.promise?.missing?.cites.number).toBe('63/2024/NĐ-CP');
    }
  });

  test('two procedures, where no limit is held to be known', () =>
    expect(whole(deathGroup, { choice: '2', regime: 'none' }, { 'two-procedure-limit': 'unknown' }).due).toBeNull());

  test('since 1 September 2026, where the limits are held to be unknown; before, nobody asks', () => {
    const doubted = { 'limits-after-2026-09-01': 'unknown' };
    expect(whole(deathGroup, { choice: '4', regime: 'BHXH' }, doubted).due).toBeNull();
    expect(deathGroupUntil2026.assumptions.map((it) => it.id)).not.toContain('limits-after-2026-09-01');
  });
});

test('case 24: 90 days from 06/01/2025 end on Sun 06/04; 07/04 is a holiday: Tue 08/04/2025', () => {
  const clock = startClock(days(90), instantAt(civilDate('2025-01-06'), '00:00'), countingFor(days(90)));
  expect(dueOf(clock, environment.calendar, defaultOffice)?.on).toBe('2025-04-08');
});

test('case 21: 2 working hours from 15:55, office hours 8–12 and 13–17: until 08:55 next day', () => {
  const clock = startClock(workingHours(2), instant('2025-01-06T15:55'), countingFor(workingHours(2)));
  const due = dueOf(clock, environment.calendar, parseOffice('08:00-12:00,13:00-17:00'));
  expect(due?.at.slice(0, 16)).toBe('2025-01-07T08:55');
});
