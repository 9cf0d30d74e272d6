import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, dossier, failure, freshFolder, jsonFile, motcua, root, withCase } from '../__test-helpers__/motcua.ts';

const received = ['--received', '2025-01-24T16:10', '--as', 'requester', '--id', 'LH-1'];

describe.concurrent('a worklist knows the roles and agencies there are', () => {
  test.each([
    ['--role', 'chiar', 'unknownRole', 'Did you mean: chair?'],
    ['--agency', 'polise', 'unknownAgency', 'Did you mean: police?'],
  ])('%s %s: %s', async (option, name, code, part) => {
    const found = await failure(['worklist', 'waiting', option, name], { folder: freshFolder() });
    expect(found).toMatchObject({ exit: 2, code, message: expect.stringContaining(part) });
  });
  test('and lists those of one', async () => {
    const running = await withCase(freshFolder());
    const { rows } = await answer(['worklist', 'waiting', '--role', 'desk', '--at', '2025-01-24T16:15'], running);
    expect(rows.map((it: { case: string }) => it.case)).toEqual(['LH-1/birth']);
  });
});

test('opening again says that it is a repetition, and shows the case as it is now', async () => {
  const running = await withCase(freshFolder());
  const sent = ['send', 'LH-1/birth', 'dossier.accepted', '--as', 'desk', '--at', '2025-01-24T16:20'];
  await answer(sent, running);
  await answer(['sweep', '--at', '2025-02-10T07:00'], running);
  const now = await answer(['show', 'LH-1'], running);
  const again = await answer(['open', 'birth-group', '--dossier', dossier, ...received], running);
  expect(again).toEqual({ duplicate: true, case: now.case });
  expect(now.case.version).toBeGreaterThan(1);
  const { out } = await motcua(['open', 'birth-group', '--dossier', dossier, ...received, '--lang', 'en'], running);
  expect(out).toContain('the repetition wrote nothing');
});

describe.concurrent('cases', () => {
  test('lists what is in the store, page by page', async () => {
    const running = await withCase(freshFolder());
    const ids = ({ cases }: { cases: readonly { case: string }[] }) => cases.map((it) => it.case);
    expect(ids(await answer(['cases'], running))).toContain('LH-1/birth');
    const first = await answer(['cases', '--limit', '1'], running);
    expect([ids(first), first.next]).toEqual([['LH-1'], 'LH-1']);
    expect(ids(await answer(['cases', '--after', first.next], running))).not.toContain('LH-1');
    expect(ids(await answer(['cases', '--which', 'closed'], running))).toEqual([]);
    expect((await motcua(['cases', '--lang', 'en'], running)).out).toMatch(/LH-1 +Linked birth group/);
  });
  test('is what an unknown case advises', async () => {
    const running = await withCase(freshFolder());
    expect((await failure(['show', 'LH-2'], running)).message).toContain('motcua cases');
    expect((await motcua(['show', 'LH-2'], running)).err).toContain('motcua cases');
  });
});

test('importing a case that is there advises what import can do', async () => {
  const folder = freshFolder();
  const running = await withCase(folder);
  const exported = await answer(['export', 'LH-1', '--with-personal-data'], running);
  jsonFile(folder, 'exported.json', exported);
  await answer(['sweep', '--at', '2025-02-10T07:00'], running);
  const found = await failure(['import', 'exported.json'], running);
  expect(found).toMatchObject({ exit: 1, code: 'caseExists', message: expect.stringContaining('--store') });
  expect((await motcua(['import', 'exported.json'], running)).err).not.toContain('--id');
});

describe.concurrent('errors say what is so', () => {
  test('a day before the calendar is not called undecided', async () => {
    const args = ['term', '5wd', '--from', '1900-01-01'];
    const { message } = await failure(args);
    expect(message).toContain('The calendar begins with 2023');
    expect(message).not.toContain('--calendar');
    expect((await motcua(args)).err).toContain('Lịch bắt đầu từ năm 2023');
  });
  test('bad JSON on the command line is not called a file', async () => {
    const running = await withCase(freshFolder());
    const send = ['send', 'LH-1/birth', 'dossier.accepted', '--as', 'desk', '--data', '{bad'];
    expect((await failure(send, running)).message).not.toContain('file');
    expect((await motcua(send, running)).err).not.toContain('tệp');
  });
  test('--json without a command', async () =>
    expect(await failure([])).toMatchObject({
      exit: 2,
      code: 'missingCommand',
      message: expect.stringContaining('motcua --help'),
    }));
  test('one silence answered twice', async () => {
    const due = ['due', 'birth-group', '--received', '2025-03-14T16:10', '--counting', 'inclusive'];
    expect(await failure([...due, '--assume', 'counting=exclusive'])).toMatchObject({ exit: 2, code: 'twoAnswers' });
    expect(await answer([...due, '--assume', 'counting=inclusive'])).toMatchObject({ counting: 'inclusive' });
  });
  test('the help of term names every form that it takes', async () =>
    expect((await motcua(['term', '--help'])).out).toContain('until:2026-12-10'));
  test('a language that is not there is noted on stderr', async () => {
    const { code, out, err } = await motcua(['term', '5wd', '--from', '2024-04-24'], { env: { MOTCUA_LANG: 'xx' } });
    expect([code, out]).toEqual([0, expect.stringContaining('Hạn:')]);
    expect(err).toContain('MOTCUA_LANG=xx');
    expect((await motcua(['procedures', '--lang', 'en'], { env: { MOTCUA_LANG: 'xx' } })).err).toBe('');
  });
  test('a benchmark that is not there', () => {
    const ran = spawnSync(process.execPath, [join(root, '.config', 'bench.ts'), 'nothing'], { encoding: 'utf8' });
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('packages/calendar/bench/deadlines.bench.ts');
  });
});
