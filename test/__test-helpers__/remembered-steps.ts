import { type Machine, type MachineEvent, type Snapshot, type Step, standpoint, start } from '@motcua/machine';
import { type Question, watched } from './watched-machine.ts';

// A step depends on the state that the machine is in, and on what its functions look at there, which is little. Whoever
// takes a million steps meets the same few over and over: each is taken once by the machine, and remembered by what was
// looked at. Nothing is guessed: what was not looked at cannot have mattered.

/** A machine that remembers its steps. Equal snapshots are the same object. */
export interface Remembering {
  readonly start: (input: unknown) => Step;
  /** The types of the events that somebody listens to there. */
  readonly hears: (snapshot: Snapshot) => readonly string[];
  readonly step: (snapshot: Snapshot, event: MachineEvent) => Step;
}

type Fields = Readonly<Record<string, unknown>>;

/** Where a machine stands, without its facts. */
type Place = Omit<Snapshot, 'context'>;

/** What one event did, whatever else is known. */
interface Outcome {
  readonly place: Place;
  /** The facts that it assigned. */
  readonly writes: Fields;
  readonly effects: Step['effects'];
  readonly taken: Step['taken'];
}

/** A question, and what followed from each answer. */
interface Fork extends Question {
  readonly answers: Map<unknown, Fork | Outcome>;
}

/**
 * Makes a machine remember its steps. What it has learned stays as long as the machine lives; the snapshots that it met,
 * of which there are many more, only as long as who asked for this.
 */
export function remembering(machine: Machine): Remembering {
  const { place, told, hears, outcomeOf } = within(learnedBy, machine, () => learning(machine));
  const places = new WeakMap<Snapshot, Place>();
  const facts = onlyByParts();
  const changed = paired((context: Fields, writes: Fields) => facts({ ...context, ...writes }));
  const standing = paired((where: Place, context: Fields): Snapshot => {
    const snapshot = { ...where, context };
    places.set(snapshot, where);
    return snapshot;
  });
  const placeOf = (snapshot: Snapshot): Place => {
    const where = places.get(snapshot);
    if (where === undefined) throw new Error('A snapshot that was not met here.');
    return where;
  };
  return {
    start: (input) => {
      const { snapshot, ...others } = start(machine, input);
      const { context, ...where } = snapshot;
      return { snapshot: standing(place(where), facts(told(context))), ...others };
    },
    hears: (snapshot) => hears(placeOf(snapshot), snapshot),
    step: (snapshot, event) => {
      const outcome = outcomeOf(placeOf(snapshot), snapshot, event);
      const { writes, effects, taken } = outcome;
      const context = writes === none ? snapshot.context : changed(snapshot.context, writes);
      return { snapshot: standing(outcome.place, context), effects, taken };
    },
  };
}

const learnedBy = new WeakMap<Machine, ReturnType<typeof learning>>();

/** Nothing was assigned. */
const none: Fields = {};

/** What each event does in each place, by what was looked at. */
function learning(original: Machine) {
  const { machine, during } = watched(original);
  const place = only<Place>();
  const value = only<unknown>();
  const writesOnce = onlyByParts();
  const trees = new Map<Place, Map<string, Fork | Outcome>>();
  const heard = new Map<Place, readonly string[]>();
  const told = (fields: Fields) => Object.fromEntries(Object.entries(fields).map(([name, it]) => [name, value(it)]));

  const first = (snapshot: Snapshot, event: MachineEvent): { asked: readonly Question[]; outcome: Outcome } => {
    const { result, asked, written } = during(() => standpoint(machine, snapshot).step(event));
    const { context, ...where } = result.snapshot;
    const assigned = told(Object.fromEntries(written.map((it) => [it, context[it]])));
    const writes = written.length === 0 ? none : writesOnce(assigned);
    return { asked, outcome: { place: place(where), writes, effects: result.effects, taken: result.taken } };
  };

  return {
    place,
    told,
    hears: (where: Place, snapshot: Snapshot) => within(heard, where, () => listened(machine, snapshot)),
    outcomeOf: (where: Place, snapshot: Snapshot, event: MachineEvent): Outcome => {
      const tree = within(trees, where, () => new Map<string, Fork | Outcome>());
      const given = { context: snapshot.context, event };
      const known = recalled(tree.get(event.type), given);
      if (known !== undefined) return known;
      const { asked, outcome } = first(snapshot, event);
      tree.set(event.type, learned(tree.get(event.type), asked, given, outcome));
      return outcome;
    },
  };
}

function listened(machine: Machine, snapshot: Snapshot): readonly string[] {
  return [
    ...new Set(
      standpoint(machine, snapshot)
        .listening()
        .map((it) => it.event),
    ),
  ];
}

type Given = Readonly<Record<Question['of'], Fields>>;

function recalled(tree: Fork | Outcome | undefined, given: Given): Outcome | undefined {
  let at = tree;
  while (at !== undefined && 'answers' in at) at = at.answers.get(given[at.of][at.field]);
  return at;
}

/** The tree with one outcome more; it throws where the machine is no function of what it looks at. */
function learned(
  tree: Fork | Outcome | undefined,
  [question, ...others]: readonly Question[],
  given: Given,
  outcome: Outcome,
): Fork | Outcome {
  if (question === undefined) {
    if (tree !== undefined) throw new Error('A step came to something else, though all it looked at was the same.');
    return outcome;
  }
  const { of, field } = question;
  const fork: Fork | Outcome = tree ?? { of, field, answers: new Map() };
  if (!('answers' in fork) || fork.of !== of || fork.field !== field)
    throw new Error(`A step looked at «${field}», though all that it had looked at before was the same.`);
  const answer = given[of][field];
  fork.answers.set(answer, learned(fork.answers.get(answer), others, given, outcome));
  return fork;
}

/** A function of two objects, asked once for each pair. */
export function paired<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const known = new Map<A, Map<B, T>>();
  return (a, b) =>
    within(
      within(known, a, () => new Map<B, T>()),
      b,
      () => make(a, b),
    );
}

interface Held<K, T> {
  readonly get: (key: K) => T | undefined;
  readonly set: (key: K, value: T) => unknown;
}

/** What a map holds for a key, made where it is new. */
export function within<K, T>(map: Held<K, T>, key: K, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Of equal data always the same object, so that equal means identical. */
export function only<T>(): (it: T) => T {
  const known = new Map<string, T>();
  return (it) => (typeof it === 'object' && it !== null ? within(known, JSON.stringify(it), () => it) : it);
}

/** The same for records whose values are met only once each: told apart by which values they are. */
function onlyByParts(): (it: Fields) => Fields {
  const numbers = new Map<unknown, number>();
  const known = new Map<string, Fields>();
  const numberOf = (part: unknown) => within(numbers, part, () => numbers.size);
  return (it) => {
    const parts = Object.entries(it).map(([name, part]) => `${name} ${numberOf(part)}`);
    return within(known, parts.join(), () => it);
  };
}
