import { addWorkingDays, dayOf, type Instant, instantAt } from '@motcua/calendar';
import type { Core } from './core.ts';
import { doors, read } from './door.ts';
import { InvalidInput } from './door-errors.ts';
import type { ClockRow, WaitQuery, WaitRow } from './store.ts';

/** What to list: what is overdue, what will be due within some working days, or what waits for a role. */
export interface WorklistQuery {
  readonly kind: 'overdue' | 'dueSoon' | 'waiting';
  readonly at: string;
  readonly role?: string | undefined;
  readonly agency?: string | undefined;
  /** Only what this administrative unit holds now. */
  readonly unit?: string | undefined;
  /** For `dueSoon`: to the end of the working day that is so many after the day of `at`. Default: 5. */
  readonly withinWorkingDays?: number | undefined;
  /** From 1 to 1000. Default: 100. */
  readonly limit?: number | undefined;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
}

/** A page of a worklist: clocks in the order in which they pass, or waits in the order of case and role. */
export interface Worklist {
  readonly rows: readonly WorklistRow[];
  /** What to give as `after` for the page that follows; null at the end. */
  readonly next: string | null;
}

/** A line of a worklist. */
export interface WorklistRow {
  readonly case: string;
  /** The clock, and the first second at which it has passed; null in a list of waits. */
  readonly clock: string | null;
  readonly passesAt: Instant | null;
  /** The role that answers for the clock, or that the case waits for. */
  readonly role: string;
  readonly agency: string | null;
  /** The administrative unit that holds the case; null where it was opened at none. */
  readonly unit: string | null;
}

/** Lists open cases by what is to be done. As recorded: sweep first, if deadlines may have passed unseen. */
export async function worklist(core: Core, query: WorklistQuery): Promise<Worklist> {
  const asked = read('worklist', doors.worklist(), query);
  const { kind, at, role, agency, unit, withinWorkingDays, after, limit = 100 } = asked;
  const given = Object.entries({ role, agency, unit }).filter(([, it]) => it !== undefined);
  const who: Whose = { ...Object.fromEntries(given), limit };
  const place = after === undefined ? null : readPlace(after);
  if (kind === 'waiting') {
    const from = place === null ? {} : { after: { case: place[0] ?? '', role: place[1] ?? '' } };
    return page((await core.store.waits({ ...who, ...from })).map(waitLine), limit);
  }
  const from =
    place === null ? {} : { after: { at: place[0] as Instant, case: place[1] ?? '', clock: place[2] ?? '' } };
  const span = kind === 'overdue' ? { until: at } : { from: at, until: horizon(core, at, withinWorkingDays ?? 5) };
  return page((await core.store.clocks({ which: 'any', ...who, ...span, ...from })).map(clockLine), limit);
}

type Whose = Pick<WaitQuery, 'role' | 'agency' | 'unit' | 'limit'>;

/** The first second after the working day that is `days` after the day of an instant. */
function horizon(core: Core, at: Instant, days: number): Instant {
  const { calendar } = core.registry.environment(core.registry.newest);
  return instantAt(addWorkingDays(calendar, dayOf(at), days), '24:00');
}

function page(rows: readonly WorklistRow[], limit: number): Worklist {
  const last = rows.at(-1);
  return { rows, next: last === undefined || rows.length < limit ? null : placeOf(last) };
}

function clockLine({ case: id, clock, at, role, agency, unit }: ClockRow): WorklistRow {
  return { case: id, clock, passesAt: at, role, agency, unit };
}

function waitLine({ case: id, role, agency, unit }: WaitRow): WorklistRow {
  return { case: id, clock: null, passesAt: null, role, agency, unit };
}

function placeOf(row: WorklistRow): string {
  return row.clock === null ? `${row.case} ${row.role}` : `${row.passesAt} ${row.case} ${row.clock}`;
}

function readPlace(after: string): readonly string[] {
  const parts = after.split(' ');
  if (parts.length === 2 || parts.length === 3) return parts;
  throw new InvalidInput('worklist', [{ path: 'after', message: 'must be the «next» of the page before' }]);
}
