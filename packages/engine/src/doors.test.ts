import { InvalidData, UnknownEvent, UnknownRole } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import {
  CaseExists,
  EventIdReused,
  ForbiddenKey,
  InvalidInput,
  MissingEdition,
  MissingVersion,
  NoSingleVersion,
  NotJson,
  ReservedEvent,
  TooLarge,
  UnknownCase,
  UnknownProcedure,
} from './index.ts';
import { createMemory, memoryStore } from './memory.ts';
import { oldCounter } from './testing/samples/counter.ts';
import { clerk, count, dossier, monday, openCounter, plain, sampleEngine } from './testing/samples/sample.ts';

const opening = { procedure: 'counter', dossier, receivedAt: monday, by: clerk, id: 'a' };
const tuesday = '2026-03-03T09:00';

/** What a refused attempt left behind. */
async function expectNothingWritten(memory = createMemory()) {
  expect(await sampleEngine(memoryStore(memory)).cases()).toEqual([]);
}

describe('the doors', () => {
  test.each([
    ['a field named __proto__', JSON.parse('{"subject":"x","urgent":true,"__proto__":{"admin":true}}'), ForbiddenKey],
    ['a field named constructor, deep inside', { subject: 'x', urgent: true, kin: [{ constructor: 1 }] }, ForbiddenKey],
    ['a date object', { subject: new Map(), urgent: true }, NotJson],
    ['no value', { subject: undefined, urgent: true }, NotJson],
    ['not a number', { subject: 'x', urgent: Number.NaN }, NotJson],
    ['too much', { subject: 'x'.repeat(70_000), urgent: true }, TooLarge],
    ['a list', [1, 2], InvalidInput],
    ['a field that is not declared', { subject: 'x', urgent: true, extra: 1 }, InvalidData],
  ])('refuse a dossier with %s', async (_, bad, error) => {
    const memory = createMemory();
    const engine = sampleEngine(memoryStore(memory));
    await expect(engine.open({ ...opening, dossier: bad as never })).rejects.toThrow(error);
    await expectNothingWritten(memory);
  });

  test('refuse a circle', async () => {
    const circle: Record<string, unknown> = { urgent: true };
    circle.subject = circle;
    await expect(sampleEngine(memoryStore()).open({ ...opening, dossier: circle })).rejects.toThrow(NotJson);
  });

  test.each(['../a', 'a b', 'a#1', 'a/b', '', 'x'.repeat(201), '__proto__'])('refuse the id «%s»', async (id) => {
    await expect(sampleEngine(memoryStore()).open({ ...opening, id })).rejects.toThrow(InvalidInput);
  });

  test('name the field that is wrong', async () => {
    const bad = sampleEngine(memoryStore()).open({ ...opening, receivedAt: 'yesterday', surplus: 1 } as never);
    await expect(bad).rejects.toMatchObject({ code: 'invalidInput', issues: [{ path: 'receivedAt' }, { path: '' }] });
  });

  test('write texts in one form, so that equal names are equal', async () => {
    const engine = sampleEngine(memoryStore());
    await engine.open({ ...opening, dossier: { subject: 'Nguye\u0302\u0303n', urgent: true } });
    expect((await engine.log('a'))[0]?.data.subject).toBe('Nguy\u1ec5n');
  });

  test.each(['deadline.passed.promise', 'calendar.changed', 'opened', 'erased'])(
    'refuse «%s» from outside',
    async (type) => {
      const engine = sampleEngine(memoryStore());
      await openCounter(engine, 'a');
      const sent = engine.send('a', { type, at: tuesday, by: { role: 'system' } });
      await expect(sent).rejects.toThrow(ReservedEvent);
      expect(await engine.log('a')).toHaveLength(1);
    },
  );
});

