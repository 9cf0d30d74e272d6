import { type Instant, passedAt } from '@motcua/calendar';
import type { CaseEffect, CaseState, Definition } from '@motcua/kit';
import { waitedFor } from './meta.ts';
import type { CalendarRef, LogRecord } from './record.ts';
import type { Registry } from './registry.ts';
import type { CaseRow, CaseWrite, Changes, ClockRow, OutboxItem, WaitRow } from './store.ts';
import { CorruptStore } from './store-errors.ts';

/** A case while a commit is being prepared. The one thing here that changes in place; nobody else sees it. */
export interface CaseDraft {
  readonly id: string;
  readonly root: string;
  readonly group: { readonly case: string; readonly member: string } | null;
  readonly definition: Definition;
  readonly expected: number;
  readonly receivedAt: Instant;
  /** What the store's indexes hold of the case. */
  readonly indexed: Indexed;
  version: number;
  lastAt: Instant;
  closedAt: Instant | null;
  erasedAt: Instant | null;
  calendar: CalendarRef;
  members: readonly string[];
  mark: string;
  /** Null before the opening. */
  state: CaseState | null;
  records: LogRecord[];
  rewritten: readonly LogRecord[];
  outbox: OutboxItem[];
}

/** The rows by which a case is found. */
export interface Indexed {
  readonly clocks: readonly ClockRow[];
  readonly waits: readonly WaitRow[];
}

/** A stored case, ready to be moved. */
export function draftOf(registry: Registry, row: CaseRow): CaseDraft {
  const { id, root, group, member, version, receivedAt, lastAt, closedAt, erasedAt, calendar, members, mark } = row;
  const definition = registry.version(row.definition);
  const state = stateOf(row);
  const at = { id, definition, state, closedAt };
  return {
    id,
    root,
    group: group === null || member === null ? null : { case: group, member },
    definition,
    expected: version,
    indexed: { clocks: clocksOf(at), waits: waitsOf(at) },
    receivedAt,
    version,
    lastAt,
    closedAt,
    erasedAt,
    calendar,
    members,
    mark,
    state,
    records: [],
    rewritten: [],
    outbox: [],
  };
}

function stateOf({ id, state }: CaseRow): CaseState {
  try {
    return JSON.parse(state) as CaseState;
  } catch (cause) {
    throw new CorruptStore(`case ${id}`, `its state is damaged: ${(cause as Error).message}`, { cause });
  }
}

/** A case that is about to be opened. */
export function newDraft(
  definition: Definition,
  id: string,
  group: CaseDraft['group'],
  root: string,
  receivedAt: Instant,
  calendar: CalendarRef,
): CaseDraft {
  const never = { closedAt: null, erasedAt: null, state: null, mark: '' };
  const nothing = { members: [], records: [], rewritten: [], outbox: [], indexed: { clocks: [], waits: [] } };
  return {
    id,
    root,
    group,
    definition,
    expected: 0,
    version: 0,
    receivedAt,
    lastAt: receivedAt,
    calendar,
    ...never,
    ...nothing,
  };
}

/** Takes in what a record came to. */
export function grow(draft: CaseDraft, record: LogRecord, state: CaseState, effects: readonly CaseEffect[]): void {
  draft.version = record.seq;
  draft.lastAt = record.at;
  draft.calendar = record.calendar;
  draft.mark = record.mark;
  draft.state = state;
  if (state.snapshot.status === 'done') draft.closedAt ??= record.at;
  draft.members = [...draft.members, ...effects.flatMap((it) => (it.type === 'openMember' ? [it.member] : []))];
  draft.records.push(record);
  draft.outbox.push(...messagesOf(record, effects));
}

/** What a draft writes. */
export function writeOf(draft: CaseDraft): CaseWrite {
  const { expected, records, rewritten, outbox, indexed } = draft;
  const clocks = changes(indexed.clocks, clocksOf(draft), (it) => it.clock);
  const waits = changes(indexed.waits, waitsOf(draft), (it) => it.role);
  return { expected, row: rowOf(draft), records, rewritten, clocks, waits, outbox };
}

type Standing = Pick<CaseDraft, 'id' | 'definition' | 'state' | 'closedAt'>;

function changes<Row>(before: readonly Row[], after: readonly Row[], nameOf: (row: Row) => string): Changes<Row> {
  const known = new Map(before.map((it) => [nameOf(it), JSON.stringify(it)]));
  const put = after.filter((it) => known.get(nameOf(it)) !== JSON.stringify(it));
  const kept = new Set(after.map(nameOf));
  return { put, drop: [...known.keys()].filter((it) => !kept.has(it)) };
}

/** The case as the store keeps it. */
export function rowOf(draft: CaseDraft): CaseRow {
  const { id, root, group, definition, version, receivedAt, lastAt, closedAt, erasedAt, calendar, members, mark } =
    draft;
  return {
    id,
    root,
    group: group?.case ?? null,
    member: group?.member ?? null,
    procedure: definition.id,
    definition: definition.version,
    version,
    unit: holderOf(draft.state),
    receivedAt,
    lastAt,
    closedAt,
    erasedAt,
    calendar,
    members,
    mark,
    state: JSON.stringify(draft.state),
  };
}

/** The unit that holds a case; null where it was opened at none. */
export function holderOf(state: CaseState | null): string | null {
  return state?.holders?.at(-1)?.unit ?? null;
}

/** The clocks of an open case that run towards an instant. */
export function clocksOf({ id, definition, state, closedAt }: Standing): readonly ClockRow[] {
  if (state === null || closedAt !== null) return [];
  return Object.entries(state.clocks).flatMap(([clock, { due, passed }]) => {
    const role = definition.clocks[clock]?.role ?? '';
    const agency = definition.roles[role]?.agency ?? null;
    return due === null ? [] : [{ case: id, clock, at: passedAt(due), passed, role, agency, unit: holderOf(state) }];
  });
}

function waitsOf({ id, definition, state, closedAt }: Standing): readonly WaitRow[] {
  if (state === null || closedAt !== null) return [];
  return waitedFor(definition, state.snapshot.value).map((role) => ({
    case: id,
    role,
    agency: definition.roles[role]?.agency ?? null,
    unit: holderOf(state),
  }));
}

/** The letters and notices among effects, as the outbox holds them. */
export function messagesOf(record: LogRecord, effects: readonly CaseEffect[]): readonly OutboxItem[] {
  return effects.flatMap((it, index): OutboxItem[] => {
    const item = { id: `${record.case}#${record.seq}.${index}`, case: record.case, at: record.at };
    if (it.type === 'letter') return [{ ...item, message: { kind: 'letter', letter: it.letter } }];
    if (it.type === 'announce') return [{ ...item, message: { kind: 'notice', what: it.what, data: it.data } }];
    return [];
  });
}
