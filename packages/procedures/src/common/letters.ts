import { apologyLetter, type LetterDeclaration } from '@motcua/kit';
import type { Label } from '@motcua/law';
import type { DeskLaw } from './desk-law.ts';

const field = {
  receivedAt: { vi: 'Thời điểm tiếp nhận', en: 'Received at' },
  issuedAt: { vi: 'Thời điểm lập', en: 'Issued at' },
  dueOn: { vi: 'Ngày trả kết quả', en: 'Result due on' },
  dueAt: { vi: 'Giờ, ngày trả kết quả', en: 'Result due at' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonCode: { vi: 'Mã lý do', en: 'Code of the reason' },
  missing: { vi: 'Thành phần cần bổ sung, hoàn thiện', en: 'What must be completed' },
  supplementDueOn: { vi: 'Ngày cuối cùng để bổ sung', en: 'Last day to complete it' },
} satisfies Record<string, Label>;

/** The letters of a dossier at desk and unit. The head of the agency signs; the rest of the form comes from the dossier. */
export function deskLetters(law: DeskLaw, signer: string, limit: 'limited' | 'unlimited') {
  const { receivedAt, issuedAt, agency, reason, reasonCode, missing, supplementDueOn } = field;
  const last = limit === 'limited' ? { supplementDueOn } : {};
  return {
    receipt: receiptLetter(law),
    supplement: {
      form: 'supplement',
      label: { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', en: 'Supplement request' },
      signedBy: 'desk',
      fields: { receivedAt, agency, missing, reason, ...last, issuedAt },
      cites: [law.supplement],
    },
    refusal: {
      form: 'refusal',
      label: { vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', en: 'Refusal' },
      signedBy: signer,
      fields: { receivedAt, agency, reasonCode, reason, issuedAt },
      cites: [law.refusal],
    },
    apology: apologyLetter(signer, [law.promise.apology]),
  } satisfies Record<string, LetterDeclaration>;
}

/** The appointment slip, with day and hour. */
export function receiptLetter(law: Pick<DeskLaw, 'promise'>): LetterDeclaration {
  const { receivedAt, agency, dueOn, dueAt, issuedAt } = field;
  return {
    form: 'receipt',
    label: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt and appointment slip' },
    signedBy: 'desk',
    fields: { receivedAt, agency, dueOn, dueAt, issuedAt },
    cites: [law.promise.appointment],
  };
}
