import type { AnyTransitionDefinition } from 'xstate';

/** One transition as it is written in the machine. */
export interface Transition {
  /** Stable as long as the source state and its list for this event keep their order: `work.examining|entry.signed|0`. */
  readonly id: string;
  /** The source state's path, dotted; empty for the root. */
  readonly source: string;
  /** The event type it listens to; empty for `always`. */
  readonly event: string;
  /** Where it leads; empty when it stays inside its source. */
  readonly targets: readonly string[];
  /** The names of the guards that must hold; `and`, `or` and `not` are opened up. */
  readonly guards: readonly string[];
  readonly meta: Readonly<Record<string, unknown>>;
}

/** XState's transition as data. */
export function describe(transition: AnyTransitionDefinition): Transition {
  const source = transition.source.path.join('.');
  const siblings =
    transition.eventType === ''
      ? (transition.source.always ?? [])
      : (transition.source.transitions.get(transition.eventType) ?? []);
  return {
    id: `${source}|${transition.eventType}|${siblings.indexOf(transition)}`,
    source,
    event: transition.eventType,
    targets: (transition.target ?? []).map((node) => node.path.join('.')),
    guards: guardNames(transition.guard),
    meta: (transition.meta ?? {}) as Transition['meta'],
  };
}

/** The named guards inside a guard; XState's combinators carry theirs in `guards`. */
export function guardNames(guard: unknown): string[] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [guard];
  if (typeof guard === 'function') {
    const inner = (guard as { guards?: readonly unknown[] }).guards;
    return inner === undefined ? [guard.name] : inner.flatMap(guardNames);
  }
  return [(guard as { type: string }).type];
}
