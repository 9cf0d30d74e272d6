import { type GuardDeclaration, promiseDemands } from '@motcua/kit';
import { cite, decree63of2024, decree301of2026, portalBirth } from '@motcua/law';
import type { DeskLaw } from './desk-law.ts';

/** What the guards of a desk demand, as sentences for whoever they turn away. */
export function deskGuards(law: DeskLaw): Readonly<Record<string, GuardDeclaration>> {
  const once = {
    demands: {
      vi: 'Chỉ được yêu cầu bổ sung hồ sơ số lần quy định.',
      en: 'A supplement may be asked for only as often as the rule allows.',
    },
    cites: [law.rounds],
  };
  return {
    ...promiseDemands(law.promise),
    mayAskAtDesk: once,
    mayAskInUnit: once,
    isAbandonedChild: {
      demands: { vi: 'Trẻ bị bỏ rơi.', en: 'The child was abandoned.' },
      cites: [cite(portalBirth, 'Mục trẻ bị bỏ rơi')],
    },
    awaitsConsent: {
      demands: {
        vi: 'Chủ hộ, chủ sở hữu chỗ ở xác nhận đồng ý trên VNeID.',
        en: 'Household head or owner consents in VNeID.',
      },
      cites: [cite(decree63of2024, 'Điều 5')],
    },
    countsFromHolding: {
      demands: {
        vi: 'Thời hạn tính từ khi phần mềm của cơ quan giải quyết có hồ sơ.',
        en: 'The term runs from when the unit’s software holds the dossier.',
      },
      cites: [cite(decree63of2024, 'Điều 8')],
    },
    mayIssueWithoutNumber: {
      demands: {
        vi: 'Phải chờ số định danh cá nhân trước khi cấp giấy khai sinh.',
        en: 'The certificate waits for the personal identification number.',
      },
      cites: [cite(decree63of2024, 'Điều 8')],
    },
    draftStopsTheClock: {
      demands: {
        vi: 'Thời gian chờ xác nhận bản dự thảo không tính vào thời hạn.',
        en: 'The time for confirming the draft is left out of the term.',
      },
      cites: [cite(portalBirth, 'Mục xác nhận')],
    },
    limitIsKnown: {
      demands: { vi: 'Thời hạn giải quyết đã được xác định.', en: 'The limit is known.' },
      cites: [cite(decree301of2026, 'toàn văn')],
    },
  };
}
