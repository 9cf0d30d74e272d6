import type { WorkedExample } from '@motcua/kit';
import { birthGroupUntil2026 } from '../birth-group.ts';
import { law } from '../law.ts';
import { birthOn, carded, examining, refused, registered } from './lines.ts';

const legs = [...examining('residence', 'd0'), ...examining('card', 'd0', '11')];

/** The troubles with the residence of a child whose birth is registered: refused, not arrived, registered too late. */
export const followUps: readonly WorkedExample[] = [
  {
    id: 'birth-P7',
    says: {
      vi: 'Cha mẹ chỉ tạm trú: thường trú bị từ chối, khai sinh và thẻ còn giá trị; chờ gia đình đăng ký trong 60 ngày',
      en: 'The parents stay there temporarily: residence is refused, birth and card stand; the family is waited for, for 60 days',
    },
    of: birthGroupUntil2026,
    from: '2025-08-18 09:00',
    cites: [law.duty, law.principles],
    origin: 'inferred',
    lines: [
      ...birthOn('d0'),
      ...legs,
      'd1 09:00 card insurerHead card.issued',
      [
        'd1 10:00 residence policeHead application.refused',
        { reasonCode: 'outOfArea', reason: 'Cha mẹ chỉ tạm trú tại phường' },
      ],
      '= group in followingUp',
      '= group due residenceDuty 2025-10-17',
      'd30 09:00 group police residence.registeredAlone',
      '= group in completedByFamily',
      '= group closed',
      ...registered,
      ...refused,
      ...carded,
      '= group letter result',
    ],
  },
  {
    id: 'birth-P8',
    says: {
      vi: 'Có khai sinh, có thẻ, không có thường trú mà không ai báo: rà soát tìm ra, chờ đơn vị vận hành gửi lại',
      en: 'Birth and card, no residence, and nobody told: an audit finds it, and the operator is waited for',
    },
    of: birthGroupUntil2026,
    from: '2025-08-18 09:00',
    cites: [law.lost, law.apology],
    origin: 'inferred',
    lines: [
      ...birthOn('d0'),
      ...examining('card', 'd0', '11'),
      'd1 09:00 card insurerHead card.issued',
      'd4 00:00 sweep',
      '= residence promise owed',
      '= group promise owed',
      ['d21 09:00 group operator audit.failureFound', { member: 'residence' }],
      '= group in settling.residence.open.missing',
      ...examining('residence', 'd22'),
      'd22 15:00 residence policeHead residence.recorded',
      '= group in completed',
      '= group promise owedDone',
      ['d22 16:00 residence policeHead apology.sent', { reason: 'Hồ sơ không đến nơi', newDueOn: '2025-09-09' }],
      '= group promise keptLate',
      ...registered,
      ...carded,
      '= residence promise keptLate',
      '= residence letter apology',
      '= group letter result',
      '= group due promise none',
    ],
  },
  {
    id: 'birth-P9',
    says: {
      vi: 'Quá 60 ngày: bị phạt, nộp phạt xong mới đăng ký thường trú',
      en: 'More than 60 days: fined, and residence is registered only once the fine is paid',
    },
    of: birthGroupUntil2026,
    from: '2025-08-18 09:00',
    cites: [law.duty, law.fine],
    origin: 'inferred',
    lines: [
      ...birthOn('d0'),
      ...legs,
      'd1 09:00 card insurerHead card.issued',
      [
        'd1 10:00 residence policeHead application.refused',
        { reasonCode: 'noConsent', reason: 'Chủ nhà không đồng ý' },
      ],
      '= group due residenceDuty 2025-10-17',
      '2025-10-18 00:00 sweep',
      '= group in overdue',
      ['2025-10-20 09:00 group police fine.imposed', { amount: 500_000 }],
      '= group in fined',
      '! 2025-10-20 10:00 group police residence.registeredAlone notInThisState',
      '2025-10-22 09:00 group police fine.paid',
      '2025-10-22 10:00 group police residence.registeredAlone',
      '= group in completedByFamily',
      ...registered,
      ...refused,
      ...carded,
      '= group letter result',
      '= group closed',
    ],
  },
];
