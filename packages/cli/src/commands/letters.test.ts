import { describe, expect, test } from 'vitest';
import { answer, failure, freshFolder, jsonFile, motcua, type Running, withCase } from '../__test-helpers__/motcua.ts';

const steps = [
  ['birth', 'dossier.accepted', 'desk', '2025-01-24T16:20'],
  ['birth', 'dossier.held', 'software', '2025-01-24T16:22'],
  ['birth', 'entry.recorded', 'civilStatusOfficer', '2025-02-03T08:10'],
  ['birth', 'draft.confirmed', 'requester', '2025-02-03T09:05'],
  ['birth', 'certificate.signed', 'chair', '2025-02-03T10:30'],
] as const;

/** A case of the group whose birth is registered, so that the residence leg is at the desk of the police. */
async function withResidence(): Promise<Running> {
  const running = await withCase(freshFolder());
  for (const [leg, event, role, at] of steps)
    await answer(['send', `LH-1/${leg}`, event, '--as', role, '--at', at], running);
  return running;
}

describe.concurrent('the letters of a case', () => {
  test('ask for a paper, then refuse for silence: what follows, and the ground in words', async () => {
    const running = await withResidence();
    const data = JSON.stringify({ missing: ['Giấy tờ về chỗ ở'], reason: 'Chưa có giấy tờ về chỗ ở hợp pháp' });
    const ask = ['send', 'LH-1/residence', 'supplement.requested', '--as', 'desk', '--at', '2025-02-03T10:40'];
    await answer([...ask, '--data', data], running);
    await answer(['sweep', '--at', '2025-03-01T07:00'], running);
    const { out } = await motcua(['letters', 'LH-1/residence'], running);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('gồm những nội dung sau: Giấy tờ về chỗ ở');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('chưa bổ sung thì hồ sơ bị từ chối giải quyết.');
    expect(out).toContain('- Lý do từ chối: Không bổ sung hồ sơ trong thời hạn');
    expect(out).not.toContain('noSupplement');
    expect(out).not.toContain('- Nội dung cụ thể');
    expect(out).toContain('Mẫu số CT06');
  });

  test('name the bodies and the place as the installation says', async () => {
    const running = await withCase(freshFolder());
    const file = jsonFile(running.folder ?? '', 'names.json', {
      agencies: { desk: 'Quầy Ví Dụ' },
      place: 'Xã Ví Dụ',
    });
    const named = await motcua(['letters', 'LH-1', '--names', file], running);
    expect(named.out).toContain('QUẦY VÍ DỤ');
    expect(named.out).toContain('Xã Ví Dụ, ngày 24 tháng 01 năm 2025');
    const env = { ...running.env, MOTCUA_NAMES: 'names.json' };
    expect((await motcua(['letters', 'LH-1'], { ...running, env })).out).toBe(named.out);
    expect((await motcua(['letters', 'LH-1'], running)).out).toContain('Ngày 24 tháng 01 năm 2025');
  });

  test('a file of names that is wrong says how', async () => {
    const running = await withCase(freshFolder());
    jsonFile(running.folder ?? '', 'stranger.json', { agencies: { polise: 'Công an' } });
    jsonFile(running.folder ?? '', 'wrong.json', { agencies: ['police'] });
    expect(await failure(['letters', 'LH-1', '--names', 'stranger.json'], running)).toMatchObject({
      exit: 2,
      code: 'unknownAgency',
      message: expect.stringContaining('Did you mean: police?'),
    });
    expect(await failure(['letters', 'LH-1', '--names', 'wrong.json'], running)).toMatchObject({
      exit: 2,
      code: 'invalidNames',
    });
  });
});

describe.concurrent('in words, not in codes', () => {
  test('a sweep names the clocks', async () => {
    const { out } = await motcua(['sweep', '--at', '2025-02-10T07:00'], await withCase(freshFolder()));
    expect(out).toContain('Thời hạn của cả nhóm');
    expect(out).not.toMatch(/ promise$/m);
  });

  test('an apology that comes too early is not offered again, and what is offered is named', async () => {
    const running = await withResidence();
    const data = JSON.stringify({ reason: 'Mất điện', newDueOn: '2025-02-07' });
    const early = ['send', 'LH-1/residence', 'apology.sent', '--as', 'policeHead', '--at', '2025-02-04T08:00'];
    const refused = await failure([...early, '--data', data], running);
    expect(refused.code).toBe('guarded');
    expect(refused.possible.map((it: { event: string }) => it.event)).not.toContain('apology.sent');
    const { err } = await motcua([...early, '--data', data], running);
    expect(err).not.toContain('apology.sent –');
    expect(err).toContain('dossier.accepted – Tiếp nhận hồ sơ (desk)');
  });

  test('a fault of data is told in Vietnamese', async () => {
    const running = await withCase(freshFolder());
    const send = ['send', 'LH-1/birth', 'supplement.requested', '--as', 'desk', '--at', '2025-01-24T16:15'];
    const { err } = await motcua([...send, '--data', '{"missing":"x","colour":1}'], running);
    expect(err).toContain('missing – phải là một danh sách');
    expect(err).toContain('reason – còn thiếu');
    expect(err).toContain('không có trường «colour»');
    expect(err).not.toMatch(/expected|Invalid|must/);
  });
});
