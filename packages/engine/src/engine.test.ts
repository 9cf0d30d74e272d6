import { civilDate, type DecidedDay, extendEdition } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { erasedMarker, type MissingVersion, ReplayMismatch, StillOpen } from './index.ts';
import { createMemory, memoryStore } from './memory.ts';
import { counter } from './testing/samples/counter.ts';
import { pair } from './testing/samples/pair.ts';
import {
  clerk,
  count,
  dossier,
  monday,
  openCounter,
  plain,
  sampleEngine,
  withTuesdayOff,
} from './testing/samples/sample.ts';

const tuesday = '2026-03-03T09:00';
const reason = { at: '2026-04-01T09:00', by: clerk, reason: 'asked for' };

function openPair(engine: ReturnType<typeof sampleEngine>) {
  return engine.open({ procedure: 'pair', dossier: { subject: 'Two' }, receivedAt: monday, by: clerk, id: 'g' });
}

describe('versions', () => {
  test('a case keeps the version of its day of receipt, also after another came into force', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'old', '2025-12-31T09:00');
    await openCounter(engine, 'new', '2026-01-01T09:00');
    await count(engine, 'old', '2026-01-02T09:00', 1);
    const [old, young] = [await engine.case('old'), await engine.case('new')];
    expect([old.definition, young.definition]).toEqual(['counter@2020-01-01', 'counter@2026-01-01']);
    expect([old.clocks[0]?.due?.on, young.clocks[0]?.due?.on]).toEqual(['2026-01-05', '2026-01-05']);
  });
});

describe('definitions that are made when they are met', () => {
  test('by the id to open, by the version to go on; each is asked for by its name, and none before', async () => {
    const asked: string[] = [];
    const further = (name: string) => {
      asked.push(name);
      return name === 'counter' || name === counter.version ? counter : null;
    };
    const memory = createMemory();
    const engine = sampleEngine(memoryStore(memory), { definitions: [], further });
    expect(asked).toEqual([]);
    await engine.open({ procedure: 'counter', dossier, receivedAt: monday, by: clerk, id: 'c' });
    expect(asked[0]).toBe('counter');
    const later = sampleEngine(memoryStore(memory), { definitions: [], further });
    await count(later, 'c', tuesday, 1);
    expect((await later.replay('c')).definition).toBe(counter.version);
    expect(later.definition(counter.version)).toBe(counter);
    expect(() => later.definition('nothing@2026-01-01')).toThrow(expect.objectContaining({ code: 'missingVersion' }));
    const without = sampleEngine(memoryStore(memory), { definitions: [] });
    await expect(without.case('c')).rejects.toMatchObject({ code: 'missingVersion' });
  });
});

