import { civilDate, countingFor, workingDays } from '@motcua/calendar';
import {
  apologyLetter,
  apologySent,
  by,
  type CaseInput,
  type Definition,
  defineProcedure,
  duties,
  type MemberApology,
  type PromiseEvent,
  type PromiseFacts,
  personal,
  promiseDemands,
  promiseGuards,
  promiseRegion,
} from '@motcua/kit';
import { raise, setup } from 'xstate';
import { z } from 'zod';
import { counter, roles } from './counter.ts';
import { article, basis, say } from './data/rule.ts';

// Two counters in a row: the second begins when the first is finished, and has its limit set by the group.

type PairEvent =
  | PromiseEvent
  | MemberApology<'first' | 'second'>
  | { type: 'member.first.completed'; at: string }
  | { type: 'member.second.completed'; at: string }
  | { type: 'hurry'; at: string }
  | { type: 'stop'; at: string }
  | { type: 'deadline.passed.promise'; at: string };

const id = 'pair@2026-01-01';
const always = { from: civilDate('2026-01-01'), until: null };

const machine = setup({
  types: { context: {} as { readonly promise: PromiseFacts }, events: {} as PairEvent, input: {} as CaseInput },
  actions: duties,
  guards: promiseGuards,
}).createMachine({
  id,
  type: 'parallel',
  context: { promise: { ahead: false, again: false } },
  states: {
    work: {
      initial: 'first',
      meta: { label: say('work') },
      entry: [raise({ type: 'promise.made', term: 'regular' })],
      states: {
        first: {
          meta: { label: say('first'), waitsFor: 'clerk' },
          entry: [{ type: 'openMember', params: { member: 'first' } }],
          on: {
            'member.first.completed': { ...by(article), target: 'second' },
            stop: { ...by(article), target: 'over', actions: [raise({ type: 'promise.released' })] },
            hurry: {
              ...by(article),
              actions: [
                { type: 'tellMember', params: { member: 'first', event: 'count', data: { step: 1 } } },
                { type: 'tellMember', params: { member: 'second', event: 'count', data: { step: 1 } } },
              ],
            },
          },
        },
        second: {
          meta: { label: say('second') },
          entry: [{ type: 'openMember', params: { member: 'second', facts: { after: 'first' } } }],
          on: {
            'member.second.completed': { ...by(article), target: 'over', actions: [raise({ type: 'promise.met' })] },
          },
        },
        over: { type: 'final', meta: { label: say('over') } },
      },
    },
    promise: promiseRegion(basis, { first: {}, second: {} }),
  },
});

const member = (name: string, after: string | null) => ({
  label: say(name),
  definition: counter,
  after,
  dossier: (group: Readonly<Record<string, unknown>>) => ({ subject: `${group.subject} (${name})`, urgent: false }),
});

/** A group of two counters. */
export const pair: Definition = defineProcedure({
  id: 'pair',
  version: id,
  title: say('Pair'),
  appliesTo: always,
  basis: [article],
  agencies: { desk: say('Desk') },
  roles,
  dossier: z.object({ subject: personal(z.string().min(1)) }),
  facts: () => ({}),
  events: {
    hurry: { label: say('Hurry'), by: ['clerk'], data: z.object({}) },
    stop: { label: say('Stop'), by: ['clerk'], data: z.object({}) },
    'apology.sent': apologySent(['clerk'], [article]),
  },
  guards: promiseDemands(basis),
  clocks: {
    promise: {
      label: say('Promise'),
      terms: {
        regular: { id: 'pair.regular', versions: [{ inForce: always, value: workingDays(4), cites: article }] },
      },
      counting: () => countingFor(workingDays(4)),
      role: 'clerk',
    },
  },
  letters: { apology: apologyLetter('clerk', [article]) },
  members: { first: member('first', null), second: member('second', 'first') },
  assumptions: [],
  conflicts: [],
  unmodelled: [],
  machine,
});
