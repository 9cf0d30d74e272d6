import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, failure, freshFolder, motcua } from '../__test-helpers__/motcua.ts';

const task = 'loc-hoa-2025-II.2.3.3';

describe('explain on a task', () => {
  test('one line for a day that is printed, the promise first, no day of an apology that nobody sent', async () => {
    const running = { folder: freshFolder(), env: { MOTCUA_STORE: 'store.sqlite' } };
    await answer(['plan', 'open'], running);
    const told = (await motcua(['explain', task, '--at', '2025-02-03T08:00'], running)).out;
    expect(told).toMatch(/^Thời hạn của nhiệm vụ: hết ngày thứ Hai 31\/3\/2025 – Còn 40 ngày làm việc 7 giờ\n/);
    expect(told).toContain('Thời hạn in trong kế hoạch: «Quý I/2025».');
    expect(told).not.toContain('xin lỗi');
    expect(told.split('\n').length).toBeLessThan(10);
    const { clocks } = await answer(['explain', task, '--at', '2025-02-03T08:00'], running);
    expect(clocks.map((it: { clock: string }) => it.clock)).toEqual(['promise', 'year']);
    expect(clocks[0]).toMatchObject({ fixed: '2025-03-31', printed: 'Quý I/2025', ledger: [] });
    expect(clocks[1].printed).toBeNull();

    await answer(['sweep', '--at', '2025-04-02T07:00'], running);
    const letter = JSON.stringify({ reason: 'Chờ mẫu mới', newDueOn: '2025-04-15' });
    const sent = ['--as', 'office', '--at', '2025-04-02T09:00', '--data', letter];
    await answer(['send', task, 'apology.sent', ...sent], running);
    const again = (await motcua(['explain', task, '--at', '2025-04-03T08:00', '--lang', 'en'], running)).out;
    expect(again).toMatch(/^Day of the task: the end of Tuesday 15 April 2025/);
    expect(again).toContain('of Wednesday 2 April 2025.');
    expect(again).not.toContain('Counted');
  });
});

describe('what is sent with an event of a task', () => {
  const begun = async () => {
    const running = { folder: freshFolder(), env: { MOTCUA_STORE: 'store.sqlite' } };
    await answer(['plan', 'open'], running);
    await answer(['send', task, 'task.begun', '--as', 'office', '--at', '2025-02-03T09:00'], running);
    return running;
  };

  test('can shows the fields of each entry of a list, what may be left out, and what a guard asks for', async () => {
    const running = await begun();
    const said = (await motcua(['can', task, '--at', '2025-04-02T10:00'], running)).out;
    expect(said.replace(/\s+/g, ' ')).toContain('documents: [{title: chuỗi, number?: chuỗi, issuedOn?: ngày');
    expect(said).toContain('      Giải trình phải nêu lý do chậm tiến độ.');
    expect(said).toContain('Trường có dấu ? không bắt buộc');
    const { events } = await answer(['can', task, '--at', '2025-04-02T10:00', '--lang', 'en'], running);
    expect(events.find((it: { event: string }) => it.event === 'apology.sent')).toMatchObject({
      certain: false,
      demands: ['The explanation gives the reason for the delay.'],
    });
  });

  test('a refusal of an entry names the fields that it is made of', async () => {
    const running = await begun();
    const data = JSON.stringify({ summary: 'Đã cập nhật', documents: ['1394/QĐ-UBND'] });
    const sent = ['--as', 'office', '--at', '2025-02-04T09:00', '--data', data];
    const { exit, message } = await failure(['send', task, 'evidence.submitted', ...sent], running);
    expect(exit).toBe(2);
    expect(message).toContain('documents.0: must be made of fields {title, number?, issuedOn?}');
  });
});