describe('errors say what, where, and what to do', () => {
  test('an unknown procedure names the known ones', async () => {
    const opened = sampleEngine(memoryStore()).open({ ...opening, procedure: 'nothing' });
    await expect(opened).rejects.toMatchObject({ code: 'unknownProcedure', known: ['counter', 'pair'] });
    await expect(opened).rejects.toThrow(UnknownProcedure);
  });

  test('an unknown case, event and role', async () => {
    const engine = sampleEngine(memoryStore());
    await expect(engine.case('a')).rejects.toThrow(UnknownCase);
    await openCounter(engine, 'a');
    await expect(engine.send('a', { type: 'shout', at: tuesday, by: clerk })).rejects.toThrow(UnknownEvent);
    await expect(engine.send('a', { type: 'finish', at: tuesday, by: { role: 'king' } })).rejects.toThrow(UnknownRole);
    await expect(engine.open({ ...opening, id: 'b', by: { role: 'king' } })).rejects.toThrow(UnknownRole);
  });

  test('an id that is taken', async () => {
    const engine = sampleEngine(memoryStore());
    await engine.open({ ...opening, eventId: 'e' });
    const other = { ...opening, dossier: { ...dossier, urgent: false } };
    await expect(engine.open(other)).rejects.toThrow(CaseExists);
    await expect(engine.open({ ...other, eventId: 'e' })).rejects.toThrow(EventIdReused);
  });

  test('an opening without an id needs somebody who gives ids', async () => {
    const { id: _, ...withoutId } = opening;
    await expect(sampleEngine(memoryStore()).open(withoutId)).rejects.toThrow('newId');
    const answer = await sampleEngine(memoryStore(), { newId: () => 'given' }).open(withoutId);
    expect(answer).toMatchObject({ ok: true, case: { id: 'given' } });
  });

  test('a version or an edition that is no longer registered', async () => {
    const memory = createMemory();
    await openCounter(sampleEngine(memoryStore(memory)), 'a');
    const without = sampleEngine(memoryStore(memory), { definitions: [oldCounter] });
    await expect(count(without, 'a', tuesday, 1)).rejects.toThrow(MissingVersion);
    const other = sampleEngine(memoryStore(memory), { calendars: [{ ...plain, id: 'other' }] });
    await expect(count(other, 'a', tuesday, 1)).rejects.toThrow(MissingEdition);
  });

  test('a day on which no version applies, or two do', async () => {
    const engine = sampleEngine(memoryStore());
    await expect(openCounter(engine, 'a', '2019-12-31T09:00')).rejects.toThrow(NoSingleVersion);
    const twice = sampleEngine(memoryStore(), {
      definitions: [oldCounter, { ...oldCounter, version: 'counter@again' }],
    });
    await expect(openCounter(twice, 'a', '2025-06-02T09:00')).rejects.toThrow('2 versions');
  });
});

describe('refusals are values, and write nothing', () => {
  test('a guard, a role, a state, and what came too late', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    await count(engine, 'a', tuesday, 5);
    await count(engine, 'a', tuesday, 5);
    const codes = [
      await count(engine, 'a', tuesday, 1),
      await engine.send('a', { type: 'count', at: tuesday, by: { role: 'citizen' }, data: { step: 1 } }),
      await count(engine, 'a', '2026-03-03T08:59', 1),
      await engine.send('a', {
        type: 'apology.sent',
        at: tuesday,
        by: clerk,
        data: { reason: 'too early', newDueOn: '2026-03-10' },
      }),
    ].map((it) => (it.ok ? 'ok' : it.refusal.code));
    expect(codes).toEqual(['guarded', 'notThisRole', 'outOfOrder', 'guarded']);
    expect(await engine.log('a')).toHaveLength(3);
  });

  test('what is refused leaves even the deadlines before it untold', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    const refused = await engine.send('a', {
      type: 'count',
      at: '2026-04-01T09:00',
      by: { role: 'citizen' },
      data: { step: 1 },
    });
    expect(refused.ok).toBe(false);
    expect(await engine.log('a')).toHaveLength(1);
  });
});
