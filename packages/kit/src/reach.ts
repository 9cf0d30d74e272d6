import type { Graph, State } from '@motcua/machine';

/** The states that no path of transitions leads into, guards left aside. */
export function unreached(graph: Graph): string[] {
  const { states, children } = indexOf(graph);
  const moves = Map.groupBy(graph.transitions, (it) => it.source);
  const reached = new Set<string>();
  const next = [''];
  for (const path of next) {
    const state = states.get(path);
    if (state === undefined || reached.has(path)) continue;
    reached.add(path);
    next.push(parentOf(path), ...entered(state, children));
    for (const move of moves.get(path) ?? []) next.push(...move.targets);
  }
  return graph.states.map((it) => it.path).filter((path) => !reached.has(path));
}

/** The states from which no final state of their region can be reached, guards left aside. */
export function endless(graph: Graph): string[] {
  const index = indexOf(graph);
  const sources = sourcesOf(graph);
  const beginners = Map.groupBy(graph.states, (it) => it.initial);
  const regions = index.children.get('') ?? [];
  const [ends, leaving] = [new Set<string>(), new Set<string>()];
  const next = graph.states.filter((it) => isEnd(it, index)).map((it) => it.path);
  for (const path of next) {
    if (ends.has(path)) continue;
    ends.add(path);
    for (const it of beginners.get(path) ?? []) next.push(it.path);
    // A state that can leave for an end takes every state inside it along.
    for (const it of sources.get(path) ?? []) next.push(...family(it, index, leaving));
    if (regions.every((it) => ends.has(it.path))) next.push('');
  }
  return graph.states.filter((it) => it.kind !== 'history' && !ends.has(it.path)).map((it) => it.path);
}

interface Index {
  readonly states: ReadonlyMap<string, State>;
  readonly children: ReadonlyMap<string, readonly State[]>;
}

function indexOf({ states }: Graph): Index {
  const inside = states.filter((it) => it.path !== '');
  return {
    states: new Map(states.map((it) => [it.path, it])),
    children: Map.groupBy(inside, (it) => parentOf(it.path)),
  };
}

/** For each state, the states whose transitions lead there. */
function sourcesOf(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>();
  for (const { source, targets } of graph.transitions) {
    for (const target of targets) {
      const known = sources.get(target);
      if (known === undefined) sources.set(target, [source]);
      else known.push(source);
    }
  }
  return sources;
}

/** A final state ends its region; inside a deeper compound state it only brings about that state's `onDone`. */
function isEnd(state: State, { states }: Index): boolean {
  if (state.kind !== 'final') return false;
  const parent = parentOf(state.path);
  return parent === '' || states.get(parentOf(parent))?.kind === 'parallel';
}

function entered(state: State, children: Index['children']): readonly string[] {
  if (state.initial !== null) return [state.initial];
  return state.kind === 'parallel' ? (children.get(state.path) ?? []).map((it) => it.path) : [];
}

/** A state and every state inside it; nothing when it was asked for before. */
function family(path: string, index: Index, asked: Set<string>): readonly string[] {
  if (asked.has(path)) return [];
  asked.add(path);
  return [path, ...(index.children.get(path) ?? []).flatMap((it) => family(it.path, index, asked))];
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
