import type { Definition } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { type Graph, graphOf, type State } from '@motcua/machine';
import { labelOfEvent } from '../words/event-words.ts';
import { labelOfState } from '../words/state-words.ts';
import { joined, type Part } from './part.ts';

type Way = Graph['transitions'][number];

/**
 * For each end of the work, the shortest way there as the machine is written: the events one after the other, guards
 * left aside but named.
 */
export function pathsOf(definition: Definition): readonly Part[] {
  const found = shortestWays(indexOf(graphOf(definition.machine)));
  return [...found].map(([end, ways]) => ({
    name: end,
    label: labelOfState(definition, end),
    says: {
      way: joined(
        ways.map((it) => stepOf(definition, it)),
        ' → ',
      ),
    },
  }));
}

function stepOf(definition: Definition, { event, guards }: Way): Label {
  const by = labelOfEvent(definition, event);
  if (guards.length === 0) return by;
  const demands = joined(guards.map((it) => definition.guards[it]?.demands ?? { vi: it, en: it }));
  return { vi: `${by.vi} [${demands.vi}]`, en: `${by.en} [${demands.en}]` };
}

/** The machine's region of work, ready to be walked. */
interface Index {
  readonly states: ReadonlyMap<string, State>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly ways: ReadonlyMap<string, readonly Way[]>;
}

const work = 'work';

function indexOf(graph: Graph): Index {
  const inside = graph.states.filter((it) => it.path !== '');
  const children = Map.groupBy(inside, (it) => parentOf(it.path));
  return {
    states: new Map(graph.states.map((it) => [it.path, it])),
    children: new Map([...children].map(([path, all]) => [path, all.map((it) => it.path)])),
    ways: Map.groupBy(graph.transitions, (it) => it.source),
  };
}

/** Breadth first over the sets of active states; the first way to an end is a shortest one. */
function shortestWays(index: Index): ReadonlyMap<string, readonly Way[]> {
  const ends = new Map<string, readonly Way[]>();
  const next: { readonly active: readonly string[]; readonly ways: readonly Way[] }[] = [];
  const seen = new Set<string>();
  visit(entered(work, index), []);
  for (const { active, ways } of next) {
    for (const way of possible(active, index)) visit(after(active, way, index), [...ways, way]);
  }
  return ends;

  function visit(active: readonly string[], ways: readonly Way[]): void {
    const key = active.join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    next.push({ active, ways });
    const [only] = active;
    if (only !== undefined && active.length === 1 && parentOf(only) === work && isFinal(only, index)) {
      ends.set(only, ways);
    }
  }
}

function possible(active: readonly string[], index: Index): readonly Way[] {
  const around = [...new Set(active.flatMap(lineage))];
  return around
    .flatMap((it) => index.ways.get(it) ?? [])
    .filter((it) => it.targets.length > 0 && (!it.event.startsWith('xstate.done') || isDone(it.source, active, index)));
}

/** A state is done when everything active inside it is final. */
function isDone(path: string, active: readonly string[], index: Index): boolean {
  return active.filter((it) => isWithin(it, path)).every((it) => isFinal(it, index));
}

function after(active: readonly string[], { source, targets }: Way, index: Index): readonly string[] {
  return targets.reduce((now, target) => {
    const shared = sharedBy(source, target);
    const kept = now.filter((it) => !isWithin(it, shared));
    return [...kept, ...enteredOnTheWay(shared, target, index)].sort();
  }, active);
}

/** The innermost state around both. */
function sharedBy(source: string, target: string): string {
  const around = new Set(lineage(parentOf(source)));
  return lineage(parentOf(target)).find((it) => around.has(it)) ?? work;
}

/** What becomes active when a state is entered from one around it: itself, and the other regions on the way. */
function enteredOnTheWay(from: string, target: string, index: Index): readonly string[] {
  const between = lineage(target).filter((it) => it !== from && isWithin(it, from));
  const regions = between.slice(1).flatMap((it) => {
    if (index.states.get(it)?.kind !== 'parallel') return [];
    return (index.children.get(it) ?? []).filter((child) => !isWithin(target, child));
  });
  return [...entered(target, index), ...regions.flatMap((it) => entered(it, index))];
}

/** The innermost states that are active when a state is entered. */
function entered(path: string, index: Index): readonly string[] {
  const state = index.states.get(path);
  if (state?.kind === 'parallel') return (index.children.get(path) ?? []).flatMap((it) => entered(it, index)).sort();
  return state === undefined || state.initial === null ? [path] : entered(state.initial, index);
}

function isFinal(path: string, index: Index): boolean {
  return index.states.get(path)?.kind === 'final';
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}

/** A state and those around it, innermost first. */
function lineage(path: string): readonly string[] {
  return path === '' ? [] : [path, ...lineage(parentOf(path))];
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
