import { caseMeasured } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { UnknownCase } from './index.ts';
import { memoryStore } from './memory.ts';
import { clerk, monday, openCounter, sampleEngine } from './testing/samples/sample.ts';

const apology = {
  type: 'apology.sent',
  at: '2026-03-06T09:00',
  by: clerk,
  data: { reason: 'was ill', newDueOn: '2026-03-12' },
};

describe('the account of a case', () => {
  test('tells each day that was promised, when it was late, and what was sent', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    await engine.send('a', apology);
    await engine.send('a', { type: 'finish', at: '2026-03-09T09:00', by: clerk });
    const account = await engine.account('a', '2026-03-31T09:00');
    expect(account).toMatchObject({
      id: 'a',
      matter: 'dossier',
      channel: null,
      group: null,
      apologyOwed: false,
      apologies: [{ at: '2026-03-06T09:00:00+07:00', newDueOn: '2026-03-12' }],
      closedAt: '2026-03-09T09:00:00+07:00',
    });
    expect(account?.appointments.map((it) => [it.dueAt.slice(0, 10), it.byApology])).toEqual([
      ['2026-03-04', false],
      ['2026-03-12', true],
    ]);
    expect(account?.lateAt).toHaveLength(1);
    expect(account?.happened.map((it) => it.type)).toEqual([
      'opened',
      'deadline.passed.promise',
      'apology.sent',
      'finish',
    ]);
  });

  test('tells who told what, and nothing of a person', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    await engine.send('a', apology);
    const account = await engine.account('a', '2026-03-31T09:00');
    expect(account?.happened.find((it) => it.type === 'apology.sent')).toEqual({
      type: 'apology.sent',
      at: '2026-03-06T09:00:00+07:00',
      by: 'clerk',
      data: apology.data,
    });
    expect(account?.happened[0]?.data).not.toHaveProperty('subject');
    expect(account?.standing.map((it) => it.path)).toEqual(['work.counting', 'promise.apologised.running']);
  });

  test('is that of its day: what came later is not in it, and before the opening there is none', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    await engine.sweep('2026-03-06T08:00');
    await engine.send('a', apology);
    const owed = await engine.account('a', '2026-03-06T08:30');
    expect([owed?.apologyOwed, owed?.apologies, owed?.closedAt]).toEqual([true, [], null]);
    expect(await engine.account('a', '2020-01-01T08:00')).toBeNull();
    await expect(engine.account('nobody', monday)).rejects.toThrow(UnknownCase);
  });

  test('of a linked group also tells what was measured of its members, of each kind the newest, as of the day', async () => {
    const engine = sampleEngine(memoryStore());
    const of = { procedure: 'pair', id: 'g', dossier: { subject: 'Somebody' }, receivedAt: monday, by: clerk };
    await engine.open(of);
    const tell = (id: string, at: string, data: Readonly<Record<string, unknown>>) =>
      engine.send(id, { type: caseMeasured, at, by: clerk, data });
    await tell('g', '2026-03-03T09:00', { digitised: false });
    await tell('g/first', '2026-03-03T10:00', { digitised: true, satisfied: true });
    await tell('g/first', '2026-03-05T10:00', { satisfied: false });
    const measured = async (id: string, at: string) => (await engine.account(id, at))?.measured;
    expect(await measured('g', '2026-03-03T09:30')).toEqual({ digitised: false });
    expect(await measured('g', '2026-03-04T09:00')).toEqual({ digitised: true, satisfied: true });
    expect(await measured('g', '2026-03-06T09:00')).toEqual({ digitised: true, satisfied: false });
    expect((await engine.account('g', '2026-03-04T09:00'))?.measurements.map((it) => it.at)).toEqual([
      '2026-03-03T09:00:00+07:00',
      '2026-03-03T10:00:00+07:00',
    ]);
    expect(await measured('g/first', '2026-03-04T09:00')).toEqual({ digitised: true, satisfied: true });
    await tell('g', '2026-03-06T10:00', { digitised: false });
    await tell('g/first', '2026-03-06T11:00', { reused: true });
    await tell('g', '2026-03-06T12:00', { reused: false });
    expect(await measured('g', '2026-03-06T13:00')).toEqual({ digitised: false, satisfied: false, reused: false });
  });

  test('tells every unit that held it, the first one that at which it was opened', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a', '2026-03-04T09:00', 'north');
    await openCounter(engine, 'b');
    await engine.reorganise({ at: '2026-03-06T08:00' });
    const units = async (id: string, at: string) => (await engine.account(id, at))?.holders.map((it) => it.unit);
    expect(await units('a', '2026-03-04T12:00')).toEqual(['north']);
    expect(await units('a', '2026-03-06T09:00')).toEqual(['north', 'south']);
    expect(await units('b', '2026-03-06T09:00')).toEqual([]);
  });
});
