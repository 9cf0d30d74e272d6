import { caseMeasured, InvalidData } from '@motcua/kit';
import { expect, test } from 'vitest';
import { memoryStore } from './memory.ts';
import { clerk, openCounter, sampleEngine } from './testing/samples/sample.ts';

const fact = { type: caseMeasured, at: '2026-03-03T09:00', by: clerk, data: { digitised: true, satisfied: false } };

test('a fact of record is in the log, leaves the state as it was, and replays', async () => {
  const engine = sampleEngine(memoryStore());
  await openCounter(engine, 'a');
  const before = await engine.case('a');
  expect(await engine.send('a', fact)).toMatchObject({ ok: true });
  const after = await engine.case('a');
  expect(JSON.stringify(after.state)).toBe(JSON.stringify(before.state));
  expect((await engine.log('a')).at(-1)).toMatchObject({ type: caseMeasured, data: fact.data, taken: [] });
  expect(JSON.stringify(await engine.replay('a'))).toBe(JSON.stringify(after));
  await expect(engine.send('a', { ...fact, data: { digitised: 1 } })).rejects.toThrow(InvalidData);
});
