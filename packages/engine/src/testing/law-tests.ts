import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Engine } from '../engine.ts';
import { onPlace, type StoreDriver, withStore } from './place.ts';
import { clerk, count, monday, openCounter, sampleEngine } from './samples/sample.ts';

/** A step of a story: an event at a minute after the opening, or a sweep. */
const step = fc.record({
  minute: fc.integer({ min: 0, max: 20_000 }),
  act: fc.constantFrom('count', 'moment', 'finish', 'sweep', 'apology', 'reorganise'),
  id: fc.constantFrom('a', 'b', 'g/first', 'g'),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const stories = fc.array(step, { maxLength: 12 });

/** What holds for every story, whatever the store. */
export function lawTests(driver: StoreDriver): void {
  test('a restart between any two steps changes nothing', () =>
    fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const straight = await onPlace(driver, (place) =>
          withStore(place, async (store) => {
            await begin(sampleEngine(store));
            for (const it of story) await take(sampleEngine(store), it);
            return statesOf(sampleEngine(store));
          }),
        );
        const restarted = await onPlace(driver, async (place) => {
          await withStore(place, (store) => begin(sampleEngine(store)));
          for (const it of story) await withStore(place, (store) => take(sampleEngine(store), it));
          return withStore(place, (store) => statesOf(sampleEngine(store)));
        });
        expect(restarted).toEqual(straight);
      }),
      { numRuns: 15 },
    ));

  test('every prefix of a log leads to a valid state, and all of it to the stored one', () =>
    fc.assert(
      fc.asyncProperty(stories, (story) =>
        onPlace(driver, (place) =>
          withStore(place, async (store) => {
            const engine = sampleEngine(store);
            await begin(engine);
            for (const it of story) await take(engine, it);
            for (const id of await engine.cases()) {
              expect(await engine.replay(id)).toEqual(await engine.case(id));
              const log = await engine.log(id);
              expect(log.map((it) => it.at)).toEqual(log.map((it) => it.at).sort());
              for (const it of log) expect((await engine.caseAt(id, it.at))?.version).toBeGreaterThanOrEqual(it.seq);
            }
          }),
        ),
      ),
      { numRuns: 15 },
    ));

  test('events in any order, each sent twice: what was taken is in time order, and once', () =>
    fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 }), (order) =>
        onPlace(driver, (place) =>
          withStore(place, async (store) => {
            const engine = sampleEngine(store);
            await openCounter(engine, 'a');
            const taken: number[] = [];
            for (const hour of order.flatMap((it) => [it, it])) {
              const answer = await count(engine, 'a', `2026-03-03T0${hour}:00`, 1, { id: `h${hour}` });
              if (answer.ok && !answer.duplicate) taken.push(hour);
              if (!answer.ok) expect(answer.refusal.code).toBe('outOfOrder');
            }
            const expected = order.filter((it, index) => order.slice(0, index).every((before) => before < it));
            expect(taken).toEqual(expected);
            expect((await engine.log('a')).slice(1).map((it) => it.id)).toEqual(expected.map((it) => `h${it}`));
          }),
        ),
      ),
      { numRuns: 15 },
    ));

  test('a worklist, page by page, holds what a look at every case finds', () =>
    fc.assert(
      fc.asyncProperty(stories, fc.integer({ min: 0, max: 20_000 }), (story, minute) =>
        onPlace(driver, (place) =>
          withStore(place, async (store) => {
            const engine = sampleEngine(store);
            await begin(engine);
            for (const it of story) await take(engine, it);
            for (const role of [undefined, 'clerk', 'citizen'])
              for (const unit of [undefined, 'north', 'south']) await expectScan(engine, at(minute), role, unit);
          }),
        ),
      ),
      { numRuns: 15 },
    ));
}

async function begin(engine: Engine): Promise<void> {
  await openCounter(engine, 'a');
  await openCounter(engine, 'b', monday, 'north');
  const pair = { procedure: 'pair', dossier: { subject: 'Two' }, receivedAt: monday, unit: 'north' };
  await engine.open({ ...pair, by: clerk, id: 'g' });
}

function at(minute: number): string {
  return new Date(Date.parse(monday) + minute * 60_000).toISOString();
}

async function take(engine: Engine, { minute, act, id }: Step): Promise<void> {
  const when = at(minute);
  const newDueOn = at(minute + 10_080).slice(0, 10);
  if (act === 'sweep') await engine.sweep(when);
  if (act === 'reorganise') await engine.reorganise({ at: when });
  if (id === 'g') {
    if (act === 'count') await engine.send('g', { type: 'hurry', at: when, by: clerk });
    return;
  }
  if (act === 'count') await count(engine, id, when, 1);
  if (act === 'moment') await engine.send(id, { type: 'moment.set', at: when, by: clerk, data: { from: when } });
  if (act === 'finish') await engine.send(id, { type: 'finish', at: when, by: clerk });
  if (act === 'apology') {
    await engine.send(id, { type: 'apology.sent', at: when, by: clerk, data: { reason: 'was ill', newDueOn } });
  }
}

async function statesOf(engine: Engine) {
  const ids = await engine.cases();
  const cases = await Promise.all(ids.map(async (id) => [await engine.case(id), await engine.log(id)]));
  return { cases, outbox: await engine.outbox() };
}

async function expectScan(
  engine: Engine,
  when: string,
  role: string | undefined,
  unit: string | undefined,
): Promise<void> {
  const open = await Promise.all((await engine.cases({ which: 'open' })).map((id) => engine.case(id)));
  const cases = open.filter((it) => unit === undefined || it.unit === unit);
  const held = await engine.cases({ which: 'open', ...(unit === undefined ? {} : { unit }) });
  expect(held).toEqual(cases.map((it) => it.id));
  const clocks = cases.flatMap((it) =>
    it.clocks.filter((clock) => clock.due !== null).map((clock) => ({ ...clock, case: it.id })),
  );
  const mine = clocks.filter((it) => role === undefined || it.role === role);
  const late = mine.filter((it) => Date.parse(it.due?.at ?? '') < Date.parse(when));
  const soon = mine.filter((it) => !late.includes(it));
  const nameOf = (it: { case: string; clock: string | null }) => `${it.case} ${it.clock}`;
  const overdue = await paged(engine, { kind: 'overdue', at: when, role, unit });
  expect(overdue.map(nameOf).sort()).toEqual(late.map(nameOf).sort());
  const dueSoon = await paged(engine, { kind: 'dueSoon', at: when, role, unit, withinWorkingDays: 500 });
  expect(dueSoon.map(nameOf).sort()).toEqual(soon.map(nameOf).sort());
  const waiting = await paged(engine, { kind: 'waiting', at: when, role, unit });
  const waits = cases.flatMap((it) =>
    it.waitingFor.filter((one) => role === undefined || one === role).map((one) => `${it.id} ${one}`),
  );
  expect(waiting.map((it) => `${it.case} ${it.role}`)).toEqual(waits.sort());
}

async function paged(engine: Engine, query: Parameters<Engine['worklist']>[0]) {
  const rows = [];
  for (let after: string | undefined; ; ) {
    const page = await engine.worklist({ ...query, limit: 2, after });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}
