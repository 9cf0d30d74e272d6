import { instant } from '@motcua/calendar';
import { expect, test } from 'vitest';
import { desk, environment } from './__test-helpers__/desk.ts';
import { BrokenDefinition, type Definition, planDue } from './index.ts';

// Dates before there is a case: three working days from Wednesday 22 January 2025, over Tết.

const receivedAt = instant('2025-01-22T14:00');

test('a plan ends where the case would', () => {
  const { whole, members } = planDue(desk, { receivedAt }, environment);
  expect(whole.due?.on).toBe('2025-02-03');
  expect(whole.cites.map((it) => it.locator)).toEqual(['Điều 2']);
  expect(members).toEqual([]);
});

test('where the answers leave no term, no date is planned, nor for whoever waits', () => {
  const promise = { ...desk.clocks.promise, begins: () => null };
  const silent: Definition = { ...desk, clocks: { ...desk.clocks, promise } };
  const member = (after: string | null) => ({
    label: desk.title,
    definition: after === null ? silent : desk,
    after,
    dossier: () => ({}),
  });
  const group: Definition = { ...desk, members: { first: member(null), second: member('first') } };
  const plan = planDue(group, { receivedAt }, environment);
  expect(plan.members.map((it) => [it.id, it.due])).toEqual([
    ['first', null],
    ['second', null],
  ]);
  expect(plan.whole.due?.on).toBe('2025-02-03');
});

test('a member that waits is planned from the other’s last second, Monday 3 February', () => {
  const member = (after: string | null) => ({ label: desk.title, definition: desk, after, dossier: () => ({}) });
  const group: Definition = { ...desk, members: { first: member(null), second: member('first') } };
  expect(planDue(group, { receivedAt }, environment).members.map((it) => it.due?.on)).toEqual([
    '2025-02-03',
    '2025-02-06',
  ]);
});

test('without a promise there is nothing to plan', () => {
  const { promise: _, notice: __, ...clocks } = desk.clocks;
  expect(() => planDue({ ...desk, clocks }, { receivedAt }, environment)).toThrow(BrokenDefinition);
});
