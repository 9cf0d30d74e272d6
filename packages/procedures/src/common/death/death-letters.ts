import type { LetterDeclaration } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import type { Desk } from '../desk/desk.ts';
import { deskLetters } from '../desk/letters.ts';

/** How a decision on money is told: what each sum is called, and the form of each; what is granted besides, where it is. */
export interface DecisionNotice {
  readonly burial: Label;
  readonly beside?: Label;
  readonly monthly?: Label;
  readonly forms: Readonly<Partial<Record<'burial' | 'beside' | 'monthly', Label>>>;
  readonly cites: readonly Citation[];
}

/** The letters of a leg that decides on money: those of every desk, and the decision with its sums and forms. */
export function benefitLetters({ law, way }: Desk, signer: string, decision: DecisionNotice) {
  const { burial, beside, monthly } = decision;
  const more = { ...(beside === undefined ? {} : { beside }), ...(monthly === undefined ? {} : { monthly }) };
  return {
    ...deskLetters(law, signer, way),
    decision: {
      form: 'notice',
      label: { vi: 'Thông báo quyết định chi trả', en: 'Notice of the decision' },
      signedBy: signer,
      fields: {
        receivedAt: { vi: 'Thời gian nhận hồ sơ', en: 'Received at' },
        agency: { vi: 'Cơ quan', en: 'Agency' },
        burial,
        ...more,
        forms: { vi: 'Quyết định', en: 'Decisions' },
        issuedAt: { vi: 'Thời điểm lập', en: 'Issued at' },
      },
      optional: ['burial', ...Object.keys(more)],
      values: { forms: { ...decision.forms }, ...(beside === undefined ? {} : { beside: oneTimeSays }) },
      cites: decision.cites,
    } satisfies LetterDeclaration,
  };
}

const oneTimeSays = {
  waits: {
    vi: 'chờ đủ thân nhân xác nhận; mai táng phí được giải quyết trước',
    en: 'waits for the relatives; the burial is settled first',
  },
  decided: { vi: 'đã quyết định, số tiền ghi tại quyết định', en: 'decided; the sum stands in the decision' },
};