test('status for people: who holds the plan, which tasks lost their basis, and the targets under headings', async () => {
  const running = { folder: freshFolder(), env: { MOTCUA_STORE: 'store.sqlite' } };
  await answer(['plan', 'open'], running);
  const before = (await motcua(['plan', 'status', '--at', '2025-02-03'], running)).out;
  expect(before).not.toContain('Đơn vị giữ Kế hoạch');
  const { out } = await motcua(['plan', 'status', '--at', '2025-07-02'], running);
  expect(out).toContain('Đơn vị giữ Kế hoạch: xã Lộc Thạnh');
  expect(out).toMatch(/Mất căn cứ riêng \(\d+\)\n {2}I\.1\.1, /);
  expect(out).toContain('motcua plan lost --on 2025-07-02');
  expect(out).toContain('Chỉ tiêu đo được, số liệu từ 15/12/2024 đến 02/7/2025');
  expect(out).toContain('Phải đạt');
});

test('a file that says otherwise than the plan of the store is refused; a sweep is summed up; a plain day will do for show', async () => {
  const running = { folder: freshFolder(), env: { MOTCUA_STORE: 'store.sqlite' } };
  await answer(['plan', 'open'], running);
  await answer(['plan', 'export', '--out', 'plan.json'], running);
  await answer(['plan', 'status', '--plan', 'plan.json', '--at', '2025-02-03'], running);
  const path = join(running.folder, 'plan.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"Quý I/2025"', '"Quý II/2025"'));
  const changed = await failure(['plan', 'status', '--plan', 'plan.json', '--at', '2025-02-03'], running);
  expect([changed.exit, changed.code]).toEqual([2, 'planIdReused']);

  expect((await motcua(['sweep', '--at', '2025-04-02T07:00'], running)).out).toMatch(
    /Cộng: \d+ thời hạn đã qua, của \d+ hồ sơ\.\n$/,
  );
  const shown = (by: string, day: string) => answer(['show', task, by, day], running);
  expect((await shown('--at', '2025-03-31')).case.version).toBe(1);
  expect((await shown('--at', '2025-04-01')).case.version).toBeGreaterThan(1);
  expect(await shown('--now', '2025-04-17')).toMatchObject({ case: { id: task } });
});

test('a folder that is made for a store is told to people', async () => {
  const folder = freshFolder();
  const { code, err } = await motcua(['plan', 'open', '--store', 'kho/store.sqlite'], { folder });
  expect([code, err]).toEqual([0, `Tạo thư mục mới cho kho: «${join(folder, 'kho')}».\n`]);
});

test('a new day that cannot be is refused in words that fit a task, and the help says which form explains a delay', async () => {
  const running = { folder: freshFolder(), env: { MOTCUA_STORE: 'store.sqlite' } };
  await answer(['plan', 'open'], running);
  await answer(['sweep', '--at', '2025-04-02T07:00'], running);
  const letter = JSON.stringify({ reason: 'Chờ mẫu mới', newDueOn: '2025-03-03' });
  const sent = ['--as', 'office', '--at', '2025-04-02T09:00', '--data', letter];
  const { code, err } = await motcua(['send', task, 'apology.sent', ...sent], running);
  expect([code, err.includes('Ngày hẹn mới phải sau ngày hẹn cũ'), err.includes('trả kết quả')]).toEqual([
    1,
    true,
    false,
  ]);
  const help = (await motcua(['letter', '--help'])).out.replace(/\s+/g, ' ');
  expect(help).toContain('của nhiệm vụ: giải trình chậm tiến độ');
  expect((await motcua(['plan', 'open', '--help'])).out).toContain('motcua send loc-hoa-2025-II.2.3.3 task.begun');
});

test('the feed names the day that a worked rest day stands for as a sentence does', async () => {
  const now = ['--now', '2025-01-22T08:00'];
  expect((await motcua(['plan', 'ics', ...now])).out).toContain('thay cho ngày 02/5/2025');
  expect((await motcua(['plan', 'ics', ...now, '--lang', 'en'])).out).toContain('2 May 2025');
});
