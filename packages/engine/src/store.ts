import type { Instant } from '@motcua/calendar';
import type { Letter } from '@motcua/kit';
import type { CalendarRef, LogRecord } from './record.ts';

/** A case as a store keeps it beside its log. All of it follows from the log, and may be made anew from it. */
export interface CaseRow {
  readonly id: string;
  /** The case at the head of its linked group; itself when it stands alone. */
  readonly root: string;
  readonly group: string | null;
  readonly member: string | null;
  readonly procedure: string;
  readonly definition: string;
  /** The administrative unit that holds it; null where it was opened at none. */
  readonly unit: string | null;
  /** The number of its log records. */
  readonly version: number;
  readonly receivedAt: Instant;
  /** When its last record happened. */
  readonly lastAt: Instant;
  /** When it came to its end; null while it is open. */
  readonly closedAt: Instant | null;
  readonly erasedAt: Instant | null;
  readonly calendar: CalendarRef;
  /** The members that it has opened, by name. */
  readonly members: readonly string[];
  /** The mark of its last record. */
  readonly mark: string;
  /** Its state, as JSON text. */
  readonly state: string;
}

/** A clock of an open case that runs towards an instant. */
export interface ClockRow {
  readonly case: string;
  readonly clock: string;
  /** The first second at which it has passed. */
  readonly at: Instant;
  /** Whether the case has been told. */
  readonly passed: boolean;
  readonly role: string;
  readonly agency: string | null;
  /** The administrative unit that holds the case. */
  readonly unit: string | null;
}

/** That an open case waits for a role. */
export interface WaitRow {
  readonly case: string;
  readonly role: string;
  readonly agency: string | null;
  /** The administrative unit that holds the case. */
  readonly unit: string | null;
}

/** A letter or a notice that a case has asked for and nobody has acknowledged yet. */
export interface OutboxItem {
  /** Case, record and number: the same whenever the log is replayed. */
  readonly id: string;
  readonly case: string;
  readonly at: Instant;
  readonly message:
    | { readonly kind: 'letter'; readonly letter: Letter }
    | { readonly kind: 'notice'; readonly what: string; readonly data: Readonly<Record<string, unknown>> };
}

/** How the rows of a case change: rows to put in place of those of their name, and names of rows to drop. */
export interface Changes<Row> {
  readonly put: readonly Row[];
  readonly drop: readonly string[];
}

/** What one commit does to one case. */
export interface CaseWrite {
  /** The version the case must have now; 0: it must not be there. */
  readonly expected: number;
  readonly row: CaseRow;
  /** Records to append, from `expected + 1` on. */
  readonly records: readonly LogRecord[];
  /** Records that replace those of the same number, their personal fields erased. */
  readonly rewritten: readonly LogRecord[];
  /** The clocks that the case has from now on: those that are new or changed, and the names of those that are gone. */
  readonly clocks: Changes<ClockRow>;
  /** The waits of the case likewise, gone ones by their role. */
  readonly waits: Changes<WaitRow>;
  readonly outbox: readonly OutboxItem[];
}

/** What a commit came to: all of it is durable, or nothing was written because a case has another version. */
export type Committed =
  | { readonly ok: true }
  | { readonly ok: false; readonly case: string; readonly expected: number; readonly actual: number };

/** Which clocks to list; `until` and `after` are as in the order of the answer: instant, case, clock. */
export interface ClockQuery {
  readonly which: 'pending' | 'any';
  /** Clocks that pass later than this instant. */
  readonly from?: Instant;
  /** Clocks that pass at this instant or earlier. */
  readonly until: Instant;
  readonly role?: string;
  readonly agency?: string;
  readonly unit?: string;
  readonly after?: ClockKey;
  readonly limit: number;
}

/** The place of a clock in the order of its answers. */
export interface ClockKey {
  readonly at: Instant;
  readonly case: string;
  readonly clock: string;
}

/** Which waits to list, in the order of case and role. */
export interface WaitQuery {
  readonly role?: string;
  readonly agency?: string;
  readonly unit?: string;
  readonly after?: { readonly case: string; readonly role: string };
  readonly limit: number;
}

/** Which cases to list, in the order of their ids. */
export interface CaseQuery {
  readonly which: 'open' | 'closed' | 'any';
  /** Held by this administrative unit. */
  readonly unit?: string;
  /** Closed, and before this instant. */
  readonly closedBefore?: Instant;
  /** Only heads of linked groups, and cases that stand alone. */
  readonly only?: 'roots';
  readonly after?: string;
  readonly limit: number;
}

/**
 * Where cases are kept. A commit is atomic over all its cases, durable when it answers, and guarded by versions; reads
 * see whole commits. Ids and event ids are unique by themselves: (case, event id) and (case, seq).
 */
export interface Store {
  /** All cases linked with a case, itself included, by id; empty when it is not there. */
  readonly linked: (id: string) => Promise<readonly CaseRow[]>;
  readonly log: (id: string) => Promise<readonly LogRecord[]>;
  readonly record: (id: string, event: string) => Promise<LogRecord | null>;
  /** @throws {StoreFailed} when nothing could be written. */
  readonly commit: (writes: readonly CaseWrite[]) => Promise<Committed>;
  readonly clocks: (query: ClockQuery) => Promise<readonly ClockRow[]>;
  readonly waits: (query: WaitQuery) => Promise<readonly WaitRow[]>;
  readonly cases: (query: CaseQuery) => Promise<readonly CaseRow[]>;
  /** What was not acknowledged, in the order of the commits. */
  readonly outbox: (query: { readonly after?: string; readonly limit: number }) => Promise<readonly OutboxItem[]>;
  /** Whether the item was there and pending. */
  readonly acknowledge: (id: string) => Promise<'acknowledged' | 'notPending'>;
  /** Writes a whole copy as of one commit, while others go on writing. */
  readonly backup: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
