import type { Citation } from '@motcua/law';
import { answering, listening, type Transition } from '@motcua/machine';
import type { CaseState } from './case-state.ts';
import type { Definition } from './definition.ts';
import type { Possibility } from './refusal.ts';

/** The declared events that a case listens for now, with who may send them and the provisions behind them. */
export function possibleNow(definition: Definition, state: CaseState): readonly Possibility[] {
  const heard = listening(definition.machine, state.snapshot);
  return Object.entries(definition.events).flatMap(([event, declaration]) => {
    const transitions = heard.filter((it) => it.event === event);
    if (transitions.length === 0) return [];
    const certain =
      answering(definition.machine, state.snapshot, { type: event, at: state.receivedAt, by: '' }).length > 0;
    if (!certain && transitions.every((it) => it.guards.length === 0)) return [];
    return [{ event, label: declaration.label, by: declaration.by, certain, cites: citesOf(transitions) }];
  });
}

/** The provisions that transitions follow, each once. */
export function citesOf(transitions: readonly Transition[]): readonly Citation[] {
  const all = transitions.flatMap((it) => (it.meta.cites as readonly Citation[] | undefined) ?? []);
  return [...new Map(all.map((it) => [`${it.instrument} ${it.locator}`, it])).values()];
}
