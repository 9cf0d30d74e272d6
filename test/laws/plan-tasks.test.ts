import {
  civilDate,
  defaultOffice,
  type Instant,
  instant,
  instantAt,
  isWorkingDay,
  vietnam,
  workingCalendar,
} from '@motcua/calendar';
import { type CaseInput, type Definition, fieldsOf, type PromiseFacts, planDue } from '@motcua/kit';
import { includes } from '@motcua/law';
import { graphOf } from '@motcua/machine';
import {
  dutyDefinitions,
  locHoa2025,
  type PlanFile,
  taskDefinition,
  taskDefinitionId,
  taskDefinitions,
} from '@motcua/plan';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallPlan } from '../../packages/plan/src/__test-helpers__/small-plan.ts';
import { explore, type Space } from '../__test-helpers__/explore.ts';
import { mutant, withoutActions } from '../__test-helpers__/mutants.ts';
import { deadEnds } from '../__test-helpers__/promise-monitor.ts';
import { renewedBreaches } from '../__test-helpers__/renewed-monitor.ts';

// What the house promises of every task of a plan: the cheap laws of each one, and all paths of each one.

const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
const plans: readonly PlanFile[] = [locHoa2025, smallPlan];
/** Whatever runs by the machines of tasks: the tasks of a plan, and the duties of its year. */
const allOf = (plan: PlanFile): readonly Definition[] => [...taskDefinitions(plan), ...dutyDefinitions(plan)];

describe.each(plans.map((it) => [it.id, it] as const))('%s', (_, plan) => {
  const definitions = taskDefinitions(plan);
  const all = allOf(plan);

  test('each task has one definition of its own, made once', () => {
    expect(new Set(definitions.map((it) => it.id)).size).toBe(plan.tasks.length);
    for (const [index, task] of plan.tasks.entries()) {
      expect(definitions[index]?.id).toBe(taskDefinitionId(plan, task.id));
      expect(definitions[index]).toBe(taskDefinition(plan, task));
    }
  });

  test('every state has both labels, every transition a provision or a reason, every event and field a label', () => {
    const mute = all.flatMap(({ id, machine }) =>
      graphOf(machine).states.flatMap((it) => (it.path === '' || isWhole(it.meta.label) ? [] : [`${id} ${it.path}`])),
    );
    expect(mute).toEqual([]);
    const baseless = all.flatMap(({ id, machine }) =>
      graphOf(machine).transitions.flatMap(({ id: way, meta }) => {
        const { cites = [], because } = meta as { cites?: readonly unknown[]; because?: unknown };
        return cites.length > 0 || isWhole(because) ? [] : [`${id} ${way}`];
      }),
    );
    expect(baseless).toEqual([]);
    const bare = all.flatMap(({ id, events }) =>
      Object.entries(events).flatMap(([event, { data }]) =>
        fieldsOf(data).flatMap(({ path, label }) => (isWhole(label) ? [] : [`${id} ${event} ${path}`])),
      ),
    );
    expect(bare).toEqual([]);
  });

  test('what a task cites is in force in the whole year of the plan, and it cites its own plan', () => {
    for (const { id, basis, appliesTo } of definitions) {
      for (const cites of basis) {
        expect([id, cites.instrument]).toEqual([id, plan.id]);
        expect(
          includes(cites.inForce, appliesTo.from) && includes(cites.inForce, appliesTo.until ?? appliesTo.from),
        ).toBe(true);
      }
    }
  });

  test('it cites the goal in the annex or the number in the body, and says where its plan names nobody to lead', () => {
    for (const [index, task] of plan.tasks.entries()) {
      const { basis, unmodelled, roles } = definitions[index] as Definition;
      expect([task.id, basis[0]?.locator]).toEqual([
        task.id,
        task.section === 'annex' ? `Phụ lục ${task.goal}` : expect.stringMatching(/^Mục [IVX]+(\.\d+)?(\.[a-zđ])?$/),
      ]);
      const isLeaderless = unmodelled.some((it) => it.because.en.startsWith('The plan names no unit that leads'));
      expect([task.id, isLeaderless]).toEqual([task.id, task.lead.length === 0]);
      for (const unit of [...task.lead, ...task.support]) expect(roles[unit]?.label).toEqual(plan.units[unit]);
    }
  });

  test('nobody accepts what it has handed in itself', () => {
    const own = all.flatMap(({ id, events }) =>
      ['evidence', 'report'].flatMap((what) => {
        const by = (answer: string) => events[`${what}.${answer}`]?.by ?? [];
        const judges = [...by('accepted'), ...by('returned')];
        return judges.some((it) => by('submitted').includes(it)) ? [id] : [];
      }),
    );
    expect(own).toEqual([]);
  });

  test('what is handed out later is never due earlier, on a working day of the year', () => {
    const days = ['2025-01-22', '2025-03-20', '2025-06-30', '2025-12-31'].filter((it) => it >= plan.decision.issuedOn);
    for (const definition of all) {
      const due = days.map((it) => planDue(definition, { receivedAt: instant(`${it}T09:00`) }, environment).whole.due);
      const known = due.flatMap((it) => it?.at ?? []);
      expect([definition.id, known]).toEqual([definition.id, known.toSorted()]);
      for (const it of due) if (it !== null) expect(isWorkingDay(environment.calendar, it.on)).toBe(true);
    }
  });
});

