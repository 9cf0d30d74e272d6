import { join } from 'node:path';
import { extendEdition, parseEdition, vietnam } from '@motcua/calendar';
import { expect, test } from 'vitest';
import { freshFolder, jsonFile } from './__test-helpers__/motcua.ts';
import { editionsFor, keepEditions } from './kept-editions.ts';

const given = extendEdition(vietnam, { id: 'given', days: [] });
const ids = (store: string) => editionsFor(store, null).map((it) => it.id);

test('a new store knows the edition of the library; what was kept comes before what is new', () => {
  const store = join(freshFolder(), 'a.sqlite');
  expect(ids(store)).toEqual([vietnam.id]);
  keepEditions(store, [{ ...vietnam, id: 'of-an-older-release' }]);
  expect(ids(store)).toEqual(['of-an-older-release', vietnam.id]);
  expect(editionsFor(store, given).map((it) => it.id)).toEqual(['of-an-older-release', vietnam.id, 'given']);
});

test('what was given last is the newest from then on, until it is taken back', () => {
  const store = join(freshFolder(), 'a.sqlite');
  keepEditions(store, editionsFor(store, null));
  const takeBack = keepEditions(store, editionsFor(store, given));
  expect(ids(store)).toEqual([vietnam.id, 'given']);
  expect(editionsFor(store, parseEdition(JSON.parse(JSON.stringify(vietnam)))).at(-1)?.id).toBe(vietnam.id);
  takeBack();
  expect(ids(store)).toEqual([vietnam.id]);
});

test('one id is one edition', () => {
  const store = join(freshFolder(), 'a.sqlite');
  keepEditions(store, editionsFor(store, given));
  expect(() => editionsFor(store, { ...given, weeklyRest: [7] })).toThrow('«given»');
});

test('a damaged file is told, and left as it is', () => {
  const folder = freshFolder();
  jsonFile(folder, 'a.sqlite.calendars.json', '[{]');
  expect(() => editionsFor(join(folder, 'a.sqlite'), null)).toThrow('cannot be read');
});
