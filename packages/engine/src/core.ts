import { type CaseDraft, draftOf, writeOf } from './case-draft.ts';
import { UnknownCase, VersionConflict } from './errors.ts';
import type { Organisation } from './organisation.ts';
import type { Registry } from './registry.ts';
import type { Committed, Store } from './store.ts';
import type { Unit } from './unit.ts';

/** What every function of an engine works with. */
export interface Core {
  readonly registry: Registry;
  readonly store: Store;
  readonly newId: (() => string) | null;
  readonly organisation: Organisation | null;
  /** The last piece of work for each linked group in this engine: the next one waits for it. */
  readonly queues: Map<string, Promise<unknown>>;
}

/** A piece of work that is ready to be written, and what to answer once it is. */
export interface Attempt<T> {
  readonly unit: Unit | null;
  readonly answer: () => T;
}

const mostTries = 100;

/** Does a piece of work on a linked group after those before it in this engine, and anew when another process was faster. */
export function working<T>(core: Core, id: string, make: () => Promise<Attempt<T>>): Promise<T> {
  return queued(core, rootOf(id), () => committing(core, id, make));
}

/** The head of the linked group that an id belongs to. */
export function rootOf(id: string): string {
  return id.split('/', 1)[0] as string;
}

/** The linked cases of a case, ready to be moved. @throws {UnknownCase} */
export async function load(core: Core, id: string): Promise<{ drafts: readonly CaseDraft[]; draft: CaseDraft }> {
  const drafts = (await core.store.linked(id)).map((row) => draftOf(core.registry, row));
  const draft = drafts.find((it) => it.id === id);
  if (draft === undefined) throw new UnknownCase(id);
  return { drafts, draft };
}

async function queued<T>(core: Core, root: string, work: () => Promise<T>): Promise<T> {
  const before = core.queues.get(root);
  const mine = before === undefined ? work() : before.then(work, work);
  core.queues.set(root, mine);
  try {
    return await mine;
  } finally {
    if (core.queues.get(root) === mine) core.queues.delete(root);
  }
}

async function committing<T>(core: Core, id: string, make: () => Promise<Attempt<T>>): Promise<T> {
  let lost: Exclude<Committed, { ok: true }> | null = null;
  for (let tries = 0; tries < mostTries; tries++) {
    const { unit, answer } = await make();
    const changed = unit === null ? [] : [...unit.drafts.values()].filter(isChanged);
    if (changed.length === 0) return answer();
    const committed = await core.store.commit(changed.map(writeOf));
    if (committed.ok) return answer();
    lost = committed;
  }
  throw new VersionConflict(lost?.case ?? id, lost?.expected ?? 0, lost?.actual ?? 0);
}

/** Whether a draft has something to write. */
export function isChanged(draft: CaseDraft): boolean {
  return draft.records.length > 0 || draft.rewritten.length > 0;
}
