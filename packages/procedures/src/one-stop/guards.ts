import { type GuardDeclaration, promiseDemands } from '@motcua/kit';
import { type Citation, cite, decision138of2025, type Label } from '@motcua/law';
import { deskGuards } from '../common/desk/desk-guards.ts';
import { waitIsLeftOut } from '../common/desk/verification-wait.ts';
import type { OneStop } from './ground.ts';

/** What the guards of a one-stop dossier demand, as sentences for whoever they turn away. */
export function oneStopDemands({ law, has }: OneStop): Readonly<Record<string, GuardDeclaration>> {
  const { mayAskAtDesk, mayAskInUnit } = deskGuards(law);
  const amends = law.amendment ?? law.withdrawal;
  const pays = has.payment?.cites ?? law.returning;
  return {
    ...promiseDemands(law.promise),
    ...(mayAskAtDesk === undefined ? {} : { mayAskAtDesk }),
    ...(mayAskInUnit === undefined ? {} : { mayAskInUnit }),
    isOnline: demand('Hồ sơ được nộp trực tuyến.', 'The dossier came online.', law.channels),
    answersAtOnce: demand('Thủ tục được trả kết quả ngay.', 'The procedure is answered at once.', law.atOnce),
    hasNoReceipt: demand('Giấy tiếp nhận chỉ cấp một lần.', 'A receipt is given once.', law.atOnce),
    goesAcrossOnPaper: demand(
      'Hồ sơ giấy thuộc cơ quan khác cấp.',
      'Paper for an agency of another level.',
      law.acrossLevels,
    ),
    owesPayment: demand('Hồ sơ có nghĩa vụ tài chính chưa thực hiện.', 'Something is still to be paid.', pays),
    paymentStopsTheTerm: demand('Thời gian chờ nộp tiền không tính.', 'The wait for the payment is left out.', pays),
    feeIsOnItsWay: demand('Có khoản nộp trực tuyến chưa chuyển.', 'A fee paid online is on its way.', pays),
    paysOnline: { ...demand('Nộp trực tuyến.', 'Paid online.', pays), asks: 'data' },
    mustAttend: {
      ...demand('Người nộp phải tham dự xác minh.', 'The applicant must attend the verification.', law.verification),
      asks: 'data',
    },
    returnsTooLate: demand(
      'Quá hạn trả lại hồ sơ để bổ sung.',
      'The days for returning the dossier are over.',
      law.promise.supplement,
    ),
    unitReturnsItself: demand(
      'Cơ quan giải quyết trả lại hồ sơ qua Bộ phận Một cửa.',
      'The unit’s return goes through the desk.',
      cite(decision138of2025, 'Điều 3'),
    ),
    amendmentBeginsAnew: demand(
      'Hồ sơ trực tuyến sửa đổi thì thời hạn tính lại.',
      'An amended online dossier begins its term anew.',
      amends,
    ),
    waitIsLeftOut,
    isInsideTheTerm: demand(
      'Chỉ được từ chối trong thời hạn giải quyết: hồ sơ đã trễ hạn thì phải xin lỗi, hẹn lại ngày trước.',
      'A refusal is given within the term: a late dossier is first apologised for, with a new date.',
      law.refusal,
    ),
  };
}

function demand(vi: Label['vi'], en: Label['en'], cites: Citation): GuardDeclaration {
  return { demands: { vi, en }, cites: [cites] };
}
