import type { Definition } from '@motcua/kit';
import { type AnyStateNode, assign } from 'xstate';

/**
 * The transitions that something outside a machine causes, and those that follow of themselves (`always`, the end of a
 * state), named as an outcome names them, behind the id of the procedure.
 */
export function causable(definition: Definition): readonly string[] {
  return transitions(definition)
    .filter(({ event }) => !event.startsWith('promise.'))
    .map(({ id }) => id);
}

/**
 * Does something with a case, and puts what its machine took of itself to the rest that was taken: an outcome names only
 * what the event selected.
 */
export function seeing<T>(definition: Definition, taken: Set<string>, act: () => T): T {
  watch(definition);
  const before = seen;
  seen = taken;
  try {
    return act();
  } finally {
    seen = before;
  }
}

let seen = new Set<string>();
const watched = new WeakSet<object>();

/** XState runs what is written at a transition only when it takes it: an assignment of nothing there sees that. */
function watch(definition: Definition): void {
  if (watched.has(definition.machine)) return;
  watched.add(definition.machine);
  for (const { id, event, written } of transitions(definition)) {
    if (event === '' || event.startsWith('xstate.')) {
      written.actions = [assign(() => remember(id)), ...written.actions];
    }
  }
}

function remember(id: string): object {
  seen.add(id);
  return {};
}

function transitions({ id, machine }: Definition) {
  return family(machine.root).flatMap((node) =>
    [...node.transitions, ['', node.always ?? []] as const].flatMap(([event, list]) =>
      list.map((written, index) => ({ id: `${id} ${node.path.join('.')}|${event}|${index}`, event, written })),
    ),
  );
}

function family(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(family)];
}
