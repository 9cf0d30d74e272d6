import { expect, test } from 'vitest';
import { z } from 'zod';
import { issuesOf } from './data-issue.ts';

const form = z.strictObject({
  name: z.string().min(2).max(4),
  copies: z.int().min(0).max(20),
  kind: z.enum(['one', 'two']),
  bornOn: z.iso.date(),
  code: z.string().regex(/^\d{3}$/),
  papers: z.array(z.string()).max(1),
  inside: z.strictObject({ deep: z.boolean() }),
});
const good = {
  name: 'An',
  copies: 1,
  kind: 'one',
  bornOn: '2025-01-20',
  code: '123',
  papers: [],
  inside: { deep: true },
};

test.each([
  ['a missing field', { ...good, name: undefined }, 'name', 'còn thiếu', 'is missing'],
  ['a missing choice', { ...good, kind: undefined }, 'kind', 'còn thiếu', 'is missing'],
  ['an unknown field', { ...good, colour: 1 }, '', 'không có trường «colour»', 'has no field «colour»'],
  ['a wrong kind', { ...good, name: 7 }, 'name', 'phải là chữ', 'must be text'],
  ['no number', { ...good, copies: 'x' }, 'copies', 'phải là số', 'must be a number'],
  ['a fraction', { ...good, copies: 1.5 }, 'copies', 'phải là số', 'must be a number'],
  [
    'no truth value',
    { ...good, inside: { deep: 1 } },
    'inside.deep',
    'phải là true hoặc false',
    'must be true or false',
  ],
  ['no list', { ...good, papers: 'x' }, 'papers', 'phải là một danh sách', 'must be a list'],
  ['no object', { ...good, inside: [] }, 'inside', 'phải gồm các trường', 'must be made of fields'],
  ['a wrong choice', { ...good, kind: 'ten' }, 'kind', 'phải là một trong: one, two', 'must be one of: one, two'],
  [
    'an impossible day',
    { ...good, bornOn: '2025-02-30' },
    'bornOn',
    'không phải ngày có thật, viết YYYY-MM-DD',
    'is no real day, written YYYY-MM-DD',
  ],
  ['a wrong form', { ...good, code: '12' }, 'code', 'không đúng dạng quy định', 'is not in the prescribed form'],
  [
    'a short text',
    { ...good, name: 'A' },
    'name',
    'ngắn hơn số ký tự tối thiểu: 2',
    'is shorter than the least number of characters: 2',
  ],
  [
    'a long text',
    { ...good, name: 'Anhhh' },
    'name',
    'dài hơn số ký tự tối đa: 4',
    'is longer than the most characters: 4',
  ],
  ['a large number', { ...good, copies: 21 }, 'copies', 'không được lớn hơn: 20', 'must not be more than: 20'],
  ['a small number', { ...good, copies: -1 }, 'copies', 'không được nhỏ hơn: 0', 'must not be less than: 0'],
  ['too many', { ...good, papers: ['a', 'b'] }, 'papers', 'nhiều hơn số mục tối đa: 1', 'has more entries than: 1'],
])('%s is told in both languages', (_, value, path, vi, en) => {
  const { error } = form.safeParse(value);
  expect(issuesOf(error, value)).toEqual([{ path, message: en, says: { vi, en } }]);
});

test('at most twenty faults are told', () => {
  const { error } = z.array(z.string()).safeParse(Array(30).fill(1));
  expect(issuesOf(error, Array(30).fill(1))).toHaveLength(20);
});

test('a value without fault has none', () => expect(issuesOf(form.safeParse(good).error, good)).toEqual([]));
