import { expect, test } from 'vitest';
import { EventIdReused, VersionConflict } from '../errors.ts';
import { onPlace, type StoreDriver, withStore } from './place.ts';
import { clerk, count, dossier, monday, openCounter, sampleEngine } from './samples/sample.ts';

const tuesday = '2026-03-03T09:00';

/** What a store owes to whoever writes. */
export function commitTests(driver: StoreDriver): void {
  test('two stores on one place see each other, and neither loses an event', () =>
    onPlace(driver, async (place) => {
      const [one, two] = [await place.open(), await place.open()];
      const [left, right] = [sampleEngine(one), sampleEngine(two)];
      await openCounter(left, 'a');
      const sent = await Promise.all(
        [1, 1, 1, 1].map((step, at) => count(at % 2 === 0 ? left : right, 'a', tuesday, step)),
      );
      expect(sent.map((it) => it.ok)).toEqual([true, true, true, true]);
      expect((await right.case('a')).state.snapshot.context.count).toBe(4);
      expect((await left.log('a')).map((it) => it.seq)).toEqual([1, 2, 3, 4, 5]);
      await Promise.all([one.close(), two.close()]);
    }));

  test('of many sends that expect one version, exactly one wins', () =>
    onPlace(driver, async (place) => {
      const [one, two] = [await place.open(), await place.open()];
      const engines = [sampleEngine(one), sampleEngine(two)];
      await openCounter(sampleEngine(one), 'a');
      const sends = Array.from({ length: 8 }, (_, index) =>
        count(engines[index % 2] ?? sampleEngine(one), 'a', tuesday, 1, { expectedVersion: 1, id: `e${index}` }),
      );
      const settled = await Promise.allSettled(sends);
      expect(settled.filter((it) => it.status === 'fulfilled')).toHaveLength(1);
      const lost = settled.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []));
      expect(lost.every((it) => it instanceof VersionConflict && it.actual === 2)).toBe(true);
      await Promise.all([one.close(), two.close()]);
    }));

  test('a commit over several cases is whole or nothing', () =>
    onPlace(driver, (place) =>
      withStore(place, async (store) => {
        const engine = sampleEngine(store);
        await openCounter(engine, 'a');
        await openCounter(engine, 'b');
        const [a, b] = [(await store.linked('a'))[0], (await store.linked('b'))[0]];
        if (a === undefined || b === undefined) throw new Error('the cases were not stored');
        const same = { put: [], drop: [] };
        const rest = { records: [], rewritten: [], clocks: same, waits: same, outbox: [] };
        const moved = { ...rest, expected: 1, row: { ...a, mark: 'moved' } };
        const stale = { ...rest, expected: 7, row: b };
        expect(await store.commit([moved, stale])).toEqual({ ok: false, case: 'b', expected: 7, actual: 1 });
        expect((await store.linked('a'))[0]?.mark).toBe(a.mark);
      }),
    ));

  test('one commit that cannot be done does not spoil the others of its turn', () =>
    onPlace(driver, (place) =>
      withStore(place, async (store) => {
        const engine = sampleEngine(store);
        const ids = ['a', 'b', 'c', 'd'];
        for (const id of ids) await openCounter(engine, id);
        const sends = ids.map((id) => count(engine, id, tuesday, 1, id === 'c' ? { expectedVersion: 9 } : {}));
        const settled = await Promise.allSettled(sends);
        expect(settled.map((it) => it.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
        expect(await Promise.all(ids.map(async (id) => (await engine.case(id)).version))).toEqual([2, 2, 1, 2]);
      }),
    ));

  test('an event that comes twice is answered as the first time, and written once', () =>
    onPlace(driver, (place) =>
      withStore(place, async (store) => {
        const engine = sampleEngine(store);
        await openCounter(engine, 'a');
        const first = await count(engine, 'a', tuesday, 2, { id: 'e1' });
        await count(engine, 'a', '2026-03-03T10:00', 2, { id: 'e2' });
        const again = await count(engine, 'a', tuesday, 2, { id: 'e1' });
        expect(again).toEqual({ ...first, duplicate: true });
        await expect(count(engine, 'a', tuesday, 3, { id: 'e1' })).rejects.toThrow(EventIdReused);
        expect(await engine.log('a')).toHaveLength(3);
        const opening = { procedure: 'counter', dossier, receivedAt: monday, by: clerk, id: 'a' };
        expect(await engine.open(opening)).toMatchObject({ ok: true, duplicate: true, case: { version: 1 } });
      }),
    ));

  test('letters and notices come out once, in order, and are gone once acknowledged', () =>
    onPlace(driver, async (place) => {
      const apology = { reason: 'the officer was ill', newDueOn: '2026-03-10' };
      await withStore(place, async (store) => {
        const engine = sampleEngine(store);
        await openCounter(engine, 'a');
        await engine.sweep('2026-03-05T08:00');
        await engine.send('a', { type: 'apology.sent', at: '2026-03-05T09:00', by: clerk, data: apology, id: 's' });
        await engine.send('a', { type: 'apology.sent', at: '2026-03-05T09:00', by: clerk, data: apology, id: 's' });
      });
      await withStore(place, async (store) => {
        const engine = sampleEngine(store);
        const [letter, notice, ...others] = await engine.outbox();
        expect([letter?.message.kind, notice?.message.kind, others]).toEqual(['letter', 'notice', []]);
        expect(await engine.acknowledge(letter?.id ?? '')).toBe('acknowledged');
        expect(await engine.acknowledge(letter?.id ?? '')).toBe('notPending');
        expect((await engine.outbox()).map((it) => it.id)).toEqual([notice?.id]);
      });
    }));
}
