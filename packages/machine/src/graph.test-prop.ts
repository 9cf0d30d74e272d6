import * as old from '@xstate/graph';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as folded from 'xstate/graph';
import { alphabet, machines } from './__test-helpers__/machines.ts';
import { graphOf, type Machine, step } from './index.ts';

// `@xstate/graph` was folded into XState; whoever knows the old name finds here that both walk alike, and that every
// step they find is one that our graph has written down.

// States are told apart by their value alone: the counter of these machines grows without end.
const serializeState = ({ value }: { value: unknown }) => JSON.stringify(value);
const options = { events: alphabet.map((type) => ({ type })), serializeState, limit: 5000 } as never;

function pathsBy(walk: (machine: Machine, options: never) => unknown): (machine: Machine) => string | 'threw' {
  return (machine) => {
    try {
      const paths = walk(machine, options) as { state: { value: unknown }; steps: { event: { type: string } }[] }[];
      return JSON.stringify(paths.map((it) => [it.state.value, it.steps.map((one) => one.event.type)]));
    } catch {
      return 'threw';
    }
  };
}

test('the old package and the folded one give the same shortest paths', () => {
  const [now, before] = [pathsBy(folded.getShortestPaths as never), pathsBy(old.getShortestPaths as never)];
  fc.assert(
    fc.property(machines, (machine) => {
      expect(before(machine)).toBe(now(machine));
    }),
    { numRuns: 100 },
  );
});

test('every step that XState takes on a shortest path is written in our graph', () => {
  fc.assert(
    fc.property(machines, (machine) => {
      const written = new Set(graphOf(machine).transitions.map((it) => it.id));
      const paths = attempt(() => folded.getShortestPaths(machine as never, options));
      for (const path of paths ?? []) {
        for (const { state, event } of path.steps.slice(1)) {
          const before = machine.getPersistedSnapshot(state as never) as never;
          for (const it of step(machine, before, event as never).taken) expect(written).toContain(it.id);
        }
      }
    }),
    { numRuns: 100 },
  );
});

function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
