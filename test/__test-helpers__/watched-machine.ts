import type { Machine } from '@motcua/machine';
import { createMachine } from 'xstate';

// Which facts a step depends on is not written anywhere: a guard asks three of them, an assignment one. So the machine is
// built once more with its own functions watched while they run.

/** One thing that a machine's functions may look at: a fact of the case, or a field of the event. */
export interface Question {
  readonly of: 'context' | 'event';
  readonly field: string;
}

/** What happened while a machine was watched. */
export interface Sight<T> {
  readonly result: T;
  /** What was looked at, each once, in the order in which it was first looked at. */
  readonly asked: readonly Question[];
  /** The facts that were assigned, changed or not. */
  readonly written: readonly string[];
}

/** A machine like another, whose functions are seen at work. */
export interface Watched {
  readonly machine: Machine;
  readonly during: <T>(run: () => T) => Sight<T>;
}

type Fields = Readonly<Record<string, unknown>>;
type Asking = (args: { readonly context: Fields; readonly event: Fields }, params: unknown) => unknown;
type Assignment = Asking | Readonly<Record<string, unknown>>;

/** A function as XState meets it: an author's own, or one of XState's that carries what the author wrote. */
interface Carrier {
  (): void;
  readonly type?: string;
  readonly check?: unknown;
  readonly guards?: readonly unknown[];
  readonly assignment?: Assignment;
  readonly event?: unknown;
}

/** Builds a machine anew so that what its guards, assignments and parameters look at is seen. */
export function watched(machine: Machine): Watched {
  const notes = { asked: new Map<string, Question>(), written: new Set<string>() };
  const eyes: Eyes = {
    looks: (of, field) => notes.asked.set(`${of} ${field}`, { of, field }),
    writes: (field) => notes.written.add(field),
  };
  const { config, implementations } = machine;
  const { actions, guards } = implementations;
  const own = { ...implementations, actions: watch(actions, eyes), guards: watch(guards, eyes) };
  return {
    machine: createMachine(watch(config, eyes) as never, own as never) as unknown as Machine,
    during: (run) => {
      notes.asked.clear();
      notes.written.clear();
      const result = run();
      return { result, asked: [...notes.asked.values()], written: [...notes.written] };
    },
  };
}

interface Eyes {
  readonly looks: (of: Question['of'], field: string) => void;
  readonly writes: (field: string) => void;
}

/** The first context is made from the input alone; meta is never run. */
const unwatched: readonly string[] = ['context', 'meta'];

function watch(value: unknown, eyes: Eyes): unknown {
  if (Array.isArray(value)) return value.map((it) => watch(it, eyes));
  if (typeof value === 'function') return watchFunction(value as Carrier, eyes);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, it]) => [key, unwatched.includes(key) ? it : watch(it, eyes)]);
  return Object.fromEntries(entries);
}

function watchFunction(carrier: Carrier, eyes: Eyes): unknown {
  const { type, check, guards, assignment, event } = carrier;
  if (check !== undefined) return guards === undefined ? carrier : carrying(carrier, { guards: watch(guards, eyes) });
  if (type === 'xstate.assign') return carrying(carrier, { assignment: watchAssignment(assignment ?? {}, eyes) });
  if (type === 'xstate.raise') return carrying(carrier, { event: watch(event, eyes) });
  if (type !== undefined) throw new Error(`«${type}» cannot be watched.`);
  return watchAsking(carrier as unknown as Asking, eyes);
}

/** The same function of XState's, with something else to carry. */
function carrying(carrier: Carrier, other: Readonly<Record<string, unknown>>): unknown {
  return Object.assign(() => false, carrier, other);
}

function watchAsking(ask: Asking, { looks }: Eyes): Asking {
  return (args, params) => {
    const context = seen(args.context, (field) => looks('context', field));
    return ask({ ...args, context, event: seen(args.event, (field) => looks('event', field)) }, params);
  };
}

function watchAssignment(assignment: Assignment, eyes: Eyes): Asking {
  const assign: Asking = typeof assignment === 'function' ? assignment : (...given) => eachOf(assignment, given);
  const asking = watchAsking(assign, eyes);
  return (...given) => {
    const update = asking(...given) as Fields;
    for (const field of Object.keys(update)) eyes.writes(field);
    return update;
  };
}

function eachOf(assignment: Fields, given: Parameters<Asking>): Fields {
  const entries = Object.entries(assignment).map(([field, value]) => [
    field,
    typeof value === 'function' ? (value as Asking)(...given) : value,
  ]);
  return Object.fromEntries(entries);
}

function seen(fields: Fields, look: (field: string) => void): Fields {
  return new Proxy(fields, {
    get: (of, field) => {
      if (typeof field === 'string') look(field);
      return Reflect.get(of, field);
    },
    has: (of, field) => {
      if (typeof field === 'string') look(field);
      return Reflect.has(of, field);
    },
    ownKeys: (of) => {
      for (const field of Object.keys(of)) look(field);
      return Reflect.ownKeys(of);
    },
  });
}
