import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf } from './index.ts';

test('a list says what its entries take; one whose entries have fields says these instead', () => {
  const schema = z.object({
    missing: z.array(z.string()),
    kinds: z.array(z.enum(['one', 'two'])),
    documents: z.array(z.object({ title: z.string() })),
    reason: z.string(),
  });
  expect(fieldsOf(schema).map(({ path, entries }) => [path, entries])).toEqual([
    ['missing', 'text'],
    ['kinds', 'one | two'],
    ['documents', null],
    ['documents[].title', null],
    ['reason', null],
  ]);
});
