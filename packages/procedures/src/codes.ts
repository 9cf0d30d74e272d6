import { civilDate } from '@motcua/calendar';
import {
  type Citation,
  cite,
  type Label,
  linkedForm,
  type Period,
  portalBirth,
  portalBirthAndCardOnPaper,
  portalDeath,
  portalInsuranceCard,
  portalLinkedBirth,
  portalLinkedBirthOnPaper,
  portalLinkedBirthWithIdentityCard,
  portalLinkedDeath,
  portalLinkedDeathOf2023,
  portalLinkedDeathSince2026,
  portalResidence,
  portalResidenceRemoval,
  portalSurvivorBenefits,
} from '@motcua/law';

/** A code under which others know a procedure, as far as it is known to have stood. */
export interface ProcedureCode extends Period {
  readonly code: string;
  readonly cites: Citation;
  /** What a reader of the code alone would get wrong. */
  readonly note?: Label;
}

const addressOfForm: Label = {
  vi: 'Mã trong địa chỉ của biểu mẫu liên thông, khác mã trong cơ sở dữ liệu thủ tục hành chính',
  en: 'The code in the address of the linked form, another than in the database of procedures',
};
const paperText: Label = {
  vi: 'Mã của nhóm thủ tục giấy năm 2015: nội dung trên Cổng đã lỗi thời; địa chỉ biểu mẫu liên thông vẫn dùng mã này',
  en: 'The code of the paper group of 2015: its text on the portal was out of date, and the address of the linked form still used it',
};
const twoOnly: Label = {
  vi: 'Nhóm giấy chỉ gồm khai sinh và thẻ bảo hiểm y tế; bị bãi bỏ cùng mã 2.002621',
  en: 'The paper group of birth and card only; repealed together with 2.002621',
};
const since2024 = civilDate('2024-07-01');
const since2026 = civilDate('2026-09-01');

/**
 * The codes of each procedure, by its slug: several stand side by side, and one outlived its text, so that a catalogue
 * read by code alone would name the wrong procedure. A procedure without an entry has no code that was seen.
 *
 * @example
 * ```ts
 * import { codes } from '@motcua/procedures';
 * codes['residence-registration'][0].code; // => '1.004222'
 * ```
 */
export const codes: Readonly<Record<string, readonly ProcedureCode[]>> = {
  'birth-group': [
    { ...ofRecord(cite(portalLinkedBirthOnPaper, 'toàn văn')), note: paperText },
    { ...ofRecord(cite(portalBirthAndCardOnPaper, 'toàn văn')), note: twoOnly },
    ofRecord(cite(portalLinkedBirth, 'toàn văn')),
    ofRecord(cite(portalLinkedBirthWithIdentityCard, 'toàn văn')),
    { code: '2.000987', from: since2026, until: null, cites: cite(linkedForm, 'Mục mã'), note: addressOfForm },
  ],
  'death-group': [
    ofRecord(cite(portalLinkedDeathOf2023, 'toàn văn')),
    ofRecord(cite(portalLinkedDeath, 'toàn văn')),
    ofRecord(cite(portalLinkedDeathSince2026, 'toàn văn')),
    { code: '1.006714', from: since2024, until: null, cites: cite(linkedForm, 'Mục mã'), note: addressOfForm },
  ],
  'birth-registration': [ofRecord(cite(portalBirth, 'Mục thời hạn'))],
  'residence-registration': [ofRecord(cite(portalResidence, 'Mục thời hạn'))],
  'insurance-card': [ofRecord(cite(portalInsuranceCard, 'Mục thời hạn'))],
  'death-registration': [ofRecord(cite(portalDeath, 'Mục người yêu cầu'))],
  'residence-removal': [ofRecord(cite(portalResidenceRemoval, 'Mục thời hạn'))],
  'survivor-insurance': [ofRecord(cite(portalSurvivorBenefits, 'Mục thời hạn'))],
};

/** The code that a record of the portal bears, for as long as the record is known to have stood. */
function ofRecord(cites: Citation): ProcedureCode {
  return { code: cites.number, ...cites.inForce, cites };
}
