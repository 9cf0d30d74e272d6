import type { AnyStateNode } from 'xstate';
import type { Machine } from './machine.ts';
import { describe, type Transition } from './transition.ts';

/** One state as it is written in the machine. */
export interface State {
  /** The path from the root, dotted: `work.examining`. The root's is empty. */
  readonly path: string;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** The child that a compound state begins in. */
  readonly initial: string | null;
  readonly tags: readonly string[];
  readonly meta: Readonly<Record<string, unknown>>;
  /** The actions on entry and exit that carry a name. */
  readonly entry: readonly NamedAction[];
  readonly exit: readonly NamedAction[];
}

/** An action written by name, or one of XState's own, with the parameters written beside it (null when they are computed). */
export interface NamedAction {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>> | null;
}

/** A machine as it is written: every state, every transition, in document order. */
export interface Graph {
  readonly states: readonly State[];
  readonly transitions: readonly (Transition & { readonly actions: readonly NamedAction[] })[];
}

/**
 * Reads the graph that a machine's author wrote: states, transitions, their names and their meta. Nothing is run, and
 * a machine is read once.
 *
 * @example
 * ```ts
 * import { graphOf } from '@motcua/machine';
 * import { createMachine } from 'xstate';
 * const lamp = createMachine({ initial: 'off', states: { off: { on: { press: 'on' } }, on: {} } });
 * graphOf(lamp).transitions.map((it) => it.id); // => ['off|press|0']
 * ```
 */
export function graphOf(machine: Machine): Graph {
  const known = graphs.get(machine) ?? read(machine);
  graphs.set(machine, known);
  return known;
}

const graphs = new WeakMap<Machine, Graph>();

function read(machine: Machine): Graph {
  const nodes = familyOf(machine.root);
  return {
    states: nodes.map(stateOf),
    transitions: nodes.flatMap((node) =>
      [...node.transitions.values()]
        .flat()
        .concat(node.always ?? [])
        .map((transition) => ({
          ...describe(transition),
          actions: transition.actions.flatMap(actionOf),
        })),
    ),
  };
}

function familyOf(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(familyOf)];
}

function stateOf(node: AnyStateNode): State {
  return {
    path: node.path.join('.'),
    kind: node.type,
    initial: node.type === 'compound' ? (node.initial.target[0]?.path.join('.') ?? null) : null,
    tags: node.tags,
    meta: (node.meta ?? {}) as State['meta'],
    entry: node.entry.flatMap(actionOf),
    exit: node.exit.flatMap(actionOf),
  };
}

function actionOf(action: unknown): NamedAction[] {
  if (typeof action === 'string') return [{ type: action, params: {} }];
  if (typeof action === 'function') return builtInOf(action as BuiltIn);
  if (typeof action !== 'object' || action === null) return [];
  const { type, params } = action as { type: string; params?: unknown };
  return [{ type, params: typeof params === 'function' ? null : ((params ?? {}) as NamedAction['params']) }];
}

/** XState's own actions are functions that carry a type; of a raised event that is written out, the event is told too. */
interface BuiltIn {
  readonly type?: string;
  readonly event?: unknown;
}

function builtInOf({ type, event }: BuiltIn): NamedAction[] {
  if (type === undefined || !type.startsWith('xstate.')) return [];
  return [{ type, params: typeof event === 'object' && event !== null ? { event } : null }];
}
