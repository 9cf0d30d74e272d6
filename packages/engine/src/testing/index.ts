import { describe } from 'vitest';
import { commitTests } from './commit-tests.ts';
import { durabilityTests } from './durability-tests.ts';
import { lawTests } from './law-tests.ts';
import type { StoreDriver } from './place.ts';
import { timeTests } from './time-tests.ts';
import { unitTests } from './unit-tests.ts';

export type { Place, StoreDriver } from './place.ts';

/**
 * What every store has to do, as vitest tests: commits guarded by versions, duplicates and permutations, restarts
 * between any two steps, late sweeps, units that follow each other, queries equal to a scan, the outbox, backup, damage and newer schemas. Call it in
 * a test file of the adapter; `vitest` and `fast-check` have to be installed there.
 */
export function testStore(driver: StoreDriver): void {
  describe(`${driver.name}: commits`, () => commitTests(driver));
  describe(`${driver.name}: time`, () => timeTests(driver));
  describe(`${driver.name}: units`, () => unitTests(driver));
  describe(`${driver.name}: durability`, () => durabilityTests(driver));
  describe(`${driver.name}: laws`, () => lawTests(driver));
}
