import { instant } from '@motcua/calendar';
import { expect, test } from 'vitest';
import { onPlace, type Place, type StoreDriver, withStore } from './place.ts';
import { clerk, count, openCounter, sampleEngine } from './samples/sample.ts';

const opened = '2026-03-02T09:00:00+07:00';

/** Limits of any length, with the second at which each has passed. */
const limits = [
  {
    limit: 'one minute',
    type: 'moment.set',
    data: { from: '2026-03-02T08:01:00+07:00' },
    passes: '2026-03-02T09:01:01+07:00',
  },
  { limit: '25 days', type: 'limit.set', data: { term: 'd25' }, passes: '2026-03-28T00:00:00+07:00' },
  { limit: '40 days', type: 'limit.set', data: { term: 'd40' }, passes: '2026-04-12T00:00:00+07:00' },
  { limit: '400 days', type: 'limit.set', data: { term: 'd400' }, passes: '2027-04-07T00:00:00+07:00' },
];

/** What a store owes to time. */
export function timeTests(driver: StoreDriver): void {
  test.each(limits)(
    'a limit of $limit fires at its instant, after a restart and however late the sweep',
    ({ type, data, passes }) =>
      onPlace(driver, async (place) => {
        await withStore(place, async (store) => {
          await openCounter(sampleEngine(store), 'a');
          await sampleEngine(store).send('a', { type, at: opened, by: clerk, data });
        });
        await expectUnfired(place, passes);
        await withStore(place, async (store) => {
          const { fired, failed, more } = await sampleEngine(store).sweep('2028-12-29T12:00');
          expect(fired.filter((it) => it.clock !== 'promise').map((it) => it.at)).toEqual([passes]);
          expect({ failed, more }).toEqual({ failed: [], more: false });
        });
        await withStore(place, async (store) => {
          expect((await sampleEngine(store).sweep('2028-12-29T12:00')).fired).toEqual([]);
          await sampleEngine(store).replay('a');
        });
      }),
  );

  test('a late sweep tells many cases in the order in which their deadlines passed', () =>
    onPlace(driver, (place) =>
      withStore(place, async (store) => {
        const engine = sampleEngine(store);
        const hours = [14, 9, 11, 16, 8, 10];
        for (const hour of hours) {
          const from = `2026-03-02T${String(hour).padStart(2, '0')}:00:00+07:00`;
          await openCounter(engine, `at${hour}`, from);
          await engine.send(`at${hour}`, { type: 'moment.set', at: from, by: clerk, data: { from } });
        }
        const { fired } = await engine.sweep('2026-03-02T23:00');
        expect(fired.map((it) => it.case)).toEqual(['at8', 'at9', 'at10', 'at11', 'at14', 'at16']);
        expect(fired.map((it) => it.at)).toEqual([...fired.map((it) => it.at)].sort());
      }),
    ));

  test('a limit ends a sweep early, and sweeps that follow do the rest, each once', () =>
    onPlace(driver, (place) =>
      withStore(place, async (store) => {
        const engine = sampleEngine(store);
        for (const id of ['a', 'b', 'c', 'd', 'e'])
          await openCounter(engine, id, `2026-03-0${'abcde'.indexOf(id) + 2}T09:00`);
        const first = await engine.sweep('2026-06-01T00:00', { limit: 2 });
        const second = await engine.sweep('2026-06-01T00:00', { limit: 2 });
        const third = await engine.sweep('2026-06-01T00:00', { limit: 2 });
        expect([first, second, third].map((it) => it.fired.map((one) => one.case))).toEqual([
          ['a', 'b'],
          ['c', 'd'],
          ['e'],
        ]);
        expect([first.more, third.more]).toEqual([true, false]);
      }),
    ));

  test('a limit keeps the order of deadlines also between cases that have several', () =>
    onPlace(driver, (place) =>
      withStore(place, async (store) => {
        const engine = sampleEngine(store);
        await openCounter(engine, 'a');
        await openCounter(engine, 'b', '2026-03-03T09:00');
        await engine.send('a', { type: 'limit.set', at: opened, by: clerk, data: { term: 'd25' } });
        const one = async () =>
          (await engine.sweep('2026-06-01T00:00', { limit: 1 })).fired.map((it) => [it.case, it.clock]);
        expect([await one(), await one(), await one(), await one()]).toEqual([
          [['a', 'promise']],
          [['b', 'promise']],
          [['a', 'limit']],
          [],
        ]);
      }),
    ));

  test('what was told is not pending any more, and is still found as overdue', () =>
    onPlace(driver, (place) =>
      withStore(place, async (store) => {
        for (const id of ['a', 'b']) await openCounter(sampleEngine(store), id);
        const until = instant('2026-04-01T00:00');
        expect(await store.clocks({ which: 'pending', until, limit: 9 })).toHaveLength(2);
        await sampleEngine(store).sweep(until);
        expect(await store.clocks({ which: 'pending', until, limit: 9 })).toEqual([]);
        expect((await store.clocks({ which: 'any', until, limit: 9 })).map((it) => it.case)).toEqual(['a', 'b']);
      }),
    ));

  test('two sweeps at once tell each deadline once', () =>
    onPlace(driver, async (place) => {
      const [one, two] = [await place.open(), await place.open()];
      for (const id of ['a', 'b', 'c']) await openCounter(sampleEngine(one), id);
      const swept = await Promise.all([
        sampleEngine(one).sweep('2026-06-01T00:00'),
        sampleEngine(two).sweep('2026-06-01T00:00'),
      ]);
      expect(swept.flatMap((it) => it.fired.map((fired) => fired.case)).sort()).toEqual(['a', 'b', 'c']);
      await Promise.all([one.close(), two.close()]);
    }));

  test('an event that comes after a deadline finds it told, with the instant at which it passed', () =>
    onPlace(driver, (place) =>
      withStore(place, async (store) => {
        const engine = sampleEngine(store);
        await openCounter(engine, 'a');
        await count(engine, 'a', '2026-03-04T23:59:59', 1);
        await count(engine, 'a', '2026-03-05T00:00:00', 1);
        const log = (await engine.log('a')).map((it) => [it.type, it.at.slice(0, 19)]);
        expect(log.slice(1)).toEqual([
          ['count', '2026-03-04T23:59:59'],
          ['deadline.passed.promise', '2026-03-05T00:00:00'],
          ['count', '2026-03-05T00:00:00'],
        ]);
      }),
    ));
}

/** One second before, nothing of the limit has been told. */
async function expectUnfired(place: Place, passes: string): Promise<void> {
  await withStore(place, async (store) => {
    const engine = sampleEngine(store);
    const before = new Date(Date.parse(passes) - 1000).toISOString();
    const { fired } = await engine.sweep(before);
    expect(fired.filter((it) => it.clock !== 'promise')).toEqual([]);
  });
}
