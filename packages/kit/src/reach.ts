import type { Graph, State } from '@motcua/machine';

/** The states that no path of transitions leads into, guards left aside. */
export function unreached(graph: Graph): string[] {
  const reached = new Set<string>(['']);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const state of graph.states) if (reached.has(state.path)) enter(graph, state, reached);
    for (const move of graph.transitions) {
      if (reached.has(move.source)) for (const target of move.targets) reachUp(target, reached);
    }
  }
  return graph.states.map((it) => it.path).filter((path) => !reached.has(path));
}

/** The states from which no final state of their region can be reached, guards left aside. */
export function endless(graph: Graph): string[] {
  const ends = new Set(graph.states.filter((it) => isEnd(graph, it)).map((it) => it.path));
  for (let before = -1; before !== ends.size; ) {
    before = ends.size;
    for (const state of graph.states) {
      const moves = graph.transitions.filter((it) => isWithin(state.path, it.source));
      if (moves.some((it) => it.targets.some((target) => target !== state.path && ends.has(target))))
        ends.add(state.path);
      if (state.initial !== null && ends.has(state.initial)) ends.add(state.path);
      if (state.path === '' && childrenOf(graph, state).every((it) => ends.has(it.path))) ends.add(state.path);
    }
  }
  return graph.states.filter((it) => it.kind !== 'history' && !ends.has(it.path)).map((it) => it.path);
}

/** A final state ends its region; inside a deeper compound state it only brings about that state's `onDone`. */
function isEnd(graph: Graph, state: State): boolean {
  if (state.kind !== 'final') return false;
  const parent = parentOf(state.path);
  return parent === '' || graph.states.some((it) => it.path === parentOf(parent) && it.kind === 'parallel');
}

function enter(graph: Graph, state: State, reached: Set<string>): void {
  if (state.initial !== null) reachUp(state.initial, reached);
  if (state.kind === 'parallel') for (const child of childrenOf(graph, state)) reached.add(child.path);
}

function reachUp(path: string, reached: Set<string>): void {
  for (let at = path; at !== ''; at = parentOf(at)) reached.add(at);
}

function childrenOf(graph: Graph, state: State): readonly State[] {
  return graph.states.filter((it) => it.path !== '' && parentOf(it.path) === state.path);
}

function isWithin(path: string, ancestor: string): boolean {
  return ancestor === '' || path === ancestor || path.startsWith(`${ancestor}.`);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
