import type { Definition } from '@motcua/kit';
import type { AnyStateNode } from 'xstate';

/** The transitions that something outside a machine causes, named as an outcome names them, behind the id of the procedure. */
export function causable(definition: Definition): readonly string[] {
  return family(definition.machine.root)
    .flatMap((node) => [...node.transitions].map(([event, list]) => ({ node, event, count: list.length })))
    .filter(({ event }) => event !== '' && !event.startsWith('promise.') && !event.startsWith('xstate.'))
    .flatMap(({ node, event, count }) =>
      Array.from({ length: count }, (_, index) => `${definition.id} ${node.path.join('.')}|${event}|${index}`),
    );
}

function family(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(family)];
}
