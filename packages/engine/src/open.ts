import { type CivilDate, dayOf } from '@motcua/calendar';
import { type ActorInput, actorOf, demandRole } from './actor.ts';
import { type Answer, earlierAnswer, freshAnswer } from './answer.ts';
import { newDraft } from './case-draft.ts';
import { type Attempt, type Core, working } from './core.ts';
import { doors, read, readData, readNewId, readRecordedAt } from './door.ts';
import { InvalidInput } from './door-errors.ts';
import { CaseExists, EventIdReused, NoOrganisation, UnitSucceeded } from './errors.ts';
import { canonical } from './json.ts';
import { eraseFields } from './lenient.ts';
import { type Choices, type LogRecord, type OpeningRecord, openedType } from './record.ts';
import { type Happening, happen, unitOf } from './unit.ts';

/** A dossier as it is handed in at the counter. */
export interface OpenInput {
  /** The procedure's id; its version is the one of the day of receipt. */
  readonly procedure: string;
  readonly dossier: Readonly<Record<string, unknown>>;
  /** When it was received: an instant, `YYYY-MM-DDTHH:MM`, Vietnam time unless an offset is written. */
  readonly receivedAt: string;
  /** Who took it in. */
  readonly by: ActorInput;
  /** The administrative unit at which it is handed in; it must work on the day of receipt. */
  readonly unit?: string | undefined;
  /** The id of the case; where it is absent, the engine's `newId` gives one. */
  readonly id?: string | undefined;
  readonly eventId?: string | undefined;
  /** Answers to the law's silences; what is not named stands at its default. */
  readonly choices?: Choices | undefined;
  /** When it is recorded, where that is later. */
  readonly recordedAt?: string | undefined;
}

/** Opens a case, and those of its members that begin with it. */
export async function open(core: Core, input: OpenInput): Promise<Answer> {
  const { procedure, receivedAt, by, eventId, recordedAt, ...rest } = read('open', doors.open(), input);
  const data = readData(`${procedure} dossier`, rest.dossier);
  const definition = core.registry.pick(procedure, dayOf(receivedAt));
  const recorded = readRecordedAt('open', receivedAt, recordedAt);
  const actor = actorOf(by);
  demandRole(definition, actor.role);
  const id = rest.id ?? freshId(core);
  const choices = rest.choices ?? {};
  const governedOn = dayOf(receivedAt);
  const version = definition.version;
  const at = rest.unit === undefined ? {} : { unit: workingUnit(core, rest.unit, governedOn) };
  const opening: OpeningRecord = { procedure, definition: version, governedOn, choices, facts: {}, ...at, group: null };
  const event: Happening = { type: openedType, at: receivedAt, by: actor, data, id: eventId ?? null, opening };

  return working(core, id, async (): Promise<Attempt<Answer>> => {
    const there = await core.store.linked(id);
    if (there.length > 0) {
      const answer = await openedBefore(core, id, event);
      return { unit: null, answer: () => answer };
    }
    const draft = newDraft(definition, id, null, id, receivedAt, core.registry.newest);
    const from = { registry: core.registry, store: core.store, recordedAt: recorded };
    const unit = unitOf(from, [draft], `${id} ${event.id ?? `${id}#1`}`);
    const outcome = await happen(unit, draft, event);
    if (!outcome.ok) return { unit: null, answer: () => outcome };
    return { unit, answer: () => freshAnswer(draft, outcome) };
  });
}

/** A unit that holds its own duties on a day. @throws {NoOrganisation} @throws {UnitSucceeded} */
function workingUnit({ organisation }: Core, unit: string, day: CivilDate): string {
  if (organisation === null) throw new NoOrganisation();
  const holder = organisation.holderOn(unit, day);
  if (holder.unit === unit) return unit;
  throw new UnitSucceeded(unit, holder.unit, holder.from);
}

function freshId(core: Core): string {
  if (core.newId !== null) return readNewId(core.newId());
  throw new InvalidInput('open', [{ path: 'id', message: 'is needed, since the engine was given no newId' }]);
}

async function openedBefore(core: Core, id: string, event: Happening): Promise<Answer> {
  const [first] = await core.store.log(id);
  if (first !== undefined && isSame(core, first, event)) return earlierAnswer(core, first);
  if (first !== undefined && first.id === event.id) throw new EventIdReused(id, first.id);
  throw new CaseExists(id);
}

function isSame(core: Core, first: LogRecord, event: Happening): boolean {
  const { opening } = first;
  if (opening === null || (event.id !== null && event.id !== first.id)) return false;
  const schema = core.registry.version(opening.definition).dossier;
  const data = first.erased ? eraseFields(schema, event.data) : event.data;
  const before = [whatOf(opening), first.at, first.by, first.data];
  return canonical(before) === canonical([whatOf(event.opening), event.at, event.by, data]);
}

function whatOf(opening: OpeningRecord | undefined): unknown {
  return [opening?.procedure ?? null, opening?.choices ?? null, opening?.unit ?? null];
}
