import { type Instant, instant } from '@motcua/calendar';
import { advance, type CaseState, type Definition, openCase } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { partsOf } from './__test-helpers__/death-families.ts';
import { environment } from './__test-helpers__/driver.ts';
import { assistanceLeg, deathLeg, insuranceLeg, meritLeg } from './index.ts';

const receivedAt = instant('2026-09-07T09:00');
const exactly = { entitled: [{ decidedFrom: '2026-09-07', amount: 25_300_000, atLeast: false }] };
const atLeast = {
  entitled: [
    { decidedFrom: '2026-09-30', amount: 10_000_000, atLeast: true },
    { decidedFrom: '2026-10-05', amount: 10_800_000, atLeast: true },
  ],
};

function opened(of: Definition, dossier: object = {}, facts: object = exactly) {
  return openCase(of, { dossier: { ...partsOf(of), ...dossier }, receivedAt, facts: { ...facts } }, environment);
}

function sent(of: Definition, state: CaseState, role: string, type: string, data = {}, at: Instant = receivedAt) {
  return advance(of, state, { type, at, by: { role }, data }, environment);
}

function walked(of: Definition, steps: readonly (readonly [string, string])[], facts: object = exactly): CaseState {
  const first = opened(of, {}, facts);
  if (!first.ok) throw new Error(first.refusal.says.en);
  return steps.reduce((state, [role, type]) => {
    const next = sent(of, state, role, type, type === 'system.failed' ? { reason: 'Mất kết nối' } : {});
    if (!next.ok) throw new Error(next.refusal.says.en);
    return next.state;
  }, first.state);
}

const arrived = [
  ['desk', 'dossier.accepted'],
  ['software', 'dossier.held'],
] as const;

describe.each([
  [insuranceLeg, 'insurerHead', arrived],
  [assistanceLeg, 'chair', [...arrived, ['socialOfficer', 'file.submitted']]],
  [meritLeg, 'departmentDirector', [...arrived, ['socialOfficer', 'file.submitted']]],
] as const)('$0.version', (of, head, steps) => {
  test('may not decide less than the law of the month of death gives, and says by which article', () => {
    const less = sent(of, walked(of, steps), head, 'benefit.decided', { amount: 23_400_000 });
    expect(less.ok ? 'taken' : less.refusal.code).toBe('guarded');
    expect(less.ok ? [] : less.refusal.cites.map((it) => it.instrument)).not.toEqual([]);
  });

  test('may decide as much, and tells the group the amount', () => {
    const enough = sent(of, walked(of, steps), head, 'benefit.decided', { amount: 25_300_000 });
    const told = enough.ok ? enough.effects.find((it) => it.type === 'announce') : undefined;
    expect(told).toMatchObject({ what: 'completed', data: { amount: 25_300_000 } });
  });
});

describe.each([
  [insuranceLeg, 'insurerHead', 'insurer', arrived],
  [meritLeg, 'departmentDirector', 'socialOfficer', [...arrived, ['socialOfficer', 'file.submitted']]],
] as const)('$0.version', (of, head, unit, steps) => {
  test('may not decide more than what the law fixes', () => {
    const more = sent(of, walked(of, steps), head, 'benefit.decided', { amount: 25_300_001 });
    expect(more.ok ? 'taken' : more.refusal.code).toBe('guarded');
  });

  test('what is paid beside the burial is told by itself, and its form only where it is granted', () => {
    const told = (data: object) => {
      const outcome = sent(of, walked(of, steps), head, 'benefit.decided', data);
      const letter = outcome.ok ? outcome.effects.find((it) => it.type === 'letter') : undefined;
      return letter?.type === 'letter' ? letter.letter.fields : {};
    };
    expect(told({ amount: 25_300_000 })).toMatchObject({ burial: { vi: '25.300.000 đồng', en: '25,300,000 VND' } });
    expect(told({ amount: 25_300_000 }).forms).toEqual(['burial']);
    expect(told({ amount: 25_300_000, beside: 9_036_000 })).toMatchObject({
      burial: { vi: '25.300.000 đồng' },
      beside: { vi: '9.036.000 đồng' },
      forms: ['burial', 'beside'],
    });
  });

  test('a decision signed by hand is entered with its sum, by the same rule', () => {
    const halted = [...steps.slice(0, 2), [unit, 'system.failed'], [head, 'result.signedByHand']] as const;
    const entered = (data: object) => {
      const outcome = sent(of, walked(of, halted), unit, 'data.entered', data);
      return outcome.ok ? 'taken' : outcome.refusal.code;
    };
    expect(() => entered({})).toThrow('amount');
    expect([entered({ amount: 1 }), entered({ amount: 25_300_000 })]).toEqual(['guarded', 'taken']);
  });
});

describe('the least of a decision is that of its own day', () => {
  const steps = [...arrived, ['socialOfficer', 'file.submitted']] as const;
  const decided = (amount: number, at: string) => {
    const outcome = sent(
      assistanceLeg,
      walked(assistanceLeg, steps, atLeast),
      'chair',
      'benefit.decided',
      { amount },
      instant(at),
    );
    return outcome.ok ? 'taken' : outcome.refusal.code;
  };

  test('10 million until 4 October 2026, 10.8 million since; more is never refused', () => {
    expect([decided(9_999_999, '2026-10-04T23:59'), decided(10_000_000, '2026-10-04T23:59')]).toEqual([
      'guarded',
      'taken',
    ]);
    expect([decided(10_000_000, '2026-10-07T09:00'), decided(10_800_000, '2026-10-07T09:00')]).toEqual([
      'guarded',
      'taken',
    ]);
    expect(decided(13_000_000, '2026-10-07T09:00')).toBe('taken');
  });

  test('signed by hand before that day and entered after it: the day of the signature counts', () => {
    const unit = 'socialOfficer';
    const entered = (signedAt: string) => {
      const halted = walked(assistanceLeg, [...arrived, [unit, 'system.failed']], atLeast);
      const signed = sent(assistanceLeg, halted, 'chair', 'result.signedByHand', {}, instant(signedAt));
      if (!signed.ok) throw new Error(signed.refusal.says.en);
      const outcome = sent(
        assistanceLeg,
        signed.state,
        unit,
        'data.entered',
        { amount: 10_000_000 },
        instant('2026-10-07T09:00'),
      );
      return outcome.ok ? 'taken' : outcome.refusal.code;
    };
    expect([entered('2026-10-02T09:00'), entered('2026-10-06T09:00')]).toEqual(['taken', 'guarded']);
  });
});

describe('what a death leg may know', () => {
  test.each([insuranceLeg, assistanceLeg, meritLeg, deathLeg])('$version: no name, number or account', (of) => {
    const known = JSON.stringify(opened(of));
    for (const secret of ['Thí Dụ', 'Ví Dụ', '000000000003', '0000000001', '1950-02-03', '2025-02-27'])
      expect(known).not.toContain(secret);
  });

  test.each([
    ['after the receipt', '2026-09-08', '2026-09'],
    ['in another month than is told', '2026-08-30', '2026-09'],
  ])('a death %s is not admitted', (_, diedOn, monthOfDeath) => {
    const deceased = { ...(partsOf(deathLeg).deceased as object), diedOn, monthOfDeath };
    const outcome = opened(deathLeg, { deceased });
    expect(outcome.ok ? 'opened' : outcome.refusal.code).toBe('outOfScope');
  });
});
