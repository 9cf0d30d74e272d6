import { expect, test } from 'vitest';
import { rooms } from '../.config/workspace.ts';
import { productionLibraries } from './__test-helpers__/production.ts';

const free = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

test('every library that our packages bring along may be used by anybody', () => {
  const libraries = productionLibraries();
  expect(libraries.map((it) => it.name)).toContain('xstate');
  expect(libraries.filter((it) => !free.includes(it.license))).toEqual([]);
});

test.each(rooms().map((it) => [it.manifest.name, it.manifest.license] as const))(
  '%s is under the MIT licence',
  (_, it) => expect(it).toBe('MIT'),
);