describe('linked cases', () => {
  test('a group opens its first member in one commit, hears when it is done, and opens the second', async () => {
    const engine = sampleEngine(memoryStore());
    expect(await openPair(engine)).toMatchObject({
      ok: true,
      case: { members: [{ member: 'first', case: 'g/first' }] },
    });
    expect((await engine.log('g/first'))[0]?.data).toEqual({ subject: 'Two (first)', urgent: false });
    await engine.send('g/first', { type: 'finish', at: tuesday, by: clerk, id: 'done' });
    expect((await engine.log('g')).map((it) => [it.type, it.origin])).toEqual([
      ['opened', 'g g#1'],
      ['member.first.completed', 'g/first done'],
    ]);
    expect((await engine.log('g/second'))[0]).toMatchObject({
      at: '2026-03-03T09:00:00+07:00',
      opening: { facts: { after: 'first' } },
    });
    await engine.send('g/second', { type: 'finish', at: tuesday, by: clerk });
    expect(await engine.case('g')).toMatchObject({ status: 'closed', waitingFor: [] });
  });

  test('a group tells its members; one that is not open yet hears nothing', async () => {
    const engine = sampleEngine(memoryStore());
    await openPair(engine);
    await engine.send('g', { type: 'hurry', at: tuesday, by: clerk });
    expect((await engine.case('g/first')).state.snapshot.context.count).toBe(1);
    expect(await engine.cases()).toEqual(['g', 'g/first']);
  });

  test('deadlines of linked cases are told in due order before an event of one of them', async () => {
    const engine = sampleEngine(memoryStore());
    await openPair(engine);
    await engine.send('g', { type: 'hurry', at: '2026-03-30T09:00', by: clerk });
    const late = [...(await engine.log('g')), ...(await engine.log('g/first'))].filter((it) =>
      it.type.startsWith('deadline'),
    );
    expect(late.map((it) => [it.case, it.at.slice(0, 10)])).toEqual([
      ['g', '2026-03-07'],
      ['g/first', '2026-03-05'],
    ]);
  });

  test('an apology of a member moves the appointment of its group', async () => {
    const engine = sampleEngine(memoryStore());
    await openPair(engine);
    await engine.send('g/first', {
      type: 'apology.sent',
      at: '2026-03-05T09:00',
      by: clerk,
      data: { reason: 'was ill', newDueOn: '2026-03-12' },
    });
    expect((await engine.case('g')).clocks[0]?.due?.on).toBe('2026-03-12');
    await Promise.all(['g', 'g/first'].map((id) => engine.replay(id)));
  });
});

test('an answer to a silence of the law that a group is given holds for its members, and only for those that ask', async () => {
  const label = { vi: 'x', en: 'x' };
  const silence = {
    id: 'silence',
    about: label,
    default: 'one',
    choices: { one: label, two: label },
    why: label,
    cites: [],
  };
  const { first, second } = pair.members;
  if (first === undefined || second === undefined) throw new Error('the pair has two members');
  const asking: Definition = { ...counter, id: 'asking', version: 'asking@2026-01-01', assumptions: [silence] };
  const members = { first: { ...first, definition: asking }, second };
  const group: Definition = { ...pair, assumptions: [silence], members };
  const engine = sampleEngine(memoryStore(), { definitions: [group] });
  const dossier = { subject: 'Two' };
  const choices = { silence: 'two' };
  await engine.open({ procedure: 'pair', dossier, receivedAt: monday, by: clerk, id: 'g', choices });
  await engine.send('g/first', { type: 'finish', at: tuesday, by: clerk });
  const states = await Promise.all(['g/first', 'g/second'].map((id) => engine.case(id)));
  expect(states.map((it) => it.state.choices)).toEqual([{ silence: 'two' }, {}]);
});

describe('time', () => {
  test('a sweep says what is owed from now on, and by when it was recorded', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    const { duties } = await engine.sweep('2026-03-20T08:00');
    expect(duties).toEqual([
      { case: 'a', tag: 'late' },
      { case: 'a', tag: 'apologyOwed' },
    ]);
    expect((await engine.log('a'))[1]).toMatchObject({
      at: '2026-03-05T00:00:00+07:00',
      recordedAt: '2026-03-20T08:00:00+07:00',
    });
  });

  test('a past instant shows the case as it was', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    await count(engine, 'a', tuesday, 2);
    await engine.send('a', { type: 'finish', at: '2026-03-04T09:00', by: clerk });
    expect(await engine.caseAt('a', '2026-03-02T08:59')).toBeNull();
    expect(await engine.caseAt('a', '2026-03-03T12:00')).toMatchObject({ version: 2, status: 'open', closedAt: null });
    expect(await engine.caseAt('a', '2026-03-04T09:00')).toEqual(await engine.case('a'));
  });

  test('an explanation counts every day by the calendar of the case', async () => {
    const engine = sampleEngine(memoryStore(), { calendars: [withTuesdayOff] });
    await openCounter(engine, 'a');
    const [promise] = await engine.explain('a', '2026-03-04T09:00');
    expect(promise).toMatchObject({
      clock: 'promise',
      due: { on: '2026-03-05' },
      remaining: { state: 'left', days: 1 },
    });
    expect(promise?.ledger.map((it) => it.why)).toEqual(['dayOfReceipt', 'local', 'counted', 'counted']);
  });

  test('what can be done now, by whom, and why not', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    const asCitizen = await engine.can('a', { at: tuesday, by: { role: 'citizen' } });
    expect(asCitizen.filter((it) => it.possible).map((it) => it.event)).toEqual(['limit.set']);
    expect(asCitizen.find((it) => it.event === 'finish')).toMatchObject({ refusal: { code: 'notThisRole' } });
    const apology = async (at: string) => (await engine.can('a', { at })).find((it) => it.event === 'apology.sent');
    expect(await apology(tuesday)).toMatchObject({ possible: false, refusal: { code: 'guarded' } });
    expect(await apology('2026-03-05T09:00')).toMatchObject({ possible: true, certain: false, by: ['clerk'] });
    expect(await apology('2026-03-01T09:00')).toMatchObject({ refusal: { code: 'outOfOrder' } });
    expect(await engine.log('a')).toHaveLength(1);
  });
});

