import type { LetterDeclaration, MemberDeclaration, PlanFacts } from '@motcua/kit';
import { stopLeg, stopLegUntil2025, stopLegUntil2026 } from '../allowance-stop/index.ts';
import { assistanceLeg, assistanceLegUntil2025, assistanceLegUntil2026 } from '../burial-assistance/index.ts';
import type { Edition } from '../common/edition.ts';
import { governedUnder, ofSameDays } from '../common/group-members.ts';
import { deathLeg, deathLegUntil2025, deathLegUntil2026 } from '../death-registration/index.ts';
import { meritLeg, meritLegUntil2025, meritLegUntil2026 } from '../merit-burial/index.ts';
import { removalLeg, removalLegUntil2025, removalLegUntil2026 } from '../residence-removal/index.ts';
import { insuranceLeg, insuranceLegUntil2025, insuranceLegUntil2026 } from '../survivor-insurance/index.ts';
import { branchOf, type MoneyMember, moneyMembers } from './branch.ts';
import { deathPart, insurancePart, removalPart, stateBenefitPart, stopPart } from './dossier.ts';
import { law } from './law.ts';

/** The members of the group under one regime, in the order in which they are begun. */
export function membersFor(edition: Edition) {
  const governedBy = governedUnder(edition);
  return {
    death: {
      label: { vi: 'Đăng ký khai tử', en: 'Death registration' },
      definition: ofSameDays([deathLegUntil2025, deathLegUntil2026, deathLeg], edition),
      after: null,
      governedBy,
      dossier: deathPart,
    },
    removal: {
      label: { vi: 'Xóa đăng ký thường trú', en: 'Removal of permanent residence' },
      definition: ofSameDays([removalLegUntil2025, removalLegUntil2026, removalLeg], edition),
      after: 'death',
      governedBy,
      dossier: removalPart,
    },
    insurance: {
      label: { vi: 'Mai táng phí, tử tuất của bảo hiểm xã hội', en: 'Burial and survivor benefits' },
      definition: ofSameDays([insuranceLegUntil2025, insuranceLegUntil2026, insuranceLeg], edition),
      after: 'death',
      where: takesPart('insurance'),
      governedBy,
      dossier: insurancePart,
    },
    stop: {
      label: { vi: 'Thôi hưởng tuất hằng tháng', en: 'Stop of a monthly survivor benefit' },
      definition: ofSameDays([stopLegUntil2025, stopLegUntil2026, stopLeg], edition),
      after: 'death',
      where: takesPart('stop'),
      governedBy,
      dossier: stopPart,
    },
    assistance: {
      label: { vi: 'Hỗ trợ chi phí mai táng của bảo trợ xã hội', en: 'Burial help of social assistance' },
      definition: ofSameDays([assistanceLegUntil2025, assistanceLegUntil2026, assistanceLeg], edition),
      after: ['stop', 'death'],
      where: takesPart('assistance'),
      governedBy,
      dossier: stateBenefitPart,
    },
    merit: {
      label: { vi: 'Mai táng phí, trợ cấp một lần của người có công', en: 'Burial and one-time allowance of merit' },
      definition: ofSameDays([meritLegUntil2025, meritLegUntil2026, meritLeg], edition),
      after: 'death',
      where: takesPart('merit'),
      governedBy,
      dossier: stateBenefitPart,
    },
  } satisfies Record<string, MemberDeclaration>;
}

function takesPart(member: MoneyMember) {
  return (facts: PlanFacts) => moneyMembers[branchOf(facts)].includes(member);
}

/** What the requester hears at the end: what has a result, what the burial brings, and which regimes pay nothing beside it. */
export const resultNotice: LetterDeclaration = {
  form: 'notice',
  label: { vi: 'Thông báo kết quả giải quyết nhóm thủ tục liên thông', en: 'Notice of the group’s result' },
  signedBy: 'desk',
  fields: {
    receivedAt: { vi: 'Thời gian nhận hồ sơ', en: 'Received at' },
    outcome: { vi: 'Kết quả chung', en: 'Outcome' },
    settled: { vi: 'Thủ tục đã có kết quả', en: 'Procedures with a result' },
    unsettled: { vi: 'Thủ tục không có kết quả', en: 'Procedures without a result' },
    entitled: { vi: 'Mai táng phí theo quy định', en: 'Burial allowance by law' },
    ground: { vi: 'Căn cứ mức mai táng phí', en: 'Where that burial allowance is written' },
    beside: { vi: 'Hưởng thêm, ngoài nhóm', en: 'Due beside it, outside the group' },
    waiting: { vi: 'Còn chờ', en: 'Still waiting' },
    notApplicable: { vi: 'Chế độ không áp dụng vì chỉ hưởng một mai táng phí', en: 'Not applicable: one burial only' },
    reason: { vi: 'Lý do', en: 'Reason' },
    issuedAt: { vi: 'Thời điểm lập', en: 'Issued at' },
  },
  optional: ['settled', 'unsettled', 'entitled', 'ground', 'beside', 'waiting', 'notApplicable', 'reason'],
  cites: [law.appointment],
};
