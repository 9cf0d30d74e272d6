import type { AnyStateMachine } from 'xstate';

/** Any XState v5 machine. Definitions carry one; only this package runs it. */
export type Machine = AnyStateMachine;

/** An event as a machine hears it: a type, and whatever the author declared beside it. */
export interface MachineEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a machine asks to be done, as data: the action's type and its parameters. Nothing has been done yet. */
export interface Effect {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Where a machine stands, as JSON: it survives being written down and read back. */
export interface Snapshot {
  readonly status: 'active' | 'done';
  /** XState's state value: the active states, nested as the machine nests them. */
  readonly value: StateValue;
  readonly context: Readonly<Record<string, unknown>>;
  readonly historyValue?: Readonly<Record<string, unknown>>;
}

/** The name of the active child, or the active children by region. */
export type StateValue = string | { readonly [region: string]: StateValue | undefined };