test('deadlines that pass in one second are told in the order of case and clock, and all their notices come out', async () => {
  const engine = sampleEngine(memoryStore());
  await openCounter(engine, 'a');
  const from = '2026-03-27T22:59:59+07:00';
  await engine.send('a', { type: 'moment.set', at: monday, by: clerk, data: { from } });
  await engine.send('a', { type: 'limit.set', at: monday, by: clerk, data: { term: 'd25' } });
  await engine.send('a', { type: 'finish', at: '2026-03-28T00:00:00+07:00', by: clerk });
  expect((await engine.log('a')).slice(3).map((it) => it.type)).toEqual([
    'deadline.passed.promise',
    'deadline.passed.limit',
    'deadline.passed.moment',
    'finish',
  ]);
  const notices = (await engine.outbox()).map((it) => it.message.kind === 'notice' && it.message.what);
  expect(notices).toEqual(['limitPassed', 'momentPassed', 'completed']);
});

test('a case that cannot be brought up to date is named, and holds up no other', async () => {
  const memory = createMemory();
  await openPair(sampleEngine(memoryStore(memory)));
  await openCounter(sampleEngine(memoryStore(memory)), 'a', '2026-03-09T09:00');
  const engine = sampleEngine(memoryStore(memory), { definitions: [counter] });
  const { fired, failed } = await engine.sweep('2026-06-01T00:00', { limit: 1 });
  expect(fired.map((it) => it.case)).toEqual(['a']);
  expect(failed.map((it) => [it.case, (it.error as MissingVersion).code])).toEqual([
    ['g', 'missingVersion'],
    ['g', 'missingVersion'],
  ]);
});

