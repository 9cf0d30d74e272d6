import { type CivilDate, dayOf, type Instant } from '@motcua/calendar';
import {
  type Actor,
  type CaseEffect,
  choicesFor,
  type Definition,
  fromMember,
  type Outcome,
  passed,
  systemRole,
} from '@motcua/kit';
import { match } from 'ts-pattern';
import { type CaseDraft, clocksOf, grow, holderOf, newDraft } from './case-draft.ts';
import { CascadeTooLong, SystemEventRefused } from './errors.ts';
import { type Draft, markAfter, outcomeOf } from './fold.ts';
import { canonical, plainJson } from './json.ts';
import { eraseFields, withoutDemands } from './lenient.ts';
import { erasedMarker, type LogRecord, type OpeningRecord, openedType } from './record.ts';
import type { Registry } from './registry.ts';
import type { Store } from './store.ts';

/** One commit in the making, over the cases of one linked group. */
export interface Unit {
  readonly registry: Registry;
  readonly store: Pick<Store, 'log'>;
  readonly drafts: Map<string, CaseDraft>;
  /** When it is recorded. */
  readonly recordedAt: Instant;
  /** The event that the commit is for; null until the first record of a sweep gives it. */
  origin: string | null;
  steps: number;
}

/** Something that happens to a case. */
export interface Happening {
  readonly type: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly data: Readonly<Record<string, unknown>>;
  /** Null: the engine's own, made of case and number. */
  readonly id: string | null;
  readonly opening?: OpeningRecord;
  /** Whether its personal fields were erased before it came. */
  readonly erased?: boolean;
}

const mostSteps = 1000;
const system: Actor = { role: systemRole };

/** A unit over stored cases. */
export function unitOf(
  from: Pick<Unit, 'registry' | 'store' | 'recordedAt'>,
  drafts: readonly CaseDraft[],
  origin: string | null,
): Unit {
  return { ...from, drafts: new Map(drafts.map((it) => [it.id, it])), origin, steps: 0 };
}

/**
 * Fires every deadline of the unit's cases that passed by an instant, in due order, each at the instant at which it
 * passed, or, where the case already recorded something later, then. `before` may move one that is about to be told.
 *
 * @throws {SystemEventRefused} when a definition refuses its own deadline.
 */
export async function bringUpTo(
  unit: Unit,
  at: Instant,
  before: (next: Passing) => Promise<unknown> = async () => null,
) {
  for (let next = earliest(unit, at); next !== null; next = earliest(unit, at)) {
    const { draft, clock } = next;
    await before(next);
    if (isMoved(next)) continue;
    const event = { type: passed(clock), at: later(next.at, draft.lastAt), by: system, data: {}, id: null };
    const outcome = await happen(unit, draft, event);
    if (!outcome.ok) throw new SystemEventRefused(draft.id, event.type, outcome.refusal);
  }
}

/** Lets something happen to a case, and what follows from it to the linked ones. A refusal changes nothing. */
export async function happen(unit: Unit, draft: CaseDraft, event: Happening): Promise<Outcome> {
  const outcome = recorded(unit, draft, event);
  if (!outcome.ok) return outcome;
  const waiting = outcome.effects.map((effect) => ({ effect, of: draft, at: event.at }));
  for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
    const moved = await perform(unit, task.of, task.effect, task.at);
    if (moved !== null)
      waiting.push(...moved.effects.map((effect) => ({ effect, of: moved.draft, at: moved.draft.lastAt })));
  }
  return outcome;
}

/** The later of two instants. */
export function later(a: Instant, b: Instant): Instant {
  return a < b ? b : a;
}

interface Moved {
  readonly draft: CaseDraft;
  readonly effects: readonly CaseEffect[];
}

/** A deadline that has passed, and that its case has not been told of. */
export interface Passing {
  readonly draft: CaseDraft;
  readonly clock: string;
  readonly at: Instant;
}

function isMoved({ draft, clock, at }: Passing): boolean {
  return !clocksOf(draft).some((it) => it.clock === clock && it.at === at && !it.passed);
}

function earliest(unit: Unit, until: Instant): Passing | null {
  let first: Passing | null = null;
  for (const draft of unit.drafts.values()) {
    for (const { clock, at, passed: told } of clocksOf(draft)) {
      if (told || at > until) continue;
      const before =
        first === null ||
        at < first.at ||
        (at === first.at && `${draft.id} ${clock}` < `${first.draft.id} ${first.clock}`);
      if (before) first = { draft, clock, at };
    }
  }
  return first;
}

function perform(unit: Unit, of: CaseDraft, effect: CaseEffect, at: Instant): Promise<Moved | null> {
  return match(effect)
    .with({ type: 'letter' }, async () => null)
    .with({ type: 'openMember' }, ({ member, facts }) => openMember(unit, of, member, facts, at))
    .with({ type: 'tellMember' }, async ({ member, event, data }) => tell(unit, `${of.id}/${member}`, event, data, at))
    .with({ type: 'announce' }, async ({ what, data }) =>
      of.group === null ? null : tell(unit, of.group.case, fromMember(of.group.member, what), data, at),
    )
    .exhaustive();
}

