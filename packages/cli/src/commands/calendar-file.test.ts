import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, failure, freshFolder, jsonFile, motcua, root } from '../__test-helpers__/motcua.ts';

const page = readFileSync(join(root, 'docs', 'calendar-file.md'), 'utf8');
const template = JSON.parse(/^```json\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '');
const [off, on] = template.days;

/** What `calendar check` says of a file. */
function check(value: unknown) {
  const folder = freshFolder();
  jsonFile(folder, 'file.json', value as object);
  return { ok: () => answer(['calendar', 'check', 'file.json', '--lang', 'en'], { folder }), folder };
}

describe.concurrent('the template of the page', () => {
  test('can be used, and changes its two days', async () => {
    const { changes, warnings } = await check(template).ok();
    expect(changes.map((it: { on: string; after: { worked: boolean } }) => [it.on, it.after.worked])).toEqual([
      ['2026-12-25', false],
      ['2026-12-26', true],
    ]);
    expect(warnings).toEqual([]);
  });

  test('says in words what it changes', async () => {
    const { folder } = check(template);
    const { out } = await motcua(['calendar', 'check', 'file.json', '--lang', 'en'], { folder });
    expect(out).toMatch(/Friday 25 December 2026 +an ordinary working day +→ +swapped day off/);
  });

  test('the page names every field', () => {
    for (const field of Object.keys({ ...off, ...on })) expect(page).toContain(`\`days[].${field}\``);
  });
});

describe.concurrent('a file that is wrong is told where, in the file', () => {
  test.each([
    [{}, 'id'],
    [[], 'the whole'],
    [5, 'the whole'],
    [{ id: 'a' }, 'days'],
    [{ days: 5 }, 'id'],
    [{ id: 'a', days: 5 }, 'days'],
    [{ ...template, dayz: [] }, 'dayz'],
    [{ ...template, days: [off, { ...on, on: '2040-01-02' }] }, 'days[1].on'],
  ] as const)('%j: %s', async (value, place) => {
    const folder = freshFolder();
    jsonFile(folder, 'file.json', value as object);
    for (const args of [
      ['calendar', 'check', 'file.json'],
      ['term', '5wd', '--from', '2026-11-02', '--calendar', 'file.json'],
    ])
      expect(await failure(args, { folder })).toMatchObject({
        exit: 2,
        code: 'invalidEdition',
        message: expect.stringContaining(` at ${place}:`),
      });
  });
});

describe.concurrent('what may be a mistake is noted', () => {
  const noted = async (days: readonly object[]) =>
    (await check({ id: 'a', days }).ok()).warnings.map((it: { code: string; on: string }) => [it.code, it.on]);
  test('a swapped day without its worked one, and the other way round', async () => {
    expect(await noted([off])).toEqual([['swapWithoutWorkedDay', '2026-12-25']]);
    expect(await noted([on])).toEqual([['swapWithoutDayOff', '2026-12-26']]);
  });
  test('a day that is decided already', async () =>
    expect(await noted([{ ...off, on: '2026-09-02', kind: 'local' }])).toEqual([['dayAlreadyDecided', '2026-09-02']]));
});
