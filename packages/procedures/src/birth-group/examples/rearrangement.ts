import type { WorkedExample } from '@motcua/kit';
import { cite, decree118of2025, resolution1662of2025 } from '@motcua/law';
import { birthGroupUntil2025 } from '../birth-group.ts';
import { law } from '../law.ts';

/** Worked examples of the birth group over the rearrangement of 1 July 2025. */
export const rearrangement: readonly WorkedExample[] = [
  {
    id: 'J-29',
    says: {
      vi: 'Xã Lộc Hòa tiếp nhận thứ Hai 30/6/2025, hẹn thứ Năm 03/7/2025; từ 01/7/2025 xã Lộc Thạnh giữ hồ sơ, hạn và quy định không đổi, thư xin lỗi do nơi kế tục gửi',
      en: 'Received by the commune of Lộc Hòa on Mon 30/6/2025 for Thu 03/7/2025; from 1 July Lộc Thạnh holds it, date and rules stay, and the apology is the successor’s',
    },
    of: birthGroupUntil2025,
    from: '2025-06-30 09:00',
    unit: 'loc-hoa',
    cites: [
      law.limit,
      cite(resolution1662of2025, 'khoản 47 Điều 1'),
      cite(resolution1662of2025, 'Điều 2'),
      cite(decree118of2025, 'khoản 1 Điều 40'),
    ],
    origin: 'source',
    lines: [
      '= group due promise 2025-07-03',
      '= group unit loc-hoa',
      'd0 09:10 birth desk dossier.accepted',
      'd0 09:15 birth software dossier.held',
      'd0 10:00 birth civilStatusOfficer entry.recorded',
      'd0 10:20 birth requester draft.confirmed',
      'd0 11:00 birth chair certificate.signed',
      'd0 11:05 residence desk dossier.accepted',
      'd0 11:06 residence software dossier.held',
      '= residence unit loc-hoa',
      'd1 00:00 reorganise',
      '= group unit loc-thanh',
      '= residence unit loc-thanh',
      '= group due promise 2025-07-03',
      '2025-07-03 08:00 sweep',
      '= residence promise owed',
      [
        '2025-07-03 08:30 residence policeHead apology.sent',
        { reason: 'Dữ liệu cư trú đang chuyển giữa hai xã', newDueOn: '2025-07-04' },
      ],
      '= residence letter apology',
      '= residence unit loc-thanh',
      '= group promise apologised',
      '= birth in issued',
      '= birth promise kept',
      '= card in open.received',
    ],
  },
];