describe('a calendar that changes', () => {
  test('moves the clocks it touches, names them once, and leaves the log replayable', async () => {
    const memory = createMemory();
    const before = sampleEngine(memoryStore(memory));
    await openCounter(before, 'touched');
    await openCounter(before, 'after', '2026-03-09T09:00');
    const engine = sampleEngine(memoryStore(memory), { calendars: [plain, withTuesdayOff] });
    const { moved, failed } = await engine.replan('withTuesdayOff', '2026-03-02T10:00');
    expect(failed).toEqual([]);
    expect(moved.map((it) => [it.case, it.clock, it.was.on, it.now.on, it.notify])).toEqual([
      ['touched', 'promise', '2026-03-04', '2026-03-05', ['clerk', 'citizen']],
    ]);
    expect(await engine.replan('withTuesdayOff', '2026-03-02T11:00')).toEqual({ moved: [], failed: [] });
    expect((await engine.sweep('2026-03-05T08:00')).fired).toEqual([]);
    expect((await engine.replay('touched')).calendar.edition).toBe('withTuesdayOff');
  });

  test('comes after the deadlines that had passed before it was decided', async () => {
    const late = extendEdition(plain, {
      id: 'withTuesdayOff',
      days: withTuesdayOff.days.map((it) => ({ ...it, decidedOn: civilDate('2026-03-05') })),
    });
    const memory = createMemory();
    await openCounter(sampleEngine(memoryStore(memory)), 'a');
    const engine = sampleEngine(memoryStore(memory), { calendars: [plain, late] });
    expect((await engine.replan('withTuesdayOff', '2026-03-05T08:00')).moved).toEqual([]);
    const log = (await engine.log('a')).map((it) => it.type);
    expect(log).toEqual(['opened', 'deadline.passed.promise', 'calendar.changed']);
  });

  test('that was decided in time and came in late stops the deadline that nobody was told of', async () => {
    const memory = createMemory();
    await openCounter(sampleEngine(memoryStore(memory)), 'a');
    await openPair(sampleEngine(memoryStore(memory)));
    const days = [{ ...(withTuesdayOff.days[0] as DecidedDay), decidedOn: civilDate('2026-03-02') }];
    const late = extendEdition(plain, { id: 'late', days });
    const engine = sampleEngine(memoryStore(memory), { calendars: [plain, late] });
    const { moved, failed } = await engine.replan('late', '2026-03-05T08:00');
    expect(failed).toEqual([]);
    expect(moved.map((it) => [it.case, it.was.on, it.now.on])).toEqual([
      ['a', '2026-03-04', '2026-03-05'],
      ['g/first', '2026-03-04', '2026-03-05'],
      ['g', '2026-03-06', '2026-03-09'],
    ]);
    expect((await engine.log('a')).map((it) => [it.type, it.at])).toEqual([
      ['opened', monday],
      ['calendar.changed', '2026-03-05T00:00:00+07:00'],
    ]);
    expect((await engine.sweep('2026-03-06T00:00')).fired.map((it) => it.case)).toEqual(['a', 'g/first']);
    expect((await engine.replay('a')).calendar.edition).toBe('late');
  });

  test('does not move a case by itself: its dates stay those of its own calendar until it is replanned', async () => {
    const memory = createMemory();
    await openCounter(sampleEngine(memoryStore(memory)), 'a');
    const engine = sampleEngine(memoryStore(memory), { calendars: [plain, withTuesdayOff] });
    await count(engine, 'a', tuesday, 1);
    expect((await engine.case('a')).clocks[0]?.due?.on).toBe('2026-03-04');
    expect((await openCounter(engine, 'b')).ok && (await engine.case('b')).clocks[0]?.due?.on).toBe('2026-03-05');
  });
});

