import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locHoa2025 } from '@motcua/plan';
import { describe, expect, test } from 'vitest';
import { answer, failure, freshFolder, jsonFile, motcua, root } from '../__test-helpers__/motcua.ts';

const suoiMo = join(root, 'examples', 'plan', 'suoi-mo-2026.json');

describe('plan check', () => {
  test('the made-up plan of Suối Mơ, and that of Lộc Hòa, can be used', async () => {
    expect(await answer(['plan', 'check', suoiMo])).toMatchObject({
      ok: true,
      plan: 'suoi-mo-2026',
      tasks: 11,
      faults: [],
    });
    const locHoa = jsonFile(freshFolder(), 'plan.json', locHoa2025);
    expect(await answer(['plan', 'check', locHoa])).toMatchObject({ ok: true, tasks: locHoa2025.tasks.length });
  });

  test('every fault is told with its place and its entry, and the exit is 1', async () => {
    const plan = JSON.parse(readFileSync(suoiMo, 'utf8'));
    plan.tasks[0].deadline = 'sớm';
    plan.tasks[3].procedures = ['birth-registration', 'ket-hon'];
    plan.targets[1].goal = 'II.9';
    const file = jsonFile(freshFolder(), 'plan.json', plan);
    const ran = await motcua(['plan', 'check', file, '--json', '--lang', 'en']);
    const { ok, faults } = JSON.parse(ran.out);
    expect([ran.code, ok]).toEqual([1, false]);
    expect(faults.map((it: { path: string; entry: string }) => [it.path, it.entry])).toEqual([
      ['tasks[0].deadline', 'I.1.1'],
      ['tasks[3].procedures[1]', 'II.1.1'],
      ['targets[1].goal', 'online'],
    ]);
    const page = (await motcua(['plan', 'check', file])).out;
    expect(page).toContain('II.1.1  tasks[3].procedures[1]\n  không có thủ tục «ket-hon»');
    expect(page).toContain('chưa dùng được: 3 chỗ phải sửa');
  });

  test.each([
    ['empty', ''],
    ['notJson', 'id: suoi-mo'],
    ['notJson', '{"id": "suoi-mo",}'],
    ['tooDeep', '['.repeat(200_000)],
    ['tooLarge', `{"id": "${'x'.repeat(4 * 1024 * 1024)}"}`],
    ['notUtf8', Buffer.from('{"id": "suối mơ"}', 'utf16le')],
    ['notUtf8', Buffer.from([0x22, 0xd0, 0xf5, 0x22])],
    ['shape', 'null'],
    ['shape', '[]'],
  ])('%s: %.20s', async (code, content) => {
    const file = join(freshFolder(), 'plan.json');
    writeFileSync(file, content);
    const ran = await motcua(['plan', 'check', file, '--json']);
    expect([ran.code, ran.err]).toEqual([1, '']);
    expect(JSON.parse(ran.out).faults[0].code).toBe(code);
  });

  test('a mark of UTF-8 does no harm; letters apart from their marks are put together, and that is told', async () => {
    const text = readFileSync(suoiMo, 'utf8');
    const file = jsonFile(freshFolder(), 'plan.json', `\uFEFF${text.normalize('NFD')}`);
    expect(await answer(['plan', 'check', file])).toMatchObject({ ok: true, notes: [{ code: 'notNfc' }] });
    expect(await answer(['plan', 'check', '-'], { stdin: text })).toMatchObject({ ok: true, notes: [] });
  });

  test('a key that is written twice is named with its place, for JSON would drop the first', async () => {
    const text = readFileSync(suoiMo, 'utf8');
    const twice = text.replace('"deadline":', '"deadline": "Quý I/2026",\n"deadline":');
    expect(twice).not.toBe(text);
    const ran = await motcua(['plan', 'check', '-', '--json', '--lang', 'en'], { stdin: twice });
    expect([ran.code, JSON.parse(ran.out).faults.map((it: { path: string }) => it.path)]).toEqual([
      1,
      ['tasks[0].deadline'],
    ]);
    expect(ran.out).toContain('the key «deadline» is written again in line');
  });

  test('a file that is not there was asked for wrongly', async () => {
    expect(await failure(['plan', 'check', 'nowhere.json'])).toMatchObject({ exit: 2, code: 'unreadableFile' });
  });
});
