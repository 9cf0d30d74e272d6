import { expect, test } from 'vitest';
import { day, decree, head, period } from './__test-helpers__/samples.ts';
import { citationsOf, cite, instrument, isLocator, UnknownProvision } from './index.ts';

const gist = { vi: 'Hạn', en: 'The limit' };
const provisions = { 'Điều 1': { gist, confidence: 'law' } } as const;

test('a citation carries number, place, gist, period and source of its instrument', () =>
  expect(cite(decree, 'khoản 2 Điều 34')).toEqual({
    instrument: 'decree-1-2016',
    number: '1/2016/NĐ-CP',
    locator: 'khoản 2 Điều 34',
    gist: { vi: 'Hạn giải quyết', en: 'The limit' },
    confidence: 'law',
    inForce: period('2016-01-01'),
    source: 'none: a sample',
  }));

test('a place with a period and words of its own keeps them', () => {
  const cited = cite(decree, 'điểm đ khoản 1 Điều 5');
  expect(cited.inForce.from).toBe('2020-01-01');
  expect(cited.text).toBe('Sau 15 giờ');
});

test('a place that is not listed throws, naming the listed ones', () => {
  const untyped = cite as unknown as (of: typeof decree, locator: string) => unknown;
  expect(() => untyped(decree, 'Điều 9')).toThrow(UnknownProvision);
  expect(() => untyped(decree, 'toString')).toThrow(
    '«decree-1-2016» lists no «toString». Cite one of: khoản 2 Điều 34; điểm đ khoản 1 Điều 5; or add it to the table.',
  );
});

test('all places of an instrument, in the order of its table', () =>
  expect(citationsOf(decree).map((it) => it.locator)).toEqual(['khoản 2 Điều 34', 'điểm đ khoản 1 Điều 5']));

const faults: readonly [string, () => unknown, string][] = [
  ['an id with a space', () => instrument({ ...head, id: 'a b', provisions }), 'not a slug'],
  ['no number', () => instrument({ ...head, number: ' ', provisions }), 'number: the words are missing'],
  ['no source', () => instrument({ ...head, source: '', provisions }), 'source: the words are missing'],
  ['a title in NFD', () => instrument({ ...head, title: { vi: 'Luật'.normalize('NFD'), en: 'a' }, provisions }), 'NFC'],
  [
    'a period backwards',
    () => instrument({ ...head, inForce: period('2020-01-02', '2020-01-01'), provisions }),
    'ends',
  ],
  [
    'dossiers backwards',
    () => instrument({ ...head, appliesToDossiers: period('2020-02-01', '2020-01-01'), provisions }),
    'ends',
  ],
  [
    'a place that holds before the whole',
    () =>
      instrument({
        ...head,
        inForce: period('2020-01-01'),
        provisions: { 'Điều 1': { gist, confidence: 'law', inForce: period('2019-12-31') } },
      }),
    'reaches beyond',
  ],
  [
    'a place that outlives the whole',
    () =>
      instrument({
        ...head,
        inForce: period('2020-01-01', '2021-12-31'),
        provisions: { 'Điều 1': { gist, confidence: 'law', inForce: period('2020-01-01') } },
      }),
    'reaches beyond',
  ],
  ['no provision', () => instrument({ ...head, provisions: {} }), 'no provision'],
  [
    'an empty gist',
    () => instrument({ ...head, provisions: { 'Điều 1': { gist: { vi: '', en: 'a' }, confidence: 'law' } } }),
    'vi: the words are missing',
  ],
  [
    'an empty quotation',
    () => instrument({ ...head, provisions: { 'Điều 1': { gist, text: '', confidence: 'law' } } }),
    'text: the words',
  ],
  [
    'a place that ends early',
    () =>
      instrument({
        ...head,
        provisions: {
          'Điều 1': { gist, confidence: 'law', inForce: { from: day('2020-01-02'), until: day('2020-01-01') } },
        },
      }),
    'ends',
  ],
  [
    'a locator with too many numbers',
    () => instrument({ ...head, provisions: { 'Điều 1.5': { gist, confidence: 'law' } } }),
    'official form',
  ],
];

test.each(faults)('refused: %s', (_name, declare, problem) => expect(declare).toThrow(problem));

test.each([
  'Điều 7',
  'khoản 3 Điều 7',
  'điểm đ khoản 1 Điều 5',
  'khoản 2 Điều 7 sửa đổi tại Điều 5',
  'điểm a khoản 1 Điều 8 sửa đổi tại khoản 1 Điều 6',
  'Phụ lục I',
  'Mẫu số 01',
  'Mục 2.1',
  'Bước 4',
  'toàn văn',
])('«%s» is a locator', (it) => expect(isLocator(it)).toBe(true));

test.each([
  'Art. 19',
  'Điều',
  'Điều 7 khoản 3',
  'điểm f khoản 1 Điều 5',
  'điểm a Điều 5',
  'Mục ',
  'sửa đổi tại Điều 5',
  'Điều 7 sửa đổi tại điểm a khoản 1 Điều 5',
  'toàn bộ',
  'Điều 7 ',
])('«%s» is not', (it) => expect(isLocator(it)).toBe(false));
