import type { Definition, StateMeta } from '@motcua/kit';
import { graphOf, type Machine, type State, type StateValue } from '@motcua/machine';

const statesOf = new WeakMap<Machine, ReadonlyMap<string, State>>();

/** The active states of a state value as they are written in the machine, outermost first. */
export function activeStates(definition: Definition, value: StateValue): readonly State[] {
  const states = knownStates(definition.machine);
  return pathsOf(value, '').flatMap((path) => states.get(path) ?? []);
}

/** The roles that everybody waits for in a state value, each once. */
export function waitedFor(definition: Definition, value: StateValue): readonly string[] {
  const roles = activeStates(definition, value).flatMap((it) => (it.meta as Partial<StateMeta>).waitsFor ?? []);
  return [...new Set(roles)];
}

function knownStates(machine: Machine): ReadonlyMap<string, State> {
  const known = statesOf.get(machine) ?? new Map(graphOf(machine).states.map((it) => [it.path, it]));
  statesOf.set(machine, known);
  return known;
}

function pathsOf(value: StateValue, under: string): string[] {
  if (typeof value === 'string') return [under + value];
  return Object.entries(value).flatMap(([region, inner]) => {
    const path = under + region;
    return inner === undefined ? [] : [path, ...pathsOf(inner, `${path}.`)];
  });
}
