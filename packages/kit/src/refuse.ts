import type { Citation } from '@motcua/law';
import { graphOf, listening, refusingGuards } from '@motcua/machine';
import type { CaseState } from './case-state.ts';
import type { Definition, GuardDeclaration } from './definition.ts';
import type { CaseEvent } from './event.ts';
import { citesOf, possibleNow } from './possible.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { type WordKey, words } from './words.ts';

/**
 * A refusal with its reason, its provisions and what is possible instead.
 *
 * @example
 * ```ts
 * import { refuse } from '@motcua/kit';
 * import { birthGroup } from '@motcua/procedures';
 * refuse(birthGroup, null, 'birth-group', 'notApplicable').refusal.code; // => 'notApplicable'
 * ```
 */
export function refuse(
  definition: Definition,
  state: CaseState | null,
  event: string,
  code: RefusalCode,
  sent?: CaseEvent,
  detail?: 'notAWorkingDay' | 'notLater',
): { readonly ok: false; readonly refusal: Refusal } {
  const guard = state !== null && code === 'notInThisState' ? guardAgainst(definition, state, event, sent) : null;
  const listened =
    state === null ? [] : listening(definition.machine, state.snapshot).filter((it) => it.event === event);
  return {
    ok: false,
    refusal: {
      code: guard === null ? code : 'guarded',
      event,
      says: guard?.demands ?? words(detail ?? (code as WordKey)),
      cites: guard?.cites ?? citationsFor(definition, event, code, citesOf(listened)),
      possible: state === null ? [] : possibleNow(definition, state),
    },
  };
}

/** A refusal of the whole dossier, by what the procedure demands of it. */
export function refuseOutright(
  definition: Definition,
  code: RefusalCode,
  { demands, cites }: GuardDeclaration,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, event: definition.id, says: demands, cites, possible: [] } };
}

function guardAgainst(definition: Definition, state: CaseState, event: string, sent: CaseEvent | undefined) {
  const heard = { ...sent?.data, type: event, at: sent?.at, by: sent?.by.role };
  const [name] = refusingGuards(definition.machine, state.snapshot, heard);
  return name === undefined ? null : (definition.guards[name] ?? null);
}

/** Where only the state or the role stands against an event: the provisions that say when it may come, and by whom. */
function citationsFor(
  definition: Definition,
  event: string,
  code: RefusalCode,
  listened: readonly Citation[],
): readonly Citation[] {
  if (code === 'notApplicable') return definition.basis;
  if (listened.length > 0) return listened;
  const declared = Object.hasOwn(definition.events, event) ? (definition.events[event]?.cites ?? []) : [];
  return declared.length > 0
    ? declared
    : citesOf(graphOf(definition.machine).transitions.filter((it) => it.event === event));
}
