import { type Counting, civilDate, countingFor, days, hours, type Term, workingDays } from '@motcua/calendar';
import {
  apologyLetter,
  apologySent,
  because,
  by,
  type CaseInput,
  type Definition,
  defineProcedure,
  duties,
  type PromiseEvent,
  type PromiseFacts,
  personal,
  promiseDemands,
  promiseGuards,
  promiseRegion,
} from '@motcua/kit';
import { assign, raise, setup } from 'xstate';
import { z } from 'zod';
import { article, basis, say } from './data/rule.ts';

// A counter: it counts to ten, may be given limits of any length, and is promised for the third working day.

export interface CounterContext {
  readonly promise: PromiseFacts;
  readonly count: number;
  readonly rounds: number;
}

export type CounterEvent =
  | PromiseEvent
  | { type: 'count'; at: string; step: number }
  | { type: 'limit.set'; at: string; term: string; from?: string }
  | { type: 'moment.set'; at: string; from: string }
  | { type: 'deadline.passed.limit'; at: string }
  | { type: 'deadline.passed.moment'; at: string }
  | { type: 'finish'; at: string };

function machineOf(id: string) {
  return setup({
    types: { context: {} as CounterContext, events: {} as CounterEvent, input: {} as CaseInput },
    actions: duties,
    guards: {
      ...promiseGuards,
      staysBelowTen: ({ context, event }) => event.type === 'count' && context.count + event.step <= 10,
    },
  }).createMachine({
    id,
    type: 'parallel',
    context: { count: 0, rounds: 0, promise: { ahead: false, again: false } },
    states: {
      work: {
        initial: 'counting',
        meta: { label: say('work') },
        entry: [raise({ type: 'promise.made', term: 'regular' })],
        states: {
          counting: {
            meta: { label: say('counting'), waitsFor: 'clerk' },
            tags: ['busy'],
            on: {
              count: {
                ...by(article),
                guard: 'staysBelowTen',
                actions: [assign({ count: ({ context, event }) => context.count + event.step })],
              },
              'limit.set': {
                ...by(article),
                actions: [
                  {
                    type: 'startClock',
                    params: ({ event }) => ({ clock: 'limit', term: event.term, ...since(event) }),
                  },
                ],
              },
              'moment.set': {
                ...by(article),
                actions: [
                  { type: 'startClock', params: ({ event }) => ({ clock: 'moment', term: 'hour', from: event.from }) },
                ],
              },
              'deadline.passed.limit': {
                ...by(article),
                actions: [
                  assign({ rounds: ({ context }) => context.rounds + 1 }),
                  { type: 'stopClock', params: { clock: 'limit' } },
                  { type: 'announce', params: { what: 'limitPassed' } },
                ],
              },
              'deadline.passed.moment': {
                ...by(article),
                actions: [
                  assign({ rounds: ({ context }) => context.rounds + 1 }),
                  { type: 'stopClock', params: { clock: 'moment' } },
                  { type: 'announce', params: { what: 'momentPassed' } },
                ],
              },
              finish: {
                ...because(say('it is enough')),
                target: 'finished',
                actions: [raise({ type: 'promise.met' }), { type: 'announce', params: { what: 'completed' } }],
              },
            },
          },
          finished: { type: 'final', meta: { label: say('finished') } },
        },
      },
      promise: promiseRegion(basis),
    },
  });
}

function since(event: { from?: string }): { from?: string } {
  return event.from === undefined ? {} : { from: event.from };
}

function term(id: string, value: Term) {
  return { id: `counter.${id}`, versions: [{ inForce: always, value, cites: article }] };
}

/** The roles of the samples; the system's own, so that a group may tell its members. */
export const roles = {
  clerk: { label: say('clerk'), agency: 'desk' },
  citizen: { label: say('citizen'), agency: null },
  system: { label: say('system'), agency: null },
};

const always = { from: civilDate('2020-01-01'), until: null };
const wholeDays: Counting = { ...countingFor(days(1)), roll: 'none' };

// What the versions share.
const dossier = z.object({
  subject: personal(z.string().min(1)),
  kin: z.array(z.object({ name: personal(z.string().min(3)), age: z.int() })).optional(),
  urgent: z.boolean(),
});
const events = {
  count: {
    label: say('Count'),
    by: ['clerk', 'system'],
    data: z.object({ step: z.int().min(1).max(5), note: personal(z.string().min(2)).optional() }),
  },
  'limit.set': {
    label: say('Set a limit'),
    by: ['clerk', 'citizen'],
    data: z.object({ term: z.enum(['d25', 'd40', 'd400']), from: z.string().optional() }),
  },
  'moment.set': { label: say('Set a moment'), by: ['clerk'], data: z.object({ from: z.string() }) },
  finish: { label: say('Finish'), by: ['clerk'], data: z.object({}) },
  'apology.sent': apologySent(['clerk'], [article]),
};
const guards = { ...promiseDemands(basis), staysBelowTen: { demands: say('At most ten'), cites: [article] } };
const letters = { apology: apologyLetter('clerk', [article]) };

function counterOf(from: string, until: string | null, promised: Term) {
  const version = `counter@${from}`;
  return defineProcedure({
    id: 'counter',
    version,
    title: say('Counter'),
    appliesTo: { from: civilDate(from), until: until === null ? null : civilDate(until) },
    basis: [article],
    agencies: { desk: say('Desk') },
    roles,
    dossier,
    facts: (dossier) => ({ urgent: dossier.urgent }),
    events,
    guards,
    clocks: {
      promise: {
        label: say('Promise'),
        terms: { regular: term('regular', promised) },
        counting: () => countingFor(promised),
        role: 'clerk',
      },
      limit: {
        label: say('Limit'),
        terms: { d25: term('d25', days(25)), d40: term('d40', days(40)), d400: term('d400', days(400)) },
        counting: () => wholeDays,
        role: 'citizen',
      },
      moment: {
        label: say('Moment'),
        terms: { hour: term('hour', hours(1)) },
        counting: () => countingFor(hours(1)),
        role: 'clerk',
      },
    },
    letters,
    members: {},
    assumptions: [],
    conflicts: [],
    unmodelled: [],
    machine: machineOf(version),
  });
}

/** Three working days until the end of 2025. */
export const oldCounter: Definition = counterOf('2020-01-01', '2025-12-31', workingDays(3));

/** Two working days from 2026 on. */
export const counter: Definition = counterOf('2026-01-01', null, workingDays(2));
