import type { Label } from '@motcua/calendar';
import { type Possibility, possibleNow, type Refusal, refuse, systemRole } from '@motcua/kit';
import { type ActorInput, actorOf, demandRole } from './actor.ts';
import type { CaseDraft } from './case-draft.ts';
import { type Core, load } from './core.ts';
import { doors, read, readCaseId } from './door.ts';
import { bringUpTo, unitOf } from './unit.ts';

/** A declared event of a case: possible now, or why not. */
export type Can =
  | (Possibility & { readonly possible: true })
  | {
      readonly possible: false;
      readonly event: string;
      readonly label: Label;
      readonly by: readonly string[];
      readonly refusal: Refusal;
    };

/** For whom and when to look. */
export interface CanInput {
  readonly at: string;
  /** Only what this one may do; where it is absent, what anybody may do. */
  readonly by?: ActorInput | undefined;
}

/** Every declared event of a case: whether it is possible at an instant, for whom, and if not, why not. Writes nothing. */
export async function can(core: Core, caseId: string, input: CanInput): Promise<readonly Can[]> {
  const { at, by } = read('can', doors.can(), input);
  const { drafts, draft } = await load(core, readCaseId(caseId));
  if (by !== undefined) demandRole(draft.definition, by.role);
  await bringUpTo(unitOf({ registry: core.registry, store: core.store, recordedAt: at }, drafts, null), at);
  const { state, definition } = draft;
  const possible = new Map((state === null ? [] : possibleNow(definition, state)).map((it) => [it.event, it]));
  return Object.keys(definition.events).map((event) => canOne(draft, event, possible.get(event), at, by));
}

function canOne(
  draft: CaseDraft,
  event: string,
  found: Possibility | undefined,
  at: CaseDraft['lastAt'],
  by: CanInput['by'],
): Can {
  const { definition, state } = draft;
  const declared = definition.events[event];
  const roles = (declared?.by ?? []).filter((it) => it !== systemRole);
  const mayNot = by === undefined ? roles.length === 0 : !roles.includes(by.role);
  if (found !== undefined && !mayNot && at >= draft.lastAt) return { ...found, by: roles, possible: true };
  const code = mayNot ? 'notThisRole' : at < draft.lastAt ? 'outOfOrder' : 'notInThisState';
  const sent = { type: event, at, by: actorOf(by ?? { role: roles[0] ?? '' }), data: {} };
  const { refusal } = refuse(definition, state, event, code, sent);
  return { possible: false, event, label: declared?.label ?? definition.title, by: roles, refusal };
}
