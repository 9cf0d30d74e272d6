import type { GuardDeclaration } from '@motcua/kit';
import { law, lawSince2026 } from './law.ts';

/** What the guards of the coordinator demand. */
export const groupGuards: Readonly<Record<string, GuardDeclaration>> = {
  limitIsKnown: {
    demands: { vi: 'Thời hạn giải quyết đã được xác định.', en: 'The limit is known.' },
    cites: [lawSince2026.limit],
  },
  startsWhenHeld: {
    demands: {
      vi: 'Thời hạn tính từ khi phần mềm hộ tịch có đủ hồ sơ.',
      en: 'The term runs from when the civil-status software holds the dossier.',
    },
    cites: [law.limit],
  },
  runsThrough: {
    demands: {
      vi: 'Thời hạn của cả nhóm vẫn tính khi một phần chờ bổ sung hồ sơ.',
      en: 'The group’s term runs while a member waits for a supplement.',
    },
    cites: [law.limit],
  },
  nobodyStands: {
    demands: { vi: 'Chưa có phần nào đang chờ bổ sung.', en: 'No other member waits for a supplement.' },
    cites: [law.limit],
  },
  standsAlone: {
    demands: { vi: 'Chỉ còn phần này đang chờ bổ sung.', en: 'Only this member waits for a supplement.' },
    cites: [law.limit],
  },
  isUnderTheDuty: {
    demands: {
      vi: 'Khai sinh được đăng ký từ ngày 10/01/2025.',
      en: 'The birth was registered on or after 10 January 2025.',
    },
    cites: [law.duty],
  },
  owesResidence: {
    demands: {
      vi: 'Nơi cư trú của trẻ còn phải được đăng ký trong 60 ngày.',
      en: 'The child’s residence is still to be registered within 60 days.',
    },
    cites: [law.duty],
  },
  isOverdue: {
    demands: {
      vi: 'Đã quá 60 ngày mà nơi cư trú của trẻ chưa được đăng ký.',
      en: 'The 60 days are over and the child’s residence is not registered.',
    },
    cites: [law.duty],
  },
  residenceFailed: {
    demands: {
      vi: 'Phần thường trú của nhóm đã kết thúc mà không có kết quả.',
      en: 'The group’s residence part has ended without a result.',
    },
    cites: [law.duty],
  },
  limitIsAnswered: {
    demands: {
      vi: 'Các phần có thời hạn chung của nhóm đã kết thúc.',
      en: 'The members that the group’s term binds have ended.',
    },
    cites: [law.limit],
  },
  wantsIdentityCard: {
    demands: { vi: 'Tờ khai có đề nghị cấp thẻ căn cước.', en: 'The declaration asks for the identity card.' },
    cites: [lawSince2026.identityCard],
  },
  identityCardStandsBeside: {
    demands: {
      vi: 'Việc chờ bổ sung của phần căn cước không ảnh hưởng đến thời hạn của nhóm.',
      en: 'What the identity card waits for is none of the group’s term.',
    },
    cites: [lawSince2026.identityCard],
  },
  isRegisteredAlone: {
    demands: { vi: 'Gia đình đã tự đăng ký thường trú.', en: 'The family registered the residence by itself.' },
    cites: [law.duty],
  },
  allSettled: {
    demands: { vi: 'Mọi thủ tục được yêu cầu đã có kết quả.', en: 'Every procedure asked for brought a result.' },
    cites: [law.limit],
  },
  concernsResidence: {
    demands: { vi: 'Rà soát về phần thường trú.', en: 'The audit concerns residence.' },
    asks: 'data',
    cites: [law.lost],
  },
  concernsCard: {
    demands: { vi: 'Rà soát về phần thẻ.', en: 'The audit concerns the card.' },
    asks: 'data',
    cites: [law.lost],
  },
  concernsIdentityCard: {
    demands: { vi: 'Rà soát về phần căn cước.', en: 'The audit concerns the identity card.' },
    asks: 'data',
    cites: [law.lost],
  },
};
