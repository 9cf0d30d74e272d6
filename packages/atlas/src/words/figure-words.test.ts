import { expect, test } from 'vitest';
import { figureInWords } from './figure-words.ts';

test.each([
  [95.999, '>=', '95.99'],
  [96, '>=', '96'],
  [-0.001, '>=', '−0.01'],
  [5.001, '<=', '5.01'],
  [4.999, '<', '5'],
  [0.001, '<=', '0.01'],
  [0.57 * 100, '>=', '57'],
  [0.57 * 100, '<=', '57'],
] as const)('%d held by %s is written %s: what misses never looks as if it met', (value, comparator, written) =>
  expect(figureInWords(value, 'en', comparator)).toBe(written),
);

test('Vietnamese has its comma', () => expect(figureInWords(95.999, 'vi', '>=')).toBe('95,99'));
