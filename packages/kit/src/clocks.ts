import {
  addWorkingDaysToDay,
  type CivilDate,
  type Clock,
  type Counting,
  changeTerm,
  civilDate,
  dayOf,
  dueOf,
  fromEpochDay,
  type Instant,
  instant,
  instantAt,
  isWorkingDay,
  lastMomentBefore,
  restart,
  resume,
  startClock,
  suspend,
  type Term,
  toEpochDay,
  until,
  workingDaysBetweenDays,
} from '@motcua/calendar';
import { inForceOn } from '@motcua/law';
import type { Effect } from '@motcua/machine';
import type { CaseState, RunningClock } from './case-state.ts';
import type { ClockDeclaration } from './clock-declaration.ts';
import type { Definition } from './definition.ts';
import type { Environment } from './environment.ts';
import { BrokenDefinition } from './errors.ts';

type Clocks = CaseState['clocks'];
type Params = Readonly<Record<string, unknown>>;

/** The day that was promised cannot be a promised day; `why` is a key of the words. */
export class BadAppointment extends Error {
  readonly why: 'notAWorkingDay' | 'notLater';

  constructor(why: BadAppointment['why']) {
    super(why);
    this.why = why;
  }
}

/** What one effect does to the clocks of a case, at an instant. Effects that are not about clocks change nothing. */
export function applyToClocks(
  definition: Definition,
  state: Pick<CaseState, 'governedOn' | 'choices' | 'clocks'>,
  effect: Effect,
  at: Instant,
  environment: Environment,
): Clocks {
  const change = changes[effect.type];
  if (change === undefined) return state.clocks;
  const name = String(effect.params.clock);
  const declaration = definition.clocks[name];
  if (declaration === undefined) throw new BrokenDefinition(definition.version, `no clock «${name}» is declared.`);
  const it = { definition, declaration, state, name, at, environment, params: effect.params };
  const next = owing(it, effect.type, change(it));
  const { [name]: _, ...others } = state.clocks;
  const moved = next === null ? others : { ...others, [name]: next };
  return ledBy(definition, { ...state, clocks: moved }, name, environment);
}

/** The end that was missed stays known while the clock runs anew, until its letter is written. */
function owing({ state, name, params }: Change, type: string, next: RunningClock | null): RunningClock | null {
  const before = state.clocks[name];
  const missed = before?.missed ?? before?.due;
  if (params.owing === true && before !== undefined && missed) {
    return next === null ? { ...withoutMissed(before), due: missed, passed: true } : { ...next, missed };
  }
  const keeps = type !== 'startClock' && type !== 'appoint' && type !== 'settleClock';
  return keeps && next !== null && before?.missed !== undefined ? { ...next, missed: before.missed } : next;
}

function withoutMissed({ missed: _, ...clock }: RunningClock): RunningClock {
  return clock;
}

/** The clocks with those renewed that end before a clock that has changed. */
export function ledBy(
  definition: Definition,
  { choices, clocks }: Pick<CaseState, 'choices' | 'clocks'>,
  name: string,
  environment: Environment,
): Clocks {
  const next = { ...clocks };
  for (const [own, declaration] of Object.entries(definition.clocks)) {
    if (declaration.before !== name || declaration.where?.(choices) === false) continue;
    const led = endingBefore(declaration, clocks[name], clocks[own], environment);
    if (led === null) delete next[own];
    else next[own] = led;
  }
  return next;
}

function endingBefore(
  declaration: ClockDeclaration,
  leader: RunningClock | undefined,
  own: RunningClock | undefined,
  environment: Environment,
): RunningClock | null {
  if (leader === undefined || leader.due === null || leader.passed || leader.term === null) return null;
  const at = lastMomentBefore(leader.due, environment.calendar, officeOf(declaration, environment));
  if (at < leader.clock.from) return null;
  return { ...leader, due: { on: dayOf(at), at }, passed: own?.due?.at === at && own.passed };
}

/** A clock with its due date computed anew: by another calendar, it may be another. */
export function recomputed(
  declaration: ClockDeclaration,
  running: RunningClock,
  environment: Environment,
): RunningClock {
  if (running.passed) return running;
  return { ...running, due: dueOf(running.clock, environment.calendar, officeOf(declaration, environment)) };
}

interface Change {
  readonly definition: Definition;
  readonly declaration: ClockDeclaration;
  readonly state: Pick<CaseState, 'governedOn' | 'choices' | 'clocks'>;
  readonly name: string;
  readonly at: Instant;
  readonly environment: Environment;
  readonly params: Params;
}

