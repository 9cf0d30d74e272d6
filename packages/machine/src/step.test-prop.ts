import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyMachineSnapshot, createActor, initialTransition, transition } from 'xstate';
import { alphabet, machines } from './__test-helpers__/machines.ts';
import { answering, type Effect, graphOf, listening, type Machine, type MachineEvent, start, step } from './index.ts';

const events = fc.array(fc.record({ type: fc.constantFrom(...alphabet), size: fc.nat(2) }), { maxLength: 12 });

/**
 * XState's own pure function is the oracle, on a snapshot that XState itself wrote down and read back: a fresh actor
 * scope for every step. (Between steps in memory XState keeps its active states in the order in which it came by them,
 * and where deep parallel regions compete for one event that order decides; a snapshot that was stored has lost it.
 * Ours are always as stored.) Its actors stop hearing when they are done.
 */
function byXState(machine: Machine, snapshot: AnyMachineSnapshot, event: MachineEvent): [AnyMachineSnapshot, Effect[]] {
  if (snapshot.status === 'done') return [snapshot, []];
  const stored = JSON.parse(JSON.stringify(machine.getPersistedSnapshot(snapshot)));
  const [next, actions] = transition(machine, createActor(machine, { snapshot: stored }).getSnapshot(), event);
  return [next as AnyMachineSnapshot, named(actions)];
}

function named(actions: readonly { readonly type: string; readonly params: unknown }[]): Effect[] {
  return actions
    .filter((it) => !it.type.startsWith('xstate.'))
    .map((it) => ({ type: it.type, params: (it.params ?? {}) as Effect['params'] }));
}

/** XState throws on some machines nobody would write; then so must we. */
function attempt<T>(run: () => T): T | 'threw' {
  try {
    return run();
  } catch {
    return 'threw';
  }
}

test('on machines nobody wrote, every step equals XState: value, context, status, effects in order', () => {
  fc.assert(
    fc.property(machines, events, (machine, story) => {
      const ours = attempt(() => start(machine, undefined));
      const theirs = attempt(() => initialTransition(machine));
      if (ours === 'threw' || theirs === 'threw') return expect(ours === 'threw').toBe(theirs === 'threw');
      let [oracle] = theirs as [AnyMachineSnapshot, unknown];
      let snapshot = ours.snapshot;
      expect(ours.effects).toEqual(named(theirs[1]));
      for (const event of story) {
        const mine = attempt(() => step(machine, snapshot, event));
        const its = attempt(() => byXState(machine, oracle, event));
        if (mine === 'threw' || its === 'threw') return expect(mine === 'threw').toBe(its === 'threw');
        expect(mine.snapshot).toMatchObject({ value: its[0].value, context: its[0].context, status: its[0].status });
        expect(mine.effects).toEqual(its[1]);
        snapshot = mine.snapshot;
        oracle = its[0];
      }
    }),
    { numRuns: 5000 },
  );
});

test('a step changes nothing it was given, gives the same bytes twice, and its snapshot survives JSON', () => {
  fc.assert(
    fc.property(machines, events, (machine, story) => {
      const begun = attempt(() => start(machine, undefined));
      if (begun === 'threw') return;
      let snapshot = deepFreeze(begun.snapshot);
      for (const event of story) {
        const once = attempt(() => step(machine, snapshot, deepFreeze({ ...event })));
        if (once === 'threw') return;
        expect(JSON.stringify(step(machine, snapshot, event))).toBe(JSON.stringify(once));
        expect(step(machine, JSON.parse(JSON.stringify(snapshot)), event)).toEqual(once);
        snapshot = deepFreeze(once.snapshot);
      }
    }),
    { numRuns: 200 },
  );
});

test('what answers listens, and what listens is written in the graph', () => {
  fc.assert(
    fc.property(machines, (machine) => {
      const begun = attempt(() => start(machine, undefined));
      if (begun === 'threw') return;
      const { snapshot } = begun;
      const written = new Set(graphOf(machine).transitions.map((it) => it.id));
      const heard = listening(machine, snapshot).map((it) => it.id);
      expect(heard.filter((it) => !written.has(it))).toEqual([]);
      for (const type of alphabet) {
        const answers = answering(machine, snapshot, { type }).map((it) => it.id);
        expect(answers.filter((it) => !heard.includes(it))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const field of Object.values(value)) deepFreeze(field);
  return Object.freeze(value);
}
