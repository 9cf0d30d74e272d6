import { civilDate, countingFor, instant, type Term } from '@motcua/calendar';
import type { Citation, Dated } from '@motcua/law';
import { expect, test } from 'vitest';
import { desk, environment } from './__test-helpers__/desk.ts';
import { BrokenDefinition, type ClockDeclaration, type Definition, planDue } from './index.ts';

// Dates before there is a case: three working days from Wednesday 22 January 2025, over Tết.

const receivedAt = instant('2025-01-22T14:00');
const cite = desk.basis[0] as Citation;

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

test('a term that stands in for another, where so held, is planned by in its place', () => {
  const { promise } = desk.clocks;
  if (promise === undefined) throw new Error('no promise');
  const [first = ''] = Object.keys(promise.terms);
  const hours: Dated<Term> = {
    id: 'desk.hours',
    versions: [
      { inForce: { from: civilDate('2020-01-01'), until: null }, value: { unit: 'hour', count: 24 }, cites: cite },
    ],
  };
  const read: ClockDeclaration = {
    ...promise,
    terms: { ...promise.terms, hours },
    instead: (_, term) => (term === first ? 'hours' : term),
    counting: (_, term) => (term?.unit === 'hour' ? countingFor(term) : promise.counting()),
  };
  const other: Definition = { ...desk, clocks: { ...desk.clocks, promise: read } };
  const { whole } = planDue(other, { receivedAt }, environment);
  expect(whole.due?.at).toBe('2025-01-23T14:00:00+07:00');
  expect(whole.cites).toEqual([cite]);
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
