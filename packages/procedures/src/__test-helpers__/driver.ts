import {
  type CivilDate,
  dayOf,
  defaultOffice,
  type Instant,
  passedAt,
  vietnam,
  workingCalendar,
} from '@motcua/calendar';
import {
  advance,
  type CaseEffect,
  type CaseEvent,
  type CaseState,
  type Definition,
  type Environment,
  fromMember,
  type Letter,
  type Outcome,
  openCase,
  organisationChanged,
  passed,
} from '@motcua/kit';
import { holderOn, includes, localUnits } from '@motcua/law';
import { procedures } from '../procedures.ts';
import { seeing } from './coverage.ts';

/** A case that runs in a test, and its members by name. */
export interface Running {
  readonly name: string;
  readonly definition: Definition;
  state: CaseState;
  readonly letters: Letter[];
  readonly root: boolean;
}

/** The cases of one story: the root and, for a group, its members. */
export interface Run {
  readonly cases: Map<string, Running>;
  readonly dossier: Readonly<Record<string, unknown>>;
  /** The transitions that the story took, each with the id of its procedure. */
  readonly taken: Set<string>;
  /** What follows and is not carried out yet, in the order in which it came about, as the engine has it. */
  readonly pending: (() => void)[];
}

type Choices = Readonly<Record<string, string>>;

export const environment: Environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };

/** Opens the root case of a story. A refusal to open comes back as it is. */
export function open(
  definition: Definition,
  dossier: Run['dossier'],
  receivedAt: Instant,
  choices: Choices,
  unit?: string,
) {
  const run: Run = { cases: new Map(), dossier, taken: new Set(), pending: [] };
  const name = Object.keys(definition.members).length > 0 ? 'group' : 'case';
  const outcome = begin(run, name, definition, dossier, receivedAt, choices, true, dayOf(receivedAt), unit);
  settle(run);
  return { run, outcome };
}

/** Sends an event to a case, after every deadline that had passed by then, in due order over all cases. */
export function send(run: Run, name: string, event: CaseEvent): Outcome {
  sweep(run, event.at);
  return told(run, name, event);
}

/** Fires every deadline that has passed by an instant, each at its own. */
export function sweep(run: Run, at: Instant): void {
  for (let next = earliest(run, at); next !== undefined; next = earliest(run, at)) {
    told(run, next.name, system(passed(next.clock), next.at));
  }
}

/** Hands every open case on to the unit that holds it on the day, after every deadline that had passed by then. */
export function reorganise(run: Run, at: Instant): void {
  sweep(run, at);
  for (const { name, state } of run.cases.values()) {
    const unit = state.holders?.at(-1)?.unit;
    if (unit === undefined || state.snapshot.status === 'done') continue;
    const { id, period } = holderOn(localUnits, unit, dayOf(at));
    if (id !== unit) told(run, name, { ...system(organisationChanged, at), data: { unit: id, from: period.from } });
  }
}

function begin(
  run: Run,
  name: string,
  definition: Definition,
  dossier: unknown,
  receivedAt: Instant,
  choices: Choices,
  root: boolean,
  governedOn: CivilDate = dayOf(receivedAt),
  unit?: string,
  facts: Readonly<Record<string, unknown>> = {},
): Outcome {
  const mine = Object.fromEntries(definition.assumptions.flatMap(({ id }) => (choices[id] ? [[id, choices[id]]] : [])));
  const held = unit === undefined ? {} : { unit };
  const opening = { dossier, receivedAt, governedOn, choices: mine, facts, ...held };
  const outcome = seeing(definition, run.taken, () => openCase(definition, opening, environment));
  if (!outcome.ok) return outcome;
  run.cases.set(name, { name, definition, state: outcome.state, letters: [], root });
  follow(run, name, outcome.effects, receivedAt);
  return outcome;
}

/** Tells a case of an event, and then every other case of what follows from it. */
function told(run: Run, name: string, event: CaseEvent): Outcome {
  const outcome = tell(run, name, event);
  settle(run);
  return outcome;
}

/** What an event leads to waits until what came about before it is carried out. */
function follow(run: Run, name: string, effects: readonly CaseEffect[], at: Instant): void {
  run.pending.push(...effects.map((effect) => () => carryOut(run, name, effect, at)));
}

function settle({ pending }: Run): void {
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) next();
}

function tell(run: Run, name: string, event: CaseEvent): Outcome {
  const running = run.cases.get(name);
  if (running === undefined) throw new RangeError(`There is no case «${name}» yet.`);
  const { definition, state } = running;
  const outcome = seeing(definition, run.taken, () => advance(definition, state, event, environment));
  if (!outcome.ok) return outcome;
  running.state = outcome.state;
  for (const id of outcome.taken) run.taken.add(`${running.definition.id} ${id}`);
  follow(run, name, outcome.effects, event.at);
  return outcome;
}

function carryOut(run: Run, name: string, effect: CaseEffect, at: Instant): void {
  const running = run.cases.get(name);
  if (running === undefined) return;
  switch (effect.type) {
    case 'letter':
      running.letters.push(effect.letter);
      return;
    case 'openMember': {
      const member = running.definition.members[effect.member];
      if (member === undefined) throw new RangeError(`«${name}» has no member «${effect.member}».`);
      const whose = member.governedBy?.(running.state.choices) ?? 'group';
      const governedOn = whose === 'group' ? running.state.governedOn : dayOf(at);
      const definition = versionOn(member.definition, governedOn);
      begin(
        run,
        effect.member,
        definition,
        member.dossier(run.dossier, effect.facts),
        at,
        running.state.choices,
        false,
        governedOn,
        running.state.holders?.at(-1)?.unit,
        effect.facts,
      );
      return;
    }
    case 'tellMember':
      if (run.cases.has(effect.member)) tell(run, effect.member, { ...system(effect.event, at), data: effect.data });
      return;
    case 'announce':
      if (!running.root) tell(run, 'group', { ...system(fromMember(name, effect.what), at), data: effect.data });
  }
}

/** The member's version for the day whose law governs it. */
function versionOn(declared: Definition, day: CivilDate): Definition {
  return procedures.find((it) => it.id === declared.id && includes(it.appliesTo, day)) ?? declared;
}

function earliest(run: Run, until: Instant) {
  return [...run.cases.values()]
    .flatMap(({ name, state }) =>
      Object.entries(state.clocks).flatMap(([clock, it]) =>
        it.due === null || it.passed ? [] : [{ name, clock, at: passedAt(it.due) }],
      ),
    )
    .filter((it) => it.at <= until)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
}

function system(type: string, at: Instant): CaseEvent {
  return { type, at, by: { role: 'system' }, data: {} };
}
