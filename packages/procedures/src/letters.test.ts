import { civilDate } from '@motcua/calendar';
import { includes, inForceOn } from '@motcua/law';
import { describe, expect, test } from 'vitest';
import { families } from './__test-helpers__/families.ts';
import { play } from './__test-helpers__/story.ts';
import { birthGroup, procedures, refusalReasons, residenceLeg, residenceRegistration } from './index.ts';

const refusal = { reasonCode: 'notEligible', reason: 'Không đủ điều kiện' };

describe.each(families)('$of.version', ({ of, monday, head }) => {
  const is2025 = of.appliesTo.from >= '2025-07-01';
  const lettersOf = (...lines: Parameters<typeof play>[0]['lines']) => {
    const run = play({ says: of.id, of, from: `${monday} 08:30`, cites: of.basis, lines });
    return run.cases.get('case')?.letters ?? [];
  };

  test('a refusal at the desk is the desk’s, signed by its head, by the article on the counter', () => {
    const [letter] = lettersOf(['d0 09:00 case desk dossier.refused', refusal]);
    expect([letter?.letter, letter?.fields.agency]).toEqual(['refusalAtDesk', 'desk']);
    const declared = of.letters.refusalAtDesk;
    expect(declared?.signedBy).toBe('deskHead');
    expect(declared?.cites.map((it) => `${it.locator} ${it.number}`)).toEqual([
      is2025 ? 'điểm c khoản 1 Điều 17 118/2025/NĐ-CP' : 'điểm b khoản 1 Điều 17 61/2018/NĐ-CP',
    ]);
    expect(declared?.values?.reasonCode).toBe(refusalReasons);
  });

  test('a refusal after examination stays with the agency', () => {
    const letters = lettersOf('d0 09:00 case desk dossier.accepted', 'd0 09:10 case software dossier.held', [
      `d0 10:00 case ${head} application.refused`,
      refusal,
    ]);
    const letter = letters.find((it) => it.letter === 'refusal');
    expect(letter?.fields.agency).toBe(of.roles[head]?.agency);
  });

  test('a withdrawal is answered by the notice of stopping since 1 July 2025, and by no form before', () => {
    const letters = lettersOf('d0 09:00 case requester withdrawal.requested').map((it) => it.form);
    expect(letters).toEqual(is2025 ? ['stop'] : []);
    const cited = of.letters.stop?.cites.map((it) => `${it.locator} ${it.number}`);
    expect(cited).toEqual(
      is2025
        ? ['khoản 1 Điều 21 118/2025/NĐ-CP', 'khoản 2 Điều 21 118/2025/NĐ-CP', 'Điều 7 03/2025/TT-VPCP']
        : undefined,
    );
  });
});

test.each([residenceRegistration, residenceLeg])(
  '$version: CT04 and CT06 are the forms of the police',
  ({ letters }) => {
    const code = (name: string) => {
      const paper = letters[name]?.paper;
      return paper === undefined ? undefined : inForceOn(paper, civilDate('2025-07-01')).value.code;
    };
    expect([code('receipt'), code('refusal'), code('refusalAtDesk'), code('supplement')]).toEqual([
      'CT04',
      'CT06',
      'CT06',
      undefined,
    ]);
  },
);

test('the first notice of the group is what the software sends, and no slip that an officer signs', () => {
  const { receipt } = birthGroup.letters;
  expect([receipt?.form, receipt?.signedBy]).toEqual(['notice', 'operator']);
  expect(receipt?.label.vi).toBe('Thông báo hẹn trả kết quả của phần mềm dịch vụ công liên thông');
});

test('a slip carries one line for the appointed time', () => {
  const receipts = procedures.flatMap((it) => it.letters.receipt ?? []);
  const slips = receipts.map((it) => Object.keys(it.fields).filter((name) => /^due/.test(name)));
  for (const slip of slips) expect(slip).toEqual(['dueAt']);
});

test('heads sign by their titles, in each period', () => {
  const titles = (day: string) => {
    const then = procedures.filter((it) => includes(it.appliesTo, civilDate(day)));
    return new Set(
      then.flatMap(({ roles }) =>
        ['deskHead', 'chair', 'policeHead', 'insurerHead'].flatMap((it) => roles[it]?.label.vi ?? []),
      ),
    );
  };
  expect(titles('2025-03-10')).toEqual(
    new Set([
      'Trưởng Bộ phận Tiếp nhận và Trả kết quả',
      'Chủ tịch Ủy ban nhân dân xã',
      'Trưởng Công an xã',
      'Giám đốc Bảo hiểm xã hội cấp huyện',
    ]),
  );
  expect(titles('2025-11-10')).toEqual(
    new Set([
      'Giám đốc Trung tâm Phục vụ hành chính công cấp xã',
      'Chủ tịch Ủy ban nhân dân xã',
      'Trưởng Công an xã',
      'Giám đốc Bảo hiểm xã hội cơ sở',
    ]),
  );
});
