import { civilDate } from '@motcua/calendar';
import { expect, test } from 'vitest';
import * as door from '../index.ts';
import {
  checkDated,
  citationsOf,
  cite,
  civilStatusLaw2014,
  civilStatusLaw2026,
  conflicts,
  decree61of2018,
  decree63of2024,
  decree118of2025,
  dossierPeriod,
  inForceOn,
  instruments,
  isLocator,
} from '../index.ts';
import type { Provision } from '../instrument.ts';

const diacritic = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
const notLaw = ['draft', 'portalRecord', 'practice'];

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((it, index) => ids.indexOf(it) !== index);
}

test('every id stands once, of instruments and of conflicts', () => {
  expect(repeated(instruments.map((it) => it.id))).toEqual([]);
  expect(repeated(conflicts.map((it) => it.id))).toEqual([]);
  expect(instruments.length).toBeGreaterThan(30);
});

test.each(instruments.map((it) => [it.id, it] as const))('%s is sound', (_id, it) => {
  expect(it.title.vi).toMatch(diacritic);
  expect(it.inForce.until === null || it.inForce.until >= it.inForce.from).toBe(true);
  expect(it.issuedOn === null || it.issuedOn <= it.inForce.from).toBe(true);
  expect(it.appliesToDossiers === undefined || it.appliesToDossiers.from >= it.inForce.from).toBe(true);
  const places = Object.entries(it.provisions) as [string, Provision][];
  expect(places.length).toBeGreaterThan(0);
  for (const [locator, place] of places) {
    expect(isLocator(locator), locator).toBe(true);
    for (const words of [locator, place.gist.vi, place.gist.en, place.text ?? ''])
      expect(words).toBe(words.normalize('NFC'));
    expect(place.gist.vi === '' || place.gist.en === '', locator).toBe(false);
  }
});

test.each(citationsWithin())('%s stays within its instrument', (_name, from, until, outer) => {
  expect(from >= outer.from).toBe(true);
  expect(outer.until === null || (until !== null && until <= outer.until)).toBe(true);
});

function citationsWithin() {
  return instruments.flatMap((of) =>
    citationsOf(of).map((it) => [`${of.id}, ${it.locator}`, it.inForce.from, it.inForce.until, of.inForce] as const),
  );
}

test('every instrument that the package exports is in the list, and the other way round', () => {
  const exported = Object.values(door).filter((it) => typeof it === 'object' && 'provisions' in it);
  expect(new Set(exported)).toEqual(new Set(instruments));
  expect(exported).toHaveLength(instruments.length);
});

test('what is no law never passes for law', () => {
  const passing = instruments.filter((it) => notLaw.includes(it.kind)).flatMap(citationsOf);
  expect(passing.filter((it) => it.confidence === 'law').map((it) => it.locator)).toEqual([]);
});

test('nothing that was read in the text itself is taken over from others', () => {
  const verified = instruments.filter((it) => it.status === 'verified').flatMap(citationsOf);
  expect(verified.filter((it) => !['law', 'inferred', 'portal'].includes(it.confidence))).toEqual([]);
});

test('each side of a conflict cites a place of a listed instrument', () => {
  for (const side of conflicts.flatMap((it) => it.sides)) {
    const of = instruments.find((it) => it.id === side.cites.instrument);
    expect(of === undefined ? [] : citationsOf(of)).toContainEqual(side.cites);
  }
});

test.each([
  ['18/2026/NĐ-CP'],
  ['224/2026/NĐ-CP'],
  ['58/2026/NĐ-CP'],
  ['66.7/2025/NQ-CP'],
  ['53/2025/TT-BCA'],
  ['54/2025/TT-BCA'],
  ['1868/QĐ-BTP'],
])('%s is listed', (number) => expect(instruments.map((it) => it.number)).toContain(number));

test('what was only named is never told as read', () => {
  const named = instruments.filter((it) => it.title.vi.includes('chưa thấy tên đầy đủ'));
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((it) => it.status === 'verified').map((it) => it.number)).toEqual([]);
  const unread = instruments.filter((it) => it.status === 'named').map((it) => it.number);
  expect(unread).toEqual(expect.arrayContaining(['18/2026/NĐ-CP', '58/2026/NĐ-CP', '367/2025/NĐ-CP', '1868/QĐ-BTP']));
});

test('a text with no known dates says so, and a draft has none', () => {
  const unknown = instruments.filter((it) => it.dates === 'notFound').map((it) => it.number);
  for (const number of ['297/2025/NĐ-CP', '188/2025/NĐ-CP', '58/2026/NĐ-CP', '1.014062'])
    expect(unknown).toContain(number);
  expect(instruments.filter((it) => it.kind === 'draft' && it.dates !== 'notFound')).toEqual([]);
  const begunWhenRead = instruments.filter((it) => it.inForce.from === it.retrievedOn && it.dates !== 'notFound');
  expect(begunWhenRead.map((it) => it.number)).toEqual([]);
});

test.each([
  ['supplement.stage'],
  ['supplement.return'],
  ['on-time.denominator'],
  ['reports.third-quarter'],
  ['counting.office-day'],
  ['feedback.receiver'],
  ['residence.children-count'],
  ['birth-group.foreign-element'],
  ['residence.fine-basis'],
])('the disagreement %s is kept', (id) => expect(conflicts.map((it) => it.id)).toContain(id));

const horizon = { from: civilDate('2018-06-21'), until: civilDate('2030-12-31') };

test('on every day there is one general apology rule and one law on civil status', () => {
  const apology = {
    id: 'one-stop.apology',
    versions: [
      { inForce: decree61of2018.inForce, value: 61, cites: cite(decree61of2018, 'khoản 9 Điều 19') },
      { inForce: decree118of2025.inForce, value: 118, cites: cite(decree118of2025, 'khoản 6 Điều 19') },
    ],
  };
  const law = {
    id: 'civil-status',
    versions: [
      { inForce: civilStatusLaw2014.inForce, value: 2014, cites: cite(civilStatusLaw2014, 'khoản 3 Điều 5') },
      { inForce: civilStatusLaw2026.inForce, value: 2026, cites: cite(civilStatusLaw2026, 'Điều 8') },
    ],
  };
  expect([apology, law].flatMap((it) => checkDated(it, horizon))).toEqual([]);
  expect(inForceOn(apology, civilDate('2025-06-30')).value).toBe(61);
  expect(inForceOn(apology, civilDate('2025-07-01')).value).toBe(118);
  expect(inForceOn(law, civilDate('2027-02-28')).value).toBe(2014);
  expect(inForceOn(law, civilDate('2027-03-01')).value).toBe(2026);
});

test('the linked groups: in force on 10 June 2024, dossiers from 1 July 2024', () => {
  expect(decree63of2024.inForce.from).toBe('2024-06-10');
  expect(dossierPeriod(decree63of2024).from).toBe('2024-07-01');
  expect(dossierPeriod(decree118of2025)).toEqual(decree118of2025.inForce);
});

test.each([
  ['khoản 2 Điều 7', 'law'],
  ['khoản 3 Điều 7', 'law'],
  ['Điều 8', 'secondary'],
  ['khoản 1 Điều 25', 'secondary'],
] as const)('decree 63/2024, %s, is known as %s', (locator, confidence) =>
  expect(cite(decree63of2024, locator).confidence).toBe(confidence),
);
