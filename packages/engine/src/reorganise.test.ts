import { type CivilDate, civilDate, defaultOffice } from '@motcua/calendar';
import { describe, expect, test } from 'vitest';
import {
  createEngine,
  InvalidImport,
  InvalidInput,
  NoOrganisation,
  type Organisation,
  ReservedEvent,
  UnitSucceeded,
} from './index.ts';
import { memoryStore } from './memory.ts';
import { clerk, count, counter, monday, openCounter, plain, sampleEngine } from './testing/samples/sample.ts';

const morning = '2026-03-05T08:00';
const change = '2026-03-05T00:00:00+07:00';

describe('a case of the north, handed on to the south on Thursday 5 March', () => {
  test('keeps its due date, its work, its version and its log; only the holder is another', async () => {
    const engine = await opened('2026-03-03T09:00');
    const [before, log] = [await engine.case('a'), await engine.log('a')];
    await engine.reorganise({ at: '2026-03-05T00:00' });
    const after = await engine.replay('a');
    expect(after.clocks.map((it) => it.due)).toEqual(before.clocks.map((it) => it.due));
    expect([after.state.snapshot, after.definition]).toEqual([before.state.snapshot, before.definition]);
    expect((await engine.log('a')).slice(0, log.length)).toEqual(log);
    expect([before.unit, after.unit]).toEqual(['north', 'south']);
    expect(after.holders).toEqual([
      { unit: 'north', from: '2026-03-03' },
      { unit: 'south', from: '2026-03-05' },
    ]);
  });

  test('is handed on as of the first second of that day, however late, after what had passed by then', async () => {
    const engine = await opened();
    await engine.reorganise({ at: '2026-03-20T08:00' });
    const log = (await engine.log('a')).slice(1);
    expect(log.map((it) => [it.type, it.at, it.recordedAt?.slice(0, 10)])).toEqual([
      ['deadline.passed.promise', change, '2026-03-20'],
      ['organisation.changed', change, '2026-03-20'],
    ]);
    expect(
      [await engine.caseAt('a', '2026-03-04T23:59:59'), await engine.caseAt('a', change)].map((it) => it?.unit),
    ).toEqual(['north', 'south']);
  });

  test('that already recorded something later is handed on then; the day is the day of the change', async () => {
    const engine = await opened();
    await count(engine, 'a', '2026-03-06T09:00', 1);
    await engine.reorganise({ at: '2026-03-06T08:00' });
    const last = (await engine.log('a')).at(-1);
    expect([last?.type, last?.at.slice(0, 16), last?.data.from]).toEqual([
      'organisation.changed',
      '2026-03-06T09:00',
      '2026-03-05',
    ]);
    expect((last?.recordedAt ?? last?.at ?? '') >= (last?.at ?? '')).toBe(true);
  });

  test('is not handed on the day before', async () => {
    const engine = await opened();
    expect((await engine.reorganise({ at: '2026-03-04T23:59:59' })).handedOn).toEqual([]);
    expect(await engine.log('a')).toHaveLength(1);
  });

  test('a group goes on with its members, in one commit, and opens the next one where it is', async () => {
    const engine = sampleEngine(memoryStore());
    const pair = { procedure: 'pair', dossier: { subject: 'Two' }, receivedAt: monday, by: clerk, id: 'g' };
    await engine.open({ ...pair, unit: 'north' });
    expect((await engine.case('g/first')).unit).toBe('north');
    const { handedOn } = await engine.reorganise({ at: morning });
    expect(handedOn.map((it) => it.case)).toEqual(['g', 'g/first']);
    await engine.send('g/first', { type: 'finish', at: morning, by: clerk });
    expect((await engine.case('g/second')).holders).toEqual([{ unit: 'south', from: '2026-03-05' }]);
    const other = sampleEngine(memoryStore());
    const whole = await engine.exportCase('g', { personal: 'kept' });
    await other.importCase(whole);
    expect(await other.replay('g/second')).toEqual(await engine.case('g/second'));
    const moved = JSON.parse(JSON.stringify(whole).replace('"unit":"north"', '"unit":"south"'));
    await expect(sampleEngine(memoryStore()).importCase(moved)).rejects.toThrow(InvalidImport);
  });

  test('a member that begins before anybody told its group comes along, and holds no day twice', async () => {
    const engine = sampleEngine(memoryStore());
    const pair = { procedure: 'pair', dossier: { subject: 'Two' }, receivedAt: monday, by: clerk, id: 'g' };
    await engine.open({ ...pair, unit: 'north' });
    await engine.send('g/first', { type: 'finish', at: '2026-03-06T09:00', by: clerk });
    await engine.reorganise({ at: '2026-03-09T08:00' });
    expect((await engine.replay('g/second')).holders).toEqual([
      { unit: 'north', from: '2026-03-06' },
      { unit: 'south', from: '2026-03-06' },
    ]);
  });
});

