import { type CivilDate, dayOf, type Instant, instantAt } from '@motcua/calendar';
import { organisationChanged, systemRole } from '@motcua/kit';
import type { CaseDraft } from './case-draft.ts';
import { type Core, load, rootOf, working } from './core.ts';
import { doors, read } from './door.ts';
import { NoOrganisation, SystemEventRefused } from './errors.ts';
import type { Organisation } from './organisation.ts';
import { bringUpTo, happen, later, type Unit, unitOf } from './unit.ts';

/** As of when open cases are handed on. */
export interface ReorganiseInput {
  /** What has changed by this instant is carried out. */
  readonly at: string;
  /** Is told after each page how many open cases were looked at so far, and how many of them were handed on. */
  readonly progress?: ((soFar: { readonly looked: number; readonly handedOn: number }) => void) | undefined;
}

/** What a change of the organisation did. */
export interface Reorganised {
  /** The open cases that another unit holds now, and no others. */
  readonly handedOn: readonly HandedOn[];
  /** Linked groups that could not be handed on, with the error: nobody is known who holds them now. */
  readonly failed: readonly { readonly case: string; readonly error: Error }[];
}

/** A case that another unit holds. */
export interface HandedOn {
  readonly case: string;
  readonly was: string;
  readonly now: string;
  /** The day from which it does. */
  readonly from: CivilDate;
}

const page = 256;

/**
 * Records in every open case whose unit does not work any more which one holds it now, from which day on. It is recorded
 * as of the first second of that day, or, where the case already recorded something later, then; deadlines that had
 * passed by then are told first. Clocks, work and earlier records stay as they are, and so does the version of the
 * procedure. A second time it finds nothing to do.
 *
 * @throws {NoOrganisation} when the engine was given none.
 */
export async function reorganise(core: Core, input: ReorganiseInput): Promise<Reorganised> {
  const { at } = read('reorganise', doors.reorganise(), { at: input.at });
  const { organisation } = core;
  if (organisation === null) throw new NoOrganisation();
  const handedOn: HandedOn[] = [];
  const failed: { case: string; error: Error }[] = [];
  const done = new Set<string>();
  let looked = 0;
  for (let after = ''; ; ) {
    const rows = await core.store.cases({ which: 'open', after, limit: page });
    const concerned = rows.filter((it) => it.unit !== null && !isHeldBy(organisation, it.unit, dayOf(at)));
    const roots = [...new Set(concerned.map((it) => rootOf(it.id)))].filter((it) => !done.has(it));
    const results = await Promise.all(roots.map((it) => reorganiseRoot(core, organisation, it, at)));
    for (const it of results) 'error' in it ? failed.push(it) : handedOn.push(...it.handedOn);
    for (const it of roots) done.add(it);
    looked += rows.length;
    input.progress?.({ looked, handedOn: handedOn.length });
    if (rows.length < page) return { handedOn, failed };
    after = rows.at(-1)?.id ?? '';
  }
}

/** Whether a unit still holds what it held; one of which nobody knows who holds it does not. */
function isHeldBy(organisation: Organisation, unit: string, day: CivilDate): boolean {
  try {
    return organisation.holderOn(unit, day).unit === unit;
  } catch {
    return false;
  }
}

async function reorganiseRoot(
  core: Core,
  organisation: Organisation,
  root: string,
  at: Instant,
): Promise<{ readonly handedOn: readonly HandedOn[] } | { readonly case: string; readonly error: Error }> {
  try {
    return await working(core, root, async () => {
      const { drafts } = await load(core, root);
      const recordedAt = drafts.map((it) => it.lastAt).reduce(later, at);
      const unit = unitOf({ registry: core.registry, store: core.store, recordedAt }, drafts, null);
      const handedOn: HandedOn[] = [];
      for (const draft of unit.drafts.values()) {
        const next = nextOf(organisation, draft, at);
        if (next !== null) await bringUpTo(unit, instantAt(next.from, '00:00'));
        // What had passed by then may have closed it.
        if (next !== null && draft.closedAt === null) handedOn.push(await handOn(unit, draft, next));
      }
      return { unit, answer: () => ({ handedOn }) };
    });
  } catch (error) {
    return { case: root, error: error as Error };
  }
}

/** Who holds a case next, and from which day on; never before the day from which the last one did. */
function nextOf(organisation: Organisation, draft: CaseDraft, at: Instant): Omit<HandedOn, 'case'> | null {
  const last = draft.state?.holders?.at(-1);
  if (last === undefined || draft.closedAt !== null) return null;
  const { unit, from } = organisation.holderOn(last.unit, dayOf(at));
  return unit === last.unit ? null : { was: last.unit, now: unit, from: latest(from, last.from) };
}

function latest(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? b : a;
}

async function handOn(unit: Unit, draft: CaseDraft, { was, now, from }: Omit<HandedOn, 'case'>): Promise<HandedOn> {
  const at = later(instantAt(from, '00:00'), draft.lastAt);
  const event = { type: organisationChanged, at, by: { role: systemRole }, data: { unit: now, from }, id: null };
  const outcome = await happen(unit, draft, event);
  if (!outcome.ok) throw new SystemEventRefused(draft.id, organisationChanged, outcome.refusal);
  return { case: draft.id, was, now, from };
}
