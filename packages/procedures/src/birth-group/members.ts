import type { LetterDeclaration, MemberDeclaration, PlanFact } from '@motcua/kit';
import { birthLeg, birthLegUntil2025, birthLegUntil2026 } from '../birth-registration/index.ts';
import { appointmentNotice } from '../common/desk/letters.ts';
import type { Edition } from '../common/edition.ts';
import { governedUnder, ofSameDays } from '../common/group-members.ts';
import { identityCardLeg } from '../identity-card/index.ts';
import { cardLeg, cardLegUntil2025, cardLegUntil2026 } from '../insurance-card/index.ts';
import { residenceLeg, residenceLegUntil2025, residenceLegUntil2026 } from '../residence-registration/index.ts';
import { birthPart, cardPart, identityCardPart, residencePart } from './dossier.ts';
import { law } from './law.ts';

/** The members of the group under one regime, in the order in which they are begun. */
export function membersFor(edition: Edition) {
  return {
    birth: {
      label: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
      definition: ofSameDays([birthLegUntil2025, birthLegUntil2026, birthLeg], edition),
      after: null,
      governedBy: governedUnder(edition),
      dossier: birthPart,
    },
    residence: {
      label: { vi: 'Đăng ký thường trú', en: 'Residence registration' },
      definition: ofSameDays([residenceLegUntil2025, residenceLegUntil2026, residenceLeg], edition),
      after: 'birth',
      governedBy: governedUnder(edition),
      dossier: residencePart,
    },
    card: {
      label: { vi: 'Cấp thẻ bảo hiểm y tế', en: 'Insurance card' },
      definition: ofSameDays([cardLegUntil2025, cardLegUntil2026, cardLeg], edition),
      after: 'birth',
      governedBy: governedUnder(edition),
      dossier: cardPart,
    },
  } satisfies Record<string, MemberDeclaration>;
}

/** The fourth member, which takes part where the declaration asks for it. */
export const identityCardMember: MemberDeclaration = {
  label: { vi: 'Cấp thẻ căn cước', en: 'Identity card' },
  definition: identityCardLeg,
  after: 'residence',
  where: (facts) => facts.identityCard === 'wanted',
  beside: (choices) => choices['identity-card-in-group'] !== 'within',
  dossier: identityCardPart,
};

/** Whether it takes part, as a plan has to know. */
export const identityCardFact: PlanFact = {
  label: { vi: 'Thẻ căn cước', en: 'Identity card' },
  values: {
    wanted: { vi: 'có đề nghị cấp', en: 'asked for' },
    notWanted: { vi: 'không đề nghị cấp', en: 'not asked for' },
  },
  default: 'notWanted',
};

/** The appointment of the group, and what stands beside it without a day. */
export function appointment(cites: LetterDeclaration['cites']): LetterDeclaration {
  const notice = appointmentNotice(cites);
  const undated = { vi: 'Phần không thuộc ngày hẹn này', en: 'Not part of this appointment' };
  return {
    ...notice,
    fields: { ...notice.fields, undated },
    optional: [...(notice.optional ?? []), 'undated'],
  };
}

/** What the requester hears at the end. */
export const resultNotice: LetterDeclaration = {
  form: 'notice',
  label: { vi: 'Thông báo kết quả giải quyết nhóm thủ tục liên thông', en: 'Notice of the group’s result' },
  signedBy: 'desk',
  fields: {
    receivedAt: { vi: 'Thời gian nhận hồ sơ', en: 'Received at' },
    outcome: { vi: 'Kết quả chung', en: 'Outcome' },
    settled: { vi: 'Thủ tục đã có kết quả', en: 'Procedures with a result' },
    unsettled: { vi: 'Thủ tục không có kết quả', en: 'Procedures without a result' },
    residenceDutyDueOn: {
      vi: 'Gia đình phải đăng ký nơi cư trú cho trẻ chậm nhất (60 ngày từ ngày đăng ký khai sinh)',
      en: 'The family has to register the child’s residence by (60 days from the birth registration)',
    },
    reason: { vi: 'Lý do', en: 'Reason' },
    issuedAt: { vi: 'Thời điểm lập', en: 'Issued at' },
  },
  optional: ['settled', 'unsettled', 'residenceDutyDueOn', 'reason'],
  cites: [law.appointment],
};
