import { civilDate } from '@motcua/calendar';
import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { z } from 'zod';
import { desk } from './__test-helpers__/desk.ts';
import { type Definition, defineProcedure, InvalidDefinition } from './index.ts';

// Each row breaks one thing in a definition that is whole, and names the fault that must be told.

const label = { vi: 'nhãn', en: 'label' };
type Config = Record<string, never> & { states: Record<string, { states: Record<string, never> }> };

const [cites] = desk.basis;
if (cites === undefined) throw new Error('the sample stands on nothing');
const handedOn = { of: 'role', name: 'clerk', label, from: civilDate('2025-07-01'), cites } as const;

test('a definition that names who follows its offices is accepted', () => {
  const succeeded = { ...desk, succession: [handedOn] };
  expect(defineProcedure(succeeded)).toBe(succeeded);
});

test('the whole definition is accepted', () => {
  expect(defineProcedure(desk)).toBe(desk);
});

test.each<[string, Partial<Definition>]>([
  ['its machine is called', { machine: createMachine({ ...config(), id: 'other@2020-01-01' }) }],
  ['its version is «desk@2019-01-01»', { version: 'desk@2019-01-01' }],
  ['title lacks', { title: { vi: ' ', en: 'x' } }],
  [
    'role «clerk» lacks',
    { roles: { ...desk.roles, clerk: { label: { vi: 'tre\u0302\u0303', en: 'x' }, agency: 'commune' } } },
  ],
  ['state «work.decided» lacks', { machine: withState('decided', { type: 'final' }) }],
  [
    'has neither a provision nor a reason',
    {
      machine: withState(
        'decided',
        { meta: { label }, type: 'final', on: {} },
        { on: { 'decision.signed': 'decided' } },
      ),
    },
  ],
  ['state «work.orphan» cannot be reached', { machine: withState('orphan', { type: 'final', meta: { label } }) }],
  ['from state «work.decided» no end can be reached', { machine: withState('decided', { meta: { label } }) }],
  [
    'uses «after»',
    {
      machine: withState('decided', {
        meta: { label },
        after: { 1000: { target: 'withdrawn', meta: { because: label } } },
      }),
    },
  ],
  ['event «decision.signed» is heard, but not declared', { events: without(desk.events, 'decision.signed') }],
  [
    'event «x.happened» is declared, but no state hears it',
    { events: { ...desk.events, 'x.happened': { label, by: ['clerk'], data: z.object({}) } } },
  ],
  [
    'declares «type», «at» or «by»',
    { events: { ...desk.events, 'decision.signed': { label, by: ['clerk'], data: z.object({ at: z.string() }) } } },
  ],
  ['names the role «mayor»', { letters: { apology: { ...desk.letters.apology, signedBy: 'mayor' } } }],
  ['a successor is named for the agency «palace»', { succession: [{ ...handedOn, of: 'agency', name: 'palace' }] }],
  [
    'the successor of the role «clerk» begins on 2020-01-01',
    { succession: [{ ...handedOn, from: desk.appliesTo.from }] },
  ],
  ['successor of the role «clerk» lacks', { succession: [{ ...handedOn, label: { vi: '', en: 'x' } }] }],
  ['names the agency «palace»', { roles: { ...desk.roles, clerk: { label, agency: 'palace' } } }],
  ['names the clock «supplement», which is not declared', { clocks: without(desk.clocks, 'supplement') }],
  ['names the letter «apology», which is not declared', { letters: {} }],
  ['guard «asksFirstTime» has no sentence', { guards: without(desk.guards, 'asksFirstTime') }],
  [
    'action «sing» is not one of the duties',
    { machine: withState('decided', { type: 'final', meta: { label }, entry: { type: 'sing' } }) },
  ],
  [
    'ends before the clock «deadline», which is not declared',
    { clocks: { ...desk.clocks, notice: { ...desk.clocks.notice, before: 'deadline' } } },
  ],
  [
    'may go without «colour», which is no field of it',
    { letters: { apology: { ...desk.letters.apology, optional: ['colour'] } } },
  ],
  ['nothing raises «promise.met»', { machine: withState('decided', workState('decided'), { on: {} }) }],
  ['nothing raises «promise.made»', { machine: withState('decided', workState('decided'), {}, { entry: [] }) }],
  ['it stands on no provision', { basis: [] }],
  [
    'term «desk.regular»',
    {
      clocks: {
        ...desk.clocks,
        promise: { ...desk.clocks.promise, terms: { regular: { id: 'desk.regular', versions: [] } } },
      },
    },
  ],
  [
    'term «desk.regular»',
    {
      version: 'desk@2019-06-01',
      appliesTo: { from: civilDate('2019-06-01'), until: null },
      machine: createMachine({ ...config(), id: 'desk@2019-06-01' }),
    },
  ],
])('%s …', (fault, broken) => {
  expect(() => defineProcedure({ ...desk, ...broken } as Definition)).toThrow(InvalidDefinition);
  expect(() => defineProcedure({ ...desk, ...broken } as Definition)).toThrow(fault);
});

function config(): Config {
  return desk.machine.config as unknown as Config;
}

/** The machine with one work state replaced or added, and, if given, fields of the first state and of the region replaced. */
function withState(name: string, state: object, examining: object = {}, region: object = {}) {
  const { work, promise } = config().states as Record<string, { states: Record<string, object> }>;
  const states = { ...work?.states, [name]: state, examining: { ...work?.states.examining, ...examining } };
  return createMachine({ ...config(), states: { promise, work: { ...work, ...region, states } } } as never);
}

function without<T extends object>(entries: T, key: string): T {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key)) as T;
}

/** A work state as it is written. */
function workState(name: string): object {
  const { work } = config().states as Record<string, { states: Record<string, object> }>;
  return work?.states[name] ?? {};
}
