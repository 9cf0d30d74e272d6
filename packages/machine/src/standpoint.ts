import { getNextTransitions } from 'xstate';
import type { Machine, MachineEvent, Snapshot } from './machine.ts';
import { freeze, move, thaw } from './reference.ts';
import type { Step } from './step.ts';
import { describe, type Transition } from './transition.ts';

/** A snapshot that is asked more than once: what each event would do there. */
export interface Standpoint {
  /** As {@link listening}. */
  readonly listening: () => readonly Transition[];
  /** As {@link step}. */
  readonly step: (event: MachineEvent) => Step;
}

/**
 * A standpoint: the same answers as `listening` and `step` from one snapshot, for whoever asks it many things, as an
 * exploration does. The snapshot is read once, when the standpoint is taken.
 *
 * @example
 * ```ts
 * import { standpoint, start } from '@motcua/machine';
 * import { createMachine } from 'xstate';
 * const lamp = createMachine({ initial: 'off', states: { off: { on: { press: 'on', kick: 'off' } }, on: {} } });
 * const here = standpoint(lamp, start(lamp, undefined).snapshot);
 * here.listening().map((it) => here.step({ type: it.event }).snapshot.value); // => ['on', 'off']
 * ```
 */
export function standpoint(machine: Machine, snapshot: Snapshot): Standpoint {
  if (snapshot.status === 'done') {
    return { listening: () => [], step: () => ({ snapshot, effects: [], taken: [] }) };
  }
  const here = thaw(machine, snapshot);
  return {
    listening: () => getNextTransitions(here).map(describe),
    step: (event) => {
      const selected = machine.getTransitionData(here, event);
      if (selected.length === 0) return { snapshot, effects: [], taken: [] };
      const { snapshot: after, effects } = move(machine, here, event);
      if (after.status === 'error') throw after.error;
      return { snapshot: freeze(machine, after), effects, taken: selected.map(describe) };
    },
  };
}
