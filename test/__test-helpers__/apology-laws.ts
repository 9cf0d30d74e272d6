import type { CaseInput, Definition, PromiseFacts } from '@motcua/kit';
import { graphOf } from '@motcua/machine';
import { beforeAll, describe, expect, test } from 'vitest';
import { explore, type Space, type Standing } from './explore.ts';
import { mutant, withoutActions } from './mutants.ts';
import { type Breach, breachesOf, deadEnds } from './promise-monitor.ts';
import { fullest, furtherInputsOf, inputsOf } from './spaces.ts';

// The apology rule, on every path that any definition has, from every way it can begin: the first lateness owes one
// letter with a reason and a new date; a second miss is breached, owes no third date, and can still end; nothing closes
// while a letter is owed; no state is without a way to the end.

/** What one way to begin has shown. Of its space, which may be large, nothing else is kept. */
interface Found {
  readonly breaches: readonly Breach[];
  readonly deadEnds: readonly Standing[];
  /** The transitions that were taken. */
  readonly ways: ReadonlySet<string>;
}

function foundFrom(definition: Definition, input: CaseInput): Found {
  const space = explore(definition, input);
  return {
    breaches: breaches(definition, space),
    deadEnds: deadEnds(space).flatMap((it) => space.standings[it] ?? []),
    ways: new Set(space.moves.flatMap((it) => it.taken.map((way) => way.id))),
  };
}

function breaches(definition: Definition, space: Space): Breach[] {
  const facts = (space.standings[0] as Standing).snapshot.context.promise as PromiseFacts;
  return breachesOf(space, { ...facts, members: Object.keys(definition.members).length > 0 });
}

/** Whether a transition waits for an event from outside; `always`, raised and `done` events come from within. */
function isHeard(event: string): boolean {
  return event !== '' && !event.startsWith('promise.') && !event.startsWith('xstate.');
}

/** What is written because it is shared, and can never happen here; each with its reason. */
function impossible(definition: Definition): string[] {
  // The general rule moves a date once (Decree 61/2018, art. 19(9); Decree 118/2025, art. 19(6)); only the linked
  // groups leave open how often.
  const general = !/^(birth|death)-group/.test(definition.id) || definition.version === 'birth-group@2015-07-01';
  if (general) return ['promise.apologised|deadline.passed.promise|0'];
  if (definition.id !== 'birth-group') return [];
  // Every birth since 10 January 2025 comes with the duty of sixty days (Decree 154/2024, art. 7).
  const duty = ['work.registeringBirth|member.birth.completed|1', 'work.withdrawing|member.birth.completed|1'];
  return definition.appliesTo.from < '2025-01-10' ? [] : duty;
}

/** The transitions that each version was seen to take. */
const ways = new Map<string, ReadonlySet<string>>();

function waysOf(definition: Definition, found = foundIn(definition)): ReadonlySet<string> {
  const taken = ways.get(definition.version) ?? new Set(found.flatMap((it) => [...it.ways]));
  ways.set(definition.version, taken);
  return taken;
}

/** What every way to begin shows; and, while some written way has not been seen, further ones that could take it. */
function foundIn(definition: Definition): readonly Found[] {
  const found = inputsOf(definition).map((it) => foundFrom(definition, it));
  if (fullest(definition) !== definition || !meetsEveryWay(definition)) return found;
  const seen = new Set(found.flatMap((it) => [...it.ways]));
  const barred = impossible(definition);
  const sought = heardOf(definition).filter((it) => !barred.includes(it));
  for (const it of furtherInputsOf(definition)) {
    if (!sought.some((id) => !seen.has(id) && mayTake(definition, it, id))) continue;
    const further = foundFrom(definition, it);
    for (const id of further.ways) seen.add(id);
    found.push(further);
  }
  return found;
}

/**
 * Whether every written way must be seen. A linked group has too many standings to meet every answer with all facts in
 * minutes: its stories hold that each way can be taken, and `npm run prove` has it met here as well.
 */
function meetsEveryWay({ members }: Definition): boolean {
  return Object.keys(members).length === 0 || process.env.EVERY_ANSWER === 'yes';
}

/** Whether the member that a way tells of takes part at all, by the facts. */
function mayTake(definition: Definition, { facts }: CaseInput, id: string): boolean {
  const [, member] = /member\.(\w+)\./.exec(id) ?? [];
  return member === undefined || definition.members[member]?.where?.(facts) !== false;
}

function heardOf({ machine }: Definition): string[] {
  return graphOf(machine).transitions.flatMap((it) => (isHeard(it.event) ? [it.id] : []));
}

/** How long one version may take, in milliseconds. */
const patience = process.env.EVERY_ANSWER === 'yes' ? 7_200_000 : 300_000;

/** Declares the tests of the apology rule for definitions; all versions of a procedure stand in one list. */
export function holdsApology(definitions: readonly Definition[]): void {
  // The newest first: what its older versions leave to it is known by then.
  describe.each(definitions.toReversed().map((it) => [it.version, it] as const))('%s', (_, definition) => {
    // Explored when its turn comes, and no sooner.
    let found: readonly Found[] = [];
    beforeAll(() => {
      found = foundIn(definition);
      waysOf(definition, found);
    }, patience);

    test('late implies one apology with a reason and a new date, on all paths', () => {
      expect(found.flatMap((it) => it.breaches)).toEqual([]);
    });

    test('every standing that can be reached can end', () => {
      expect(found.flatMap((it) => it.deadEnds)).toEqual([]);
    });

    if (!meetsEveryWay(definition)) return;
    test('every transition that waits for an event can happen, but for those that the law or the order of things forbids', () => {
      // What only another answer brings about, the newest version meets for all of them.
      const met = new Set([definition, fullest(definition)]);
      const taken = new Set([...met].flatMap((it) => [...(ways.get(it.version) ?? waysOf(it))]));
      expect(heardOf(definition).filter((it) => !taken.has(it))).toEqual(impossible(definition));
    });
  });

  const oneOfEach = [...new Map(definitions.map((it) => [it.id, it])).values()];

  describe.each(oneOfEach.map((it) => [it.version, it] as const))(
    'a careless change to %s is noticed',
    (_, definition) => {
      const [input] = inputsOf(definition) as [CaseInput];

      test('the letter is dropped', () => {
        const dropped = mutant(definition, (config) =>
          withoutActions(
            config,
            (it) => it.type === 'issueLetter' && (it.params as { letter?: string }).letter === 'apology',
          ),
        );
        expect(says(breaches(dropped, explore(dropped, input)))).toContain('closed with an apology owed');
      });

      test('a case may close while the letter is owed', () => {
        const closing = mutant(definition, (config, path) => (path.at(-1) === 'owedDone' ? { type: 'final' } : config));
        expect(says(breaches(closing, explore(closing, input)))).toContain('closed with an apology owed');
      });

      test('a third date is given', () => {
        const lenient = mutant(definition, (config, path) =>
          config.target === 'breached' && path.includes('apologised') ? { ...config, target: 'owed' } : config,
        );
        expect(says(breaches(lenient, explore(lenient, input)))).toContain('a letter while breached');
      });

      test('a breached case has no way out', () => {
        const stuck = mutant(definition, (config, path) =>
          path.at(-1) === 'breached' ? { ...config, on: {} } : config,
        );
        expect(deadEnds(explore(stuck, input)).length).toBeGreaterThan(0);
      });
    },
  );
}

function says(found: readonly Breach[]): readonly string[] {
  return [...new Set(found.map((it) => it.says))];
}
