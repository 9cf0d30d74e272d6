import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, failure, freshFolder, motcua } from '../__test-helpers__/motcua.ts';

interface Promised {
  readonly case: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly ledger: readonly { readonly on: string; readonly counted: boolean; readonly code: string }[];
}

describe('the tour', async () => {
  const told = await answer(['tour'], { env: { TMPDIR: freshFolder() } });

  test('makes these promises, and moves two of them', () => {
    const promises = told.promises.map((it: Promised) => [it.case, it.kind, it.dueOn]);
    expect(promises).toEqual([
      ['LH-0001', 'first', '2025-02-06'],
      ['LH-0001/birth', 'first', '2025-02-03'],
      ['LH-0001/residence', 'first', '2025-02-05'],
      ['LH-0001/card', 'first', '2025-02-05'],
      ['LH-0001', 'again', '2025-02-07'],
      ['LH-0001/residence', 'again', '2025-02-07'],
    ]);
  });

  test('names the article of every promise', () => {
    const cited = told.promises.map(
      (it: { cites: readonly { number: string; locator: string }[] }) => it.cites[0]?.locator,
    );
    expect(cited).toEqual([
      'khoản 2 Điều 7',
      'khoản 1 Điều 8',
      'Mục thường trú',
      'Mục thẻ bảo hiểm y tế',
      'khoản 3 Điều 7',
      'khoản 3 Điều 7',
    ]);
  });

  test('counts no day of Tết', () => {
    const whole: Promised = told.promises[0];
    const tet = whole.ledger.filter((it) => it.on >= '2025-01-27' && it.on <= '2025-01-31');
    expect(tet.map((it) => [it.counted, it.code])).toEqual(Array(5).fill([false, 'statutory']));
    expect(whole.ledger.filter((it) => it.counted).map((it) => it.on)).toEqual([
      '2025-02-04',
      '2025-02-05',
      '2025-02-06',
    ]);
  });

  test('finds the one lateness at its legal instant, and no other', () => {
    const passed = told.timeline.filter((it: { type: string }) => it.type.startsWith('deadline.passed.'));
    expect(passed).toEqual([
      {
        at: '2025-02-06T00:00:00+07:00',
        case: 'LH-0001/residence',
        seq: 4,
        type: 'deadline.passed.promise',
        by: 'system',
      },
    ]);
  });

  test('writes three letters: the appointment, one apology with a reason and a new date, the result', () => {
    const letters = told.letters.map((it: { case: string; form: string; at: string }) => [it.case, it.form, it.at]);
    expect(letters).toEqual([
      ['LH-0001', 'notice', '2025-01-24T16:10:00+07:00'],
      ['LH-0001/residence', 'apology', '2025-02-06T08:30:00+07:00'],
      ['LH-0001', 'notice', '2025-02-07T10:15:00+07:00'],
    ]);
    expect(told.letters[0].fields).toMatchObject({ dueAt: '2025-02-06T23:59:59+07:00' });
    expect(told.letters[0].text).toContain('Trẻ được đăng ký: Nguyễn An Mẫu');
    expect(told.letters[1].fields).toMatchObject({
      appointedOn: '2025-02-05',
      newDueOn: '2025-02-07',
      reason: expect.stringContaining('gián đoạn'),
    });
    expect(told.letters[1].text).toContain('Kính gửi: Ông/Bà Nguyễn Văn Mẫu');
    expect(told.letters[1].text).toContain('Công an xã Lộc Hòa chân thành xin lỗi');
    expect(told.letters[1].text).toContain('Lộc Hòa, ngày 06 tháng 02 năm 2025');
    expect(told.letters[2].text).toContain('- Kết quả chung: hoàn thành');
  });

  test('kills the process that held the store, and finds what it had acknowledged', () => {
    expect(told.killed).toMatchObject({ case: 'LH-0001/residence', signal: 'SIGKILL', version: 7 });
    expect(told.replayed).toContainEqual({ case: 'LH-0001/residence', version: 7, sha256: told.killed.sha256 });
    expect(told.replayed).toHaveLength(4);
    expect(told.timeline.at(-1)).toMatchObject({ at: '2025-02-07T14:00:00+07:00', type: 'result.returned' });
  });

  test('leaves a store that other commands can use', async () => {
    const { case: view, members } = await answer(['show', 'LH-0001', '--store', told.store]);
    expect([view.status, ...members.map((it: { status: string }) => it.status)]).toEqual([
      'closed',
      'closed',
      'closed',
      'closed',
    ]);
  });
});

describe.concurrent('the tour, as text', () => {
  test('says every due date and letter, the same each time but for where the store lies', async () => {
    const folder = freshFolder();
    const [one, two] = await Promise.all(
      ['one', 'two'].map((it) => motcua(['tour', '--store', `${it}.sqlite`], { folder })),
    );
    expect([one?.code, one?.err]).toEqual([0, '']);
    expect(one?.out.replaceAll('one.sqlite', 'x')).toBe(two?.out.replaceAll('two.sqlite', 'x'));
    for (const part of [
      'Cả nhóm: hết ngày thứ Năm 06/02/2025',
      'Đăng ký khai sinh: hết ngày thứ Hai 03/02/2025',
      'Đăng ký thường trú: hết ngày thứ Tư 05/02/2025',
      'Đăng ký thường trú, hẹn lại: hết ngày thứ Sáu 07/02/2025',
      '27/01 – 31/01  nghỉ lễ, tết – Tết Âm lịch (8726/VPCP-KGVX)',
      'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ',
      join(folder, 'one.sqlite'),
    ])
      expect(one?.out).toContain(part);
    expect(one?.out.split('\n').length).toBeLessThan(200);
  });

  test('in English, with every day on --full', async () => {
    const { code, out } = await motcua(['tour', '--lang', 'en', '--full', '--store', 'full.sqlite'], {
      folder: freshFolder(),
    });
    expect(code).toBe(0);
    expect(out).toContain('The whole group: the end of Thursday 6 February 2025');
    expect(out).toContain('Wednesday 29 January 2025');
    expect(out).toContain('LETTER OF APOLOGY AND NEW APPOINTMENT');
    expect(out).toContain('The Lộc Hòa Commune Police sincerely apologise to you');
    expect(out).toContain('killed with SIGKILL');
  });

  test('does not walk over a store that is there', async () => {
    const folder = freshFolder();
    await motcua(['tour', '--store', 'mine.sqlite'], { folder });
    const before = readFileSync(join(folder, 'mine.sqlite'));
    expect(await failure(['tour', '--store', 'mine.sqlite'], { folder })).toMatchObject({
      exit: 2,
      code: 'fileExists',
    });
    expect(readFileSync(join(folder, 'mine.sqlite')).equals(before)).toBe(true);
  });
});
