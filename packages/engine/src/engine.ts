import type { CalendarEdition, CivilDate, Office } from '@motcua/calendar';
import type { Announced, CaseAccount, Definition } from '@motcua/kit';
import { account } from './account.ts';
import type { Answer } from './answer.ts';
import { type Can, type CanInput, can } from './can.ts';
import type { Core } from './core.ts';
import { type EraseInput, erase, eraseClosedBefore } from './erase.ts';
import { type IssuedLetter, letters } from './letters.ts';
import { type ClockExplained, caseAt, caseNow, cases, explain, log, outbox, replay } from './look.ts';
import { type OpenInput, open } from './open.ts';
import type { Organisation } from './organisation.ts';
import type { LogRecord } from './record.ts';
import { registryOf } from './registry.ts';
import { type Reorganised, type ReorganiseInput, reorganise } from './reorganise.ts';
import { type CalendarInput, type Replan, replan } from './replan.ts';
import { type SendInput, send } from './send.ts';
import type { CaseQuery, OutboxItem, Store } from './store.ts';
import { type Swept, sweep } from './sweep.ts';
import { type ExportedCase, type ExportInput, exportCase, importCase } from './transfer.ts';
import type { CaseView } from './view.ts';
import { type Worklist, type WorklistQuery, worklist } from './worklist.ts';

/** What an engine works with. */
export interface EngineOptions {
  readonly store: Store;
  /** Every version of every procedure that cases began under; members of groups come with their group. */
  readonly definitions: readonly Definition[];
  /** Versions that are announced and not known: to open a case by one throws {@link PendingVersion}. Default: none. */
  readonly announced?: readonly Announced[];
  /** A definition by its id or its version that is made only when a case of it is met: it stands alone, in one version. */
  readonly further?: (name: string) => Definition | null;
  /** Every edition that dates were computed by; the last is the newest, by which new cases are computed. */
  readonly calendars: readonly CalendarEdition[];
  /** Office hours by id; `default` must be there. They may not change for cases that are there. */
  readonly offices: Readonly<Record<string, Office>>;
  /** Which unit holds the duties of another on a day; needed where cases are opened at units. */
  readonly organisation?: Organisation;
  /** Gives ids to cases that are opened without one. */
  readonly newId?: () => string;
  /** New cases know the calendar as of this day. Default: all of it. */
  readonly knownAt?: CivilDate;
  /** New cases may be computed up to this year by forecast. Default: only decided years. */
  readonly forecastUntil?: number;
}

