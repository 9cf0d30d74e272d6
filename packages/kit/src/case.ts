import { type CivilDate, dayOf, type Instant } from '@motcua/calendar';
import { type Choices, includes } from '@motcua/law';
import { type Effect, start, step } from '@motcua/machine';
import { answersOf } from './answers.ts';
import type { CaseEffect, CaseInput, CaseState } from './case-state.ts';
import { applyToClocks, BadAppointment, ledBy, recomputed } from './clocks.ts';
import type { Definition } from './definition.ts';
import { checked } from './door.ts';
import type { Environment } from './environment.ts';
import { UnknownEvent, UnknownRole } from './errors.ts';
import type { CaseEvent } from './event.ts';
import { letterOf } from './letter-of.ts';
import { caseMeasured, mayMeasure } from './measured.ts';
import { withoutPersonal } from './personal-fields.ts';
import type { Refusal } from './refusal.ts';
import { refuse, refuseOutright } from './refuse.ts';
import { organisationChanged, reorganised } from './reorganised.ts';
import { systemRole } from './role.ts';

/** What an opening or an event came to: the case as it stands now and what it asks of the world, or the refusal. */
export type Outcome =
  | {
      readonly ok: true;
      readonly state: CaseState;
      readonly effects: readonly CaseEffect[];
      readonly taken: readonly string[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** A dossier as it is handed in. */
export interface Opening {
  readonly dossier: unknown;
  readonly receivedAt: Instant;
  /** Answers to the definition's assumptions; what is not named stands at its default. */
  readonly choices?: Choices;
  /** The day whose law governs the case. Default: the day of receipt. */
  readonly governedOn?: CivilDate;
  /** Facts from a group; they stand beside the dossier's own. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** The administrative unit at which it is opened. Default: none. */
  readonly unit?: string;
}

/** The event that computes every due date anew by the environment's calendar. */
export const calendarChanged = 'calendar.changed';

/**
 * Opens a case of a definition: checks the dossier, starts the machine and its clocks. Pure.
 *
 * @throws {InvalidData} when the dossier is not as declared.
 * @throws {UnknownAssumption} @throws {UnknownChoice} when an answer is to no question, or none of its choices.
 *
 * @example
 * ```ts
 * import { defaultOffice, instant, vietnam, workingCalendar } from '@motcua/calendar';
 * import { openCase } from '@motcua/kit';
 * import { birthGroup, exampleDossier } from '@motcua/procedures';
 * const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
 * const receivedAt = instant('2026-09-14T09:00');
 * const opened = openCase(birthGroup, { dossier: exampleDossier, receivedAt }, environment);
 * opened.ok && opened.state.clocks.promise?.due?.on; // => '2026-09-17'
 * ```
 */
export function openCase(definition: Definition, opening: Opening, environment: Environment): Outcome {
  const { receivedAt, governedOn = dayOf(receivedAt) } = opening;
  if (!includes(definition.appliesTo, governedOn)) return refuse(definition, null, definition.id, 'notApplicable');
  const dossier = checked(definition.id, definition.dossier, opening.dossier);
  const demand = definition.admits?.(dossier, receivedAt) ?? null;
  if (demand !== null) return refuseOutright(definition, 'outOfScope', demand);
  const choices = answersOf(definition, opening.choices ?? {});
  const facts = { ...definition.facts(withoutPersonal(definition.dossier, dossier) as never), ...opening.facts };
  const { snapshot, effects } = start(definition.machine, { receivedAt, choices, facts } satisfies CaseInput);
  const held = opening.unit === undefined ? {} : { holders: [{ unit: opening.unit, from: dayOf(receivedAt) }] };
  const opened: CaseState = { receivedAt, governedOn, choices, ...held, snapshot, clocks: {} };
  const event: CaseEvent = { type: 'opened', at: receivedAt, by: { role: systemRole }, data: facts };
  return carryOut(definition, opened, opened, effects, event, environment, []);
}

/**
 * Moves a case by one event: checks who sends it and what comes with it, steps the machine, carries out what it says
 * of clocks, and hands on the rest. Pure: the state given is not changed, and the same input gives the same bytes.
 *
 * @throws {UnknownEvent} @throws {UnknownRole} @throws {InvalidData} when the caller is wrong; a refusal by law is a value.
 *
 * @example
 * ```ts
 * import { defaultOffice, instant, vietnam, workingCalendar } from '@motcua/calendar';
 * import { advance, openCase } from '@motcua/kit';
 * import { birthGroup, exampleDossier } from '@motcua/procedures';
 * const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
 * const receivedAt = instant('2026-09-14T09:00');
 * const opened = openCase(birthGroup, { dossier: exampleDossier, receivedAt }, environment);
 * if (!opened.ok) throw new Error(opened.refusal.says.en);
 * const sent = { type: 'withdrawal.requested', at: receivedAt, by: { role: 'requester' }, data: {} };
 * advance(birthGroup, opened.state, sent, environment).ok; // => true
 * ```
 */
export function advance(definition: Definition, state: CaseState, event: CaseEvent, environment: Environment): Outcome {
  if (event.type === calendarChanged) return replanned(definition, state, environment);
  if (event.type === organisationChanged) {
    const handed = reorganised(state, event);
    return handed === null
      ? refuse(definition, state, event.type, 'notInThisState', event)
      : { ok: true, state: handed, effects: [], taken: [] };
  }
  if (event.type === caseMeasured) {
    return mayMeasure(definition, event)
      ? { ok: true, state, effects: [], taken: [] }
      : refuse(definition, state, event.type, 'notThisRole', event);
  }
  const heard = hearable(definition, event);
  if (heard === null) return refuse(definition, state, event.type, 'notThisRole', event);
  const marked = markPassed(state, event.type);
  const { snapshot, effects, taken } = step(definition.machine, state.snapshot, {
    ...heard,
    type: event.type,
    at: event.at,
    by: event.by.role,
  });
  if (taken.length === 0 && !isPassing(event.type))
    return refuse(definition, state, event.type, 'notInThisState', event);
  return carryOut(
    definition,
    { ...marked, snapshot },
    state,
    effects,
    { ...event, data: heard },
    environment,
    taken.map((it) => it.id),
  );
}

/** The data of an event that the machine may hear; null when the role may not send it. */
function hearable(definition: Definition, event: CaseEvent): Readonly<Record<string, unknown>> | null {
  if (event.by.role === systemRole && isOfSystem(definition, event.type)) return event.data;
  const declaration = Object.hasOwn(definition.events, event.type) ? definition.events[event.type] : undefined;
  if (declaration === undefined) {
    if (isOfSystem(definition, event.type)) return null;
    throw new UnknownEvent(definition.version, event.type, Object.keys(definition.events));
  }
  if (!Object.hasOwn(definition.roles, event.by.role) && event.by.role !== systemRole) {
    throw new UnknownRole(definition.version, event.by.role, Object.keys(definition.roles));
  }
  const data = checked(event.type, declaration.data, event.data);
  return declaration.by.includes(event.by.role) ? (withoutPersonal(declaration.data, data) as never) : null;
}

/**
 * Whether an event is the library's own: a passed deadline, or news from a member.
 *
 * @example
 * ```ts
 * import { isOfSystem } from '@motcua/kit';
 * import { birthGroup } from '@motcua/procedures';
 * isOfSystem(birthGroup, 'deadline.passed.promise'); // => true
 * isOfSystem(birthGroup, 'withdrawal.requested'); // => false
 * ```
 */
export function isOfSystem(definition: Definition, type: string): boolean {
  const [first, second, third] = type.split('.');
  if (first === 'deadline' && second === 'passed')
    return third !== undefined && Object.hasOwn(definition.clocks, third);
  return first === 'member' && second !== undefined && Object.hasOwn(definition.members, second);
}

function isPassing(type: string): boolean {
  return type.startsWith('deadline.passed.');
}

function markPassed(state: CaseState, type: string): CaseState {
  const name = type.slice('deadline.passed.'.length);
  const running = isPassing(type) && Object.hasOwn(state.clocks, name) ? state.clocks[name] : undefined;
  return running === undefined
    ? state
    : { ...state, clocks: { ...state.clocks, [name]: { ...running, passed: true } } };
}

function replanned(definition: Definition, state: CaseState, environment: Environment): Outcome {
  let clocks = state.clocks;
  for (const [name, running] of Object.entries(state.clocks)) {
    const declaration = definition.clocks[name];
    if (declaration === undefined || declaration.before !== undefined) continue;
    const moved = { ...clocks, [name]: recomputed(declaration, running, environment) };
    clocks = ledBy(definition, { ...state, clocks: moved }, name, environment);
  }
  return { ok: true, state: { ...state, clocks }, effects: [], taken: [] };
}

function carryOut(
  definition: Definition,
  moved: CaseState,
  before: CaseState,
  effects: readonly Effect[],
  event: CaseEvent,
  environment: Environment,
  taken: readonly string[],
): Outcome {
  let state = moved;
  try {
    for (const effect of effects) {
      state = { ...state, clocks: applyToClocks(definition, state, effect, event.at, environment) };
    }
  } catch (error) {
    if (error instanceof BadAppointment)
      return refuse(definition, before, event.type, 'badAppointment', event, error.why);
    throw error;
  }
  // Only now: a letter that promises a day names the one that the whole step came to.
  const asked = effects.flatMap((effect) => askOf(definition, before, state, effect, event) ?? []);
  // A closed case waits for nothing.
  const closed = state.snapshot.status === 'done' ? { ...state, clocks: {} } : state;
  return { ok: true, state: closed, effects: asked, taken };
}

function askOf(
  definition: Definition,
  before: CaseState,
  after: CaseState,
  effect: Effect,
  event: CaseEvent,
): CaseEffect | null {
  const { member, facts = {}, event: told, what, data = {} } = effect.params as unknown as AskParams;
  switch (effect.type) {
    case 'issueLetter':
      return { type: 'letter', letter: letterOf(definition, before, after, effect.params, event) };
    case 'openMember':
      return { type: 'openMember', member, facts };
    case 'tellMember':
      return { type: 'tellMember', member, event: told, data };
    case 'announce':
      return { type: 'announce', what, data };
    default:
      return null;
  }
}

/** The parameters of the duties that ask something of the world, as `duties` declares them. */
interface AskParams {
  readonly member: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly event: string;
  readonly what: string;
  readonly data?: Readonly<Record<string, unknown>>;
}
