import { expect, test } from 'vitest';
import { StoreClosed } from '../store-errors.ts';
import { onPlace, type StoreDriver, withStore } from './place.ts';
import { clerk, count, openCounter, sampleEngine } from './samples/sample.ts';

/** What a store owes to accidents. */
export function durabilityTests(driver: StoreDriver): void {
  test('a store that was closed says so', () =>
    onPlace(driver, async (place) => {
      const store = await place.open();
      await store.close();
      await expect(store.linked('a')).rejects.toThrow(StoreClosed);
      await expect(openCounter(sampleEngine(store), 'a')).rejects.toThrow(StoreClosed);
    }));

  test('a backup made while others write is whole, and every case in it replays', () =>
    onPlace(driver, async (place) => {
      const store = await place.open();
      const engine = sampleEngine(store);
      const ids = Array.from({ length: 20 }, (_, index) => `c${index}`);
      await Promise.all(ids.map((id) => openCounter(engine, id)));
      const { backup } = place;
      if (backup === undefined) {
        await expect(store.backup('nowhere')).rejects.toThrow('export the cases');
        return;
      }
      const copying = store.backup(backup.path);
      for (const id of ids) await count(engine, id, '2026-03-03T09:00', 1);
      await copying;
      await store.close();
      const copy = await backup.open();
      for (const id of ids) expect((await sampleEngine(copy).replay(id)).id).toBe(id);
      await copy.close();
    }));

  test('what was erased is gone from what is stored, also after a restart', () =>
    onPlace(driver, async (place) => {
      await withStore(place, async (store) => {
        await openCounter(sampleEngine(store), 'a');
        await count(sampleEngine(store), 'a', '2026-03-03T09:00', 1);
        await sampleEngine(store).send('a', { type: 'finish', at: '2026-03-03T10:00', by: clerk });
      });
      const input = { at: '2026-03-04T09:00', by: clerk, reason: 'asked for' };
      await withStore(place, (store) => sampleEngine(store).erase('a', input));
      await withStore(place, async (store) => {
        expect(JSON.stringify(await store.log('a'))).not.toMatch(/Somebody|of a person/);
        expect((await sampleEngine(store).replay('a')).erasedAt).toBe('2026-03-04T09:00:00+07:00');
      });
    }));

  test('a damaged store is refused with what to do', () =>
    onPlace(driver, async (place) => {
      await withStore(place, (store) => openCounter(sampleEngine(store), 'a'));
      if (place.damage === undefined) return;
      await place.damage();
      await expect(place.open()).rejects.toMatchObject({
        code: 'corruptStore',
        message: expect.stringContaining('backup'),
      });
    }));

  test('a store of a newer release is refused with what to do', () =>
    onPlace(driver, async (place) => {
      await withStore(place, (store) => openCounter(sampleEngine(store), 'a'));
      if (place.outdate === undefined) return;
      await place.outdate();
      await expect(place.open()).rejects.toMatchObject({
        code: 'newerStore',
        message: expect.stringContaining('newer'),
      });
    }));
}
