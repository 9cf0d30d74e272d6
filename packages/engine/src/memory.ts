import type { LogRecord } from './record.ts';
import type {
  CaseQuery,
  CaseRow,
  CaseWrite,
  Changes,
  ClockQuery,
  ClockRow,
  Committed,
  OutboxItem,
  Store,
  WaitQuery,
  WaitRow,
} from './store.ts';
import { StoreClosed, StoreFailed } from './store-errors.ts';

/** What a store in memory holds; several stores may stand on one, as several processes stand on one file. */
export interface Memory {
  readonly cases: Map<string, Entry>;
  /** The ids of linked cases, by the one at their head. */
  readonly groups: Map<string, readonly string[]>;
  readonly outbox: Map<string, string>;
}

interface Entry {
  readonly row: string;
  readonly log: readonly string[];
  readonly clocks: readonly ClockRow[];
  readonly waits: readonly WaitRow[];
}

/**
 * An empty memory.
 *
 * @example
 * ```ts
 * import { createMemory } from '@motcua/engine/memory';
 * createMemory().cases.size; // => 0
 * ```
 */
export function createMemory(): Memory {
  return { cases: new Map(), groups: new Map(), outbox: new Map() };
}

/**
 * A store that forgets everything with the process: for tests, simulations and demonstrations. Everything is kept as
 * text, so that nobody can change what was written. Its `backup` is refused: there is no file to write.
 *
 * @example
 * ```ts
 * import { memoryStore } from '@motcua/engine/memory';
 * await memoryStore().cases({ which: 'any', limit: 10 }); // => []
 * ```
 */
export function memoryStore(memory: Memory = createMemory()): Store {
  let isOpen = true;

  async function guarded<T>(work: () => T): Promise<T> {
    if (!isOpen) throw new StoreClosed('memory');
    return work();
  }

  return {
    linked: (id) => guarded(() => linked(memory, id)),
    log: (id) => guarded(() => logOf(memory, id)),
    record: (id, event) => guarded(() => logOf(memory, id).find((it) => it.id === event) ?? null),
    commit: (writes) => guarded(() => commit(memory, writes)),
    clocks: (query) => guarded(() => clocks(memory, query)),
    waits: (query) => guarded(() => waits(memory, query)),
    cases: (query) => guarded(() => cases(memory, query)),
    outbox: ({ after, limit }) => guarded(() => outbox(memory, after, limit)),
    acknowledge: (id) => guarded(() => (memory.outbox.delete(id) ? 'acknowledged' : 'notPending')),
    backup: () =>
      guarded(() => {
        throw new StoreFailed('memory', 'a store in memory has no file to copy; export the cases', 'terminal', {
          during: 'backup',
        });
      }),
    close: async () => {
      isOpen = false;
    },
  };
}

function linked(memory: Memory, id: string): readonly CaseRow[] {
  const entry = memory.cases.get(id);
  if (entry === undefined) return [];
  const { root } = JSON.parse(entry.row) as CaseRow;
  return (memory.groups.get(root) ?? []).map((it) => JSON.parse(memory.cases.get(it)?.row ?? 'null') as CaseRow);
}

function logOf(memory: Memory, id: string): readonly LogRecord[] {
  return (memory.cases.get(id)?.log ?? []).map((it) => JSON.parse(it) as LogRecord);
}

function commit(memory: Memory, writes: readonly CaseWrite[]): Committed {
  for (const { row, expected } of writes) {
    const actual = memory.cases.get(row.id)?.log.length ?? 0;
    if (actual !== expected) return { ok: false, case: row.id, expected, actual };
  }
  for (const write of writes) apply(memory, write);
  return { ok: true };
}

function apply(memory: Memory, { row, records, rewritten, clocks, waits, outbox }: CaseWrite): void {
  const before = memory.cases.get(row.id);
  const log = [...(before?.log ?? [])];
  for (const it of [...rewritten, ...records]) log[it.seq - 1] = JSON.stringify(it);
  const entry = {
    clocks: changed(before?.clocks ?? [], clocks, (it) => it.clock),
    waits: changed(before?.waits ?? [], waits, (it) => it.role),
  };
  memory.cases.set(row.id, { row: JSON.stringify(row), log, ...entry });
  if (before === undefined) memory.groups.set(row.root, [...(memory.groups.get(row.root) ?? []), row.id].sort());
  for (const it of outbox) memory.outbox.set(it.id, JSON.stringify(it));
}

function changed<Row>(
  before: readonly Row[],
  { put, drop }: Changes<Row>,
  nameOf: (row: Row) => string,
): readonly Row[] {
  const gone = new Set([...drop, ...put.map(nameOf)]);
  return [...before.filter((it) => !gone.has(nameOf(it))), ...put];
}

function clocks(memory: Memory, query: ClockQuery): readonly ClockRow[] {
  const after = query.after === undefined ? '' : keyOf(query.after);
  return [...memory.cases.values()]
    .flatMap((it) => it.clocks)
    .filter((it) => it.at <= query.until && (query.from === undefined || it.at > query.from))
    .filter((it) => query.which === 'any' || !it.passed)
    .filter((it) => isOf(it, query) && keyOf(it) > after)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .slice(0, query.limit);
}

function waits(memory: Memory, query: WaitQuery): readonly WaitRow[] {
  const after = query.after === undefined ? '' : `${query.after.case} ${query.after.role}`;
  return [...memory.cases.values()]
    .flatMap((it) => it.waits)
    .filter((it) => isOf(it, query) && `${it.case} ${it.role}` > after)
    .sort((a, b) => (`${a.case} ${a.role}` < `${b.case} ${b.role}` ? -1 : 1))
    .slice(0, query.limit);
}

function cases(memory: Memory, { which, unit, closedBefore, only, after, limit }: CaseQuery): readonly CaseRow[] {
  return [...memory.cases.values()]
    .map((it) => JSON.parse(it.row) as CaseRow)
    .filter((it) => which === 'any' || (it.closedAt === null) === (which === 'open'))
    .filter((it) => unit === undefined || it.unit === unit)
    .filter((it) => closedBefore === undefined || (it.closedAt !== null && it.closedAt < closedBefore))
    .filter((it) => (only === undefined || it.root === it.id) && it.id > (after ?? ''))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

function outbox(memory: Memory, after: string | undefined, limit: number): readonly OutboxItem[] {
  const ids = [...memory.outbox.keys()];
  const from = after === undefined ? 0 : ids.indexOf(after) + 1;
  return ids.slice(from, from + limit).map((it) => JSON.parse(memory.outbox.get(it) ?? 'null') as OutboxItem);
}

function isOf(row: Whose, query: Partial<Whose>): boolean {
  return (['role', 'agency', 'unit'] as const).every((it) => query[it] === undefined || row[it] === query[it]);
}

/** To whom a clock or a wait belongs. */
type Whose = Pick<WaitRow, 'role' | 'agency' | 'unit'>;

function keyOf({ at, case: id, clock }: Pick<ClockRow, 'at' | 'case' | 'clock'>): string {
  return `${at} ${id} ${clock}`;
}
