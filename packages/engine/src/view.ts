import type { Due, Instant, Label } from '@motcua/calendar';
import type { CaseState, Definition, StateMeta, Tenure } from '@motcua/kit';
import { holderOf } from './case-draft.ts';
import { ReplayMismatch } from './errors.ts';
import type { Folded } from './fold.ts';
import { activeStates, waitedFor } from './meta.ts';
import { type CalendarRef, erasedType } from './record.ts';

/** A case as its users see it: where it stands, which clocks run, for whom it waits, what it is linked with. */
export interface CaseView {
  readonly id: string;
  readonly procedure: string;
  /** The version of the procedure under which it began, and will end. */
  readonly definition: string;
  /** The number of its log records. */
  readonly version: number;
  readonly status: 'open' | 'closed';
  readonly receivedAt: Instant;
  readonly lastAt: Instant;
  readonly closedAt: Instant | null;
  readonly erasedAt: Instant | null;
  readonly calendar: CalendarRef;
  /** The administrative unit that holds it; null where it was opened at none. */
  readonly unit: string | null;
  /** The units that have held it, oldest first, each with the day from which it did. */
  readonly holders: readonly Tenure[];
  readonly state: CaseState;
  /** The active states, outermost first. */
  readonly active: readonly ActiveState[];
  readonly tags: readonly string[];
  /** The roles that everybody waits for. */
  readonly waitingFor: readonly string[];
  readonly clocks: readonly ClockView[];
  readonly group: { readonly case: string; readonly member: string } | null;
  readonly members: readonly { readonly member: string; readonly case: string }[];
}

/** An active state, as its machine names it. */
export interface ActiveState {
  readonly path: string;
  readonly label: Label | null;
  readonly tags: readonly string[];
  readonly cites: NonNullable<StateMeta['cites']>;
  readonly waitsFor: string | null;
}

/** A clock of a case. */
export interface ClockView {
  readonly clock: string;
  readonly label: Label;
  readonly role: string;
  readonly agency: string | null;
  /** The term it runs by; null on a promised day. */
  readonly term: string | null;
  /** Null while it stands still. */
  readonly due: Due | null;
  readonly passed: boolean;
}

/** What a view is made of: a stored case, or what a log has led to. */
export interface Standing {
  readonly id: string;
  readonly definition: Definition;
  readonly version: number;
  readonly receivedAt: Instant;
  readonly lastAt: Instant;
  readonly closedAt: Instant | null;
  readonly erasedAt: Instant | null;
  readonly calendar: CalendarRef;
  readonly members: readonly string[];
  readonly group: CaseView['group'];
  readonly state: CaseState | null;
}

/** The view of a case. */
export function viewOf(standing: Standing): CaseView {
  const { id, definition, version, receivedAt, lastAt, closedAt, erasedAt, calendar, members, group, state } = standing;
  if (state === null) throw new ReplayMismatch(id, 1, 'is missing');
  const active = activeStates(definition, state.snapshot.value);
  return {
    id,
    procedure: definition.id,
    definition: definition.version,
    version,
    status: closedAt === null ? 'open' : 'closed',
    receivedAt,
    lastAt,
    closedAt,
    erasedAt,
    calendar,
    unit: holderOf(state),
    holders: state.holders ?? [],
    state,
    active: active.map(activeOf),
    tags: [...new Set(active.flatMap((it) => it.tags))],
    waitingFor: closedAt === null ? waitedFor(definition, state.snapshot.value) : [],
    clocks: clockViews(definition, state),
    group,
    members: members.map((member) => ({ member, case: `${id}/${member}` })),
  };
}

/** Where a case stood after a record of its log. */
export function standingAfter(path: readonly Folded[]): Standing {
  const [first, last] = [path[0], path.at(-1)];
  if (first === undefined || last === undefined) throw new ReplayMismatch('(none)', 1, 'is missing');
  return {
    id: first.record.case,
    definition: first.definition,
    version: last.record.seq,
    receivedAt: first.record.at,
    lastAt: last.record.at,
    closedAt: path.find((it) => it.state.snapshot.status === 'done')?.record.at ?? null,
    erasedAt: path.findLast((it) => it.record.type === erasedType)?.record.at ?? null,
    calendar: last.record.calendar,
    members: last.members,
    group: first.record.opening?.group ?? null,
    state: last.state,
  };
}

function activeOf(state: ReturnType<typeof activeStates>[number]): ActiveState {
  const { label, cites, waitsFor } = state.meta as Partial<StateMeta>;
  return { path: state.path, label: label ?? null, tags: state.tags, cites: cites ?? [], waitsFor: waitsFor ?? null };
}

function clockViews(definition: Definition, state: CaseState): readonly ClockView[] {
  return Object.entries(state.clocks).flatMap(([clock, { term, due, passed }]) => {
    const declared = definition.clocks[clock];
    if (declared === undefined) return [];
    const { label, role } = declared;
    return [{ clock, label, role, agency: definition.roles[role]?.agency ?? null, term, due, passed }];
  });
}
