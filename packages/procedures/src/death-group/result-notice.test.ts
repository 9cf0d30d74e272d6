import { describe, expect, test } from 'vitest';
import { play } from '../__test-helpers__/story.ts';
import { birthGroup, deathGroup } from '../index.ts';
import { asking, deathOn, died, heldOn, insuredOn, paidOn, removedOn } from './examples/lines.ts';
import { law } from './law.ts';

type Lines = Parameters<typeof play>[0]['lines'];
type Said = { readonly vi: string };

function resultOf(regimes: Parameters<typeof asking>[0], lines: Lines, more: Parameters<typeof asking>[1] = {}) {
  const dossier = { ...asking(regimes, more), ...died('2026-09-05') };
  const run = play({ says: 'result', of: deathGroup, from: '2026-09-07 10:00', cites: [law.limit], dossier, lines });
  return run.cases.get('group')?.letters.find((it) => it.letter === 'result')?.fields ?? {};
}

const all = (field: unknown) => (field as readonly Said[] | undefined)?.map((it) => it.vi);

describe('the notice of the death group’s result', () => {
  test('a part that was taken back is named, and no money is spoken of', () => {
    const fields = resultOf(
      ['BHXH', 'NCC'],
      [...deathOn('d0'), ...removedOn('d0'), 'd1 09:00 group requester withdrawal.requested'],
    );
    expect(all(fields.unsettled)).toEqual(['Mai táng phí, tử tuất (bảo hiểm xã hội): đã dừng theo yêu cầu rút hồ sơ']);
    expect([fields.entitled, fields.ground, fields.beside, fields.notApplicable]).toEqual(Array(4).fill(undefined));
  });

  test('a death that is never completed is stopped, one that is refused is refused: the outcome says which, and why', () => {
    const asked = { missing: ['Giấy báo tử'], reason: 'Tệp trống' };
    const stopped = resultOf(
      ['BHXH'],
      [
        ...heldOn('death', 'd0', '10'),
        ['d0 11:00 death civilStatusOfficer supplement.requested', asked],
        '2026-09-17 00:00 sweep',
      ],
    );
    const refused = resultOf(
      ['BHXH'],
      [
        ...heldOn('death', 'd0', '10'),
        ['d0 11:00 death chair application.refused', { reasonCode: 'notEligible', reason: 'Không đủ' }],
      ],
    );
    expect([stopped.outcome, stopped.reason]).toMatchObject([
      { vi: 'dừng xử lý' },
      { vi: expect.stringContaining('bổ sung') },
    ]);
    expect([refused.outcome, refused.reason]).toMatchObject([
      { vi: 'bị từ chối' },
      { vi: expect.stringContaining('Không đủ điều kiện') },
    ]);
  });

  test('a one-time survivor benefit that waits for a relative is named, and the group is completed in part', () => {
    const fields = resultOf(
      ['BHXH'],
      [
        ...deathOn('d0'),
        ...removedOn('d0'),
        ...heldOn('insurance', 'd0', '15'),
        ['d1 09:00 insurance relative relative.confirmed', { through: 'vneid' }],
        '2026-09-15 00:00 sweep',
        ...insuredOn('2026-09-15', 25_300_000),
      ],
      { oneTime: true },
    );
    expect([fields.outcome, fields.waiting]).toMatchObject([
      { vi: 'hoàn thành một phần' },
      { vi: expect.stringContaining('Tuất một lần') },
    ]);
  });

  test('a part that is taken back by itself is named as taken back', () => {
    const fields = resultOf(
      ['BHXH'],
      [
        ...deathOn('d0'),
        'd0 11:00 removal requester withdrawal.requested',
        ...heldOn('insurance', 'd0', '14'),
        ...insuredOn('d1', 25_300_000),
      ],
    );
    expect(all(fields.unsettled)).toEqual(['Xóa đăng ký thường trú: đã dừng theo yêu cầu rút hồ sơ']);
  });

  test('a part that was refused is named with its reason', () => {
    const fields = resultOf(
      ['BHXH'],
      [
        ...deathOn('d0'),
        ...heldOn('insurance', 'd0'),
        ['d0 12:00 insurance insurerHead application.refused', { reasonCode: 'notEligible', reason: 'Không đủ' }],
        ...removedOn('d0'),
      ],
    );
    expect(all(fields.unsettled)).toEqual([
      'Mai táng phí, tử tuất (bảo hiểm xã hội): không được giải quyết (không đủ điều kiện giải quyết theo quy định)',
    ]);
  });

  test('of social insurance the amount is exact, by its own law; the one-time allowance for merit is not forgotten', () => {
    const fields = resultOf(
      ['NCC', 'BHXH'],
      [
        ...deathOn('d0'),
        ...removedOn('d0'),
        ...heldOn('insurance', 'd0', '14'),
        ...insuredOn('d1', 25_300_000),
        paidOn('insurance', 'd2'),
      ],
    );
    expect([fields.entitled, fields.ground]).toMatchObject([
      { vi: '25.300.000 đồng' },
      { vi: expect.stringContaining('khoản 2 Điều 85') },
    ]);
    expect(all(fields.beside)?.[0]).toContain('03 tháng');
    expect(fields.unsettled).toBeUndefined();
  });

  test('of social assistance it is the least, by its decree; the benefit that was stopped is not set aside', () => {
    const fields = resultOf(
      ['BHXH-stop', 'BTXH-80'],
      [
        ...deathOn('d0'),
        ...removedOn('d0'),
        ...heldOn('stop', 'd0', '15'),
        'd1 10:00 stop insurerHead allowance.stopped',
        ...heldOn('assistance', 'd1'),
        'd1 14:05 assistance socialOfficer file.submitted',
        ['d1 14:10 assistance chair benefit.decided', { amount: 10_800_000 }],
      ],
    );
    expect(all(fields.settled)).toContain('Thôi hưởng trợ cấp tuất hằng tháng');
    expect([fields.notApplicable, fields.beside]).toEqual([undefined, undefined]);
    expect((fields.entitled as Said).vi).toMatch(/^ít nhất /);
    expect((fields.ground as Said).vi).toContain('20/2021/NĐ-CP');
  });
});

