import type { Citation, Label } from '@motcua/law';
import { answering, listening, refusingGuards, type Transition } from '@motcua/machine';
import type { CaseState } from './case-state.ts';
import type { Definition } from './definition.ts';
import type { Possibility } from './refusal.ts';

/**
 * The declared events that a case listens for now, with who may send them and the provisions behind them.
 *
 * @example
 * ```ts
 * import { defaultOffice, instant, vietnam, workingCalendar } from '@motcua/calendar';
 * import { openCase, possibleNow } from '@motcua/kit';
 * import { birthGroup, exampleDossier } from '@motcua/procedures';
 * const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
 * const receivedAt = instant('2026-09-14T09:00');
 * const opened = openCase(birthGroup, { dossier: exampleDossier, receivedAt }, environment);
 * opened.ok && possibleNow(birthGroup, opened.state).find((it) => it.certain)?.event; // => 'withdrawal.requested'
 * ```
 */
export function possibleNow(definition: Definition, state: CaseState): readonly Possibility[] {
  const heard = listening(definition.machine, state.snapshot);
  return Object.entries(definition.events).flatMap(([event, declaration]) => {
    const transitions = heard.filter((it) => it.event === event);
    if (transitions.length === 0) return [];
    const sent = { type: event, at: state.receivedAt, by: '' };
    const certain = answering(definition.machine, state.snapshot, sent).length > 0;
    const refusing = certain ? [] : refusingGuards(definition.machine, state.snapshot, sent);
    if (!certain && !transitions.some((it) => mayYetPass(definition, it, refusing))) return [];
    const demands = refusing.flatMap((it) => demandOf(definition, it));
    return [{ event, label: declaration.label, by: declaration.by, certain, demands, cites: citesOf(transitions) }];
  });
}

/**
 * The provisions that transitions follow, each once.
 *
 * @example
 * ```ts
 * import { citesOf } from '@motcua/kit';
 * citesOf([]); // => []
 * ```
 */
export function citesOf(transitions: readonly Transition[]): readonly Citation[] {
  const all = transitions.flatMap((it) => (it.meta.cites as readonly Citation[] | undefined) ?? []);
  return [...new Map(all.map((it) => [`${it.instrument} ${it.locator}`, it])).values()];
}

/** What a guard asks of the data of an event; nothing of one that does not look at it. */
function demandOf({ guards }: Definition, name: string): readonly Label[] {
  const guard = guards[name];
  return guard?.asks === 'data' ? [guard.demands] : [];
}

/** Whether all the guards that say no to an empty event would first have to see its data. */
function mayYetPass(definition: Definition, transition: Transition, refusing: readonly string[]): boolean {
  const failing = transition.guards.filter((it) => refusing.includes(it));
  return failing.length > 0 && failing.every((it) => definition.guards[it]?.asks === 'data');
}
