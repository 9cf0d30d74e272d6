import type { Graph, NamedAction } from '@motcua/machine';

/** What a machine's actions raise: the types of events; `any` when one of them is computed, and so may be any. */
export type Raised = ReadonlySet<string> | 'any';

/** The actions of every state and transition, in the order of the graph: all states, then all transitions. */
export function actionsOf(graph: Graph): readonly NamedAction[] {
  const actions: NamedAction[] = [];
  for (const it of graph.states) actions.push(...it.entry, ...it.exit);
  for (const it of graph.transitions) actions.push(...it.actions);
  return actions;
}

/** The events that actions raise. */
export function raisedBy(actions: readonly NamedAction[]): Raised {
  const types = new Set<string>();
  for (const { type, params } of actions) {
    if (type === 'xstate.enqueueActions') return 'any';
    if (type !== 'xstate.raise') continue;
    if (params === null) return 'any';
    types.add(String((params.event as { type?: string }).type));
  }
  return types;
}

/** The promise region waits for the work region's word; a definition that never gives it could never end. */
export function raiseFaults(graph: Graph, raised: Raised): string[] {
  const heard = new Set(graph.transitions.map((it) => it.event));
  return ['promise.made', 'promise.renewed', 'promise.met']
    .filter((it) => heard.has(it) && !mayBeRaised(raised, it))
    .map((it) => `nothing raises «${it}»: the work region must, with raise({ type: '${it}', … }).`);
}

/** A graph without the transitions of the promise that wait for an event nobody raises. */
export function withoutUnraised(graph: Graph, raised: Raised): Graph {
  const live = graph.transitions.filter((it) => !it.event.startsWith('promise.') || mayBeRaised(raised, it.event));
  return { ...graph, transitions: live };
}

function mayBeRaised(raised: Raised, type: string): boolean {
  return raised === 'any' || raised.has(type);
}
