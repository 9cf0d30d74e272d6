import { addDays } from '@motcua/calendar';
import { namedOn } from '@motcua/kit';
import { includes } from '@motcua/law';
import { describe, expect, test } from 'vitest';
import { procedures } from '../index.ts';

const changes = procedures.flatMap(nextOf).filter(({ ended, next }) => differs(ended, next));
const succeeded = procedures.filter((it) => (it.succession ?? []).length > 0);

test('there are versions whose offices were followed by others', () =>
  expect(succeeded.map((it) => it.id)).toEqual(expect.arrayContaining(['birth-group', 'insurance-card'])));

test('every version whose offices are other ones in the next names who follows them', () => {
  expect(changes.length).toBeGreaterThan(10);
  expect(
    changes.map(({ ended }) => ended.version).filter((it) => !succeeded.some((one) => one.version === it)),
  ).toEqual([]);
});

test('an office that went with the districts, so that the next version does not know it, is followed by another', () => {
  const atTheEnd = procedures.flatMap(nextOf).filter(({ ended }) => ended.appliesTo.until === '2025-06-30');
  expect(atTheEnd.length).toBeGreaterThan(10);
  const vanished = atTheEnd.flatMap(({ ended, next }) => {
    const followed = new Set((ended.succession ?? []).map((it) => `${it.of} ${it.name}`));
    const agencies = Object.keys(ended.agencies).filter((it) => !Object.hasOwn(next.agencies, it));
    const roles = Object.entries(ended.roles).filter(
      ([name, it]) => it.agency !== null && !Object.hasOwn(next.roles, name),
    );
    const gone = [...agencies.map((it) => `agency ${it}`), ...roles.map(([name]) => `role ${name}`)];
    return gone.filter((it) => !followed.has(it)).map((it) => `${ended.version}: ${it}`);
  });
  expect(vanished).toEqual([]);
});

describe.each(succeeded.flatMap(nextOf))(
  '$ended.version, on a dossier that is still open under its successor',
  ({ ended, next }) => {
    const named = namedOn(ended, next.appliesTo.from);

    test('its agencies and roles are called as in the version that follows', () => {
      expect(named.agencies).toEqual(expect.objectContaining(shared(next.agencies, ended.agencies)));
      const labels = (of: typeof next) =>
        Object.fromEntries(Object.entries(of.roles).map(([name, it]) => [name, it.label]));
      expect(labels(named)).toEqual(expect.objectContaining(shared(labels(next), labels(ended))));
    });

    test('nothing else of it changes, and on its own last day not even that', () => {
      const keys = Object.keys(ended) as (keyof typeof ended)[];
      const others = keys.filter((it) => named[it] !== ended[it]);
      expect(others.filter((it) => it !== 'agencies' && it !== 'roles')).toEqual([]);
      expect(namedOn(ended, addDays(next.appliesTo.from, -1))).toBe(ended);
    });
  },
);

test.each(succeeded)('$version: each successor stands on a text in force on its first day', ({ succession = [] }) =>
  expect(succession.filter((it) => !includes(it.cites.inForce, it.from))).toEqual([]),
);

/** A version with the one that follows it. */
function nextOf(ended: (typeof procedures)[number]) {
  const { until } = ended.appliesTo;
  const next = procedures.find((it) => it.id === ended.id && until !== null && it.appliesTo.from === addDays(until, 1));
  return next === undefined ? [] : [{ ended, next }];
}

/** Whether an agency that both versions know is called otherwise in the later one. */
function differs(ended: (typeof procedures)[number], next: (typeof procedures)[number]): boolean {
  return Object.entries(ended.agencies).some(([name, it]) => (next.agencies[name] ?? it).vi !== it.vi);
}

/** What both have a name for. */
function shared<T>(all: Readonly<Record<string, T>>, also: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => Object.hasOwn(also, name)));
}
