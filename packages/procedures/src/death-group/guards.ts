import type { GuardDeclaration } from '@motcua/kit';
import type { Citation } from '@motcua/law';
import { law } from './law.ts';

/** What the guards of the coordinator demand. */
export const groupGuards: Readonly<Record<string, GuardDeclaration>> = {
  limitIsKnown: demand('Thời hạn giải quyết đã được xác định.', 'The limit is known.', law.limit),
  startsWhenHeld: demand(
    'Thời hạn tính từ khi phần mềm hộ tịch có đủ hồ sơ.',
    'The term runs from when the civil-status software holds the dossier.',
    law.limit,
  ),
  runsThrough: demand(
    'Thời hạn của cả nhóm vẫn tính khi một phần chờ bổ sung hồ sơ.',
    'The group’s term runs while a member waits for a supplement.',
    law.limit,
  ),
  nobodyStands: demand('Chưa có phần nào đang chờ.', 'No member waits.', law.limit),
  standsAlone: demand('Chỉ còn phần này đang chờ.', 'Only this member waits.', law.limit),
  endsEveryWait: demand('Ngoài phần này không còn phần nào chờ.', 'Nobody but this member waits.', law.limit),
  isOfRelatives: {
    ...demand('Chờ thân nhân xác nhận.', 'The relatives are awaited.', law.limit),
    asks: 'data',
  },
  relativesStandAlone: {
    ...demand('Chỉ còn chờ thân nhân xác nhận.', 'Only the relatives are awaited.', law.limit),
    asks: 'data',
  },
  relativesAreFirst: {
    ...demand('Chưa có phần nào đang chờ; chờ thân nhân xác nhận.', 'The relatives are the first to wait.', law.limit),
    asks: 'data',
  },
  survivorsWait: {
    ...demand('Tuất một lần còn chờ thân nhân xác nhận.', 'The one-time benefit still waits.', law.limit),
    asks: 'data',
  },
  isTakenBack: demand('Người yêu cầu đã rút hồ sơ của nhóm.', 'The group was taken back.', law.withdrawal),
  goesToInsurance: demand('Bảo hiểm xã hội chi trả.', 'Social insurance pays.', law.insuring),
  goesToStop: demand('Chỉ thôi hưởng tuất hằng tháng.', 'Only a monthly benefit is stopped.', law.insuring),
  goesToAssistance: demand('Bảo trợ xã hội chi trả.', 'Social assistance pays.', law.assisting),
  goesToStopFirst: demand(
    'Từ đủ 80 tuổi: cần quyết định thôi hưởng trước.',
    'From eighty on the decision to stop comes first.',
    law.stopFirst,
  ),
  goesToMerit: demand('Chế độ người có công chi trả.', 'The rules on merit pay.', law.honouring),
  pausesToVerify: {
    ...demand(
      'Thời gian chờ xác minh không tính vào thời hạn của nhóm.',
      'The wait for a verification is left out of the group’s term.',
      law.verificationNotCounted,
    ),
    asks: 'data',
  },
  addsVerification: demand(
    'Thời hạn xác minh cộng vào thời hạn của nhóm.',
    'The verification is added to the group’s term.',
    law.registering,
  ),
  runsWhileCorrecting: demand(
    'Thời hạn vẫn tính khi trích lục được sửa.',
    'The term runs while the extract is corrected.',
    law.wrongExtract,
  ),
  onlyTheExtractStands: demand(
    'Chỉ còn chờ sửa trích lục.',
    'Only the correction of the extract is awaited.',
    law.wrongExtract,
  ),
  allSettled: demand('Các thủ tục đã chọn đều có kết quả.', 'All that was chosen has a result.', law.limit),
  awaitsPayment: demand('Đã có quyết định, chưa chi trả.', 'Decided, and not paid yet.', law.deciding),
  concernsRemoval: audited('Rà soát về phần xóa thường trú.', 'The audit concerns the removal.'),
  concernsInsurance: audited('Rà soát về phần bảo hiểm xã hội.', 'The audit concerns social insurance.'),
  concernsStop: audited('Rà soát về phần thôi hưởng tuất.', 'The audit concerns the stop.'),
  concernsAssistance: audited('Rà soát về phần bảo trợ xã hội.', 'The audit concerns social assistance.'),
  concernsMerit: audited('Rà soát về phần người có công.', 'The audit concerns merit.'),
};

function demand(vi: string, en: string, cites: Citation): GuardDeclaration {
  return { demands: { vi, en }, cites: [cites] };
}

function audited(vi: string, en: string): GuardDeclaration {
  return { ...demand(vi, en, law.lost), asks: 'data' };
}