test('the appointment of the birth group promises no day for an identity card that stands beside', () => {
  const receipt = (dossier: Readonly<Record<string, unknown>>) =>
    play({ says: 'asked', of: birthGroup, from: '2026-09-07 09:00', cites: [law.limit], dossier, lines: [] })
      .cases.get('group')
      ?.letters.find((it) => it.letter === 'receipt')?.fields.undated;
  expect(receipt({ identityCard: { wanted: true } })).toMatchObject({ vi: expect.stringContaining('chưa hẹn ngày') });
});

test('the notice of the birth group names what failed, why, and until when the residence is to be registered', () => {
  const run = play({
    says: 'residence refused',
    of: birthGroup,
    from: '2026-09-07 09:00',
    cites: [law.limit],
    lines: [
      'd0 09:10 birth desk dossier.accepted',
      'd0 09:15 birth software dossier.held',
      'd0 10:00 birth civilStatusOfficer entry.recorded',
      'd0 10:10 birth requester draft.confirmed',
      'd0 10:30 birth chair certificate.signed',
      'd0 13:00 residence desk dossier.accepted',
      'd0 13:10 residence software dossier.held',
      ['d0 14:00 residence policeHead application.refused', { reasonCode: 'outOfArea', reason: 'Ngoài địa bàn' }],
      'd0 15:00 card requester withdrawal.requested',
    ],
  });
  const fields = run.cases.get('group')?.letters.find((it) => it.letter === 'result')?.fields ?? {};
  expect(all(fields.unsettled)).toEqual([
    'Đăng ký thường trú: không được giải quyết (chỗ ở không thuộc địa bàn quản lý)',
    'Cấp thẻ bảo hiểm y tế: đã dừng theo yêu cầu rút hồ sơ',
  ]);
  expect(fields.residenceDutyDueOn).toBe('2026-11-06');
});
