import { describe, expect, test } from 'vitest';
import { UnknownCase } from './index.ts';
import { memoryStore } from './memory.ts';
import { clerk, monday, openCounter, sampleEngine } from './testing/samples/sample.ts';

const apology = {
  type: 'apology.sent',
  at: '2026-03-05T09:00',
  by: clerk,
  data: { reason: 'was ill', newDueOn: '2026-03-12' },
};

describe('the letters of a case', () => {
  test('are all that it ever issued, also those that were taken off the outbox', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    expect(await engine.letters('a')).toEqual([]);
    await engine.send('a', apology);
    const [sent] = (await engine.outbox()).filter((it) => it.message.kind === 'letter');
    await engine.acknowledge(sent?.id ?? '');
    expect(await engine.outbox()).not.toContainEqual(sent);
    const [letter, ...others] = await engine.letters('a');
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      id: sent?.id,
      case: 'a',
      at: '2026-03-05T09:00:00+07:00',
      letter: { letter: 'apology', fields: { reason: 'was ill', newDueOn: '2026-03-12' } },
    });
    expect((await engine.log('a')).find((it) => it.seq === letter?.seq)?.type).toBe('apology.sent');
  });

  test('come with those of its members, in order; a member has its own only', async () => {
    const engine = sampleEngine(memoryStore());
    await engine.open({ procedure: 'pair', dossier: { subject: 'Two' }, receivedAt: monday, by: clerk, id: 'g' });
    await engine.send('g/first', apology);
    expect((await engine.letters('g')).map((it) => it.case)).toContain('g/first');
    expect(new Set((await engine.letters('g/first')).map((it) => it.case))).toEqual(new Set(['g/first']));
  });

  test('are still there after erasure', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    await engine.send('a', apology);
    await engine.send('a', { type: 'finish', at: '2026-03-06T09:00', by: clerk });
    await engine.erase('a', { at: '2026-04-01T09:00', by: clerk, reason: 'asked for' });
    expect(await engine.letters('a')).toHaveLength(1);
  });

  test('of a case that is not there are an error', () =>
    expect(sampleEngine(memoryStore()).letters('nobody')).rejects.toThrow(UnknownCase));
});
