import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extendEdition, parseEdition, vietnam } from '@motcua/calendar';
import { expect, test } from 'vitest';
import { freshFolder, jsonFile, motcua, withCase } from './__test-helpers__/motcua.ts';
import { editionsFor, keepEditions } from './kept-editions.ts';

const given = extendEdition(vietnam, { id: 'given', days: [] });
const other = extendEdition(vietnam, { id: 'other', days: [] });
const ids = (store: string) => editionsFor(store, null).map((it) => it.id);

test('a new store knows the edition of the library; what was kept comes before what is new', () => {
  const store = join(freshFolder(), 'a.sqlite');
  expect(ids(store)).toEqual([vietnam.id]);
  keepEditions(store, [{ ...vietnam, id: 'of-an-older-release' }], null);
  expect(ids(store)).toEqual(['of-an-older-release', vietnam.id]);
  expect(editionsFor(store, given).map((it) => it.id)).toEqual(['of-an-older-release', vietnam.id, 'given']);
});

test('what was given last is the newest from then on, until its command failed: then it is kept, and not the newest', () => {
  const store = join(freshFolder(), 'a.sqlite');
  keepEditions(store, editionsFor(store, null), null);
  const takeBack = keepEditions(store, editionsFor(store, given), given);
  expect(ids(store)).toEqual([vietnam.id, 'given']);
  expect(editionsFor(store, parseEdition(JSON.parse(JSON.stringify(vietnam)))).at(-1)?.id).toBe(vietnam.id);
  takeBack();
  expect(ids(store)).toEqual(['given', vietnam.id]);
});

test('what another process kept meanwhile stays, whether a command succeeds or fails', () => {
  const store = join(freshFolder(), 'a.sqlite');
  const [mine, theirs] = [editionsFor(store, given), editionsFor(store, other)];
  const takeBack = keepEditions(store, mine, given);
  keepEditions(store, theirs, other);
  expect(ids(store)).toEqual([vietnam.id, 'given', 'other']);
  takeBack();
  expect(ids(store)).toEqual(['given', vietnam.id, 'other']);
});

test('processes that bring a calendar each, at the same time, lose none', async () => {
  const folder = freshFolder();
  const running = await withCase(folder);
  const names = ['one', 'two', 'three', 'four', 'five', 'six'];
  for (const it of names) jsonFile(folder, `${it}.json`, { id: it, days: [] });
  const ran = await Promise.all(
    names.map((it) => motcua(['sweep', '--at', '2025-01-25T07:00', '--calendar', `${it}.json`], running)),
  );
  expect(ran.map((it) => [it.code, it.err])).toEqual(names.map(() => [0, '']));
  expect(ids(join(folder, 'cases.sqlite'))).toEqual(expect.arrayContaining([vietnam.id, ...names]));
  expect(readdirSync(folder).filter((it) => it.startsWith('cases.sqlite.calendars'))).toEqual([
    'cases.sqlite.calendars.json',
  ]);
});

test('one id is one edition', () => {
  const store = join(freshFolder(), 'a.sqlite');
  keepEditions(store, editionsFor(store, given), given);
  expect(() => editionsFor(store, { ...given, weeklyRest: [7] })).toThrow('«given»');
});

test('a damaged file is told, and left as it is', () => {
  const folder = freshFolder();
  jsonFile(folder, 'a.sqlite.calendars.json', '[{]');
  expect(() => editionsFor(join(folder, 'a.sqlite'), null)).toThrow('cannot be read');
});
