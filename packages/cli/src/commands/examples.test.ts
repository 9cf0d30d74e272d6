import { workedExamples } from '@motcua/procedures';
import { expect, test } from 'vitest';
import { answer, failure, motcua } from '../__test-helpers__/motcua.ts';

const [first] = workedExamples;
if (first === undefined) throw new Error('there are worked examples');

test('every example in one line, with its procedure and its law', async () => {
  const { examples } = await answer(['examples']);
  expect(examples.map((it: { id: string }) => it.id)).toEqual(workedExamples.map((it) => it.id));
  for (const it of examples) expect(it.cites.length, it.id).toBeGreaterThan(0);
  expect((await motcua(['examples'])).out).toContain(first.says.vi);
});

test('those of one procedure', async () => {
  const { examples } = await answer(['examples', first.of.id]);
  expect(new Set(examples.map((it: { procedure: string }) => it.procedure))).toEqual(new Set([first.of.id]));
});

test('one told in full: what happens, what must hold, by which articles', async () => {
  const { example } = await answer(['examples', first.id.toLowerCase()]);
  expect(example).toMatchObject({ id: first.id, version: first.of.version });
  expect(example.lines).toHaveLength(first.lines.length);
  const { out } = await motcua(['examples', first.id]);
  for (const title of ['Diễn biến', 'Căn cứ']) expect(out).toContain(title);
});

test('an id that is near another', async () => {
  const error = await failure(['examples', `${first.id}x`]);
  expect(error).toMatchObject({ exit: 2, code: 'unknownExample' });
  expect(error.message).toContain('Did you mean');
});
