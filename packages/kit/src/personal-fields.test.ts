import { expect, test } from 'vitest';
import { z } from 'zod';
import { desk } from './__test-helpers__/desk.ts';
import {
  type Definition,
  defineProcedure,
  personal,
  personalReplaced,
  withoutPersonal,
  withoutPersonalDemands,
} from './index.ts';

const name = personal(z.string().min(3));
const person = z.object({ name, age: z.int() });
const pet = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('dog'), owner: name }),
  z.strictObject({ kind: z.literal('cat'), owner: personal(z.int()), lives: z.int() }),
]);

test.each([
  ['a list', z.array(name), ['Anna', 'Bert'], [], ['?', '?']],
  ['a list of people', z.array(person), [{ name: 'Anna', age: 3 }], [{ age: 3 }], [{ name: '?', age: 3 }]],
  ['a record', z.record(z.string(), name), { first: 'Anna' }, {}, { first: '?' }],
  [
    'a record of people',
    z.record(z.string(), person),
    { a: { name: 'Anna', age: 3 } },
    { a: { age: 3 } },
    { a: { name: '?', age: 3 } },
  ],
  ['a tuple', z.tuple([name, z.int()]), ['Anna', 3], [null, 3], ['?', 3]],
  ['a tuple with a rest', z.tuple([z.int()], name), [3, 'Anna'], [3, null], [3, '?']],
  ['an option', z.union([name, z.int()]), 'Anna', undefined, '?'],
  [
    'one of two kinds',
    pet,
    { kind: 'cat', owner: 4711, lives: 9 },
    { kind: 'cat', lives: 9 },
    { kind: 'cat', owner: '?', lives: 9 },
  ],
  [
    'an intersection',
    z.intersection(person, z.object({ tall: z.boolean() })),
    { name: 'Anna', age: 3, tall: true },
    { age: 3, tall: true },
    { name: '?', age: 3, tall: true },
  ],
  ['a transform', personal(z.string().transform((it) => it.length)), 'Anna', undefined, '?'],
  ['wrappers', person.readonly().nullable().optional(), { name: 'Anna', age: 3 }, { age: 3 }, { name: '?', age: 3 }],
  [
    'a field that no object has',
    z.object({ age: z.int() }),
    { age: 3, toString: 'Anna' },
    { age: 3 },
    { age: 3, toString: '?' },
  ],
])('what is personal inside %s is left out and replaced', (_, inner, value, left, replaced) => {
  const schema = z.object({ it: inner });
  expect(withoutPersonal(schema, { it: value })).toEqual(left === undefined ? {} : { it: left });
  expect(personalReplaced(schema, { it: value }, '?')).toEqual({ it: replaced });
  const after = { it: replaced };
  expect(withoutPersonalDemands(schema).safeParse(after).success).toBe(true);
  expect(withoutPersonal(withoutPersonalDemands(schema), after)).toEqual(withoutPersonal(schema, { it: value }));
});

test.each<[string, z.ZodType]>([
  ['a transform around it', person.transform((it) => it.name)],
  ['a map', z.map(z.string(), name)],
  ['the keys of a record', z.record(name, z.int())],
  ['a schema made later', z.lazy(() => person)],
  ['options that nothing tells apart', z.union([person, z.object({ name, tall: z.boolean() })])],
  ['fields without a name of their own', z.object({}).catchall(name)],
])('a definition with a personal mark inside %s is refused', (_, inner) => {
  const broken: Definition = { ...desk, dossier: z.object({ it: inner }) };
  expect(() => defineProcedure(broken)).toThrow('dossier marks something personal inside «it»');
});

test('a personal mark where it is found is accepted, in dossiers and in events', () => {
  const dossier = z.object({ a: z.array(person), b: pet, c: z.union([person, z.literal('nobody')]) });
  expect(defineProcedure({ ...desk, dossier }).dossier).toBe(dossier);
});