// Every task and duty, on every path, under all answers to all silences together.

const everything = plans.flatMap(allOf);

describe.each(everything.map((it) => [it.id, it] as const))('%s', (_, definition) => {
  let walked: Walked;
  beforeAll(() => {
    walked = walk(definition);
  });

  test('late implies a letter with a reason and a new day, in every period, before the end', () =>
    expect(walked.breaches).toEqual([]));

  test('every room has a door', () => expect(walked.shut).toEqual([]));

  test('every way that is written can be gone', () => {
    const heard = graphOf(definition.machine).transitions.filter((it) => !/^($|promise\.|xstate\.)/.test(it.event));
    expect(heard.map((it) => it.id).filter((it) => !walked.taken.has(it))).toEqual([]);
  });

  test('it can end in every way in which a task may end', () => {
    const finals = graphOf(definition.machine).states.filter(
      (it) => /^work\.\w+$/.test(it.path) && it.kind === 'final',
    );
    expect([...walked.ends].sort()).toEqual(finals.map((it) => it.path.slice('work.'.length)).sort());
  });
});

test('all answers are walked together', () => {
  const counts = everything.map((it) => inputsOf(it).length);
  expect(counts).toEqual(
    everything.map(({ assumptions }) => assumptions.reduce((all, { choices }) => all * Object.keys(choices).length, 1)),
  );
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(6);
});

describe('a careless change to a task that recurs is noticed', () => {
  const recurring = everything.find((it) => it.id === 'suoi-mo-2025-I-1-5') as Definition;
  const [input] = inputsOf(recurring) as [CaseInput];
  const breachesIn = (definition: Definition) => {
    const space = explore(definition, input);
    return renewedBreaches(space, regimeOf(space)).join('\n');
  };

  test('the next period lets the letter go', () => {
    const lenient = mutant(recurring, (config) =>
      config.target === 'owedAnew' ? { ...config, target: 'promised' } : config,
    );
    expect(breachesIn(lenient)).toContain('while owedAnew');
  });

  test('the letter is dropped', () => {
    const dropped = mutant(recurring, (config) => withoutActions(config, (it) => it.type === 'issueLetter'));
    expect(breachesIn(dropped)).toContain('closed while owed');
  });
});

interface Walked {
  readonly breaches: readonly string[];
  /** Where no way leads to an end. */
  readonly shut: readonly unknown[];
  readonly taken: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

/** What was met on all paths; the paths themselves are let go, for they are many. */
function walk(definition: Definition): Walked {
  const walked = { breaches: [] as string[], shut: [] as unknown[], taken: new Set<string>(), ends: new Set<string>() };
  for (const input of inputsOf(definition)) {
    const space = explore(definition, input);
    walked.breaches.push(...renewedBreaches(space, regimeOf(space)));
    walked.shut.push(...deadEnds(space).map((it) => space.standings[it]?.snapshot.value));
    for (const { taken } of space.moves) for (const { id } of taken) walked.taken.add(id);
    for (const { snapshot } of space.standings) {
      if (snapshot.status === 'done') walked.ends.add((snapshot.value as { work: string }).work);
    }
  }
  return walked;
}

/** Opened on the first day, with every answer to each silence together with every answer to the others. */
function inputsOf({ assumptions, appliesTo }: Definition): CaseInput[] {
  const answers = assumptions.reduce<Readonly<Record<string, string>>[]>(
    (before, { id, choices }) =>
      before.flatMap((it) => Object.keys(choices).map((choice) => ({ ...it, [id]: choice }))),
    [{}],
  );
  const receivedAt: Instant = instantAt(civilDate(appliesTo.from), '09:00');
  return answers.map((choices) => ({ receivedAt, choices, facts: {} }));
}

function regimeOf({ standings: [first] }: Space): PromiseFacts {
  return first?.snapshot.context.promise as PromiseFacts;
}

function isWhole(label: unknown): boolean {
  const { vi = '', en = '' } = (label ?? {}) as { vi?: string; en?: string };
  return vi.trim() !== '' && en.trim() !== '' && vi === vi.normalize('NFC');
}
