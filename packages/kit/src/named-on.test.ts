import { addDays, civilDate } from '@motcua/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { desk } from './__test-helpers__/desk.ts';
import { namedOn } from './index.ts';

const [cites] = desk.basis;
if (cites === undefined) throw new Error('the sample stands on nothing');
const called = (en: string) => ({ vi: 'nhãn', en });
const agency = { of: 'agency', name: 'commune', cites } as const;
const succession = [
  { ...agency, label: called('the third'), from: civilDate('2026-01-01') },
  { ...agency, label: called('the second'), from: civilDate('2025-07-01') },
  { of: 'role', name: 'clerk', label: called('officer'), from: civilDate('2025-07-01'), cites },
] as const;
const succeeded = { ...desk, succession };

test.each([
  ['2025-06-30', desk.agencies.commune?.en, desk.roles.clerk?.label.en],
  ['2025-07-01', 'the second', 'officer'],
  ['2026-01-01', 'the third', 'officer'],
])('on %s the desk is called %s, and who sits there %s', (day, office, clerk) => {
  const { agencies, roles } = namedOn(succeeded, civilDate(day));
  expect([agencies.commune?.en, roles.clerk?.label.en]).toEqual([office, clerk]);
});

test('every agency and role has a name on every day, and one that nobody follows keeps its own', () =>
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 4000 }), (days) => {
      const names = namedOn(succeeded, addDays(civilDate('2025-07-01'), days));
      expect(Object.keys(names.agencies)).toEqual(Object.keys(desk.agencies));
      expect(Object.keys(names.roles)).toEqual(Object.keys(desk.roles));
      for (const [role, it] of Object.entries(desk.roles)) if (role !== 'clerk') expect(names.roles[role]).toBe(it);
    }),
  ));