describe('erasure', () => {
  test('takes personal fields out of every record, says so, and still replays', async () => {
    const engine = sampleEngine(memoryStore());
    await openCounter(engine, 'a');
    await count(engine, 'a', tuesday, 2, { id: 'e1' });
    await engine.send('a', { type: 'finish', at: '2026-03-04T09:00', by: clerk });
    const before = (await engine.case('a')).state;
    expect(await engine.erase('a', reason)).toEqual(['a']);
    const log = await engine.log('a');
    expect(log.map((it) => [it.type, it.erased])).toEqual([
      ['opened', true],
      ['count', true],
      ['finish', false],
      ['erased', false],
    ]);
    expect(JSON.stringify(log)).not.toMatch(/Somebody|Kin|of a person/);
    expect(log[0]?.data).toEqual({ subject: erasedMarker, kin: [{ name: erasedMarker, age: 3 }], urgent: true });
    expect((await engine.replay('a')).state.snapshot.context).toEqual(before.snapshot.context);
    expect(await count(engine, 'a', tuesday, 2, { id: 'e1' })).toMatchObject({ ok: true, duplicate: true });
    expect(await engine.erase('a', reason)).toEqual([]);
  });

  test('is refused while a case or one of its members is open, and writes nothing', async () => {
    const engine = sampleEngine(memoryStore());
    await openPair(engine);
    await expect(engine.erase('g', reason)).rejects.toThrow(StillOpen);
    await engine.send('g', { type: 'stop', at: tuesday, by: clerk });
    await expect(engine.erase('g', reason)).rejects.toMatchObject({ code: 'stillOpen', open: ['g/first'] });
    expect(JSON.stringify(await engine.log('g'))).toMatch(/Two/);
    await engine.send('g/first', { type: 'finish', at: tuesday, by: clerk });
    expect(await engine.erase('g', reason)).toEqual(['g', 'g/first']);
  });

  test('by age comes again where something was recorded after the first time', async () => {
    const memory = createMemory();
    const engine = sampleEngine(memoryStore(memory));
    await openCounter(engine, 'a');
    await engine.send('a', { type: 'finish', at: tuesday, by: clerk });
    const entry = memory.cases.get('a');
    if (entry === undefined) throw new Error('the case was not stored');
    memory.cases.set('a', { ...entry, row: entry.row.replace('"erasedAt":null', `"erasedAt":"${monday}"`) });
    expect(await engine.eraseClosedBefore('2026-03-20', reason)).toEqual(['a']);
    expect(JSON.stringify(await engine.log('a'))).not.toMatch(/Somebody/);
    expect(await engine.eraseClosedBefore('2026-03-20', reason)).toEqual([]);
  });

  test('by age takes what was closed before a day, and nothing else', async () => {
    const engine = sampleEngine(memoryStore());
    for (const id of ['early', 'late', 'open']) await openCounter(engine, id);
    await engine.send('early', { type: 'finish', at: '2026-03-03T09:00', by: clerk });
    await engine.send('late', { type: 'finish', at: '2026-03-04T09:00', by: clerk });
    expect(await engine.eraseClosedBefore('2026-03-04', reason)).toEqual(['early']);
    expect((await engine.replay('early')).closedAt).toBe('2026-03-03T09:00:00+07:00');
    expect(await engine.eraseClosedBefore('2026-03-04', reason)).toEqual([]);
  });
});

test('erasure by age leaves a group alone while one of its members is open', async () => {
  const engine = sampleEngine(memoryStore());
  await openPair(engine);
  await engine.send('g', { type: 'stop', at: tuesday, by: clerk });
  expect(await engine.eraseClosedBefore('2026-03-20', reason)).toEqual([]);
  await engine.send('g/first', { type: 'finish', at: tuesday, by: clerk });
  expect(await engine.eraseClosedBefore('2026-03-20', reason)).toEqual(['g', 'g/first']);
});

test('a replay names the first record that was changed behind the engine', async () => {
  const memory = createMemory();
  const engine = sampleEngine(memoryStore(memory));
  await openCounter(engine, 'a');
  for (const step of [1, 2, 3]) await count(engine, 'a', tuesday, step);
  const entry = memory.cases.get('a');
  if (entry === undefined) throw new Error('the case was not stored');
  const log = entry.log.map((it) => it.replace('"step":2', '"step":3'));
  memory.cases.set('a', { ...entry, log });
  await expect(engine.replay('a')).rejects.toMatchObject({ code: 'replayMismatch', seq: 3 });
  memory.cases.set('a', { ...entry, row: entry.row.replace('\\"count\\":6', '\\"count\\":5') });
  await expect(engine.replay('a')).rejects.toThrow(ReplayMismatch);
});

test('the same story gives the same bytes, and what was given is not changed', async () => {
  const frozen = Object.freeze({ ...dossier, kin: Object.freeze([Object.freeze({ name: 'Kin', age: 3 })]) });
  const stories = [1, 2].map(async () => {
    const engine = sampleEngine(memoryStore());
    await engine.open(Object.freeze({ procedure: 'counter', dossier: frozen, receivedAt: monday, by: clerk, id: 'a' }));
    await count(engine, 'a', tuesday, 2);
    await engine.sweep('2026-04-01T00:00');
    return JSON.stringify(await engine.log('a'));
  });
  const [one, two] = await Promise.all(stories);
  expect(one).toBe(two);
});
