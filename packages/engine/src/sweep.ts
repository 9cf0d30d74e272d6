import type { Instant } from '@motcua/calendar';
import type { CaseDraft } from './case-draft.ts';
import { type Core, isChanged, load, rootOf, working } from './core.ts';
import { doors, read, readInstant } from './door.ts';
import { activeStates } from './meta.ts';
import type { ClockKey, ClockRow, OutboxItem } from './store.ts';
import { bringUpTo, unitOf } from './unit.ts';

/** What a sweep did. */
export interface Swept {
  /** The deadlines that it told their cases of, in the order in which they had passed. */
  readonly fired: readonly Fired[];
  /** What is owed from now on: the tags of states that became active by it, as `apologyOwed`. */
  readonly duties: readonly Duty[];
  /** The letters and notices that came of it. */
  readonly outbox: readonly OutboxItem[];
  /** Linked groups that could not be brought up to date, with the error; the others were. */
  readonly failed: readonly { readonly case: string; readonly error: Error }[];
  /** Whether the limit ended it before everything was done. */
  readonly more: boolean;
}

/** A deadline that its case was told of. */
export interface Fired {
  readonly case: string;
  readonly clock: string;
  /** The instant at which it passed: the legal one, however late the sweep. */
  readonly at: Instant;
  /** The number of the log record. */
  readonly seq: number;
}

/** A tag that a case did not have before a sweep. */
export interface Duty {
  readonly case: string;
  readonly tag: string;
}

const chunk = 512;
const prefix = 'deadline.passed.';

/**
 * Tells every case of its deadlines that passed up to an instant, in the order in which they passed, however late it is
 * called. Cases of one linked group move in one commit. With a limit it stops soon after that many.
 */
export async function sweep(core: Core, now: string, options: { readonly limit?: number } = {}): Promise<Swept> {
  const until = readInstant('sweep', now);
  const limit = read('sweep', doors.sweep(), options).limit ?? Number.POSITIVE_INFINITY;
  const swept: Gathered = { fired: [], duties: [], outbox: [], failed: [] };
  let after: ClockKey | null = null;
  while (swept.fired.length < limit) {
    const size = Math.min(chunk, limit - swept.fired.length);
    const due: readonly ClockRow[] = await core.store.clocks({
      which: 'pending',
      until,
      limit: size,
      ...(after === null ? {} : { after }),
    });
    const last = due.at(-1);
    if (last === undefined) return { ...swept, more: false };
    const bound = due.length < size ? until : last.at;
    await sweepChunk(core, due, bound, until, swept);
    if (due.length < size) return { ...swept, more: false };
    after = last;
  }
  return { ...swept, more: true };
}

interface Gathered {
  readonly fired: Fired[];
  readonly duties: Duty[];
  readonly outbox: OutboxItem[];
  readonly failed: { case: string; error: Error }[];
}

async function sweepChunk(
  core: Core,
  due: readonly ClockRow[],
  bound: Instant,
  now: Instant,
  into: Gathered,
): Promise<void> {
  const roots = [...new Set(due.map((it) => rootOf(it.case)))];
  const results = await Promise.all(roots.map((root) => sweepRoot(core, root, bound, now)));
  const fired = results.flatMap((it) => it.fired);
  into.fired.push(...fired.sort((a, b) => compare(keyOf(a), keyOf(b))));
  into.duties.push(...results.flatMap((it) => it.duties));
  into.outbox.push(...results.flatMap((it) => it.outbox).sort((a, b) => compare(a.at, b.at)));
  into.failed.push(...results.flatMap((it) => it.failed));
}

async function sweepRoot(core: Core, root: string, bound: Instant, now: Instant): Promise<Omit<Swept, 'more'>> {
  try {
    return await working(core, root, async () => {
      const { drafts } = await load(core, root);
      const before = new Map(drafts.map((it) => [it.id, tagsOf(it)]));
      const unit = unitOf({ registry: core.registry, store: core.store, recordedAt: now }, drafts, null);
      await bringUpTo(unit, bound);
      const changed = [...unit.drafts.values()].filter(isChanged);
      const fired = changed.flatMap(({ records }) => records.filter((it) => it.type.startsWith(prefix)));
      const outbox = changed.flatMap((it) => it.outbox);
      const duties = changed.flatMap((it) =>
        tagsOf(it)
          .filter((tag) => !before.get(it.id)?.includes(tag))
          .map((tag) => ({ case: it.id, tag })),
      );
      const answer = { fired: fired.map(firedOf), duties, outbox, failed: [] };
      return { unit, answer: () => answer };
    });
  } catch (error) {
    return { fired: [], duties: [], outbox: [], failed: [{ case: root, error: error as Error }] };
  }
}

function tagsOf({ definition, state }: CaseDraft): readonly string[] {
  return state === null ? [] : activeStates(definition, state.snapshot.value).flatMap((it) => it.tags);
}

function firedOf(record: { case: string; type: string; at: Instant; seq: number }): Fired {
  return { case: record.case, clock: record.type.slice(prefix.length), at: record.at, seq: record.seq };
}

function keyOf(fired: Fired): string {
  return `${fired.at} ${fired.case} ${String(fired.seq).padStart(9, '0')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
