import type { WorkedExample } from '@motcua/kit';
import { cite, decision766of2022, linkedServiceProtocol } from '@motcua/law';
import { birthGroup } from '../birth-group.ts';
import { law, lawSince2026 } from '../law.ts';
import { arriving, birthOn, examining } from './lines.ts';

const notice = { missing: ['Giấy chứng sinh'], reason: 'Tệp trống' };

/** The worked cases that are about a course of events. */
export const courseExamples: readonly WorkedExample[] = [
  {
    id: 'birth-7',
    says: {
      vi: 'Yêu cầu bổ sung thứ Sáu 20/11/2026 lúc 14 giờ: ngày cuối thứ Tư 02/12; sang thứ Năm 03/12 thì dừng xử lý',
      en: 'Supplement asked Fri 20/11/2026 at 14:00: the last day is Wed 02/12; on Thu 03/12 it is stopped',
    },
    of: birthGroup,
    from: '2026-11-20 09:00',
    cites: [lawSince2026.silence],
    origin: 'source',
    lines: [
      ...arriving('d0'),
      ['d0 14:00 birth civilStatusOfficer supplement.requested', notice],
      '= birth due supplement 2026-12-02',
      '2026-12-02 23:00 sweep',
      '= birth in open.awaitingSupplement',
      '2026-12-03 00:00 sweep',
      '= birth in stopped',
      '= birth letter stopped',
      '= group in refused',
      '= group letter result',
    ],
  },
  {
    id: 'birth-16',
    says: {
      vi: 'Đã yêu cầu bổ sung một lần trong thời hạn, người dân không trả lời: không có gì trễ, không phải xin lỗi',
      en: 'A supplement asked for once within the limit, the citizen silent: nothing is late, nothing is owed',
    },
    of: birthGroup,
    from: '2026-11-20 09:00',
    cites: [cite(decision766of2022, 'Mục 2.1')],
    origin: 'source',
    lines: [
      ...arriving('d0'),
      ['d0 14:00 birth civilStatusOfficer supplement.requested', notice],
      '= birth due promise none',
      '= group due promise none',
      '2026-12-03 00:00 sweep',
      '= birth promise released',
      '= group promise released',
      '= group closed',
    ],
  },
  {
    id: 'birth-18',
    says: {
      vi: 'Gửi lại, phần mềm hộ tịch trả lời đã tiếp nhận: coi là thành công, chỉ một hồ sơ',
      en: 'Pushed again and answered «already received»: success, and one dossier',
    },
    of: birthGroup,
    from: '2026-11-23 09:00',
    cites: [cite(linkedServiceProtocol, 'Mục gửi lại')],
    origin: 'source',
    lines: [
      'd0 09:10 birth desk dossier.accepted',
      'd0 11:30 sweep',
      '= birth in open.unanswered',
      'd0 13:30 birth desk dossier.pushed',
      'd0 13:31 birth software dossier.alreadyReceived',
      '= birth in open.examining',
      '! d0 13:32 birth software dossier.alreadyReceived notInThisState',
    ],
  },
  {
    id: 'birth-20',
    says: {
      vi: 'Khai sinh 23/11/2026, thẻ 25/11, thường trú bị từ chối 25/11: xong hai trong ba, theo dõi đến 22/01/2027',
      en: 'Birth 23/11/2026, card 25/11, residence refused 25/11: two of three, followed until 22/01/2027',
    },
    of: birthGroup,
    from: '2026-11-23 09:00',
    cites: [law.duty, law.splitting],
    origin: 'inferred',
    lines: [
      ...birthOn('d0'),
      ...examining('residence', 'd0'),
      ...examining('card', 'd0', '11'),
      '2026-11-25 09:00 card insurerHead card.issued',
      [
        '2026-11-25 10:00 residence policeHead application.refused',
        { reasonCode: 'outOfArea', reason: 'Cha mẹ không thường trú tại xã' },
      ],
      '= residence letter refusal',
      '= group letter result',
      '= group in followingUp',
      '= group due residenceDuty 2027-01-22',
      '= group promise kept',
      '= birth in issued',
    ],
  },
  {
    id: 'birth-four',
    says: {
      vi: 'Có đề nghị cấp thẻ căn cước: hồ sơ chuyển sau thường trú, thời hạn chưa xác nhận nên không hẹn ngày; hẹn của nhóm đã giữ trước đó',
      en: 'With the identity card: sent on after the residence, its limit not confirmed, so no day is promised; the group has kept its promise before',
    },
    of: birthGroup,
    from: '2026-11-23 09:00',
    cites: [lawSince2026.identityCard],
    origin: 'inferred',
    dossier: { identityCard: { wanted: true } },
    lines: [
      ...birthOn('d0'),
      ...examining('residence', 'd0'),
      ...examining('card', 'd0', '11'),
      '= identityCard absent',
      '2026-11-25 09:00 card insurerHead card.issued',
      '2026-11-25 10:00 residence policeHead residence.recorded',
      '= group promise kept',
      ...examining('identityCard', '2026-11-25', '11'),
      '= identityCard due promise none',
      '= identityCard promise unpromised',
      '= group in settling.identityCard.open.working',
      '2026-12-04 10:00 identityCard policeHead identityCard.issued',
      '= group in completed',
      '= group closed',
    ],
  },
];
