import { type Due, dueOf, type Instant } from '@motcua/calendar';
import { type CaseState, calendarChanged, officeOf, systemRole } from '@motcua/kit';
import type { CaseDraft } from './case-draft.ts';
import { type Core, load, working } from './core.ts';
import { doors, read, readInstant } from './door.ts';
import { SystemEventRefused } from './errors.ts';
import type { CalendarRef } from './record.ts';
import { bringUpTo, happen, later, type Passing, type Unit, unitOf } from './unit.ts';

/** Which calendar to move to: an edition, as known on a day if given, with forecast years if given. */
export interface CalendarInput {
  readonly edition: string;
  readonly knownAt?: string | null | undefined;
  readonly forecastUntil?: number | null | undefined;
}

/** What a new calendar did. */
export interface Replan {
  /** The clocks whose due date moved, and no others. */
  readonly moved: readonly MovedClock[];
  /** Linked groups that could not be moved, with the error: a calendar that does not reach so far. */
  readonly failed: readonly { readonly case: string; readonly error: Error }[];
}

/** A clock whose due date moved. */
export interface MovedClock {
  readonly case: string;
  readonly clock: string;
  readonly was: Due;
  readonly now: Due;
  /** Whom to tell: the role that answers for the clock, and those without an agency, the citizens. */
  readonly notify: readonly string[];
}

const page = 256;

/**
 * Computes the due dates of every open case anew by another calendar, and says which moved. Deadlines that had passed by
 * then are told first, by the old calendar; but not one that the new calendar moves by what was decided before its last
 * day ended: the decision held already, and only reached the engine late. Its case moves to the new calendar at the
 * instant at which that deadline would have passed. A second time it finds nothing to do.
 *
 * @throws {MissingEdition} when the edition is not registered.
 */
export async function replan(core: Core, calendar: string | CalendarInput, at: string): Promise<Replan> {
  const when = readInstant('replan', at);
  const ref = refOf(calendar);
  core.registry.environment(ref);
  const moved: MovedClock[] = [];
  const failed: { case: string; error: Error }[] = [];
  let after = '';
  for (;;) {
    const roots = await core.store.cases({ which: 'any', only: 'roots', after, limit: page });
    const results = await Promise.all(roots.map((it) => replanRoot(core, it.id, ref, when)));
    for (const it of results) Array.isArray(it) ? moved.push(...it) : failed.push(it as (typeof failed)[number]);
    if (roots.length < page) return { moved, failed };
    after = roots.at(-1)?.id ?? '';
  }
}

function refOf(calendar: string | CalendarInput): CalendarRef {
  const input = read('replan', doors.calendar(), typeof calendar === 'string' ? { edition: calendar } : calendar);
  return { edition: input.edition, knownAt: input.knownAt ?? null, forecastUntil: input.forecastUntil ?? null };
}

async function replanRoot(
  core: Core,
  root: string,
  ref: CalendarRef,
  at: Instant,
): Promise<readonly MovedClock[] | { case: string; error: Error }> {
  try {
    return await working(core, root, async () => {
      const { drafts } = await load(core, root);
      const old = drafts.filter((it) => it.closedAt === null && !isSame(it.calendar, ref));
      if (old.length === 0) return { unit: null, answer: () => [] };
      const unit = unitOf({ registry: core.registry, store: core.store, recordedAt: at }, drafts, null);
      const moved: MovedClock[] = [];
      await bringUpTo(unit, at, async (next) => {
        if (!isSame(next.draft.calendar, ref) && isMovedInTime(core, ref, next))
          moved.push(...(await replanOne(unit, next.draft, ref, next.at)));
      });
      for (const draft of unit.drafts.values()) moved.push(...(await replanOne(unit, draft, ref, at)));
      return { unit, answer: () => moved };
    });
  } catch (error) {
    return { case: root, error: error as Error };
  }
}

/** Whether a deadline that nobody was told of lies later by what was decided no later than its last day. */
function isMovedInTime({ registry }: Core, ref: CalendarRef, { draft, clock }: Passing): boolean {
  const clocks: CaseState['clocks'] = draft.state?.clocks ?? {};
  const passing = clocks[clock];
  const leader = draft.definition.clocks[clock]?.before ?? clock;
  const [declared, running] = [draft.definition.clocks[leader], clocks[leader]];
  if (declared === undefined || !passing?.due || !running?.due) return false;
  const known = registry.knownInTime(ref, draft.calendar, passing.due.on);
  const due = dueOf(running.clock, known.calendar, officeOf(declared, known));
  return due !== null && due.at > running.due.at;
}

async function replanOne(unit: Unit, draft: CaseDraft, ref: CalendarRef, at: Instant): Promise<readonly MovedClock[]> {
  if (draft.closedAt !== null || isSame(draft.calendar, ref)) return [];
  const before = draft.state?.clocks ?? {};
  draft.calendar = ref;
  const by = { role: systemRole };
  const outcome = await happen(unit, draft, {
    type: calendarChanged,
    at: later(at, draft.lastAt),
    by,
    data: {},
    id: null,
  });
  if (!outcome.ok) throw new SystemEventRefused(draft.id, calendarChanged, outcome.refusal);
  return Object.entries(outcome.state.clocks).flatMap(([clock, { due }]) => {
    const was = before[clock]?.due ?? null;
    if (was === null || due === null || was.at === due.at) return [];
    return [{ case: draft.id, clock, was, now: due, notify: notified(draft, clock) }];
  });
}

function notified({ definition }: CaseDraft, clock: string): readonly string[] {
  const citizens = Object.keys(definition.roles).filter(
    (it) => definition.roles[it]?.agency === null && it !== systemRole,
  );
  return [...new Set([definition.clocks[clock]?.role ?? '', ...citizens])].filter((it) => it !== '');
}

function isSame(a: CalendarRef, b: CalendarRef): boolean {
  return a.edition === b.edition && a.knownAt === b.knownAt && a.forecastUntil === b.forecastUntil;
}