const changes: Readonly<Record<string, (change: Change) => RunningClock | null>> = {
  startClock: (it) => {
    if (it.params.on !== undefined) return promisedFor(it, givenDay(it));
    const term = namedTerm(it, it.params.term);
    const value = termOf(it, term);
    const clock = startClock(value, fromOf(it), it.declaration.counting(it.state.choices, value));
    return due(it, { term, clock });
  },
  stopClock: () => null,
  settleClock: (it) => withoutMissed(running(it)),
  suspendClock: (it) => {
    const { term, clock } = running(it);
    return due(it, { term, clock: suspend(clock, it.at, String(it.params.because)) });
  },
  resumeClock: (it) => {
    const { term, clock, notBefore } = running(it);
    const isMoved = it.params.moves === true && clock.term.unit === 'until';
    if (isMoved || (term === null && notBefore !== undefined)) return promisedFor(it, dayAfterPause(it, clock));
    return due(it, { term, clock: resume(clock, it.at) });
  },
  restartClock: (it) => {
    const { term, clock } = running(it);
    if (it.params.term !== undefined) return changes.startClock?.(it) ?? null;
    return due(it, { term, clock: restart(clock, fromOf(it)) });
  },
  changeTerm: (it) => {
    const before = running(it);
    if (before.term === null) return before;
    const term = namedTerm(it, it.params.term);
    return due(it, { term, clock: changeTerm(before.clock, termOf(it, term)) });
  },
  appoint: (it) => {
    const on = appointedDay(it);
    checkAppointment(it, on);
    return promisedFor(it, on);
  },
  postpone: (it) => {
    const before = running(it);
    const notBefore = later(appointedDay(it), before.notBefore);
    const held = { ...before, notBefore };
    return before.due === null || notBefore <= before.due.on ? held : { ...promisedFor(it, notBefore), notBefore };
  },
  holdClock: (it) => {
    const before = running(it);
    const { clock } = it.params.term === undefined ? before : (changes.startClock?.(it) ?? before);
    const end = dueOf(restart(clock, fromOf(it)), it.environment.calendar, officeOf(it.declaration, it.environment));
    return end === null ? before : { ...before, notBefore: later(end.on, before.notBefore) };
  },
};

function later(on: CivilDate, other: CivilDate = on): CivilDate {
  return on < other ? other : on;
}

/** A day that is given when the clock starts; a rest day among them ends with the next working day. */
function givenDay({ params, at }: Change): CivilDate {
  const on = civilDate(String(params.on));
  if (on < dayOf(at)) throw new BadAppointment('notLater');
  return on;
}

/** A promised day moves by the working days of a pause: what was left is left. */
function dayAfterPause({ at, environment: { calendar } }: Change, { term, pauses }: Clock): CivilDate {
  const on = term.unit === 'until' ? term.on : dayOf(at);
  const from = pauses.at(-1)?.from ?? at;
  const left = workingDaysBetweenDays(calendar, toEpochDay(dayOf(from)), toEpochDay(on));
  return left > 0 ? fromEpochDay(addWorkingDaysToDay(calendar, toEpochDay(dayOf(at)), left)) : later(on, dayOf(at));
}

/** On a promised day, or on the later one before which it is not to end. */
function promisedFor(it: Change, on: CivilDate): RunningClock {
  const counting: Counting = { ...it.declaration.counting(it.state.choices), cutoff: null, roll: 'nextWorkingDay' };
  return due(it, { term: null, clock: startClock(until(on), it.at, counting) });
}

function due(it: Change, started: Pick<RunningClock, 'term' | 'clock'>): RunningClock {
  const notBefore = it.state.clocks[it.name]?.notBefore;
  const kept = notBefore === undefined ? {} : { notBefore };
  const next = recomputed(it.declaration, { ...started, ...kept, due: null, passed: false }, it.environment);
  return notBefore !== undefined && next.due !== null && next.due.on < notBefore ? promisedFor(it, notBefore) : next;
}

function running(it: Change): RunningClock {
  const found = it.state.clocks[it.name];
  if (found === undefined) throw new BrokenDefinition(it.definition.version, `clock «${it.name}» is not running.`);
  return found;
}

/** The term that a machine names, or the one that stands in for it under the answers given. */
function namedTerm({ declaration, state }: Change, named: unknown): string {
  return declaration.instead?.(state.choices, String(named)) ?? String(named);
}

/** The term in the version that governs the dossier. */
function termOf(it: Change, term: string): Term {
  const rule = it.declaration.terms[term];
  if (rule === undefined)
    throw new BrokenDefinition(it.definition.version, `clock «${it.name}» has no term «${term}».`);
  return inForceOn(rule, it.state.governedOn).value;
}

function fromOf(it: Change): Instant {
  return it.params.from === undefined ? it.at : instant(String(it.params.from));
}

function appointedDay(it: Change): CivilDate {
  const on = civilDate(String(it.params.on));
  if (it.params.then === undefined) return on;
  const value = termOf(it, namedTerm(it, it.params.then));
  const clock = startClock(value, instantAt(on, '00:00'), {
    ...it.declaration.counting(it.state.choices, value),
    cutoff: null,
  });
  const end = dueOf(clock, it.environment.calendar, officeOf(it.declaration, it.environment));
  return end === null ? on : end.on;
}

function checkAppointment(it: Change, on: CivilDate): void {
  const before = it.state.clocks[it.name]?.due?.on;
  if (!isWorkingDay(it.environment.calendar, on)) throw new BadAppointment('notAWorkingDay');
  if (on < dayOf(it.at) || (before !== undefined && on <= before)) throw new BadAppointment('notLater');
}

/**
 * The office whose hours count for a clock.
 *
 * @example
 * ```ts
 * import { defaultOffice, vietnam, workingCalendar } from '@motcua/calendar';
 * import { officeOf } from '@motcua/kit';
 * import { birthGroup } from '@motcua/procedures';
 * const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
 * officeOf(birthGroup.clocks.promise, environment) === defaultOffice; // => true
 * ```
 */
export function officeOf(declaration: ClockDeclaration, environment: Environment) {
  const id = declaration.office ?? 'default';
  const office = environment.offices[id];
  if (office === undefined) throw new BrokenDefinition(id, `the environment has no office «${id}».`);
  return office;
}
