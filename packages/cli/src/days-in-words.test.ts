import { beforeAll, describe, expect, test } from 'vitest';
import { dossier, freshFolder } from './__test-helpers__/motcua.ts';
import { run } from './run.ts';
import { processWorld } from './world.ts';

// Whoever reads a sentence reads days as they are written in it; ids and JSON keep theirs.

const folder = freshFolder();

async function said(...args: readonly string[]): Promise<string> {
  const out: string[] = [];
  const world = {
    ...processWorld(),
    env: { MOTCUA_STORE: 'cases.sqlite' },
    folder,
    out: (it: string) => void out.push(it),
    err: (it: string) => void out.push(it),
  };
  await run([...args, '--now', '2025-02-11T15:00'], world);
  return out.join('');
}

beforeAll(async () => {
  await said(
    'open',
    'birth-group',
    '--dossier',
    dossier,
    '--received',
    '2025-01-24T16:10',
    '--as',
    'requester',
    '--id',
    'LH-1',
  );
  await said('send', 'LH-1/birth', 'dossier.accepted', '--as', 'desk', '--at', '2025-01-24T16:20');
  await said('send', 'LH-1/birth', 'dossier.held', '--as', 'software', '--at', '2025-01-24T16:22');
});

/** Ids are dated as their authors wrote them. */
const ids = /[\w-]+@[\d-]+(, \d{4}-\d{2}-\d{2})*|(vietnam|open-dossiers-on|limits-after)-[\d-]+/g;

const commands: readonly (readonly string[])[] = [
  ['due', 'birth-group', '--received', '2025-03-14T16:10'],
  ['due', 'birth-group', '--received', '2010-03-14T16:10'],
  ['due', 'birth-group', '--received', '2027-05-06T10:00'],
  ['due', 'death-group', '--received', '2025-01-06T10:00', '--regime-of-deceased', 'BHXH-stop'],
  ['term', '5wd', '--from', '2024-04-24'],
  ['term', 'until:2024-05-10', '--from', '2024-04-24'],
  ['calendar', '2025'],
  ['calendar', 'why', '2024-05-04'],
  ['allowance', '--regime-of-deceased', 'BHXH', '--died', '2025-03-02', '--decided', '2025-03-01'],
  ['allowance', '--regime-of-deceased', 'BHXH', '--died', '2010-01-01'],
  ['procedures'],
  ['procedures', '--of', 'birth-group'],
  ['diff', 'birth-group', '--from', '2024-07-01', '--to', '2025-07-01'],
  ['law', '63/2024'],
  ['units'],
  ['examples', 'birth-P8'],
  ['show', 'LH-1'],
  ['log', 'LH-1'],
  ['explain', 'LH-1'],
  ['inspect', 'LH-1'],
  ['worklist', 'overdue'],
  ['cases'],
];

describe.each(commands.map((it) => [it.join(' '), it] as const))('%s', (_, command) => {
  test('Vietnamese: 01/9/2026', async () => {
    const text = (await said(...command, '--lang', 'vi')).replaceAll(ids, '');
    expect(text).not.toBe('');
    expect(text).not.toMatch(/\b\d{4}-\d{2}(-\d{2})?\b/);
    expect(text).not.toMatch(/\b\d{1,2}\/(0[3-9]|[12])\/\d{4}\b/);
  });
  test('English: 1 September 2026', async () => {
    const text = (await said(...command, '--lang', 'en')).replaceAll(ids, '');
    expect(text).not.toBe('');
    expect(text).not.toMatch(/\b\d{4}-\d{2}(-\d{2})?\b/);
    // What stands between these marks, and what somebody wrote, is quoted.
    expect(text).not.toMatch(/(day|until|from|of|to|on) \d{1,2}\/\d{1,2}\/\d{4}\b/);
  });
});
