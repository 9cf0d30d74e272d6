import { instant } from '@motcua/calendar';
import { expect, test } from 'vitest';
import { desk, environment } from './__test-helpers__/desk.ts';
import { advance, type CaseState, caseMeasured, InvalidData, openCase, UnknownRole } from './index.ts';

const at = instant('2025-03-10T09:00');
const everything = { digitised: true, reused: false, fee: { due: true, paidOnline: false }, satisfied: true };

function opened(): CaseState {
  const outcome = openCase(desk, { dossier: { subject: 'Somebody', urgent: false }, receivedAt: at }, environment);
  if (!outcome.ok) throw new Error(outcome.refusal.says.en);
  return outcome.state;
}

function measure(state: CaseState, role: string, data: Readonly<Record<string, unknown>>) {
  return advance(desk, state, { type: caseMeasured, at, by: { role }, data }, environment);
}

test.each(['clerk', 'system'])('%s notes any fact, and nothing of the case moves', (role) => {
  const state = opened();
  expect(measure(state, role, everything)).toEqual({ ok: true, state, effects: [], taken: [] });
});

test('also after the end', () => {
  const sent = { type: 'withdrawal.requested', at, by: { role: 'citizen' }, data: {} };
  const closed = advance(desk, opened(), sent, environment);
  if (!closed.ok) throw new Error(closed.refusal.says.en);
  expect(closed.state.snapshot.status).toBe('done');
  expect(measure(closed.state, 'clerk', { satisfied: false })).toMatchObject({ ok: true, state: closed.state });
});

test('the citizen tells of satisfaction, and of nothing else', () => {
  expect(measure(opened(), 'citizen', { satisfied: false }).ok).toBe(true);
  for (const data of [{ digitised: true }, { satisfied: true, reused: true }, { fee: everything.fee }])
    expect(measure(opened(), 'citizen', data)).toMatchObject({ ok: false, refusal: { code: 'notThisRole' } });
});

test.each([{}, { paid: true }, { fee: { due: true } }, { digitised: 'yes' }])('%j is no fact', (data) =>
  expect(() => measure(opened(), 'clerk', data)).toThrow(InvalidData),
);

test('somebody whom the procedure does not know tells nothing', () =>
  expect(() => measure(opened(), 'stranger', { reused: true })).toThrow(UnknownRole));
