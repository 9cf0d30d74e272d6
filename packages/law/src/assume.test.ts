import { expect, test } from 'vitest';
import { decree } from './__test-helpers__/samples.ts';
import { assumption, choose, cite, conflict, UnknownChoice } from './index.ts';

const words = { vi: 'Lời', en: 'Words' };
const cites = [cite(decree, 'khoản 2 Điều 34')];
const choices = { next: words, same: words };
const sound = { id: 'start', about: words, choices, why: words, cites };
const start = assumption({ ...sound, default: 'next' });

test('what is not answered stands at its default; what is answered, at the answer', () => {
  expect(choose(start, {})).toBe('next');
  expect(choose(start, { other: 'same' })).toBe('next');
  expect(choose(start, { start: 'same' })).toBe('same');
});

test.each(['', 'Next', 'toString'])('«%s» is no answer', (choice) => {
  expect(() => choose(start, { start: choice })).toThrow(UnknownChoice);
  expect(() => choose(start, { start: choice })).toThrow('Choose one of: next, same.');
});

test('an id that every object inherits is not an answer', () =>
  expect(choose({ ...start, id: 'constructor' }, {})).toBe('next'));

const empty = { vi: 'Lời', en: '' };
const faults: readonly [string, () => unknown, string][] = [
  ['a name with a space', () => assumption({ ...sound, id: 'a b', default: 'next' }), 'not a slug'],
  ['no matter', () => assumption({ ...sound, about: empty, default: 'next' }), 'about, en: the words are missing'],
  ['no reason', () => assumption({ ...sound, why: empty, default: 'next' }), 'why, en: the words are missing'],
  ['no source', () => assumption({ ...sound, cites: [], default: 'next' }), 'nothing is cited'],
  [
    'an unnamed choice',
    () => assumption({ ...sound, choices: { ...choices, same: empty }, default: 'next' }),
    'choice «same»',
  ],
  ['no alternative', () => assumption({ ...sound, choices: { next: words }, default: 'next' }), 'nothing to choose'],
  [
    'a default that is no choice',
    () => assumption({ ...sound, default: 'toString' as 'next' }),
    '«toString» is no choice',
  ],
  [
    'one side only',
    () => conflict({ id: 'a', about: words, sides: [{ says: words, cites: cite(decree, 'khoản 2 Điều 34') }] }),
    'two sides',
  ],
  [
    'a side without words',
    () => conflict({ id: 'a', about: words, sides: cites.concat(cites).map((it) => ({ says: empty, cites: it })) }),
    'words are missing',
  ],
  ['a conflict about nothing', () => conflict({ id: 'a', about: empty, sides: [] }), 'about, en'],
];

test.each(faults)('refused: %s', (_name, declare, problem) => expect(declare).toThrow(problem));
