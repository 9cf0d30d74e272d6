import type { Machine, MachineEvent, Snapshot } from './machine.ts';
import { thaw } from './reference.ts';
import { standpoint } from './standpoint.ts';
import { describe, type Transition } from './transition.ts';

/**
 * The transitions that the active states listen with, whatever their guards say; innermost states first.
 *
 * @example
 * ```ts
 * import { listening, start } from '@motcua/machine';
 * import { createMachine } from 'xstate';
 * const door = createMachine(
 *   { initial: 'shut', states: { shut: { on: { pull: { guard: 'isFree', target: 'open' } } }, open: {} } },
 *   { guards: { isFree: ({ event }) => event.locked !== true } },
 * );
 * const shut = start(door, undefined).snapshot;
 * listening(door, shut).map((it) => it.event); // => ['pull']
 * ```
 */
export function listening(machine: Machine, snapshot: Snapshot): readonly Transition[] {
  return standpoint(machine, snapshot).listening();
}

/**
 * The transitions that an event would take here, its guards asked; empty when the machine has no ear for it.
 *
 * @example
 * ```ts
 * import { answering, start } from '@motcua/machine';
 * import { createMachine } from 'xstate';
 * const door = createMachine(
 *   { initial: 'shut', states: { shut: { on: { pull: { guard: 'isFree', target: 'open' } } }, open: {} } },
 *   { guards: { isFree: ({ event }) => event.locked !== true } },
 * );
 * const shut = start(door, undefined).snapshot;
 * answering(door, shut, { type: 'pull', locked: true }); // => []
 * ```
 */
export function answering(machine: Machine, snapshot: Snapshot, event: MachineEvent): readonly Transition[] {
  if (snapshot.status === 'done') return [];
  return machine.getTransitionData(thaw(machine, snapshot), event).map(describe);
}

/**
 * The names of the guards that say no to an event among the transitions listening for it. A guard that throws says no.
 *
 * @example
 * ```ts
 * import { refusingGuards, start } from '@motcua/machine';
 * import { createMachine } from 'xstate';
 * const door = createMachine(
 *   { initial: 'shut', states: { shut: { on: { pull: { guard: 'isFree', target: 'open' } } }, open: {} } },
 *   { guards: { isFree: ({ event }) => event.locked !== true } },
 * );
 * const shut = start(door, undefined).snapshot;
 * refusingGuards(door, shut, { type: 'pull', locked: true }); // => ['isFree']
 * ```
 */
export function refusingGuards(machine: Machine, snapshot: Snapshot, event: MachineEvent): readonly string[] {
  const names = listening(machine, snapshot)
    .filter((it) => it.event === event.type)
    .flatMap((it) => it.guards);
  return [...new Set(names)].filter((name) => !holds(machine, snapshot, event, name));
}

function holds(machine: Machine, snapshot: Snapshot, event: MachineEvent, name: string): boolean {
  const guard = machine.implementations.guards[name];
  if (typeof guard !== 'function' || 'guards' in guard) return false;
  try {
    return Boolean(
      (guard as (args: unknown, params: unknown) => unknown)({ context: snapshot.context, event }, undefined),
    );
  } catch {
    return false;
  }
}
