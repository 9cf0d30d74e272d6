import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer, dossier, failure, freshFolder, jsonFile, motcua, root, withCase } from '../__test-helpers__/motcua.ts';

interface Can {
  readonly event: string;
  readonly possible: boolean;
  readonly code?: string;
}

const accepted = ['send', 'LH-1/birth', 'dossier.accepted', '--as', 'desk', '--at', '2025-01-24T16:20'];

describe.concurrent('a case, command by command', () => {
  test('opens where it was called from, sends, shows, explains, sweeps and lists', async () => {
    const folder = freshFolder();
    const running = { folder };
    const open = [
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
    ];
    const opened = await answer(open, running);
    expect(opened).toMatchObject({ duplicate: false, case: { id: 'LH-1', version: 1, status: 'open' } });
    expect(readFileSync(`${folder}/.motcua/motcua.sqlite`).subarray(0, 15).toString()).toBe('SQLite format 3');
    expect(await answer(open, running)).toMatchObject({ duplicate: true, case: { version: 1 } });

    const can: readonly Can[] = (
      await answer(['can', 'LH-1/birth', '--as', 'desk', '--at', '2025-01-24T16:15'], running)
    ).events;
    expect(can.filter((it) => it.possible).map((it) => it.event)).toEqual([
      'dossier.accepted',
      'dossier.refused',
      'supplement.requested',
    ]);
    expect(can.find((it) => it.event === 'certificate.signed')).toMatchObject({ possible: false, code: 'notThisRole' });

    const sent = await answer([...accepted, '--event-id', 'a-1', '--expect-version', '1'], running);
    expect(sent).toMatchObject({ duplicate: false, case: { version: 2 } });
    expect(await answer([...accepted, '--event-id', 'a-1'], running)).toMatchObject({
      duplicate: true,
      case: { version: 2 },
    });

    const explained = await answer(['explain', 'LH-1', '--at', '2025-02-05T14:00', '--lang', 'en'], running);
    expect(explained.clocks[0]).toMatchObject({
      clock: 'promise',
      due: { on: '2025-02-06' },
      remaining: { state: 'left', says: '1 working day 3 hours left' },
    });

    const swept = await answer(['sweep', '--at', '2025-02-10T07:00'], running);
    expect(swept.fired.map((it: { case: string; clock: string; at: string }) => [it.case, it.clock, it.at])).toEqual([
      ['LH-1/birth', 'handOver', expect.any(String)],
      ['LH-1', 'promise', '2025-02-07T00:00:00+07:00'],
    ]);
    expect((await answer(['sweep', '--at', '2025-02-10T07:00'], running)).fired).toEqual([]);
    const overdue = await answer(['worklist', 'overdue', '--at', '2025-02-10T07:00'], running);
    expect(overdue.rows.map((it: { case: string; clock: string }) => [it.case, it.clock])).toEqual([
      ['LH-1', 'promise'],
    ]);
    const soon = await answer(['worklist', 'due-soon', '--within', '3wd', '--at', '2025-02-03T09:00'], running);
    expect(soon.rows.map((it: { case: string }) => it.case)).toEqual(['LH-1']);

    const shown = await answer(['show', 'LH-1'], running);
    expect(shown.case.tags).toContain('apologyOwed');
    expect(await answer(['show', 'LH-1', '--at', '2025-01-24T16:15'], running)).toMatchObject({ case: { version: 1 } });
    expect(await failure(['show', 'LH-1', '--at', '2025-01-01T00:00'], running)).toMatchObject({
      exit: 1,
      code: 'notYetOpened',
    });
    const { records } = await answer(['log', 'LH-1', '--linked'], running);
    expect(records.map((it: { type: string }) => it.type)).toEqual([
      'opened',
      'opened',
      'dossier.accepted',
      'deadline.passed.handOver',
      'deadline.passed.promise',
    ]);
  });

  test('paths are read against the folder that npm was called from', async () => {
    const folder = freshFolder();
    jsonFile(folder, 'mine.json', readFileSync(dossier, 'utf8'));
    const open = [
      'open',
      'birth-group',
      '--dossier',
      'mine.json',
      '--received',
      '2025-01-24T16:10',
      '--as',
      'requester',
      '--id',
      'LH-1',
    ];
    await answer([...open, '--store', 'kho/cases.sqlite'], { folder: root, env: { INIT_CWD: folder } });
    expect(
      await answer(['show', 'LH-1'], { folder, env: { MOTCUA_STORE: `${folder}/kho/cases.sqlite` } }),
    ).toMatchObject({ case: { id: 'LH-1' } });
  });

  test('a day off that is decided later moves the due date, and the store remembers the calendar', async () => {
    const folder = freshFolder();
    const running = await withCase(folder);
    const day = {
      on: '2025-02-05',
      kind: 'local',
      name: { vi: 'Ngày nghỉ thử', en: 'A test day off' },
      instrument: '1/QĐ-THỬ',
      decidedOn: '2025-02-01',
      confidence: 'text',
      source: 'a test',
    };
    const file = jsonFile(folder, 'off.json', { id: 'with-a-test-day', days: [day] });
    const at = ['--at', '2025-02-03T08:00'];
    const { moved } = await answer(['replan', '--calendar', file, ...at], running);
    expect(moved).toMatchObject([
      { case: 'LH-1', clock: 'promise', was: { on: '2025-02-06' }, now: { on: '2025-02-07' } },
    ]);
    expect((await answer(['replan', '--calendar', file, ...at], running)).moved).toEqual([]);
    const [clock] = (await answer(['explain', 'LH-1', ...at], running)).clocks;
    expect(clock.ledger).toContainEqual(
      expect.objectContaining({ on: '2025-02-05', counted: false, source: '1/QĐ-THỬ' }),
    );
    await answer(['backup', 'copy.sqlite'], running);
    expect((await answer(['replay', 'LH-1', '--store', 'copy.sqlite'], { folder })).same).toBe(true);
    jsonFile(folder, 'off.json', { id: 'with-a-test-day', days: [] });
    expect(await failure(['replan', '--calendar', file, ...at], running)).toMatchObject({
      exit: 2,
      code: 'editionIdReused',
    });
  });

  test('goes out, comes in elsewhere, is copied, followed anew, and loses its names', async () => {
    const folder = freshFolder();
    const running = await withCase(folder);
    await answer(accepted, running);
    const exported = await answer(['export', 'LH-1', '--out', 'LH-1.json', '--with-personal-data'], running);
    expect(exported.cases).toEqual(['LH-1', 'LH-1/birth']);
    expect(JSON.stringify(await answer(['export', 'LH-1'], running))).not.toContain('Nguyễn');
    const there = { folder, env: { MOTCUA_STORE: 'other.sqlite' } };
    expect(await answer(['import', 'LH-1.json'], there)).toEqual({ cases: ['LH-1', 'LH-1/birth'] });
    expect(await failure(['import', 'LH-1.json'], there)).toMatchObject({ exit: 1, code: 'caseExists' });

    await answer(['backup', 'copy.sqlite'], running);
    const [here, copy] = await Promise.all(
      [running, { folder, env: { MOTCUA_STORE: 'copy.sqlite' } }].map((it) => answer(['replay', 'LH-1'], it)),
    );
    expect(copy.cases).toEqual(here.cases);
    expect(await failure(['backup', 'copy.sqlite'], running)).toMatchObject({ exit: 2, code: 'fileExists' });

    const erase = ['erase', 'LH-1', '--as', 'desk', '--reason', 'het thoi han luu tru', '--at', '2025-03-01T08:00'];
    expect(await failure(erase, running)).toMatchObject({ exit: 1, code: 'stillOpen' });
    expect((await motcua(erase, running)).err).toContain('còn đang giải quyết');
    await answer(['send', 'LH-1', 'withdrawal.requested', '--as', 'requester', '--at', '2025-02-03T08:00'], running);
    expect((await answer(erase, running)).erased).toEqual(['LH-1', 'LH-1/birth']);
    const { out } = await motcua(['letters', 'LH-1'], running);
    expect(out).toContain('Kính gửi: Ông/Bà [đã xóa]');
    expect(JSON.stringify(await answer(['log', 'LH-1', '--linked'], running))).not.toContain('Nguyễn');
  });

  test('a tampered export is not taken in', async () => {
    const folder = freshFolder();
    const exported = await answer(['export', 'LH-1'], await withCase(folder));
    exported.cases[1].log[0].at = '2025-01-23T16:10:00+07:00';
    jsonFile(folder, 'changed.json', exported);
    expect(await failure(['import', 'changed.json', '--store', 'new.sqlite'], { folder })).toMatchObject({
      exit: 2,
      code: 'invalidImport',
    });
    expect(await failure(['show', 'LH-1', '--store', 'new.sqlite'], { folder })).toMatchObject({ code: 'noStore' });
  });

  test('for people: what may be done, and why the rest may not', async () => {
    const running = await withCase(freshFolder());
    const { out } = await motcua(['can', 'LH-1/birth', '--as', 'desk', '--at', '2025-01-24T16:15'], running);
    expect(out).toContain('dossier.accepted');
    expect(out).toContain('Vai trò này không được thực hiện việc đó.');
    const waiting = await motcua(['worklist', 'waiting'], running);
    expect(waiting.out).toContain('LH-1/birth');
    expect(waiting.out).toContain('Người tiếp nhận hồ sơ');
    expect((await motcua(['show', 'LH-1'], running)).out).toContain('hết ngày thứ Năm 06/02/2025');
    expect((await motcua(['log', 'LH-1'], running)).out).toContain('16:10 thứ Sáu 24/01/2025');
  });
});
