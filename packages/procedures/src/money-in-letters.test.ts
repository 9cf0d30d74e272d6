import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from './__test-helpers__/story.ts';
import { vnd, workedExamples } from './index.ts';

test('an amount is written in groups of three, and reads back as it was', () => {
  expect([vnd(0, 'vi'), vnd(650_000, 'vi'), vnd(23_400_000, 'en')]).toEqual([
    '0 đồng',
    '650.000 đồng',
    '23,400,000 VND',
  ]);
  fc.assert(
    fc.property(fc.nat(1_000_000_000_000), (amount) => {
      expect(vnd(amount, 'vi')).toMatch(/^\d{1,3}(\.\d{3})* đồng$/);
      expect(Number(vnd(amount, 'vi').replaceAll(/\D/g, ''))).toBe(amount);
    }),
  );
});

test('no letter of a worked example carries a bare number: money is written as money', () => {
  const letters = workedExamples.flatMap((it) => [...play(it).cases.values()].flatMap((one) => one.letters));
  const bare = letters.flatMap(({ letter, fields }) =>
    Object.entries(fields).flatMap(([name, value]) => (typeof value === 'number' ? [`${letter}.${name}`] : [])),
  );
  expect(bare).toEqual([]);
  const told = letters.flatMap((it) =>
    [it.fields.burial ?? [], it.letter === 'paymentNotice' ? it.fields.amount : []].flat(),
  );
  expect(told).toEqual(
    expect.arrayContaining([vnd(23_400_000, 'vi'), vnd(1_200_000, 'vi')].map((vi) => expect.objectContaining({ vi }))),
  );
});
