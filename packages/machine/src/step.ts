import type { Effect, Machine, MachineEvent, Snapshot } from './machine.ts';
import { begin, freeze } from './reference.ts';
import { standpoint } from './standpoint.ts';
import type { Transition } from './transition.ts';

/** What one event did: the new snapshot, what is to be done, and the transitions written in the machine that were taken. */
export interface Step {
  readonly snapshot: Snapshot;
  readonly effects: readonly Effect[];
  /** Empty when the machine has no ear for the event in this snapshot, or is done: then nothing changed. */
  readonly taken: readonly Transition[];
}

/**
 * Starts a machine: its initial snapshot and the effects of entering it. Pure: nothing is executed, no actor lives on.
 *
 * @example
 * ```ts
 * import { start } from '@motcua/machine';
 * import { createMachine } from 'xstate';
 * const lamp = createMachine({ initial: 'off', states: { off: { on: { press: 'on' } }, on: {} } });
 * start(lamp, undefined).snapshot.value; // => 'off'
 * ```
 */
export function start(machine: Machine, input: unknown): Step {
  const { snapshot, effects } = begin(machine, input);
  if (snapshot.status === 'error') throw snapshot.error;
  return { snapshot: freeze(machine, snapshot), effects, taken: [] };
}

/**
 * Moves a machine by one event: XState's whole macrostep, `always` and raised events included. Pure: the same machine,
 * snapshot and event give the same result; the snapshot given is not changed. A machine that is done hears nothing,
 * as XState's actors have it.
 *
 * @example
 * ```ts
 * import { start, step } from '@motcua/machine';
 * import { createMachine } from 'xstate';
 * const lamp = createMachine({ initial: 'off', states: { off: { on: { press: 'on' } }, on: {} } });
 * const off = start(lamp, undefined).snapshot;
 * step(lamp, off, { type: 'press' }).snapshot.value; // => 'on'
 * step(lamp, off, { type: 'shout' }).taken; // => []
 * ```
 */
export function step(machine: Machine, snapshot: Snapshot, event: MachineEvent): Step {
  return standpoint(machine, snapshot).step(event);
}
