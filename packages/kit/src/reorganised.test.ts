import { instant } from '@motcua/calendar';
import { expect, test } from 'vitest';
import { desk, environment } from './__test-helpers__/desk.ts';
import { advance, type CaseState, InvalidData, openCase, organisationChanged } from './index.ts';

const receivedAt = instant('2025-06-30T09:00');
const at = instant('2025-07-01T00:00');
const change = (data: Readonly<Record<string, unknown>>) => ({
  type: organisationChanged,
  at,
  by: { role: 'system' },
  data,
});
const toNew = change({ unit: 'new', from: '2025-07-01' });

test('another unit holds the case, and nothing else of it changes', () => {
  const state = opened('old');
  const outcome = advance(desk, state, toNew, environment);
  if (!outcome.ok) throw new Error(outcome.refusal.says.en);
  const { holders, ...rest } = outcome.state;
  const { holders: _, ...before } = state;
  expect(holders).toEqual([
    { unit: 'old', from: '2025-06-30' },
    { unit: 'new', from: '2025-07-01' },
  ]);
  expect(rest).toEqual(before);
  expect([outcome.effects, outcome.taken]).toEqual([[], []]);
});

test('a case that no unit holds, or that the unit holds already, is not handed on', () => {
  expect(advance(desk, opened(), toNew, environment).ok).toBe(false);
  expect(advance(desk, opened('new'), toNew, environment).ok).toBe(false);
});

test('a case that is closed stays with whom it was', () => {
  const state = opened('old');
  const closed = { ...state, snapshot: { ...state.snapshot, status: 'done' as const } };
  expect(advance(desk, closed, toNew, environment).ok).toBe(false);
});

test.each([{ unit: 'new' }, { unit: 42, from: '2025-07-01' }, { unit: 'new', from: 'July' }])(
  '%j is no change',
  (data) => expect(() => advance(desk, opened('old'), change(data), environment)).toThrow(InvalidData),
);

test('a case without a unit is the same, byte by byte, as before there were any', () =>
  expect(Object.keys(opened())).toEqual(['receivedAt', 'governedOn', 'choices', 'snapshot', 'clocks']));

function opened(unit?: string): CaseState {
  const dossier = { subject: 'Somebody', urgent: false };
  const outcome = openCase(desk, { dossier, receivedAt, ...(unit === undefined ? {} : { unit }) }, environment);
  if (!outcome.ok) throw new Error(outcome.refusal.says.en);
  return outcome.state;
}
