import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshFolder } from '../__test-helpers__/motcua.ts';
import { run } from '../run.ts';
import { readStory, storyPath } from '../tour/story.ts';
import { processWorld } from '../world.ts';

const folder = freshFolder();
const { story } = readStory();
const { case: id } = story;
const wordsOfTheStory = { ...story, dossier: join(dirname(storyPath), story.dossier) };

/** Runs a command in this process. */
async function quick(...args: readonly string[]) {
  const said = { out: [] as string[], err: [] as string[] };
  const world = {
    ...processWorld(),
    env: { MOTCUA_STORE: 'cases.sqlite' },
    folder,
    out: (it: string) => void said.out.push(it),
    err: (it: string) => void said.err.push(it),
  };
  const code = await run([...args], world);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${said.err.join('')}`);
  return said.out.join('');
}

/** The lines of a section of the sheet, broken lines joined. */
function sectionOf(sheet: string, name: string): readonly string[] {
  const [, rest = ''] = sheet.split(`\n${name}\n`);
  const [body = ''] = rest.split('\n\n');
  return body.replaceAll('\n  ', ' ').split('\n');
}

beforeAll(async () => {
  const { procedure, dossier, receivedAt, by, unit = '' } = wordsOfTheStory;
  await quick(
    'open',
    procedure,
    '--dossier',
    dossier,
    '--received',
    receivedAt,
    '--as',
    by,
    '--unit',
    unit,
    '--id',
    id,
  );
  for (const it of story.events) {
    const data = JSON.stringify(it.data);
    await quick('send', `${id}/${it.member}`, it.type, '--as', it.by, '--at', it.at, '--data', data);
  }
});

describe('the inspector’s sheet of a dossier of a linked group', () => {
  test('has no more lines than two pages', async () => {
    const sheet = await quick('inspect', id);
    expect(sheet.split('\n').length).toBeLessThanOrEqual(120);
    expect(sheet.split('\n').filter((it) => it.length > 80)).toEqual([]);
  });

  test('tells what happened, when, by whom and by which article, member by member', async () => {
    const history = sectionOf(await quick('inspect', id), 'Diễn biến');
    expect(history[0]).toMatch(/^- 24\/01\/2025 16:10 Tiếp nhận: Liên thông điện tử.* – người yêu cầu$/);
    expect(history).toContain(
      '- 06/02/2025 08:30 [Đăng ký thường trú] Đã gửi văn bản xin lỗi và hẹn lại ngày trả kết quả – Trưởng Công an xã (khoản 3 Điều 7 Nghị định 63/2024/NĐ-CP)',
    );
    expect(history).toEqual(
      history.toSorted((a, b) => (dayOfLine(a) < dayOfLine(b) ? -1 : dayOfLine(a) > dayOfLine(b) ? 1 : 0)),
    );
  });

  test('says of each limit whether it was met, and which days were counted and which not', async () => {
    const sheet = await quick('inspect', id);
    const limits = sectionOf(sheet, 'Thời hạn và ngày được tính');
    expect(limits.filter((it) => it.includes('– trễ hạn'))).toEqual([
      '- [Đăng ký thường trú] Thời hạn trả kết quả: 03/02/2025 10:30 đến 05/02/2025 23:59 – trễ hạn (Mục thường trú, báo chí); tính 2 ngày 04/02 – 05/02',
    ]);
    const whole = limits.find((it) => it.includes('– hẹn lại'));
    expect(whole).toContain('nghỉ lễ, tết – Tết Âm lịch 27/01 – 31/01');
    expect(whole).toContain('ngày nghỉ hằng tuần 25/01 – 26/01, 01/02 – 02/02');
    expect(sheet).toContain('1 trễ hạn');
  });

  test('lists letters, hand-overs, versions, unit, and the marks that the logs end with', async () => {
    const sheet = await quick('inspect', id);
    expect(sectionOf(sheet, 'Phiếu, thư đã gửi')).toHaveLength(3);
    expect(sectionOf(sheet, 'Giao nhận giữa các cơ quan').at(-1)).toContain('– quá hạn');
    const marks = sectionOf(sheet, 'Dấu nhật ký');
    const log = JSON.parse(await quick('log', id, '--json')) as { records: readonly { mark: string }[] };
    expect(marks[0]).toBe(`- ${id}: ${log.records.length} dòng, dấu ${log.records.at(-1)?.mark}`);
    expect(marks).toHaveLength(4);
    expect(sheet).toContain('birth-group@2024-07-01');
    expect(sheet).toContain('xã Lộc Hòa');
  });

  test('shows nobody’s name unless it is asked for', async () => {
    const { requester, child } = JSON.parse(readFileSync(wordsOfTheStory.dossier, 'utf8'));
    const shown = async (...more: readonly string[]) => (await quick('inspect', id, ...more)).replaceAll(/\s+/g, ' ');
    for (const name of [requester.fullName, child.fullName, requester.personalNumber]) {
      expect(await shown()).not.toContain(name);
      expect(await shown('--json')).not.toContain(name);
    }
    expect(await shown('--with-personal-data')).toContain(`Người nộp: ${requester.fullName}`);
  });

  test('is written as HTML, as an office document and in English', async () => {
    await quick('inspect', id, '--out', 'kiem-tra.html');
    await quick('inspect', id, '--out', 'kiem-tra.docx');
    expect(readFileSync(join(folder, 'kiem-tra.html'), 'utf8')).toContain('<h2>Dấu nhật ký</h2>');
    expect(existsSync(join(folder, 'kiem-tra.docx'))).toBe(true);
    expect(await quick('inspect', id, '--lang', 'en')).toContain('What happened');
  });
});

test('the cases that a provision touches are those whose version stands on it', async () => {
  const touched = async (place: string) =>
    (JSON.parse(await quick('cases', '--law', place, '--json')) as { cases: readonly { case: string }[] }).cases.map(
      (it) => it.case,
    );
  expect(await touched('63/2024/NĐ-CP khoản 3 Điều 7')).toContain(`${id}/residence`);
  expect(await touched('khoản 1 Điều 8 63/2024/NĐ-CP')).toContain(`${id}/birth`);
  expect(await touched('decree-20-2008')).toEqual([]);
});

test('a sheet for citizens is written for the day, and refuses what the procedure does not know', async () => {
  const said = await quick('sheet', 'birth-registration', '--on', '2025-11-10');
  expect(said).toContain('HƯỚNG DẪN LÀM THỦ TỤC: Đăng ký khai sinh');
  const json = JSON.parse(await quick('sheet', 'one-stop', '--on', '2025-11-10', '--fact', 'days=10', '--json'));
  expect(json).toMatchObject({ procedure: 'one-stop', on: '2025-11-10', facts: { days: '10' }, format: 'txt' });
  await quick('sheet', 'birth-group', '--on', '2025-11-10', '--out', 'huong-dan.md');
  expect(readFileSync(join(folder, 'huong-dan.md'), 'utf8')).toMatch(/^# HƯỚNG DẪN/);
  await expect(quick('sheet', 'birth-group', '--on', '2010-01-04')).rejects.toThrow('áp dụng');
  await expect(quick('sheet', 'birth-group', '--fact', 'colour=red')).rejects.toThrow('colour');
});

function dayOfLine(line: string): string {
  const [, day = '', month = '', year = ''] = /^- (\d\d)\/(\d\d)\/(\d{4})/.exec(line) ?? [];
  return `${year}-${month}-${day}`;
}
