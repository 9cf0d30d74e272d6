import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer, dossier, failure, freshFolder, jsonFile, motcua, type Running } from '../__test-helpers__/motcua.ts';
import { run } from '../run.ts';
import { processWorld } from '../world.ts';

const now = ['--now', '2025-02-11T15:00'];
const folder = freshFolder();
const running: Running = { folder, env: { MOTCUA_STORE: 'cases.sqlite' } };
const late = 'Mất điện toàn xã.';
const steps = [
  ['LH-1/birth', 'dossier.accepted', 'desk', '2025-01-24T16:20', {}],
  ['LH-1/birth', 'dossier.held', 'software', '2025-01-24T16:22', {}],
  ['LH-1/birth', 'apology.sent', 'chair', '2025-02-05T08:00', { reason: late, newDueOn: '2025-02-06' }],
  ['LH-1/birth', 'entry.recorded', 'civilStatusOfficer', '2025-02-06T08:10', {}],
  ['LH-1/birth', 'draft.confirmed', 'requester', '2025-02-06T09:05', {}],
  ['LH-1/birth', 'certificate.signed', 'chair', '2025-02-06T10:30', {}],
  ['LH-1/residence', 'dossier.accepted', 'desk', '2025-02-06T10:35', {}],
  ['LH-1/residence', 'dossier.held', 'software', '2025-02-06T10:40', {}],
  ['LH-1/residence', 'apology.sent', 'policeHead', '2025-02-11T08:00', { reason: late, newDueOn: '2025-02-12' }],
] as const;

/** Runs a command in this process, which is quicker; what matters to the process is asked of a real one. */
async function quick(...args: readonly string[]) {
  const said = { out: [] as string[], err: [] as string[] };
  const world = {
    ...processWorld(),
    env: running.env ?? {},
    folder,
    out: (it: string) => void said.out.push(it),
    err: (it: string) => void said.err.push(it),
  };
  const code = await run([...args, ...now], world);
  return { code, out: said.out.join(''), err: said.err.join('') };
}

beforeAll(async () => {
  const opened = ['--dossier', dossier, '--received', '2025-01-24T16:10', '--as', 'requester'];
  for (const id of ['LH-1', 'LH-2']) await quick('open', 'birth-group', ...opened, '--id', id);
  for (const [id, event, role, at, data] of steps) {
    const ran = await quick('send', id, event, '--as', role, '--at', at, '--data', JSON.stringify(data));
    if (ran.code !== 0) throw new Error(ran.err);
  }
});

describe('a letter', () => {
  test('goes to stdout as text, the newest of its form, with the code that the citizen knows', async () => {
    const { code, out } = await quick('letter', 'LH-1', '--form', 'apology');
    expect(code).toBe(0);
    expect(out).toContain('PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('ngày 12 tháng 02 năm 2025');
    expect(out).toContain('- Mã hồ sơ: LH-1\n');
  });

  test('is chosen by its number', async () => {
    const { out } = await quick('letter', 'LH-1', '--form', 'apology', '--number', '1');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('ngày 06 tháng 02 năm 2025');
    const wrong = await quick('letter', 'LH-1', '--form', 'apology', '--number', '3');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('có 2 phiếu xin lỗi')]);
  });

  test.each(['html', 'docx', 'txt'])(
    'is written as .%s by the ending of the file, and says which of several it is',
    async (ending) => {
      const { code, out } = await quick('letter', 'LH-1', '--form', 'apology', '--out', `xin-loi.${ending}`);
      expect([code, out]).toEqual([0, expect.stringContaining('(phiếu 2 trên 2; chọn bằng --number)')]);
      const bytes = readFileSync(join(folder, `xin-loi.${ending}`));
      const begins = { html: '<!doctype html>', docx: 'PK', txt: '   ' }[ending] ?? '?';
      expect(bytes.toString('utf8').startsWith(begins)).toBe(true);
      expect(readdirSync(folder).filter((it) => it.includes('draft'))).toEqual([]);
    },
  );

  test('as JSON is its data, with what was written', async () => {
    const json = await answer(['letter', 'LH-1', '--form', 'apology', '--format', 'html', ...now], running);
    expect(json).toMatchObject({ form: 'apology', format: 'html', of: { number: 2, count: 2 } });
    expect(json.data).toMatchObject({ newDueOn: '2025-02-12', reason: { vi: late } });
    expect(json.content).toContain('<html lang="vi">');
  });

  test('in English is a translation that says so', async () => {
    const { out } = await quick('letter', 'LH-1', '--form', 'apology', '--lang', 'en');
    expect(out).toContain('Courtesy translation.');
  });

  test('names who helps and the place in the register, where that is given', async () => {
    jsonFile(folder, 'names.json', { place: 'Lộc Hòa', guide: { name: 'Bà Giúp', phone: '0271000000' } });
    const { code, out } = await quick('letter', 'LH-1', '--form', 'notice', '--names', 'names.json');
    expect([code, out]).toEqual([0, expect.stringContaining('Lộc Hòa, ngày 24 tháng 01 năm 2025')]);
  });
});

