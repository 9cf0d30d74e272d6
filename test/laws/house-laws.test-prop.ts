import {
  addDays,
  civilDate,
  defaultOffice,
  fromEpochSeconds,
  instantAt,
  isWorkingDay,
  toEpochSeconds,
  vietnam,
  workingCalendar,
} from '@motcua/calendar';
import { type Definition, type Plan, type PlanFacts, planDue } from '@motcua/kit';
import { includes } from '@motcua/law';
import { graphOf } from '@motcua/machine';
import { exampleDossiers, procedures } from '@motcua/procedures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walk, walks } from '../__test-helpers__/walk.ts';

// What the house promises of every procedure in every version, so that a new one is held to it without a word.

const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
const [firstDay, lastDay] = [civilDate('2023-01-01'), civilDate('2027-06-30')];

describe.each(procedures.map((it) => [it.version, it] as const))('%s', (_, definition) => {
  test('every state has both labels, and every transition a provision or a reason', () => {
    const { states, transitions } = graphOf(definition.machine);
    const mute = states.filter(({ path, meta }) => path !== '' && !isWhole(meta.label));
    expect(mute.map((it) => it.path)).toEqual([]);
    const baseless = transitions.filter(({ meta }) => {
      const { cites, because } = meta as { cites?: readonly unknown[]; because?: unknown };
      return (cites ?? []).length === 0 && !isWhole(because);
    });
    expect(baseless.map((it) => it.id)).toEqual([]);
  });

  test('received later is never due earlier, on a working day, and asked twice the plan is the same', () =>
    fc.assert(
      fc.property(moments(definition), moments(definition), factsOf(definition), (one, other, facts) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map((it) => plan(definition, it, facts));
        const [sooner, later] = [early?.whole.due, late?.whole.due];
        if (sooner && later) expect(sooner.at <= later.at).toBe(true);
        expect(restDays(early)).toEqual([]);
        expect(JSON.stringify(plan(definition, Math.min(one, other), facts)?.whole.due)).toBe(JSON.stringify(sooner));
      }),
      { numRuns: 25 },
    ));
});

const walkedOn = '2025-01-20';
const walked = procedures
  .filter((it) => includes(it.appliesTo, civilDate(walkedOn)))
  .flatMap((of) => {
    const dossier = exampleDossiers.find((it) => of.dossier.safeParse(it).success);
    return dossier === undefined ? [] : [[of.id, { procedure: of.id, dossier, first: '' }] as const];
  });

test('both groups, the one-stop dossier, feedback and single procedures are walked', () =>
  expect(walked.map(([id]) => id)).toEqual(
    expect.arrayContaining(['birth-group', 'death-group', 'one-stop', 'feedback', 'survivor-benefit']),
  ));

test.each(walked)(
  '%s: however it goes, the log replays to the same state, and none closes owing an apology',
  (_, group) =>
    fc.assert(
      fc.asyncProperty(walks, async (strides) => {
        const { engine, cases } = await walk(strides, group);
        expect(cases.length).toBeGreaterThan(0);
        for (const view of cases) {
          expect(JSON.stringify((await engine.replay(view.id)).state)).toBe(JSON.stringify(view.state));
          if (view.status === 'closed') expect(view.tags).not.toContain('apologyOwed');
        }
      }),
      { numRuns: 12, endOnFailure: true },
    ),
);

/** The seconds at which a dossier may be received under a version, as far as the calendar is decided. */
function moments({ appliesTo: { from, until } }: Definition): fc.Arbitrary<number> {
  const first = [from, firstDay].sort().at(-1) ?? firstDay;
  const last = [until ?? lastDay, lastDay].sort()[0] ?? lastDay;
  const [min, end] = [instantAt(first, '00:00'), instantAt(addDays(last, 1), '00:00')].map(toEpochSeconds);
  return fc.integer({ min: min ?? 0, max: (end ?? 1) - 1 });
}

function factsOf({ planFacts = {} }: Definition): fc.Arbitrary<PlanFacts> {
  return fc.record(
    Object.fromEntries(
      Object.entries(planFacts).map(([name, { values }]) => [name, fc.constantFrom(...Object.keys(values))]),
    ),
  );
}

function plan(definition: Definition, second: number, facts: PlanFacts): Plan {
  return planDue(definition, { receivedAt: fromEpochSeconds(second), facts }, environment);
}

function restDays(it: Plan | undefined): readonly string[] {
  const planned = it === undefined ? [] : [...it.members, it.whole];
  return planned.flatMap(({ id, due }) =>
    due && !isWorkingDay(environment.calendar, due.on) ? [`${id} ${due.on}`] : [],
  );
}

function isWhole(label: unknown): boolean {
  const { vi = '', en = '' } = (label ?? {}) as { vi?: string; en?: string };
  return vi.trim() !== '' && en.trim() !== '' && vi === vi.normalize('NFC');
}
