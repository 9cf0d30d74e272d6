import { checkVersions } from '@motcua/kit';
import { expect, test } from 'vitest';
import { announced, procedures } from './index.ts';

test('the versions of every procedure follow each other day by day, up to what is only announced', () =>
  expect(checkVersions(procedures, announced).map((it) => it.says)).toEqual([]));

test('a version that is left out, or listed under other days, is found', () => {
  const without = procedures.filter((it) => it.version !== 'birth-group@2025-07-01');
  expect(checkVersions(without, announced).map((it) => [it.procedure, it.kind])).toEqual([['birth-group', 'gap']]);
});
