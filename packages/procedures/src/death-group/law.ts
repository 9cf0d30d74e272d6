import { sameDay, type Term, workingDays } from '@motcua/calendar';
import type { MissingTerm, PromiseBasis } from '@motcua/kit';
import {
  type Citation,
  cite,
  type Dated,
  decision296of2024,
  decree7of2025,
  decree20of2021,
  decree63of2024,
  decree131of2021,
  decree301of2026,
  linkedServiceProtocol,
  portalLinkedDeath,
  portalSurvivorBenefits,
} from '@motcua/law';
import { citations } from '../common/citations.ts';
import { termSince2024, transcribedTerm } from '../common/term-rule.ts';

/** Where the linked death group is written. */
export const law = citations({
  scope: cite(decree63of2024, 'Điều 1'),
  principles: cite(decree63of2024, 'Điều 4'),
  papers: cite(decree63of2024, 'Điều 10'),
  papersOfAssistance: cite(decree63of2024, 'Điều 11'),
  choosing: cite(decree63of2024, 'Điều 12'),
  reception: cite(decree63of2024, 'Điều 13'),
  deciding: cite(decree63of2024, 'Điều 14'),
  wrongExtract: cite(decree63of2024, 'khoản 4 Điều 14'),
  applies: cite(decree63of2024, 'khoản 1 Điều 29'),
  filing: cite(decision296of2024, 'Mục khai tử: nộp hồ sơ'),
  appointment: cite(decision296of2024, 'Mục khai tử: tiếp nhận'),
  registering: cite(decision296of2024, 'Mục khai tử: đăng ký'),
  splitting: cite(decision296of2024, 'Mục khai tử: tách hồ sơ'),
  removing: cite(decision296of2024, 'Mục khai tử: xóa thường trú'),
  insuring: cite(decision296of2024, 'Mục khai tử: bảo hiểm xã hội'),
  assisting: cite(decision296of2024, 'Mục khai tử: bảo trợ xã hội'),
  honouring: cite(decision296of2024, 'Mục khai tử: người có công'),
  limit: cite(decision296of2024, 'Mục khai tử: thời hạn'),
  apology: cite(decree63of2024, 'Điều 13'),
  refusal: cite(linkedServiceProtocol, 'Mục từ chối'),
  withdrawal: cite(linkedServiceProtocol, 'Mục rút hồ sơ'),
  lost: cite(linkedServiceProtocol, 'Mục mất hồ sơ'),
  verificationNotCounted: cite(decree7of2025, 'toàn văn'),
  stopFirst: cite(decree20of2021, 'khoản 3 Điều 11'),
  fromEighty: cite(decree20of2021, 'điểm c khoản 1 Điều 11'),
  highest: cite(decree20of2021, 'khoản 2 Điều 11'),
  throughEmployer: cite(portalSurvivorBenefits, 'Mục người nộp'),
  securityForces: cite(decree131of2021, 'khoản 5 Điều 123'),
});

/** The record of the group on the national portal until Decree 301/2026 gave it another code. */
export const recordUntil2026: Citation = cite(portalLinkedDeath, 'toàn văn');

/** The rules of the group's promise. */
export const basis: PromiseBasis = {
  appointment: law.appointment,
  term: law.limit,
  apology: law.apology,
  supplement: law.limit,
};

/** What Decree 301/2026 words anew for the group as a whole. */
export const lawSince2026 = citations({
  regimes: cite(decree301of2026, 'khoản 2 Điều 2'),
  lateness: cite(decree301of2026, 'khoản 2 Điều 3'),
  notCounted: cite(decree301of2026, 'khoản 4 Điều 3'),
  together: cite(decree301of2026, 'khoản 3 Điều 14 sửa đổi tại Điều 10'),
  wrongExtract: cite(decree301of2026, 'khoản 4 Điều 14 sửa đổi tại Điều 10'),
  applies: cite(decree301of2026, 'khoản 1 Điều 19'),
});

/** The rules of the group's promise since 1 September 2026. */
export const basisSince2026: PromiseBasis = {
  ...basis,
  apology: lawSince2026.lateness,
  supplement: lawSince2026.notCounted,
};

/** Where only two procedures are chosen no limit is written: that both are settled on the same day is concluded. */
const ofTwo: Citation = {
  ...law.removing,
  confidence: 'inferred',
  gist: {
    vi: 'Chỉ chọn khai tử và xóa thường trú: cả hai giải quyết ngay trong ngày làm việc, suy ra từ thời hạn của từng phần.',
    en: 'Death and removal only: both on the same working day, concluded from the limits of each.',
  },
};

