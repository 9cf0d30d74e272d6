import { describe, expect, test } from 'vitest';
import { and, assign, createMachine, initialTransition, raise, setup, transition } from 'xstate';
import { answering, graphOf, ImpureAction, refusingGuards, start, step } from './index.ts';

const counter = setup({
  types: { context: {} as { paid: number }, events: {} as { type: 'paid'; amount: number } | { type: 'checked' } },
  actions: { tell: (_: unknown, _params: { what: string }) => {} },
  guards: {
    isOpen: () => true,
    isPaid: ({ context }) => context.paid >= 10,
  },
}).createMachine({
  id: 'counter@1',
  type: 'parallel',
  context: ({ input }) => ({ paid: (input as { paid?: number } | undefined)?.paid ?? 0 }),
  states: {
    desk: {
      initial: 'open',
      states: {
        open: {
          on: {
            checked: {
              guard: and(['isOpen', 'isPaid']),
              target: 'closed',
              actions: [{ type: 'tell', params: { what: 'closed' } }, raise({ type: 'paid', amount: 0 })],
            },
          },
        },
        closed: { type: 'final' },
      },
    },
    till: {
      initial: 'waiting',
      states: {
        waiting: {
          on: {
            paid: { target: 'taken', actions: assign({ paid: ({ context, event }) => context.paid + event.amount }) },
          },
        },
        taken: {
          on: {
            paid: {
              target: 'taken',
              actions: [
                assign({ paid: ({ context, event }) => context.paid + event.amount }),
                { type: 'tell', params: { what: 'again' } },
              ],
            },
          },
        },
      },
    },
  },
});

describe('step', () => {
  test('agrees with XState on value, context, status and the order of actions', () => {
    let ours = start(counter, { paid: 0 }).snapshot;
    let [theirs] = initialTransition(counter, { paid: 0 } as never);
    for (const event of [
      { type: 'paid', amount: 4 },
      { type: 'checked' },
      { type: 'paid', amount: 6 },
      { type: 'checked' },
    ] as const) {
      const mine = step(counter, ours, event);
      const [next, actions] = transition(counter, theirs, event);
      expect(mine.snapshot.value).toEqual(next.value);
      expect(mine.snapshot.context).toEqual(next.context);
      expect(mine.snapshot.status).toBe(next.status);
      expect(mine.effects.map((it) => it.type)).toEqual(
        actions.map((it) => it.type).filter((it) => !it.startsWith('xstate.')),
      );
      ours = mine.snapshot;
      theirs = next;
    }
    expect(ours.value).toEqual({ desk: 'closed', till: 'taken' });
  });

  test('an event that nobody listens to changes nothing and is taken by nothing', () => {
    const { snapshot } = start(counter, {});
    expect(step(counter, snapshot, { type: 'shouted' })).toEqual({ snapshot, effects: [], taken: [] });
  });

  test('names the guard that says no', () => {
    const { snapshot } = start(counter, { paid: 3 });
    expect(answering(counter, snapshot, { type: 'checked' })).toEqual([]);
    expect(refusingGuards(counter, snapshot, { type: 'checked' })).toEqual(['isPaid']);
  });

  test('the snapshot given is not changed, and survives JSON', () => {
    const { snapshot } = start(counter, {});
    const bytes = JSON.stringify(snapshot);
    const next = step(counter, snapshot, { type: 'paid', amount: 4 }).snapshot;
    expect(JSON.stringify(snapshot)).toBe(bytes);
    expect(step(counter, JSON.parse(JSON.stringify(next)), { type: 'paid', amount: 1 })).toEqual(
      step(counter, next, { type: 'paid', amount: 1 }),
    );
  });

  test('refuses an action that would need a timer', () => {
    const late = createMachine({
      id: 'late',
      initial: 'a',
      states: { a: { on: { go: { actions: raise({ type: 'x' }, { delay: 10 }) } } } },
    });
    expect(() => step(late, start(late, {}).snapshot, { type: 'go' })).toThrow(ImpureAction);
  });

  test('history is kept in the snapshot', () => {
    const radio = createMachine({
      id: 'radio',
      initial: 'on',
      states: {
        on: {
          initial: 'am',
          states: { am: { on: { band: 'fm' } }, fm: {}, back: { type: 'history' } },
          on: { off: 'off' },
        },
        off: { on: { on: 'on.back' } },
      },
    });
    const written = ['band', 'off', 'on'].reduce(
      (at, type) => JSON.parse(JSON.stringify(step(radio, at, { type }).snapshot)),
      start(radio, {}).snapshot,
    );
    expect(written.value).toEqual({ on: 'fm' });
  });
});

test('the graph has every state and transition that is written, in document order', () => {
  const graph = graphOf(counter);
  expect(graph.states.map((it) => it.path)).toEqual([
    '',
    'desk',
    'desk.open',
    'desk.closed',
    'till',
    'till.waiting',
    'till.taken',
  ]);
  expect(graph.transitions.map((it) => it.id)).toEqual([
    'desk.open|checked|0',
    'till.waiting|paid|0',
    'till.taken|paid|0',
  ]);
  expect(graph.transitions[0]?.guards).toEqual(['isOpen', 'isPaid']);
});