describe('the slip and the register', () => {
  test('a control slip tells each hand-over of the case and its members', async () => {
    const json = await answer(['letter', 'LH-1', '--form', 'control', ...now], running);
    const rows = json.data.handOvers.map((it: { from: { vi: string }; to: { vi: string }; flag: string }) => [
      it.from.vi,
      it.to.vi,
      it.flag,
    ]);
    expect(rows).toEqual([
      [expect.stringContaining('Bộ phận Tiếp nhận'), 'Ủy ban nhân dân cấp xã', 'early'],
      ['Ủy ban nhân dân cấp xã', expect.stringContaining('Bộ phận Tiếp nhận'), 'overdue'],
      [expect.stringContaining('Bộ phận Tiếp nhận'), expect.stringContaining('Công an'), 'early'],
    ]);
    expect(json.data.paper.code).toBe('05');
  });

  test('a register lists the dossiers of its days, groups without their members', async () => {
    const span = ['--from', '2025-01-24', '--to', '2025-01-24'];
    const { lines } = (await answer(['letter', '--form', 'register', ...span, ...now], running)).data;
    expect(lines.map((it: { number: number; dossierCode: string }) => [it.number, it.dossierCode])).toEqual([
      [1, 'LH-1'],
      [2, 'LH-2'],
    ]);
    const empty = ['letter', '--form', 'register', '--from', '2025-01-25', '--to', '2025-01-31', ...now];
    expect((await answer(empty, running)).data.lines).toEqual([]);
  });
});

describe('the paper of the time, at the unit', () => {
  const there = ['--unit', 'loc-hoa'];

  beforeAll(async () => {
    const opened = ['--dossier', dossier, '--received', '2025-01-24T16:10', '--as', 'requester'];
    await quick('open', 'birth-group', ...opened, '--id', 'LH-3', ...there);
    await quick('send', 'LH-3/birth', 'dossier.accepted', '--as', 'desk', '--at', '2025-01-24T16:20');
    await quick('send', 'LH-3/birth', 'dossier.held', '--as', 'software', '--at', '2025-01-24T16:22');
    const data = JSON.stringify({ reasonCode: 'notEligible', reason: 'Không đủ điều kiện' });
    await quick(
      'send',
      'LH-3/birth',
      'application.refused',
      '--as',
      'chair',
      '--at',
      '2025-02-03T08:00',
      '--data',
      data,
    );
  });
  const later = async (...args: readonly string[]) =>
    (await answer(['letter', ...args, '--now', '2026-11-16T09:00'], running)).data;

  test('a slip of 2025 printed in 2026 is on the form of 2025, and names the offices of its days', async () => {
    const slip = await later('LH-3/birth', '--form', 'control');
    expect([slip.paper.code, slip.dossierCode]).toEqual(['05', 'LH-3']);
    expect(slip.settling.vi).toBe('Ủy ban nhân dân xã Lộc Hòa');
    expect(slip.handOvers[0].to.vi).toBe('Ủy ban nhân dân xã Lộc Hòa');
    expect([slip.issuer.vi, slip.place]).toEqual(['Ủy ban nhân dân xã Lộc Thạnh', 'Lộc Thạnh']);
  });

  test('a register is on the form of its days, and returns nothing for what was refused', async () => {
    const register = await later('--form', 'register', '--from', '2025-01-24', '--to', '2025-01-31');
    expect(register.paper.code).toBe('06');
    const line = register.lines.find((it: { dossierCode: string }) => it.dossierCode === 'LH-3');
    expect(line).toMatchObject({ returnedAt: null, outcome: { vi: 'bị từ chối hoặc dừng xử lý' } });
    expect((await later('--form', 'register', '--from', '2025-09-15', '--to', '2025-12-31')).paper.code).toBe('07');
  });

  test('a refusal bears its number, and is signed by the chair of the commune that heads it', async () => {
    const { out } = await quick('letter', 'LH-3', '--form', 'refusal', '--reference', '12');
    expect(out).toContain('Số: 12/PTC');
    expect(out).toContain('ỦY BAN NHÂN DÂN XÃ LỘC HÒA');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ LỘC HÒA');
  });
});

describe('what cannot be done is told, and nothing is written', () => {
  test('a letter that the case does not have: those it has', async () => {
    expect(await failure(['letter', 'LH-1', '--form', 'refusal'], running)).toMatchObject({
      exit: 1,
      code: 'noSuchLetter',
      forms: ['notice', 'apology'],
      message: expect.stringContaining('apology (apology: 2)'),
    });
  });

  test('a file that is there stays, and is replaced with --force', async () => {
    writeFileSync(join(folder, 'there.txt'), 'mine');
    const kept = await quick('letter', 'LH-1', '--form', 'apology', '--out', 'there.txt');
    expect([kept.code, readFileSync(join(folder, 'there.txt'), 'utf8')]).toEqual([2, 'mine']);
    expect(kept.err).toContain('--force');
    await quick('letter', 'LH-1', '--form', 'apology', '--out', 'there.txt', '--force');
    expect(readFileSync(join(folder, 'there.txt'), 'utf8')).toContain('PHIẾU XIN LỖI');
  });

  test.each([
    ['missingCase', ['--form', 'apology']],
    ['missingSpan', ['--form', 'register']],
    ['reversedSpan', ['--form', 'register', '--from', '2025-02-01', '--to', '2025-01-01']],
    ['missingOption', ['LH-1']],
    ['unknownFormat', ['LH-1', '--form', 'apology', '--out', 'letter.pdf']],
    ['needsFile', ['LH-1', '--form', 'apology', '--format', 'docx']],
    ['unwritableFile', ['LH-1', '--form', 'apology', '--out', 'nowhere/letter.txt']],
    ['badEntry', ['LH-1', '--form', 'apology', '--entry', '125']],
    ['unknownCase', ['LH-9', '--form', 'apology']],
  ])('%s: letter %j', async (code, args) => {
    const { out } = await quick('letter', ...args, '--json', '--lang', 'en');
    expect(JSON.parse(out).error).toMatchObject({ code });
  });

  test('a real process answers the same', async () => {
    const { code, err } = await motcua(['letter', 'LH-1', '--form', 'valentine'], running);
    expect(code).toBe(2);
    expect(err).toContain('valentine');
  });
});
