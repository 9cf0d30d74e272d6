import { instant } from '@motcua/calendar';
import { advance, type CaseState, type Definition, openCase } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { partsOf } from './__test-helpers__/death-families.ts';
import { environment } from './__test-helpers__/driver.ts';
import { assistanceLeg, deathLeg, insuranceLeg, meritLeg } from './index.ts';

const receivedAt = instant('2026-09-07T09:00');

function opened(of: Definition, dossier: object = {}) {
  const facts = { entitled: 25_300_000 };
  return openCase(of, { dossier: { ...partsOf(of), ...dossier }, receivedAt, facts }, environment);
}

function sent(of: Definition, state: CaseState, role: string, type: string, data = {}) {
  return advance(of, state, { type, at: receivedAt, by: { role }, data }, environment);
}

function walked(of: Definition, steps: readonly (readonly [string, string])[]): CaseState {
  const first = opened(of);
  if (!first.ok) throw new Error(first.refusal.says.en);
  return steps.reduce((state, [role, type]) => {
    const next = sent(of, state, role, type);
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
