import type { Definition, LetterDeclaration, MemberDeclaration, PlanFact } from '@motcua/kit';
import type { Assumption, Choices } from '@motcua/law';
import { birthLeg, birthLegUntil2025, birthLegUntil2026 } from '../birth-registration/index.ts';
import { type Edition, until2025 } from '../common/edition.ts';
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
  after: 'birth',
  where: (facts) => facts.identityCard === 'wanted',
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

/** Whose day picks the rules of a leg: asked only of a group that may have been open on 1 July 2025. */
function governedUnder(edition: Edition): MemberDeclaration['governedBy'] & {} {
  return (choices: Choices) =>
    edition === until2025 && choices['open-dossiers-on-2025-07-01'] === 'atLegStart' ? 'own' : 'group';
}

/** The silences of the members, each once: an answer is given to the group and passed on. */
export function assumptionsOf(members: Readonly<Record<string, MemberDeclaration>>): readonly Assumption[] {
  return [...new Set(Object.values(members).flatMap((it) => it.definition.assumptions))];
}

/** What the requester hears at the end. */
export const resultNotice: LetterDeclaration = {
  form: 'notice',
  label: { vi: 'Thông báo kết quả giải quyết nhóm thủ tục liên thông', en: 'Notice of the group’s result' },
  signedBy: 'desk',
  fields: {
    receivedAt: { vi: 'Thời điểm tiếp nhận', en: 'Received at' },
    outcome: { vi: 'Kết quả chung', en: 'Outcome' },
    settled: { vi: 'Thủ tục đã có kết quả', en: 'Procedures with a result' },
    reason: { vi: 'Lý do', en: 'Reason' },
    issuedAt: { vi: 'Thời điểm lập', en: 'Issued at' },
  },
  optional: ['settled', 'reason'],
  cites: [law.appointment],
};

function ofSameDays(versions: readonly Definition[], { regime }: Edition): Definition {
  const found = versions.find((it) => it.appliesTo === regime.appliesTo);
  if (found === undefined) throw new RangeError(`No member has a version for dossiers from ${regime.appliesTo.from}.`);
  return found;
}
