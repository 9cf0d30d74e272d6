import { civilDate } from '@motcua/calendar';
import { type Definition, InvalidData, UnknownEvent, UnknownRole } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import {
  CaseExists,
  DuplicateName,
  EventIdReused,
  ForbiddenKey,
  InconsistentVersions,
  InvalidInput,
  MissingEdition,
  MissingVersion,
  NoSingleVersion,
  NotJson,
  PendingVersion,
  ReservedEvent,
  TooLarge,
  UnknownCase,
  UnknownProcedure,
} from './index.ts';
import { createMemory, memoryStore } from './memory.ts';
import { oldCounter } from './testing/samples/counter.ts';
import { basis, say } from './testing/samples/data/rule.ts';
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

const inherited = ['toString', 'constructor', '__proto__', 'hasOwnProperty'];

describe('nobody outside', () => {
  test.each([...inherited, 'system'])('opens, sends, asks or erases as «%s»', async (role) => {
    const memory = createMemory();
    const engine = sampleEngine(memoryStore(memory));
    await expect(engine.open({ ...opening, by: { role } })).rejects.toThrow(UnknownRole);
    await expectNothingWritten(memory);
    await openCounter(engine, 'a');
    const data = { step: 1 };
    await expect(engine.send('a', { type: 'count', at: tuesday, by: { role }, data })).rejects.toThrow(UnknownRole);
    await expect(engine.can('a', { at: tuesday, by: { role } })).rejects.toThrow(UnknownRole);
    await expect(engine.erase('a', { at: tuesday, by: { role }, reason: 'x' })).rejects.toThrow(UnknownRole);
    expect(await engine.log('a')).toHaveLength(1);
    expect((await engine.can('a', { at: tuesday })).find((it) => it.event === 'count')?.by).toEqual(['clerk']);
  });

  test.each(inherited.flatMap((it) => [it, `deadline.passed.${it}`, `member.${it}.completed`]))(
    'sends an event «%s»',
    async (type) => {
      const engine = sampleEngine(memoryStore());
      await openCounter(engine, 'a');
      await expect(engine.send('a', { type, at: tuesday, by: clerk })).rejects.toThrow(UnknownEvent);
      expect(await engine.log('a')).toHaveLength(1);
    },
  );
});

describe('what is asked for', () => {
  const engine = sampleEngine(memoryStore());
  const erasing = { at: tuesday, by: clerk, reason: 'x' };
  test.each<[string, () => Promise<unknown>]>([
    ['a page of no cases', () => engine.cases({ limit: 0 })],
    ['a page of half a case', () => engine.cases({ limit: 1.5 })],
    ['cases of another kind', () => engine.cases({ which: 'lost' } as never)],
    ['an endless outbox', () => engine.outbox({ limit: -1 })],
    ['an export with nothing said', () => engine.exportCase('a', null as never)],
    ['an export of something else', () => engine.exportCase('a', { personal: 'all' } as never)],
    ['what was closed before no day', () => engine.eraseClosedBefore('2025-13-01', erasing)],
    ['an opening recorded before it happened', () => engine.open({ ...opening, recordedAt: '2026-03-01T09:00' })],
    [
      'an id that is none',
      () => sampleEngine(memoryStore(), { newId: () => 'a b' }).open({ ...opening, id: undefined }),
    ],
  ])('is refused: %s', async (_, ask) => {
    await expect(ask()).rejects.toThrow(InvalidInput);
  });

  test('is refused: an event recorded before it happened', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    await expect(count(engine, 'a', tuesday, 1, { recordedAt: monday })).rejects.toThrow('2026-03-03');
  });

  test('is refused: two definitions or two editions of one name', () => {
    const definitions = [oldCounter, { ...oldCounter }];
    expect(() => sampleEngine(memoryStore(), { definitions })).toThrow(DuplicateName);
    const calendars = [plain, { ...plain, weeklyRest: [7] as const }];
    expect(() => sampleEngine(memoryStore(), { calendars })).toThrow(DuplicateName);
    expect(() => sampleEngine(memoryStore(), { calendars: [plain, { ...plain }] })).not.toThrow();
  });
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

  test('a day on which no version applies', async () => {
    const engine = sampleEngine(memoryStore());
    await expect(openCounter(engine, 'a', '2019-12-31T09:00')).rejects.toThrow(NoSingleVersion);
  });

  test('versions of one procedure that overlap, or leave days between them', () => {
    const over = (definitions: readonly Definition[]) => () => sampleEngine(memoryStore(), { definitions });
    const again = { ...oldCounter, version: 'counter@again' };
    expect(over([oldCounter, again])).toThrow(InconsistentVersions);
    expect(over([oldCounter, again])).toThrow('more than one version in force, from 2020-01-01 to 2025-12-31');
    const later = { ...again, appliesTo: { from: civilDate('2026-02-01'), until: null } };
    expect(over([oldCounter, later])).toThrow('no version in force, from 2026-01-01 to 2026-01-31');
  });

  test('a day for which a version is announced and not known names the source that is missing', async () => {
    const memory = createMemory();
    const appliesTo = { from: civilDate('2019-01-01'), until: civilDate('2019-12-31') };
    const version = 'counter@2019-01-01';
    const announced = [{ id: 'counter', version, appliesTo, because: say('The rule was not read'), cites: basis.term }];
    const engine = sampleEngine(memoryStore(memory), { announced });
    const opened = openCounter(engine, 'a', '2019-12-31T09:00');
    await expect(opened).rejects.toThrow(PendingVersion);
    await expect(opened).rejects.toMatchObject({ code: 'pendingVersion', day: '2019-12-31', announced: { version } });
    await expect(opened).rejects.toThrow('Điều 1, 1/2020');
    await expect(openCounter(engine, 'a', '2018-12-31T09:00')).rejects.toThrow(NoSingleVersion);
    await expectNothingWritten(memory);
    await expect(openCounter(engine, 'a')).resolves.toMatchObject({ ok: true });
  });

  test('what is registered is never held to be merely announced', async () => {
    const appliesTo = { from: civilDate('2019-01-01'), until: null };
    const version = 'counter@2019-01-01';
    const announced = [{ id: 'counter', version, appliesTo, because: say('The rule was not read'), cites: basis.term }];
    await expect(openCounter(sampleEngine(memoryStore(), { announced }), 'a')).resolves.toMatchObject({ ok: true });
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
    await engine.send('a', { type: 'finish', at: tuesday, by: clerk });
    const over = await engine.send('a', { type: 'limit.set', at: tuesday, by: clerk, data: { term: 'd25' } });
    expect(over).toMatchObject({ refusal: { code: 'notInThisState', cites: [{ locator: expect.any(String) }] } });
    expect(await engine.log('a')).toHaveLength(4);
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
