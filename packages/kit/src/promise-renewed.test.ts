import { civilDate, countingFor, type Instant, instant, passedAt, until } from '@motcua/calendar';
import { describe, expect, test } from 'vitest';
import { setup } from 'xstate';
import { z } from 'zod';
import { desk, environment } from './__test-helpers__/desk.ts';
import {
  advance,
  by,
  type CaseInput,
  type CaseState,
  defineProcedure,
  duties,
  type Outcome,
  openCase,
  type PromiseEvent,
  type PromiseFacts,
  promiseDemands,
  promiseGuards,
  promiseRegion,
} from './index.ts';

// A made-up task: three reports, on 14, 21 and 28 March 2025, and work that may wait for others.

const label = { vi: 'thử', en: 'of the test' };
const [cites] = desk.basis;
if (cites === undefined) throw new Error('the desk stands on nothing');
const basis = { appointment: cites, term: cites, apology: cites, supplement: cites };

type ReportsEvent = PromiseEvent | { type: 'report.accepted' | 'wait.begun' | 'wait.ended' | 'task.ended'; at: string };

const ground = setup({
  types: { context: {} as { readonly promise: PromiseFacts }, events: {} as ReportsEvent, input: {} as CaseInput },
  actions: duties,
  guards: promiseGuards,
});

const report = (term: string, target: string) =>
  ({ ...by(cites), target, actions: [ground.raise({ type: 'promise.renewed', term })] }) as const;
const ending = { ...by(cites), target: 'dropped', actions: [ground.raise({ type: 'promise.released' })] } as const;

const machine = ground.createMachine({
  id: 'reports@2020-01-01',
  type: 'parallel',
  context: { promise: { ahead: false, again: false } },
  states: {
    work: {
      initial: 'first',
      meta: { label },
      entry: [ground.raise({ type: 'promise.made', term: 'first' })],
      on: {
        'wait.begun': {
          ...by(cites),
          actions: [ground.raise({ type: 'promise.suspended', reason: 'awaitingOthers' })],
        },
        'wait.ended': { ...by(cites), actions: [ground.raise({ type: 'promise.resumed' })] },
      },
      states: {
        first: { meta: { label }, on: { 'report.accepted': report('second', 'second'), 'task.ended': ending } },
        second: { meta: { label }, on: { 'report.accepted': report('third', 'third'), 'task.ended': ending } },
        third: {
          meta: { label },
          on: { 'report.accepted': { ...by(cites), target: 'done', actions: [ground.raise({ type: 'promise.met' })] } },
        },
        done: { type: 'final', meta: { label } },
        dropped: { type: 'final', meta: { label } },
      },
    },
    promise: promiseRegion(basis, {}, { renewed: true, dayMoves: true }),
  },
});

const term = (id: string, on: string) => ({
  id: `reports.${id}`,
  versions: [{ inForce: desk.appliesTo, value: until(civilDate(on)), cites }],
});
const bare = { label, by: ['clerk'], data: z.object({}) };

const reports = defineProcedure({
  ...desk,
  id: 'reports',
  version: 'reports@2020-01-01',
  dossier: z.object({}),
  facts: () => ({}),
  admits: () => null,
  events: {
    'report.accepted': bare,
    'wait.begun': bare,
    'wait.ended': bare,
    'task.ended': bare,
    'apology.sent': desk.events['apology.sent'],
  },
  guards: promiseDemands(basis),
  clocks: {
    promise: {
      label,
      terms: {
        first: term('first', '2025-03-14'),
        second: term('second', '2025-03-21'),
        third: term('third', '2025-03-28'),
      },
      counting: () => countingFor(until(civilDate('2025-03-14'))),
      role: 'clerk',
    },
  },
  letters: { apology: desk.letters.apology },
  assumptions: [],
  machine,
});

const sorry = { reason: 'Chờ số liệu', newDueOn: '2025-03-19' };

function opened(): CaseState {
  return stateOf(openCase(reports, { dossier: {}, receivedAt: instant('2025-03-10T09:00') }, environment));
}

function send(state: CaseState, type: string, at: Instant, data: Readonly<Record<string, unknown>> = {}): Outcome {
  const role = type.startsWith('deadline.') ? 'system' : 'clerk';
  return advance(reports, state, { type, at, by: { role }, data }, environment);
}

function stateOf(outcome: Outcome): CaseState {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.state;
}

function told(state: CaseState, type: string, at: string, data: Readonly<Record<string, unknown>> = {}): CaseState {
  return stateOf(send(state, type, instant(at), data));
}

function miss(state: CaseState): CaseState {
  const due = state.clocks.promise?.due;
  if (!due) throw new Error('no promise runs');
  return stateOf(send(state, 'deadline.passed.promise', passedAt(due)));
}

const promiseOf = (state: CaseState) => (state.snapshot.value as { promise: unknown }).promise;
const dueOn = (state: CaseState) => state.clocks.promise?.due?.on;

