import { expect, test } from 'vitest';
import { onPlace, type StoreDriver, withStore } from './place.ts';
import { clerk, monday, openCounter, sampleEngine } from './samples/sample.ts';

const change = '2026-03-05T00:00:00+07:00';
const morning = '2026-03-05T08:00';

/** What a store owes to units that hold cases. */
export function unitTests(driver: StoreDriver): void {
  test('who holds a case is found by, before a change of the organisation and after it, also after a restart', () =>
    onPlace(driver, async (place) => {
      await withStore(place, async (store) => {
        const engine = sampleEngine(store);
        await openCounter(engine, 'a');
        for (const id of ['b', 'c', 'd']) await openCounter(engine, id, monday, 'north');
        expect(await engine.cases({ unit: 'north' })).toEqual(['b', 'c', 'd']);
        await engine.send('d', { type: 'finish', at: '2026-03-03T09:00', by: clerk });
        const { handedOn, failed } = await engine.reorganise({ at: morning });
        const hands = { was: 'north', now: 'south', from: '2026-03-05' };
        expect({ handedOn, failed }).toEqual({
          handedOn: ['b', 'c'].map((it) => ({ case: it, ...hands })),
          failed: [],
        });
      });
      await withStore(place, async (store) => {
        const engine = sampleEngine(store);
        expect(await engine.cases({ unit: 'north' })).toEqual(['d']);
        expect(await engine.cases({ unit: 'south' })).toEqual(['b', 'c']);
        for (const kind of ['overdue', 'waiting'] as const) {
          const by = async (unit: string) => (await engine.worklist({ kind, at: morning, unit })).rows;
          expect((await by('south')).map((it) => [it.case, it.unit])).toEqual([
            ['b', 'south'],
            ['c', 'south'],
          ]);
          expect(await by('north')).toEqual([]);
          expect((await engine.worklist({ kind, at: morning })).rows.map((it) => it.unit)).toEqual([
            null,
            'south',
            'south',
          ]);
        }
        expect((await engine.reorganise({ at: morning })).handedOn).toEqual([]);
        expect((await engine.replay('b')).holders).toHaveLength(2);
      });
    }));

  test('two engines that hand cases on at once do it once', () =>
    onPlace(driver, async (place) => {
      const [one, two] = [await place.open(), await place.open()];
      for (const id of ['b', 'c']) await openCounter(sampleEngine(one), id, monday, 'north');
      const done = await Promise.all([one, two].map((it) => sampleEngine(it).reorganise({ at: morning })));
      expect(done.flatMap((it) => it.handedOn.map((hand) => hand.case)).sort()).toEqual(['b', 'c']);
      const log = await sampleEngine(one).log('b');
      expect(log.filter((it) => it.type === 'organisation.changed').map((it) => it.at)).toEqual([change]);
      await Promise.all([one.close(), two.close()]);
    }));
}
