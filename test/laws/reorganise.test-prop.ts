import {
  addDays,
  type CivilDate,
  civilDate,
  dayOf,
  defaultOffice,
  type Instant,
  instant,
  instantAt,
  vietnam,
  weekdayOf,
  workingCalendar,
} from '@motcua/calendar';
import type { Engine, Organisation } from '@motcua/engine';
import { type Definition, openCase } from '@motcua/kit';
import { exampleDossier, exampleDossiers, procedures } from '@motcua/procedures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samplesOf } from '../__test-helpers__/samples.ts';
import { freshEngine, type Walked, walkOn, walks } from '../__test-helpers__/walk.ts';

// Every procedure, received at one unit that another follows some days later. Whenever the open cases are handed on,
// before, between or after what happens to them, nothing is another but who holds them.

const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
const begun = procedures.flatMap(beginning);
const inDays = fc.integer({ min: 1, max: 12 });

test('what is begun is most versions, those that ended with the districts among them', () => {
  expect(begun.length).toBeGreaterThan(procedures.length / 2);
  const versions = begun.map((it) => it.definition.version);
  for (const id of ['birth-group', 'birth-registration', 'residence-registration', 'insurance-card'])
    expect(versions).toContain(`${id}@2024-07-01`);
});

describe.each(begun)('$definition.version', ({ opening, day }) => {
  test('handed on at any moment: due dates, states, earlier records and letters are the same, and all replays', () =>
    fc.assert(
      fc.asyncProperty(walks, inDays, fc.nat(), async (strides, later, moment) => {
        const engineFor = () => freshEngine({ organisation: twoUnits(addDays(day, later)) });
        const begin = engineFor();
        await begin.open(opening);
        const walked = await walkOn(begin, strides, instant(opening.receivedAt));
        const end = instantAt(addDays(dayOf(walked.at), 1), '00:00');
        await begin.sweep(end);
        const plain = await standing(begin);

        const place = moment % (walked.accepted.length + 1);
        const handed = await handedOn(engineFor(), opening, walked, place, end);
        expect(await standing(handed)).toEqual(plain);
        for (const view of await casesOf(handed)) {
          expect(JSON.stringify(await handed.replay(view.id))).toBe(JSON.stringify(view));
          if (view.status === 'open') expect(view.unit).toBe(dayOf(end) < addDays(day, later) ? 'north' : 'south');
        }

        await begin.reorganise({ at: end });
        expect(await standing(begin)).toEqual(plain);
        const holders = async (engine: Engine) =>
          (await casesOf(engine)).filter((it) => it.status === 'open').map((it) => [it.id, it.unit]);
        expect(await holders(handed)).toEqual(await holders(begin));
        expect((await handed.reorganise({ at: end })).handedOn).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    ));
});

/** What was accepted on a walk, sent again in order, with the cases handed on before one of the events and at the end. */
async function handedOn(engine: Engine, opening: Opening, { accepted }: Walked, place: number, end: string) {
  await engine.open(opening);
  for (const [index, it] of accepted.entries()) {
    if (index === place) await engine.reorganise({ at: it.event.at });
    expect(await engine.send(it.case, it.event)).toMatchObject({ ok: true });
  }
  if (place === accepted.length) await engine.reorganise({ at: end });
  await engine.sweep(end);
  await engine.reorganise({ at: end });
  return engine;
}

/** Everything of all cases that a change of the organisation must leave as it is. */
async function standing(engine: Engine) {
  const cases = await casesOf(engine);
  const logs = await Promise.all(cases.map((it) => engine.log(it.id)));
  return {
    cases: cases.map(({ id, definition, status, closedAt, state: { holders: _, ...state } }) => {
      return { id, definition, status, closedAt, state };
    }),
    logs: logs.map((log) =>
      log
        .filter((it) => it.type !== 'organisation.changed')
        .map(({ case: id, type, at, by, data, taken }) => ({ id, type, at, by, data, taken })),
    ),
    letters: (await engine.outbox({ limit: 1000 })).map(({ case: id, at, message }) => ({ id, at, message })),
  };
}

async function casesOf(engine: Engine) {
  return Promise.all((await engine.cases({ limit: 1000 })).map((id) => engine.case(id)));
}

/** The south follows the north on a day. */
function twoUnits(on: CivilDate): Organisation {
  return {
    holderOn: (_, day) => (day < on ? { unit: 'north', from: addDays(on, -9999) } : { unit: 'south', from: on }),
  };
}

type Opening = Parameters<Engine['open']>[0];

/** How a case of a version is begun: on a Monday of its time, with the first sample that it takes. */
function beginning(definition: Definition) {
  const day = dayIn(definition);
  if (day === null) return [];
  const receivedAt = instantAt(day, '09:00');
  const candidates = [...exampleDossiers, exampleDossier, ...samplesOf(definition.dossier)];
  const dossier = candidates.find((it) => isTaken(definition, it, receivedAt));
  if (dossier === undefined) return [];
  const [role = 'system'] = Object.keys(definition.roles);
  const opening: Opening = { procedure: definition.id, dossier, receivedAt, by: { role }, unit: 'north', id: 'g' };
  return [{ definition, day, opening }];
}

function isTaken(definition: Definition, dossier: unknown, receivedAt: Instant): boolean {
  try {
    return openCase(definition, { dossier, receivedAt }, environment).ok;
  } catch {
    return false;
  }
}

/** The first Monday under a version, in the years that the calendar has; null where there is none. */
function dayIn({ appliesTo: { from, until } }: Definition): CivilDate | null {
  const [first = 0, last = 0] = [vietnam.years[0]?.year, vietnam.years.at(-1)?.year];
  const start = from < `${first}-01-01` ? civilDate(`${first}-01-01`) : from;
  const monday = addDays(start, (8 - weekdayOf(start)) % 7);
  return (until !== null && monday > until) || monday > `${last}-12-01` ? null : monday;
}
