import type { LetterDeclaration } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import type { Desk } from './desk.ts';
import { deskLetters } from './letters.ts';

/** The letters of a leg that decides on money: those of every desk, and the decision with its forms. */
export function benefitLetters(
  { law, way }: Desk,
  signer: string,
  decision: { readonly forms: readonly Label[]; readonly cites: readonly Citation[]; readonly oneTime: boolean },
) {
  const oneTime = { vi: 'Trợ cấp tuất một lần', en: 'One-time survivor benefit' };
  return {
    ...deskLetters(law, signer, way),
    decision: {
      form: 'notice',
      label: { vi: 'Thông báo quyết định chi trả', en: 'Notice of the decision' },
      signedBy: signer,
      fields: {
        receivedAt: { vi: 'Thời điểm tiếp nhận', en: 'Received at' },
        agency: { vi: 'Cơ quan', en: 'Agency' },
        amount: { vi: 'Số tiền (đồng)', en: 'Amount (VND)' },
        ...(decision.oneTime ? { oneTime } : {}),
        issuedAt: { vi: 'Thời điểm lập', en: 'Issued at' },
      },
      optional: decision.oneTime ? ['amount', 'oneTime'] : ['amount'],
      ...(decision.oneTime ? { values: { oneTime: oneTimeSays } } : {}),
      tells: decision.forms,
      cites: decision.cites,
    } satisfies LetterDeclaration,
  };
}

const oneTimeSays = {
  waits: {
    vi: 'chờ đủ thân nhân xác nhận; mai táng phí được giải quyết trước',
    en: 'waits for the relatives; the burial is settled first',
  },
  decided: { vi: 'đã quyết định', en: 'decided' },
};
