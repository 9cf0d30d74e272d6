import {
  type Due,
  type Instant,
  type Label,
  type LedgerEntry,
  ledgerOf,
  type Remaining,
  remaining,
} from '@motcua/calendar';
import { officeOf } from '@motcua/kit';
import { draftOf } from './case-draft.ts';
import { type Core, load } from './core.ts';
import { doors, read, readCaseId, readInstant } from './door.ts';
import { ReplayMismatch, UnknownCase } from './errors.ts';
import { type Folded, fold } from './fold.ts';
import type { LogRecord } from './record.ts';
import type { CaseQuery, OutboxItem, Store } from './store.ts';
import { type CaseView, standingAfter, viewOf } from './view.ts';

/** A clock of a case, explained: when it runs out, what is left, and every day counted or not. */
export interface ClockExplained {
  readonly clock: string;
  readonly label: Label;
  readonly role: string;
  readonly term: string | null;
  readonly due: Due | null;
  readonly passed: boolean;
  /** Null while it stands still. */
  readonly remaining: Remaining | null;
  /** Empty for a clock that ends before another: its days are the other's. */
  readonly ledger: readonly LedgerEntry[];
  /** The clock before whose end this one ends; null for one with a term of its own. */
  readonly before: string | null;
  /** The calendar edition that the dates were computed by. */
  readonly edition: string;
}

/** The case as it is recorded. */
export async function caseNow(core: Core, caseId: string): Promise<CaseView> {
  return viewOf((await load(core, readCaseId(caseId))).draft);
}

/** The log of a case, oldest first. */
export async function log(core: Core, caseId: string): Promise<readonly LogRecord[]> {
  const id = readCaseId(caseId);
  const records = await core.store.log(id);
  if (records.length === 0) throw new UnknownCase(id);
  return records;
}

/** The case as its log had it at a past instant; null before it was opened. */
export async function caseAt(core: Core, caseId: string, at: string): Promise<CaseView | null> {
  const until = readInstant('caseAt', at);
  const records = (await log(core, caseId)).filter((it) => it.at <= until);
  return records.length === 0 ? null : viewOf(standingAfter(fold(core.registry, records)));
}

/** Follows the log of a case anew, and compares what it leads to with what is stored. */
export async function replay(core: Core, caseId: string): Promise<CaseView> {
  const id = readCaseId(caseId);
  const path = fold(core.registry, await log(core, id));
  const row = (await core.store.linked(id)).find((it) => it.id === id);
  const last = path.at(-1) as Folded;
  if (row === undefined || row.version !== last.record.seq)
    throw new ReplayMismatch(id, last.record.seq, 'is not the last that is stored');
  const stored = viewOf(draftOf(core.registry, row));
  const again = viewOf(standingAfter(path));
  if (row.state !== JSON.stringify(last.state) || row.mark !== last.mark)
    throw new ReplayMismatch(id, row.version, 'leads to another state than the stored one');
  if (JSON.stringify(stored) !== JSON.stringify(again))
    throw new ReplayMismatch(id, row.version, 'leads to another standing than the stored one');
  return again;
}

/** Explains the clocks of a case, at an instant, by the calendar that its dates were computed by. */
export async function explain(core: Core, caseId: string, at: string): Promise<readonly ClockExplained[]> {
  const when: Instant = readInstant('explain', at);
  const { draft } = await load(core, readCaseId(caseId));
  const environment = core.registry.environment(draft.calendar);
  const { calendar } = environment;
  return Object.entries(draft.state?.clocks ?? {}).flatMap(([clock, running]) => {
    const declared = draft.definition.clocks[clock];
    if (declared === undefined) return [];
    const office = officeOf(declared, environment);
    const { due, passed, term } = running;
    const left = due === null ? null : remaining(due, when, calendar, office);
    const { label, role, before = null } = declared;
    const ledger = before === null ? ledgerOf(running.clock, calendar, office) : [];
    return [{ clock, label, role, term, due, passed, remaining: left, ledger, before, edition: calendar.edition }];
  });
}

/** The ids of cases, in order, page by page. */
export async function cases(core: Core, query: Partial<CaseQuery> = {}): Promise<readonly string[]> {
  const { which = 'any', limit = 100, unit, after } = read('cases', doors.cases(), query);
  const of = unit === undefined ? {} : { unit };
  const found = await core.store.cases({ which, limit, ...of, ...(after === undefined ? {} : { after }) });
  return found.map((it) => it.id);
}

/** Letters and notices that nobody has acknowledged. */
export async function outbox(core: Core, query: Partial<OutboxQuery> = {}): Promise<readonly OutboxItem[]> {
  const { limit = 100, after } = read('outbox', doors.outbox(), query);
  return core.store.outbox({ limit, ...(after === undefined ? {} : { after }) });
}

type OutboxQuery = Parameters<Store['outbox']>[0];
