import { type GuardDeclaration, promiseDemands } from '@motcua/kit';
import { cite, decree301of2026 } from '@motcua/law';
import { basis, law } from './law.ts';

/** What the guards of the coordinator demand. */
export const groupGuards: Readonly<Record<string, GuardDeclaration>> = {
  ...promiseDemands(basis),
  limitIsKnown: {
    demands: { vi: 'Thời hạn giải quyết đã được xác định.', en: 'The limit is known.' },
    cites: [cite(decree301of2026, 'toàn văn')],
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
  isRegisteredAlone: {
    demands: { vi: 'Gia đình đã tự đăng ký thường trú.', en: 'The family registered the residence by itself.' },
    cites: [law.duty],
  },
  allSettled: {
    demands: { vi: 'Cả ba thủ tục đã có kết quả.', en: 'All three procedures brought a result.' },
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
};
