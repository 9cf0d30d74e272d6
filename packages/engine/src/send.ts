import { calendarChanged, isOfSystem, organisationChanged, refuse } from '@motcua/kit';
import { type ActorInput, actorOf, demandRole } from './actor.ts';
import { type Answer, earlierAnswer, freshAnswer } from './answer.ts';
import type { CaseDraft } from './case-draft.ts';
import { type Attempt, type Core, load, working } from './core.ts';
import { doors, read, readCaseId, readData, readRecordedAt } from './door.ts';
import { EventIdReused, ReservedEvent, VersionConflict } from './errors.ts';
import { canonical } from './json.ts';
import { eraseFields, schemaFor } from './lenient.ts';
import { erasedType, type LogRecord, openedType } from './record.ts';
import { bringUpTo, type Happening, happen, unitOf } from './unit.ts';

/** Something that happened to a case. */
export interface SendInput {
  readonly type: string;
  /** When it happened: an instant, `YYYY-MM-DDTHH:MM`, Vietnam time unless an offset is written. */
  readonly at: string;
  readonly by: ActorInput;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  /** Makes it safe to send again: the same id with the same content is answered as the first time. */
  readonly id?: string | undefined;
  /** The version the case must have. */
  readonly expectedVersion?: number | undefined;
  /** When it is recorded, where that is later. */
  readonly recordedAt?: string | undefined;
}

/** Sends an event to a case, after every deadline of it and its linked cases that had passed by then. */
export async function send(core: Core, caseId: string, input: SendInput): Promise<Answer> {
  const id = readCaseId(caseId);
  const { type, at, by, expectedVersion, recordedAt, ...rest } = read('send', doors.send(), input);
  const recorded = readRecordedAt('send', at, recordedAt);
  const event: Happening = { type, at, by: actorOf(by), data: readData(type, rest.data), id: rest.id ?? null };

  return working(core, id, async (): Promise<Attempt<Answer>> => {
    const { drafts, draft } = await load(core, id);
    const before = event.id === null ? null : await core.store.record(id, event.id);
    if (before !== null) {
      const answer = await repeated(core, draft, before, event);
      return { unit: null, answer: () => answer };
    }
    if (expectedVersion !== undefined && expectedVersion !== draft.version) {
      throw new VersionConflict(id, expectedVersion, draft.version);
    }
    if (isReserved(draft, type)) throw new ReservedEvent(type);
    demandRole(draft.definition, event.by.role);
    const unit = unitOf(
      { registry: core.registry, store: core.store, recordedAt: recorded },
      drafts,
      originOf(draft, event),
    );
    if (at >= draft.lastAt) await bringUpTo(unit, at);
    const outcome = at < draft.lastAt ? tooLate(draft, event) : await happen(unit, draft, event);
    if (!outcome.ok) return { unit: null, answer: () => outcome };
    return { unit, answer: () => freshAnswer(draft, outcome) };
  });
}

function originOf(draft: CaseDraft, event: Happening): string | null {
  return event.id === null ? null : `${draft.id} ${event.id}`;
}

function isReserved(draft: CaseDraft, type: string): boolean {
  if ([calendarChanged, organisationChanged, openedType, erasedType].includes(type)) return true;
  return isOfSystem(draft.definition, type) && !Object.hasOwn(draft.definition.events, type);
}

function tooLate(draft: CaseDraft, event: Happening): Extract<ReturnType<typeof refuse>, { ok: false }> {
  return refuse(draft.definition, draft.state, event.type, 'outOfOrder');
}

async function repeated(core: Core, draft: CaseDraft, before: LogRecord, event: Happening): Promise<Answer> {
  const schema = schemaFor(draft.definition, event.type);
  const data = before.erased && schema !== null ? eraseFields(schema, event.data) : event.data;
  const same =
    canonical([before.type, before.at, before.by, before.data]) === canonical([event.type, event.at, event.by, data]);
  if (!same) throw new EventIdReused(draft.id, before.id);
  return earlierAnswer(core, before);
}
