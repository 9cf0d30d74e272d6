import { workingDays } from '@motcua/calendar';
import {
  type Citation,
  cite,
  decision296of2024,
  decree63of2024,
  decree301of2026,
  portalSurvivorBenefits,
  socialInsuranceLaw2014,
  socialInsuranceLaw2024,
} from '@motcua/law';
import { citations } from '../common/citations.ts';
import { type Edition, until2025 } from '../common/edition.ts';
import { termSince2024, transcribedTerm } from '../common/term-rule.ts';

/** Where burial and survivor benefits of social insurance are written under every regime. */
export const law = citations({
  limit: cite(decision296of2024, 'Mục khai tử: bảo hiểm xã hội'),
  received: cite(decree63of2024, 'khoản 3 Điều 14'),
  /** The birth twin: that it holds here is concluded. */
  defect: {
    ...cite(decree63of2024, 'điểm b khoản 3 Điều 8'),
    confidence: 'inferred',
    gist: {
      vi: 'Hồ sơ tử tuất thiếu: báo trong 01 ngày làm việc, suy ra từ quy định về hồ sơ thẻ của nhóm khai sinh.',
      en: 'A survivor dossier that is incomplete: told within 1 working day, concluded from the rule on the card of the birth group.',
    },
  },
  results: cite(portalSurvivorBenefits, 'Mục kết quả'),
});

/** What the law on social insurance of the day says of people, amount, decision and payment. */
export interface InsuranceLaw {
  readonly amount: Citation;
  readonly payment: Citation;
  readonly refusal: Citation;
  readonly people: readonly Citation[];
}

/** The law on social insurance by the day of receipt. */
export function insuranceLawOf(edition: Edition): InsuranceLaw {
  return edition === until2025 ? of2014 : of2024;
}

const of2014: InsuranceLaw = {
  amount: cite(socialInsuranceLaw2014, 'khoản 2 Điều 66'),
  payment: cite(socialInsuranceLaw2014, 'khoản 3 Điều 112'),
  refusal: cite(socialInsuranceLaw2014, 'khoản 3 Điều 112'),
  people: [cite(socialInsuranceLaw2014, 'khoản 1 Điều 66'), cite(socialInsuranceLaw2014, 'Điều 80')],
};

const of2024: InsuranceLaw = {
  amount: cite(socialInsuranceLaw2024, 'khoản 2 Điều 85'),
  payment: cite(socialInsuranceLaw2024, 'Điều 91'),
  refusal: cite(socialInsuranceLaw2024, 'Điều 91'),
  people: [cite(socialInsuranceLaw2024, 'khoản 2 Điều 85'), cite(socialInsuranceLaw2024, 'Điều 87')],
};

/** The term of the insurance leg in the linked group. */
export const regular = termSince2024('death-group-insurance.regular', workingDays(8), law.limit);

/** The same as the transcription of Decree 301/2026 has it. */
export const anew = transcribedTerm(
  'death-group-insurance.regular',
  workingDays(8),
  cite(decree301of2026, 'điểm a khoản 3 Điều 14 sửa đổi tại Điều 10'),
);

/** How soon an incomplete dossier must be told: read of the birth group, taken to hold here. */
export const defectNotice = termSince2024('death-group-insurance.defect-notice', workingDays(1), law.defect);

/** The sums of a decision and its forms, as the letter names them. */
export const notice = {
  burial: { vi: 'Trợ cấp mai táng', en: 'Burial allowance' },
  beside: { vi: 'Trợ cấp tuất một lần', en: 'One-time survivor benefit' },
  monthly: { vi: 'Trợ cấp tuất hằng tháng', en: 'Monthly survivor benefit' },
  forms: {
    burial: { vi: 'trợ cấp mai táng (Mẫu 08A-HSB, 08B-HSB)', en: 'the burial (forms 08A-HSB, 08B-HSB)' },
    beside: { vi: 'tuất một lần (Mẫu 08D-HSB, 08E-HSB)', en: 'the one-time benefit (forms 08D-HSB, 08E-HSB)' },
    monthly: { vi: 'tuất hằng tháng (Mẫu 08C-HSB)', en: 'the monthly benefit (form 08C-HSB)' },
  },
} as const;
