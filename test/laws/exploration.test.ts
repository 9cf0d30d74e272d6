import type { CaseInput, Definition } from '@motcua/kit';
import { type Machine, type Snapshot, type Step, standpoint, start } from '@motcua/machine';
import { procedures } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';
import { assign, createMachine } from 'xstate';
import { explore } from '../__test-helpers__/explore.ts';
import { mutant, withoutActions } from '../__test-helpers__/mutants.ts';
import { breachesOf } from '../__test-helpers__/promise-monitor.ts';
import { only, type Remembering, remembering } from '../__test-helpers__/remembered-steps.ts';
import { inputsOf } from '../__test-helpers__/spaces.ts';

// The exploration remembers steps by what the machine looked at. It must come to what the machine itself comes to, step
// by step, and a fault that shows in one order of events alone must not be lost by it.

/** The newest version of each procedure, but for two whose smallest way to begin has too many standings to be walked twice. */
const large = ['birth-group', 'death-group-insurance'];
const newest = [...new Map(procedures.map((it) => [it.id, it])).values()].filter((it) => !large.includes(it.id));

describe('what is remembered is what the machine does', () => {
  test.each(newest.map((it) => [it.version, it] as const))('%s', (_, definition) => {
    const input = simplest(definition);
    expect(explore(definition, input)).toEqual(explore(definition, input, { walker: taken(definition.machine) }));
  });
});

test('a fact that is asked only where another holds is asked again where that other changed', () => {
  const lamp = createMachine(
    {
      context: { plugged: false, fuse: true, count: 0 },
      initial: 'off',
      states: {
        off: {
          on: {
            press: { guard: 'shines', target: 'on' },
            plug: { actions: assign({ plugged: true }) },
            blow: { actions: assign(({ context }) => ({ ...context, fuse: false })) },
            unplug: { actions: assign({ plugged: false }) },
          },
        },
        on: {},
      },
    },
    { guards: { shines: ({ context }) => context.plugged && context.fuse } },
  ) as unknown as Machine;
  const { start: begin, step } = remembering(lamp);
  const after = (...types: string[]) =>
    types.reduce((at, type) => step(at, { type }).snapshot, begin(undefined).snapshot);
  expect(after('press').value).toBe('off');
  expect(after('plug', 'press').value).toBe('on');
  expect(after('plug', 'blow', 'press').value).toBe('off');
  expect(after('blow', 'plug', 'unplug', 'press').value).toBe('off');
  expect(after('plug', 'unplug').context).toBe(begin(undefined).snapshot.context);
});

test('a machine that looks at what neither facts nor events tell is found out', () => {
  let mood = 'good';
  const moody = createMachine(
    {
      context: { age: 1 },
      initial: 'off',
      states: {
        off: { on: { grow: { actions: assign({ age: 2 }) }, press: [{ guard: 'isSulky' }, { guard: 'isOld' }, {}] } },
      },
    },
    { guards: { isSulky: () => mood === 'bad', isOld: ({ context }) => context.age === 2 } },
  ) as unknown as Machine;
  const { start: begin, step } = remembering(moody);
  const young = begin(undefined).snapshot;
  step(young, { type: 'press' });
  mood = 'bad';
  expect(() => step(step(young, { type: 'grow' }).snapshot, { type: 'press' })).toThrow('came to something else');
});

describe('a fault that shows in one order of events alone is found', () => {
  const group = newest.find((it) => it.id === 'death-group') as Definition;
  const input = simplest(group);

  test('the letter is dropped where a member began to wait after the day was missed', () => {
    const forgetful = mutant(group, (config, path) =>
      path.slice(-4).join(' ') === 'owed states suspended on'
        ? { ...config, 'apology.sent': withoutLetter(config['apology.sent']) }
        : config,
    );
    const found = breachesOf(explore(forgetful, input), { ...promiseOf(group, input), members: true });
    expect(found.map((it) => it.says)).toContain('closed with an apology owed');
    for (const { says, story } of found) {
      if (says !== 'closed with an apology owed') continue;
      const late = story.indexOf('deadline.passed.promise');
      expect(story.slice(late).some((it) => it.endsWith('.paused') || it.endsWith('.returnedExtract'))).toBe(true);
    }
  });
});

function withoutLetter(transition: unknown): unknown {
  return withoutActions(transition as { readonly [key: string]: unknown }, (it) => it.type === 'issueLetter');
}

function simplest(definition: Definition): CaseInput {
  return inputsOf(definition).at(-1) as CaseInput;
}

function promiseOf({ machine }: Definition, input: CaseInput) {
  return start(machine, input).snapshot.context.promise as Parameters<typeof breachesOf>[1];
}

/** Every step taken anew by the machine itself. */
function taken(machine: Machine): Remembering {
  const once = only<Snapshot>();
  const met = ({ snapshot, ...others }: Step): Step => ({ snapshot: once(snapshot), ...others });
  return {
    start: (input) => met(start(machine, input)),
    hears: (snapshot) => [
      ...new Set(
        standpoint(machine, snapshot)
          .listening()
          .map((it) => it.event),
      ),
    ],
    step: (snapshot, event) => met(standpoint(machine, snapshot).step(event)),
  };
}
