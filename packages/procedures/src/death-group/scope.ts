import type { Instant } from '@motcua/calendar';
import type { GuardDeclaration } from '@motcua/kit';
import { hasTurned } from '../common/death/age.ts';
import { hasDied } from '../common/death/death-scope.ts';
import { branchOf } from './branch.ts';
import { benefitOf, factsOf } from './dossier.ts';
import { law } from './law.ts';

const notEmployed: GuardDeclaration = {
  demands: {
    vi: 'Người chết đang làm việc, đóng bảo hiểm xã hội thì gia đình nộp hồ sơ tử tuất qua người sử dụng lao động, ngoài nhóm liên thông.',
    en: 'For a person still employed and insured the family files through the employer, outside the linked group.',
  },
  cites: [law.throughEmployer],
};

const notInService: GuardDeclaration = {
  demands: {
    vi: 'Người có công chết khi đang phục vụ quân đội, công an theo trình tự riêng, ngoài nhóm liên thông.',
    en: 'A person with merit who died in army or police service follows a route of its own, outside the linked group.',
  },
  cites: [law.securityForces],
};

const namesPayee: GuardDeclaration = {
  demands: {
    vi: 'Đề nghị mai táng phí thì phải khai người, tổ chức nhận và hình thức nhận tiền.',
    en: 'Where burial money is asked for, the payee and how to pay are to be declared.',
  },
  cites: [law.choosing, law.papers],
};

const namesDecision: GuardDeclaration = {
  demands: {
    vi: 'Phải khai số quyết định hưởng chế độ của người chết.',
    en: 'The decision under which the deceased drew the benefit is to be declared.',
  },
  cites: [law.choosing, law.papersOfAssistance],
};

const isEighty: GuardDeclaration = {
  demands: {
    vi: 'Diện từ đủ 80 tuổi (BTXH-80) chỉ dành cho người chết khi đã đủ 80 tuổi.',
    en: 'The regime of those of 80 or more (BTXH-80) is for a person who had turned 80 by the day of death.',
  },
  cites: [law.fromEighty],
};

/** What a dossier must be for the linked group: of a death that has happened, inside its channel, and whole for the money it asks. */
export function admits(dossier: Readonly<Record<string, unknown>>, receivedAt: Instant): GuardDeclaration | null {
  return hasDied(dossier, receivedAt) ?? outside(dossier) ?? tooYoung(dossier) ?? unpayable(dossier);
}

function outside(dossier: Readonly<Record<string, unknown>>): GuardDeclaration | null {
  const { employed, inService } = dossier.standing as { readonly employed: boolean; readonly inService: boolean };
  const branch = branchOf(factsOf(dossier));
  if (branch === 'insurance' && employed) return notEmployed;
  return branch === 'merit' && inService ? notInService : null;
}

function tooYoung(dossier: Readonly<Record<string, unknown>>): GuardDeclaration | null {
  const { choice, regimes } = benefitOf(dossier);
  const { bornOn, diedOn } = dossier.deceased as { readonly bornOn: string; readonly diedOn: string };
  if (choice === '2' || !regimes.includes('BTXH-80')) return null;
  return hasTurned(80, bornOn, diedOn) ? null : isEighty;
}

function unpayable(dossier: Readonly<Record<string, unknown>>): GuardDeclaration | null {
  const { decision, payee, payment } = benefitOf(dossier);
  const branch = branchOf(factsOf(dossier));
  if (branch === 'none') return null;
  if (branch !== 'stop' && (payee === undefined || payment === undefined)) return namesPayee;
  return branch !== 'insurance' && decision === undefined ? namesDecision : null;
}
