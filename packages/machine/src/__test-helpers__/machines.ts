import fc from 'fast-check';
import { assign, createMachine, raise } from 'xstate';
import type { Machine } from '../index.ts';

// Machines nobody wrote: nested, parallel, with history, final states, `always`, guards on context and event, assigns,
// named actions on entry, exit and transitions, and events raised by events.

/** What the random machines listen to. */
export const alphabet = ['a', 'b', 'c', 'd'] as const;

interface Shape {
  readonly kind: 'atomic' | 'final' | 'compound' | 'parallel';
  readonly children: readonly Shape[];
  readonly moves: readonly {
    readonly on: number;
    readonly to: number;
    readonly guard: number;
    readonly action: number;
  }[];
  readonly always: number | null;
  readonly history: boolean;
}

const move = fc.record({ on: fc.nat(3), to: fc.nat(50), guard: fc.nat(3), action: fc.nat(4) });

const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constantFrom('atomic' as const, 'atomic' as const, 'final' as const),
      children: fc.constant([]),
      moves: fc.array(move, { maxLength: 3 }),
      always: fc.constant(null),
      history: fc.constant(false),
    }),
    fc.record({
      kind: fc.constantFrom('compound' as const, 'compound' as const, 'parallel' as const),
      children: fc.array(tie('shape'), { minLength: 1, maxLength: 3 }),
      moves: fc.array(move, { maxLength: 2 }),
      always: fc.option(fc.nat(50), { freq: 4 }),
      history: fc.boolean(),
    }),
  ),
}));

/** Random machines over {@link alphabet}. `always` is guarded by a counter, so that every macrostep ends. */
export const machines: fc.Arbitrary<Machine> = fc
  .record({ shapes: fc.array(shape, { minLength: 1, maxLength: 3 }), parallel: fc.boolean() })
  .map(({ shapes, parallel }) => build(shapes, parallel));

function build(shapes: readonly Shape[], parallel: boolean): Machine {
  const ids: string[] = [];
  shapes.forEach((it, index) => {
    name(it, `s${index}`, ids);
  });
  const states = Object.fromEntries(shapes.map((it, index) => [`s${index}`, config(it, `s${index}`, ids)]));
  const frame = parallel ? { type: 'parallel' } : { initial: 's0' };
  return createMachine(
    { id: 'any', context: { count: 0 }, ...frame, states } as never,
    {
      guards: {
        isEven: ({ context }: never) => (context as { count: number }).count % 2 === 0,
        isBig: ({ event }: never) => (event as { size?: number }).size === 2,
      },
      actions: { note: () => {}, shout: () => {} },
    } as never,
  ) as Machine;
}

function name(shape: Shape, id: string, ids: string[]): void {
  ids.push(id);
  shape.children.forEach((it, index) => {
    name(it, `${id}_${index}`, ids);
  });
}

function config(shape: Shape, id: string, ids: readonly string[]): object {
  const on: Record<string, object[]> = {};
  for (const it of shape.moves) {
    const event = alphabet[it.on] ?? 'a';
    const list = on[event] ?? [];
    on[event] = list;
    const target = it.to === 0 ? {} : { target: `#${ids[it.to % ids.length]}` };
    list.push({
      ...target,
      ...guards[it.guard],
      actions: event === 'd' && it.action === raising ? count : actions[it.action],
    });
  }
  const states = shape.children.map((it, index): [string, object] => [`c${index}`, config(it, `${id}_${index}`, ids)]);
  if (shape.history && shape.kind === 'compound') states.push(['back', { type: 'history', history: 'deep' }]);
  const always =
    shape.always === null
      ? {}
      : {
          always: {
            guard: ({ context }: never) => (context as { count: number }).count === 3,
            target: `#${ids[shape.always % ids.length]}`,
            actions: count,
          },
        };
  const kind = { atomic: {}, final: { type: 'final' }, compound: { initial: 'c0' }, parallel: { type: 'parallel' } }[
    shape.kind
  ];
  const entry = [{ type: 'note', params: { entered: id } }];
  const exit = [{ type: 'note', params: { left: id } }];
  const body = shape.kind === 'final' ? { entry } : { entry, exit, on, ...always };
  return { id, ...kind, ...body, ...(states.length > 0 ? { states: Object.fromEntries(states) } : {}) };
}

const count = assign({ count: ({ context }: never) => (context as { count: number }).count + 1 } as never);
const guards = [{}, { guard: 'isEven' }, { guard: 'isBig' }, { guard: { type: 'isEven' } }];
// Only `d` is raised, and never by `d` itself: a machine that raises for ever would never end its macrostep.
const raising = 4;
const actions = [
  [],
  [count],
  ['shout', count],
  [{ type: 'shout', params: ({ context }: never) => ({ at: (context as { count: number }).count }) }],
  [count, raise({ type: 'd' } as never)],
];
