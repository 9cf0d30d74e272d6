import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type {
  CaseQuery,
  CaseRow,
  ClockQuery,
  ClockRow,
  LogRecord,
  OutboxItem,
  Store,
  WaitQuery,
  WaitRow,
} from '@motcua/engine';
import { CorruptStore } from '@motcua/engine/errors';

/** The reads of a store, each at once. */
export interface Reads {
  readonly linked: (id: string) => readonly CaseRow[];
  readonly log: (id: string) => readonly LogRecord[];
  readonly record: (id: string, event: string) => LogRecord | null;
  readonly clocks: (query: ClockQuery) => readonly ClockRow[];
  readonly waits: (query: WaitQuery) => readonly WaitRow[];
  readonly cases: (query: CaseQuery) => readonly CaseRow[];
  readonly outbox: (query: Parameters<Store['outbox']>[0]) => readonly OutboxItem[];
}

type Row = Record<string, SQLInputValue>;
/** Conditions with their values, joined by `and`. */
type Conditions = readonly (readonly [condition: string, ...values: SQLInputValue[]])[];

/** The reads of a database. Statements are prepared when they are first needed, and kept. @throws {CorruptStore} naming the row. */
export function reader(database: DatabaseSync, path: string): Reads {
  const prepared = new Map<string, StatementSync>();
  const isAnyDue = database.prepare('select 1 from clocks where passed = 0 and at <= ? limit 1');
  const poll = database.prepare(
    'select * from clocks where passed = 0 and at <= ? order by at, case_id, clock limit ?',
  );

  function statement(sql: string): StatementSync {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  }

  function listed(from: string, conditions: Conditions, order: string, limit: number): readonly Row[] {
    const where = conditions.length === 0 ? '' : ` where ${conditions.map(([it]) => it).join(' and ')}`;
    const values = conditions.flatMap(([, ...it]) => it);
    return statement(`select * from ${from}${where} order by ${order} limit ?`).all(...values, limit) as Row[];
  }

  const byEvent = () => statement('select case_id, seq, record from logs where case_id = ? and event_id = ?');
  const byNumber = () => statement('select case_id, seq, record from logs where case_id = ? and seq = ?');

  /** The poll of a sweep is a statement of its own: it runs all the time, and mostly finds nothing. */
  function clockRows(query: ClockQuery): readonly Row[] {
    const { which, from, until, role, agency, unit, after, limit } = query;
    if (
      which === 'pending' &&
      from === undefined &&
      role === undefined &&
      agency === undefined &&
      unit === undefined &&
      after === undefined
    ) {
      return isAnyDue.get(until) === undefined ? [] : (poll.all(until, limit) as Row[]);
    }
    const pending = clockConditions(query, 'passed = 0');
    if (which === 'pending') return listed('clocks', pending, 'at, case_id, clock', limit);
    const arms = [pending, clockConditions(query, 'passed = 1')];
    const sql = arms.map((it) => `select * from clocks where ${it.map(([condition]) => condition).join(' and ')}`);
    const values = arms.flatMap((it) => it.flatMap(([, ...value]) => value));
    return statement(`${sql.join(' union all ')} order by at, case_id, clock limit ?`).all(...values, limit) as Row[];
  }

  return {
    linked: (id) =>
      (
        statement('select * from cases where root = (select root from cases where id = ?) order by id').all(id) as Row[]
      ).map((it) => caseRow(it, path)),
    log: (id) =>
      (statement('select case_id, seq, record from logs where case_id = ? order by seq').all(id) as Row[]).map((it) =>
        recordOf(it, path),
      ),
    record: (id, event) => {
      const own = ownNumber(id, event);
      const found = (own === null ? byEvent().get(id, event) : byNumber().get(id, own)) as Row | undefined;
      return found === undefined ? null : recordOf(found, path);
    },
    clocks: (query) => clockRows(query).map(clockRow),
    waits: (query) => listed('waits', waitConditions(query), 'case_id, role', query.limit).map(waitRow),
    cases: (query) => listed('cases', caseConditions(query), 'id', query.limit).map((it) => caseRow(it, path)),
    outbox: ({ after, limit }) => {
      const from =
        after === undefined ? [] : ([['place > coalesce((select place from outbox where id = ?), 0)', after]] as const);
      return listed('outbox', from, 'place', limit).map(
        (it) => json(path, `outbox item «${it.id}»`, it.item) as OutboxItem,
      );
    },
  };
}

function clockConditions({ from, until, after, ...who }: ClockQuery, passed: string): Conditions {
  return [
    [passed],
    ['at <= ?', until],
    ...(from === undefined ? [] : ([['at > ?', from]] as const)),
    ...whose(who),
    ...(after === undefined
      ? []
      : ([['(at, case_id, clock) > (?, ?, ?)', after.at, after.case, after.clock]] as const)),
  ];
}

/** The number in an event id that is made of the case and the number; null for other ids. */
function ownNumber(id: string, event: string): number | null {
  const number = event.startsWith(`${id}#`) ? Number(event.slice(id.length + 1)) : Number.NaN;
  return Number.isSafeInteger(number) ? number : null;
}

function waitConditions({ after, ...who }: WaitQuery): Conditions {
  const place = after === undefined ? [] : ([['(case_id, role) > (?, ?)', after.case, after.role]] as const);
  return [...whose(who), ...place];
}

function caseConditions({ which, unit, closedBefore, only, after }: CaseQuery): Conditions {
  return [
    ...(unit === undefined ? [] : ([['unit = ?', unit]] as const)),
    ...(which === 'any' ? [] : ([[which === 'open' ? 'closed_at is null' : 'closed_at is not null']] as const)),
    ...(closedBefore === undefined ? [] : ([['closed_at < ?', closedBefore]] as const)),
    ...(only === undefined ? [] : ([['root = id']] as const)),
    ...(after === undefined ? [] : ([['id > ?', after]] as const)),
  ];
}

function whose(who: Pick<WaitQuery, 'role' | 'agency' | 'unit'>): Conditions {
  return (['role', 'agency', 'unit'] as const).flatMap((it) => {
    const wanted = who[it];
    return wanted === undefined ? [] : [[`${it} = ?`, wanted] as const];
  });
}

function caseRow(it: Row, path: string): CaseRow {
  const about = `case «${it.id}»`;
  return {
    id: it.id,
    root: it.root,
    group: it.group_id,
    member: it.member,
    procedure: it.procedure,
    definition: it.definition,
    unit: it.unit,
    version: it.version,
    receivedAt: it.received_at,
    lastAt: it.last_at,
    closedAt: it.closed_at,
    erasedAt: it.erased_at,
    calendar: json(path, about, it.calendar),
    members: json(path, about, it.members),
    mark: it.mark,
    state: it.state,
  } as CaseRow;
}

function recordOf(it: Row, path: string): LogRecord {
  return json(path, `record ${it.seq} of case «${it.case_id}»`, it.record) as LogRecord;
}

function json(path: string, about: string, text: SQLInputValue | undefined): unknown {
  try {
    return JSON.parse(String(text));
  } catch (cause) {
    throw new CorruptStore(path, `${about} is damaged: ${(cause as Error).message}`, { cause });
  }
}

function clockRow({ case_id, clock, at, passed, role, agency, unit }: Row): ClockRow {
  return { case: case_id, clock, at, passed: passed === 1, role, agency, unit } as ClockRow;
}

function waitRow({ case_id, role, agency, unit }: Row): WaitRow {
  return { case: case_id, role, agency, unit } as WaitRow;
}
