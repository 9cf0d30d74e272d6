import { type AnyActorScope, type AnyMachineSnapshot, type AnyStateNode, createEmptyActor } from 'xstate';
import { ImpureAction } from './errors.ts';
import type { Effect, Machine, MachineEvent, Snapshot, StateValue } from './machine.ts';

interface Scope {
  readonly scope: AnyActorScope;
  /** Where XState puts the actions of the step under way. */
  executed: Effect[];
}

// XState's own `transition` builds a throw-away actor of the machine on every call, which starts the machine only to
// be named as its `self`. One inert scope for each machine, whose `self` is nobody, does as well; the tests hold the
// two equal.
const scopes = new WeakMap<Machine, Scope>();

/** XState's initial macrostep on the reused scope. */
export function begin(machine: Machine, input: unknown): { snapshot: AnyMachineSnapshot; effects: Effect[] } {
  const held = scopeOf(machine);
  held.executed = [];
  const snapshot = machine.getInitialSnapshot(held.scope, input) as AnyMachineSnapshot;
  return { snapshot, effects: held.executed };
}

/** XState's macrostep on the reused scope. */
export function move(
  machine: Machine,
  snapshot: AnyMachineSnapshot,
  event: MachineEvent,
): { snapshot: AnyMachineSnapshot; effects: Effect[] } {
  const held = scopeOf(machine);
  held.executed = [];
  const next = machine.transition(snapshot, event, held.scope) as AnyMachineSnapshot;
  return { snapshot: next, effects: held.executed };
}

/**
 * XState's snapshot as JSON data, without the fields that only actors need. Where nothing has a history, it is read off
 * directly: XState's own way searches the whole context for actors, and no machine here has any.
 */
export function freeze(machine: Machine, snapshot: AnyMachineSnapshot): Snapshot {
  const { status, value, context } = snapshot;
  const plain = { status, value: inOrder(machine.root, value), context } as Snapshot;
  if (Object.keys(snapshot.historyValue).length === 0) return plain;
  const stored = machine.getPersistedSnapshot(snapshot) as unknown as Required<Pick<Snapshot, 'historyValue'>>;
  return { ...plain, historyValue: stored.historyValue };
}

/**
 * JSON data as XState's snapshot. The context is put in afterwards, as it is: XState's own way searches the whole of it
 * for actors, and no machine here has any.
 */
export function thaw(machine: Machine, snapshot: Snapshot): AnyMachineSnapshot {
  const stored = { ...snapshot, context: {}, historyValue: snapshot.historyValue ?? {}, children: {} };
  const thawed = machine.restoreSnapshot(stored as never, scopeOf(machine).scope) as AnyMachineSnapshot;
  return Object.assign(thawed, { context: snapshot.context });
}

function scopeOf(machine: Machine): Scope {
  const known = scopes.get(machine);
  if (known !== undefined) return known;
  const self = createEmptyActor();
  const held: Scope = {
    executed: [],
    scope: {
      self,
      id: '',
      sessionId: '',
      logger: nothing,
      defer: nothing,
      emit: nothing,
      stopChild: nothing,
      system: self.system,
      actionExecutor: (action) => {
        const effect = { type: action.type, params: (action.params ?? {}) as Effect['params'] };
        if (!effect.type.startsWith('xstate.')) held.executed.push(effect);
        else if (!isRaisedAtOnce(effect)) throw new ImpureAction(machine.id, effect.type);
      },
    } as AnyActorScope,
  };
  scopes.set(machine, held);
  return held;
}

/** A raised event was handled inside the macrostep; only one with a delay would need a timer. */
function isRaisedAtOnce(effect: Effect): boolean {
  return effect.type === 'xstate.raise' && effect.params.delay === undefined;
}

/** Regions in the order in which the machine writes them, so that equal snapshots have equal bytes. */
function inOrder(node: AnyStateNode, value: StateValue): StateValue {
  if (typeof value === 'string') return value;
  const active = Object.entries(node.states).filter(([key]) => value[key] !== undefined);
  return Object.fromEntries(active.map(([key, child]) => [key, inOrder(child, value[key] ?? {})]));
}

function nothing(): void {}