test('progress is told page by page, also where nothing is to be done', async () => {
  const engine = sampleEngine(memoryStore());
  for (let index = 0; index < 300; index++)
    await openCounter(engine, `c${index}`, monday, index % 3 === 0 ? 'north' : undefined);
  const told: unknown[] = [];
  await engine.reorganise({ at: morning, progress: (it) => told.push(it) });
  expect(told).toEqual([
    { looked: 256, handedOn: expect.any(Number) },
    { looked: 300, handedOn: 100 },
  ]);
});

test('a case of which nobody is known who holds it is told as failed, and the others are handed on', async () => {
  const store = memoryStore();
  const known: Organisation = { holderOn: (unit) => ({ unit, from: civilDate('2020-01-01') }) };
  await openCounter(sampleEngine(store, { organisation: known }), 'lost', monday, 'west');
  const engine = sampleEngine(store);
  await openCounter(engine, 'a', monday, 'north');
  const { handedOn, failed } = await engine.reorganise({ at: morning });
  expect([handedOn.map((it) => it.case), failed.map((it) => it.case)]).toEqual([['a'], ['lost']]);
  expect(failed[0]?.error.message).toContain('Nobody is known');
  expect(await engine.log('lost')).toHaveLength(1);
});

test('units that follow one another twice: the last one holds the case, from its own first day', async () => {
  const days = [civilDate('2026-03-03'), civilDate('2026-03-10')] as const;
  const holderOn = (_: string, day: CivilDate) =>
    day < days[0]
      ? { unit: 'one', from: civilDate('2020-01-01') }
      : day < days[1]
        ? { unit: 'two', from: days[0] }
        : { unit: 'three', from: days[1] };
  const engine = sampleEngine(memoryStore(), { organisation: { holderOn } });
  await openCounter(engine, 'a', monday, 'one');
  await engine.reorganise({ at: '2026-03-03T08:00' });
  await engine.reorganise({ at: '2026-03-10T08:00' });
  expect((await engine.replay('a')).holders.map((it) => it.unit)).toEqual(['one', 'two', 'three']);
});

describe('a case is opened', () => {
  test('only at a unit that works on the day of receipt, and the error names the one to go to', async () => {
    const engine = sampleEngine(memoryStore());
    const late = openCounter(engine, 'a', '2026-03-05T08:00', 'north');
    await expect(late).rejects.toThrow(UnitSucceeded);
    await expect(late).rejects.toMatchObject({ holder: 'south', from: '2026-03-05' });
    await expect(openCounter(engine, 'a', monday, 'south')).rejects.toThrow('Nobody is known');
    expect(await engine.cases()).toEqual([]);
  });

  test('at no unit, as ever: nothing of units stands in its log or its state', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    await engine.reorganise({ at: morning });
    expect(JSON.stringify([await engine.log('a'), (await engine.case('a')).state])).not.toMatch(
      /"unit":"(north|south)|holder/,
    );
  });

  test('twice the same way once, and not under one id at another unit', async () => {
    const engine = await opened();
    expect(await openCounter(engine, 'a', monday, 'north')).toMatchObject({ ok: true, duplicate: true });
    await expect(openCounter(engine, 'a', monday)).rejects.toMatchObject({ code: 'caseExists' });
  });

  test('at a unit only where the engine knows of units', async () => {
    const store = memoryStore();
    const offices = { default: defaultOffice };
    const engine = createEngine({ store, definitions: [counter], calendars: [plain], offices });
    await expect(openCounter(engine, 'a', monday, 'north')).rejects.toThrow(NoOrganisation);
    await expect(engine.reorganise({ at: morning })).rejects.toThrow(NoOrganisation);
  });
});

test('nobody outside says that the organisation changed, and an instant has to be one', async () => {
  const engine = await opened();
  const forged = { type: 'organisation.changed', at: morning, by: clerk, data: { unit: 'south', from: '2026-03-05' } };
  await expect(engine.send('a', forged)).rejects.toThrow(ReservedEvent);
  await expect(engine.reorganise({ at: 'soon' })).rejects.toThrow(InvalidInput);
});

async function opened(receivedAt: string = monday) {
  const engine = sampleEngine(memoryStore());
  await openCounter(engine, 'a', receivedAt, 'north');
  return engine;
}