/** Tells a linked case something. One that is not open, or has no ear for it now, goes on as it was. */
function tell(unit: Unit, id: string, type: string, data: Happening['data'], at: Instant): Moved | null {
  const draft = unit.drafts.get(id);
  if (draft === undefined || draft.closedAt !== null) return null;
  const outcome = recorded(unit, draft, { type, at: later(at, draft.lastAt), by: system, data, id: null });
  return outcome.ok ? { draft, effects: outcome.effects } : null;
}

async function openMember(
  unit: Unit,
  group: CaseDraft,
  member: string,
  facts: Happening['data'],
  at: Instant,
): Promise<Moved> {
  const first = await openingOf(unit, group);
  const { definition, opening, data, erased } = memberOpening(unit.registry, group, first, { member, facts, at });
  const draft = newDraft(
    definition,
    `${group.id}/${member}`,
    { case: group.id, member },
    group.root,
    at,
    group.calendar,
  );
  const outcome = recorded(unit, draft, { type: openedType, at, by: system, data, id: null, opening, erased });
  if (!outcome.ok) throw new SystemEventRefused(draft.id, openedType, outcome.refusal);
  unit.drafts.set(draft.id, draft);
  return { draft, effects: outcome.effects };
}

/** The first record of a member, out of the group's own; where that was erased, the member begins with markers too. */
export function memberOpening(
  registry: Registry,
  group: Pick<CaseDraft, 'id' | 'definition' | 'state'>,
  first: LogRecord,
  { member, facts, at }: { readonly member: string; readonly facts: Happening['data']; readonly at: Instant },
) {
  const declared = group.definition.members[member];
  if (declared === undefined) throw new SystemEventRefused(group.id, `openMember ${member}`, { code: 'unknownMember' });
  const answers = first.opening?.choices ?? {};
  const governedOn = declared.governedBy?.(answers) === 'own' ? dayOf(at) : groupsDay(group, at);
  const definition = versionFor(registry, declared.definition, governedOn);
  const { id: procedure, version } = definition;
  const choices = choicesFor(definition, answers);
  const link = { case: group.id, member };
  const unit = holderOf(group.state);
  const held = unit === null ? {} : { unit };
  const opening: OpeningRecord = { procedure, definition: version, governedOn, choices, facts, ...held, group: link };
  const { dossier } = first.erased ? withoutDemands(group.definition) : group.definition;
  const part = declared.dossier(dossier.parse(first.data), facts);
  if (!first.erased) {
    const data = plainJson(`${procedure} dossier`, part) as Happening['data'];
    return { definition, opening, data, erased: false };
  }
  const data = eraseFields(definition.dossier, JSON.parse(JSON.stringify(part))) as Happening['data'];
  return { definition, opening, data, erased: canonical(data).includes(erasedMarker) };
}

function groupsDay(group: Pick<CaseDraft, 'state'>, at: Instant): CivilDate {
  return group.state?.governedOn ?? dayOf(at);
}

/** The version of a member's procedure for the day whose law governs its case. */
function versionFor(registry: Registry, declared: Definition, governedOn: CivilDate): Definition {
  const { from, until } = declared.appliesTo;
  const applies = from <= governedOn && (until === null || governedOn <= until);
  return applies ? declared : registry.pick(declared.id, governedOn);
}

async function openingOf(unit: Unit, draft: CaseDraft): Promise<LogRecord> {
  const [first] = draft.expected === 0 ? draft.records : await unit.store.log(draft.id);
  if (first === undefined) throw new SystemEventRefused(draft.id, openedType, { code: 'noOpening' });
  return first;
}

function recorded(unit: Unit, draft: CaseDraft, event: Happening): Outcome {
  unit.steps += 1;
  if (unit.steps > mostSteps) throw new CascadeTooLong(draft.root, mostSteps);
  const entry = entryOf(unit, draft, event);
  const outcome = outcomeOf(unit.registry, draft.definition, draft.state, entry);
  if (!outcome.ok) return outcome;
  const mark = markAfter(draft.definition, entry, JSON.stringify(outcome.state), draft.mark);
  grow(draft, { ...entry, taken: outcome.taken, mark }, outcome.state, outcome.effects);
  return outcome;
}

function entryOf(unit: Unit, draft: CaseDraft, event: Happening): Draft {
  const { type, at, by, data, opening, erased = false } = event;
  const seq = draft.version + 1;
  const id = event.id ?? `${draft.id}#${seq}`;
  unit.origin ??= `${draft.id} ${id}`;
  return {
    case: draft.id,
    seq,
    id,
    type,
    at,
    recordedAt: unit.recordedAt === at ? null : unit.recordedAt,
    by,
    data,
    calendar: draft.calendar,
    origin: unit.origin,
    opening: opening ?? null,
    erased,
  };
}