describe('one promise after the other', () => {
  test('in time, each report begins the next day; the last one ends it', () => {
    const second = told(opened(), 'report.accepted', '2025-03-14T16:00');
    expect([promiseOf(second), dueOn(second)]).toEqual([{ promised: 'running' }, '2025-03-21']);
    const third = told(second, 'report.accepted', '2025-03-18T16:00');
    expect(dueOn(third)).toBe('2025-03-28');
    expect(told(third, 'report.accepted', '2025-03-28T16:00').snapshot).toMatchObject({
      status: 'done',
      value: { promise: 'kept' },
    });
  });

  test('late with its letter, kept anew: the next lateness owes a letter again, and moves once', () => {
    const apologised = told(miss(opened()), 'apology.sent', '2025-03-17T09:00', sorry);
    const second = told(apologised, 'report.accepted', '2025-03-19T09:00');
    expect([promiseOf(second), dueOn(second)]).toEqual([{ promised: 'running' }, '2025-03-21']);
    expect(promiseOf(miss(second))).toBe('owed');
    const again = told(miss(second), 'apology.sent', '2025-03-24T09:00', { ...sorry, newDueOn: '2025-03-26' });
    expect(promiseOf(miss(again))).toBe('breached');
  });

  test('settled late, the letter not written: owed while the next day runs', () => {
    const settled = told(miss(opened()), 'report.accepted', '2025-03-17T09:00');
    expect([promiseOf(settled), dueOn(settled)]).toEqual([{ owedAnew: 'running' }, '2025-03-21']);
    const written = send(settled, 'apology.sent', instant('2025-03-18T09:00'), sorry);
    expect(written).toMatchObject({
      effects: [
        { letter: { fields: { resultReady: true, appointedOn: '2025-03-14' } } },
        { what: 'apologisedAfterwards' },
      ],
    });
    expect([promiseOf(stateOf(written)), dueOn(stateOf(written))]).toEqual([{ promised: 'running' }, '2025-03-21']);
    expect(promiseOf(miss(settled))).toBe('owed');
    const one = send(miss(settled), 'apology.sent', instant('2025-03-24T09:00'), { ...sorry, newDueOn: '2025-03-26' });
    expect(one).toMatchObject({ effects: [{ letter: { fields: { appointedOn: '2025-03-14' } } }, {}] });
    const other = send(miss(stateOf(written)), 'apology.sent', instant('2025-03-24T09:00'), {
      ...sorry,
      newDueOn: '2025-03-26',
    });
    expect(other).toMatchObject({ effects: [{ letter: { fields: { appointedOn: '2025-03-21' } } }, {}] });
    const ended = told(settled, 'task.ended', '2025-03-18T09:00');
    expect([promiseOf(ended), ended.snapshot.status]).toEqual(['owedDone', 'active']);
    const last = send(ended, 'apology.sent', instant('2025-03-18T10:00'), sorry);
    expect(last).toMatchObject({ effects: [{ letter: { fields: { appointedOn: '2025-03-14' } } }, {}] });
    expect(stateOf(last).snapshot.status).toBe('done');
    const third = told(settled, 'report.accepted', '2025-03-18T09:00');
    expect([promiseOf(third), dueOn(third)]).toEqual([{ owedAnew: 'running' }, '2025-03-28']);
    const first = send(third, 'apology.sent', instant('2025-03-19T09:00'), sorry);
    expect(first).toMatchObject({ effects: [{ letter: { fields: { appointedOn: '2025-03-14' } } }, {}] });
    expect([promiseOf(stateOf(first)), dueOn(stateOf(first))]).toEqual([{ promised: 'running' }, '2025-03-28']);
  });

  test('breached, the next promise is fresh', () => {
    const breached = miss(told(miss(opened()), 'apology.sent', '2025-03-17T09:00', sorry));
    const second = told(breached, 'report.accepted', '2025-03-20T09:00');
    expect([promiseOf(second), dueOn(second)]).toEqual([{ promised: 'running' }, '2025-03-21']);
  });
});

describe('a day that stands still', () => {
  test('moves by the working days that were left of it', () => {
    const waiting = told(opened(), 'wait.begun', '2025-03-12T09:00');
    expect(dueOn(waiting)).toBeUndefined();
    expect(dueOn(told(waiting, 'wait.ended', '2025-03-21T09:00'))).toBe('2025-03-25');
  });

  test('none left, it is the day on which it runs on', () => {
    const waiting = told(opened(), 'wait.begun', '2025-03-14T09:00');
    expect(dueOn(told(waiting, 'wait.ended', '2025-03-18T09:00'))).toBe('2025-03-18');
  });

  test('stands too while a letter is owed for the last one', () => {
    const settled = told(miss(opened()), 'report.accepted', '2025-03-17T09:00');
    const waiting = told(settled, 'wait.begun', '2025-03-18T09:00');
    expect(promiseOf(waiting)).toEqual({ owedAnew: 'suspended' });
    const written = told(waiting, 'apology.sent', '2025-03-18T10:00', sorry);
    expect([promiseOf(written), dueOn(written)]).toEqual([{ promised: 'suspended' }, undefined]);
  });
});

test('a region that does not ask for it is as it was', () => {
  const { states } = promiseRegion(basis);
  expect(Object.keys(states)).not.toContain('owedAnew');
  expect(Object.values(states).flatMap((it) => Object.keys('on' in it ? it.on : {}))).not.toContain('promise.renewed');
});
