import { describe, expect, test } from 'vitest';
import { exportsOf } from './__test-helpers__/exported.ts';
import { indexFiles, packageOf } from './__test-helpers__/workspace.ts';

const doors = indexFiles();
const exported = exportsOf(doors);

test('there are packages to look at', () => expect(doors.length).toBeGreaterThan(0));

describe.each(doors.map((it) => [packageOf(it), exported.get(it) ?? []] as const))('%s', (_, names) => {
  test('exports something', () => expect(names.length).toBeGreaterThan(0));

  test('says of every name it exports what it promises', () =>
    expect(names.filter((it) => it.contract === '').map((it) => it.name)).toEqual([]));

  test('shows an example of every function it exports', () =>
    expect(names.filter((it) => it.isFunction && !it.hasExample).map((it) => it.name)).toEqual([]));
});
