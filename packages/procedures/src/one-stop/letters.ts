import type { LetterDeclaration } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { deskLetters } from '../common/desk/letters.ts';
import type { OneStop } from './ground.ts';

const field = {
  receivedAt: { vi: 'Thời gian nhận hồ sơ', en: 'Received at' },
  issuedAt: { vi: 'Thời điểm lập', en: 'Issued at' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  reason: { vi: 'Lý do', en: 'Reason' },
  attendAt: { vi: 'Thời gian', en: 'When' },
  place: { vi: 'Địa điểm', en: 'Where' },
  participants: { vi: 'Thành phần tham dự', en: 'Who attends' },
  matter: { vi: 'Nội dung xác minh', en: 'What about' },
  nextAgency: { vi: 'Cơ quan tiếp theo', en: 'The next agency' },
  task: { vi: 'Nhiệm vụ', en: 'Its task' },
  answerBy: { vi: 'Thời hạn', en: 'By when' },
  amount: { vi: 'Số tiền phải nộp', en: 'Amount to be paid' },
} satisfies Record<string, Label>;

/** The letters of a one-stop dossier: the forms, and the notices that have none. */
export function oneStopLetters(it: OneStop): Readonly<Record<string, LetterDeclaration>> {
  const { law, has } = it;
  const { attendAt, place, participants, matter, nextAgency, task, answerBy, amount, reason } = field;
  return {
    ...deskLetters(law, 'head', it.way),
    acknowledgement: {
      ...notice(
        'Phản hồi tự động đã nhận hồ sơ trực tuyến',
        'Automatic answer to an online dossier',
        'software',
        law.acknowledgement,
      ),
      automatic: true,
    },
    attendance: notice(
      'Thông báo tham dự thẩm tra, xác minh',
      'Notice of a verification to attend',
      'official',
      law.verification,
      { attendAt, place, participants, matter },
    ),
    consultationLate: notice(
      'Thông báo cơ quan được lấy ý kiến chậm trả lời, gửi người đứng đầu Bộ phận Một cửa',
      'Notice to the head of the desk that the consulted agency is late',
      'head',
      law.consultationLate,
    ),
    lossApology: notice(
      'Văn bản xin lỗi vì hồ sơ bị mất, hư hỏng',
      'Apology for a lost or damaged dossier',
      'head',
      law.loss,
      { reason },
    ),
    resultReady: notice('Thông báo đã có kết quả', 'Notice that the result is there', 'desk', law.returning),
    ...(has.handingOn
      ? {
          handOnSlip: notice('Phiếu chuyển xử lý hồ sơ', 'Slip that goes with the dossier', 'official', law.handingOn, {
            nextAgency,
            task,
            answerBy,
          }),
        }
      : {}),
    ...(has.payment === null
      ? {}
      : {
          paymentNotice: notice('Thông báo nghĩa vụ tài chính', 'Notice of payment', 'desk', has.payment.cites, {
            amount,
          }),
        }),
  };
}

function notice(
  vi: string,
  en: string,
  signedBy: string,
  cites: Citation,
  own: Readonly<Record<string, Label>> = {},
): LetterDeclaration {
  const { receivedAt, agency, issuedAt } = field;
  // What the software sends is of no agency.
  const by = signedBy === 'software' ? {} : { agency };
  return {
    form: 'notice',
    label: { vi, en },
    signedBy,
    fields: { receivedAt, ...by, ...own, issuedAt },
    cites: [cites],
  };
}