/** Cases of procedures, over a store. Every function validates what it is given; what throws has written nothing. */
export interface Engine {
  /** Opens a case by the version of the day of receipt, with the members that begin with it, in one commit. */
  readonly open: (input: OpenInput) => Promise<Answer>;
  /** Sends an event to a case, after every deadline that had passed by then. */
  readonly send: (caseId: string, input: SendInput) => Promise<Answer>;
  /** Tells every case of its deadlines that passed up to an instant, at the instants at which they passed. */
  readonly sweep: (now: string, options?: { readonly limit?: number }) => Promise<Swept>;
  /** The definition of a version. @throws {MissingVersion} */
  readonly definition: (version: string) => Definition;
  /** A case as it is recorded. @throws {UnknownCase} */
  readonly case: (caseId: string) => Promise<CaseView>;
  /** A case as its log had it at a past instant; null before it was opened. */
  readonly caseAt: (caseId: string, at: string) => Promise<CaseView | null>;
  /** The ids of cases, in order, page by page. */
  readonly cases: (
    query?: Partial<Pick<CaseQuery, 'which' | 'unit' | 'after' | 'limit'>>,
  ) => Promise<readonly string[]>;
  /** The log of a case, oldest first. */
  readonly log: (caseId: string) => Promise<readonly LogRecord[]>;
  /** Each clock of a case: when it runs out, what is left, and every day counted or not. */
  readonly explain: (caseId: string, at: string) => Promise<readonly ClockExplained[]>;
  /** Every declared event of a case: possible at an instant, or why not. */
  readonly can: (caseId: string, input: CanInput) => Promise<readonly Can[]>;
  /** Open cases by what is to be done. */
  readonly worklist: (query: WorklistQuery) => Promise<Worklist>;
  /** Letters and notices that nobody has acknowledged, in the order in which they came. */
  readonly outbox: (query?: { readonly after?: string; readonly limit?: number }) => Promise<readonly OutboxItem[]>;
  /** What reports need to know of a case, as its log had it at an instant; null before it was opened. @throws {UnknownCase} */
  readonly account: (caseId: string, at: string) => Promise<CaseAccount | null>;
  /** Every letter that a case and its members have issued, in order. @throws {UnknownCase} */
  readonly letters: (caseId: string) => Promise<readonly IssuedLetter[]>;
  /** Takes a letter or notice off the outbox; `notPending` when it is not there any more. */
  readonly acknowledge: (id: string) => Promise<'acknowledged' | 'notPending'>;
  /** Follows the log anew. @throws {ReplayMismatch} naming the first record that does not lead to what is stored. */
  readonly replay: (caseId: string) => Promise<CaseView>;
  /** Computes the due dates of open cases anew by another calendar, and says which moved. */
  readonly replan: (calendar: string | CalendarInput, at: string) => Promise<Replan>;
  /** Hands the open cases of units that do not work any more on to those that hold their duties. @throws {NoOrganisation} */
  readonly reorganise: (input: ReorganiseInput) => Promise<Reorganised>;
  readonly exportCase: (caseId: string, input?: ExportInput) => Promise<ExportedCase>;
  /** Takes in an export, and answers with its case ids. @throws {InvalidImport} @throws {CaseExists} */
  readonly importCase: (json: unknown) => Promise<readonly string[]>;
  /** Erases the personal fields of a case and its members, and records that. Answers with the cases concerned. */
  readonly erase: (caseId: string, input: EraseInput) => Promise<readonly string[]>;
  /** Erases every linked group that was closed before a day. Answers with the cases concerned. */
  readonly eraseClosedBefore: (date: string, input: EraseInput) => Promise<readonly string[]>;
}

/**
 * Makes an engine over a store.
 *
 * @throws {MissingEdition} when no calendar is given.
 * @throws {InconsistentVersions} when the versions of a procedure overlap, or leave days between them.
 * @example
 * ```ts
 * import { defaultOffice, vietnam } from '@motcua/calendar';
 * import { createEngine } from '@motcua/engine';
 * import { memoryStore } from '@motcua/engine/memory';
 * const offices = { default: defaultOffice };
 * const engine = createEngine({ store: memoryStore(), definitions: [], calendars: [vietnam], offices });
 * const swept = await engine.sweep('2026-11-23T08:00');
 * swept.fired; // => []
 * ```
 */
export function createEngine(options: EngineOptions): Engine {
  const { store, newId = null, organisation = null } = options;
  const core: Core = { registry: registryOf(options), store, newId, organisation, queues: new Map() };
  return {
    open: (input) => open(core, input),
    send: (id, input) => send(core, id, input),
    sweep: (now, limits) => sweep(core, now, limits),
    definition: core.registry.version,
    case: (id) => caseNow(core, id),
    caseAt: (id, at) => caseAt(core, id, at),
    cases: (query) => cases(core, query),
    log: (id) => log(core, id),
    explain: (id, at) => explain(core, id, at),
    can: (id, input) => can(core, id, input),
    worklist: (query) => worklist(core, query),
    outbox: (query) => outbox(core, query),
    account: (id, at) => account(core, id, at),
    letters: (id) => letters(core, id),
    acknowledge: (id) => store.acknowledge(id),
    replay: (id) => replay(core, id),
    replan: (calendar, at) => replan(core, calendar, at),
    reorganise: (input) => reorganise(core, input),
    exportCase: (id, input) => exportCase(core, id, input),
    importCase: (json) => importCase(core, json),
    erase: (id, input) => erase(core, id, input),
    eraseClosedBefore: (date, input) => eraseClosedBefore(core, date, input),
  };
}