/** The group's limit with the verification added: concluded from the birth group, which has such a longer one. */
const summed: Citation = {
  ...law.registering,
  confidence: 'inferred',
  gist: {
    vi: 'Cộng 03 ngày xác minh với thời hạn của phần chi trả: suy ra; Quyết định không nêu thời hạn này.',
    en: 'The 3 days of verification added to the limit of the paying part: concluded, the Decision names no such limit.',
  },
};

/** After a late member the rest has what its own limits give: concluded, and written nowhere. */
function rest(cites: Citation): Citation {
  return {
    ...cites,
    confidence: 'inferred',
    gist: {
      vi: 'Sau khi phần trước trễ, các phần còn lại có thời hạn riêng của mình: suy ra.',
      en: 'After a late part the rest has its own limits: concluded.',
    },
  };
}

/**
 * The terms of the group: by which branch the money goes, with the verification added where that is so held, and what
 * is left after a late member.
 */
export const terms = {
  insurance: term('insurance', workingDays(9), law.limit),
  assistance: term('assistance', workingDays(6), law.limit),
  eighty: term('eighty', workingDays(11), law.limit),
  merit: term('merit', workingDays(18), law.limit),
  two: term('two', sameDay(), ofTwo),
  insuranceSummed: term('insurance-summed', workingDays(11), summed),
  assistanceSummed: term('assistance-summed', workingDays(8), summed),
  meritSummed: term('merit-summed', workingDays(20), summed),
  twoSummed: term('two-summed', workingDays(3), summed),
  restOfInsurance: term('rest-of-insurance', workingDays(8), rest(law.insuring)),
  restOfAssistance: term('rest-of-assistance', workingDays(5), rest(law.assisting)),
  restOfEighty: term('rest-of-eighty', workingDays(7), rest(law.assisting)),
  restOfMerit: term('rest-of-merit', workingDays(17), rest(law.honouring)),
  restOfTwo: term('rest-of-two', sameDay(), rest(law.removing)),
} as const;

const anew = citations({
  death: cite(decree301of2026, 'điểm a khoản 1 Điều 14 sửa đổi tại Điều 10'),
  removal: cite(decree301of2026, 'khoản 2 Điều 14 sửa đổi tại Điều 10'),
  money: cite(decree301of2026, 'điểm a khoản 3 Điều 14 sửa đổi tại Điều 10'),
});

/** The transcription of Decree 301/2026 restates no limit of the whole group: what it changes in the parts is concluded. */
function concluded(cites: Citation): Citation {
  return {
    ...cites,
    confidence: 'inferred',
    gist: {
      vi: 'Cộng thời hạn của các phần theo bản chép Nghị định 301/2026/NĐ-CP: suy ra.',
      en: 'The limits of the parts in the transcription of Decree 301/2026, added: concluded.',
    },
  };
}

/** Why the group has no term where none is named, and what would give one. */
export const groupTermMissing: MissingTerm = {
  cites: law.reception,
  because: {
    vi: 'Quyết định 296/QĐ-VPCP không nêu thời hạn của nhóm cho trường hợp này; chưa đọc được Điều 13 Nghị định 63/2024/NĐ-CP',
    en: 'Decision 296 names no limit of the group for this case, and Article 13 of Decree 63/2024 was not read',
  },
};

/** The same since 1 September 2026. */
export const groupTermMissingSince2026: MissingTerm = {
  ...groupTermMissing,
  because: {
    vi: `${groupTermMissing.because.vi}, và Nghị định 301/2026/NĐ-CP không nhắc lại`,
    en: `${groupTermMissing.because.en}; Decree 301/2026 does not restate it`,
  },
};

/** The terms of the same name as the parts have them in the transcription of Decree 301/2026; 24 hours count as a working day. */
export const termsAnew = {
  two: termAnew('two', workingDays(2), concluded(anew.removal)),
  insuranceSummed: termAnew('insurance-summed', workingDays(11), concluded(anew.death)),
  assistanceSummed: termAnew('assistance-summed', workingDays(6), concluded(anew.death)),
  meritSummed: termAnew('merit-summed', workingDays(21), concluded(anew.death)),
  twoSummed: termAnew('two-summed', workingDays(4), concluded(anew.death)),
  restOfInsurance: termAnew('rest-of-insurance', workingDays(8), rest(anew.money)),
  restOfAssistance: termAnew('rest-of-assistance', workingDays(3), rest(anew.money)),
  restOfEighty: termAnew('rest-of-eighty', workingDays(5), rest(anew.money)),
  restOfMerit: termAnew('rest-of-merit', workingDays(18), rest(anew.money)),
  restOfTwo: termAnew('rest-of-two', workingDays(1), rest(anew.removal)),
} as const;

function term(name: string, value: Term, cites: Citation): Dated<Term> {
  return termSince2024(`death-group.${name}`, value, cites);
}

function termAnew(name: string, value: Term, cites: Citation): Dated<Term> {
  return transcribedTerm(`death-group.${name}`, value, cites);
}
