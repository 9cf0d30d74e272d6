import { days, workingDays } from '@motcua/calendar';
import type { PromiseBasis } from '@motcua/kit';
import {
  type Citation,
  cite,
  decision296of2024,
  decree63of2024,
  decree144of2021,
  decree154of2024,
  decree301of2026,
  linkedForm,
  linkedServiceProtocol,
  portalLinkedBirth,
  portalLinkedBirthWithIdentityCard,
  pressOnLinkedBirth,
} from '@motcua/law';
import { citations } from '../common/citations.ts';
import { termSince2024, transcribedTerm } from '../common/term-rule.ts';

/** Where the linked birth group is written. */
export const law = citations({
  scope: cite(decree63of2024, 'Điều 1'),
  principles: cite(decree63of2024, 'Điều 4'),
  papers: cite(decree63of2024, 'Điều 5'),
  filing: cite(decree63of2024, 'Điều 6'),
  appointment: cite(decree63of2024, 'khoản 1 Điều 7'),
  limit: cite(decree63of2024, 'khoản 2 Điều 7'),
  apology: cite(decree63of2024, 'khoản 3 Điều 7'),
  supplement: cite(decree63of2024, 'Điều 8'),
  birthFirst: cite(decree63of2024, 'khoản 1 Điều 8'),
  applies: cite(decree63of2024, 'khoản 1 Điều 29'),
  registering: cite(decision296of2024, 'Bước 3'),
  splitting: cite(decision296of2024, 'Bước 4'),
  legLimits: cite(pressOnLinkedBirth, 'Mục thường trú'),
  refusal: cite(linkedServiceProtocol, 'Mục từ chối'),
  withdrawal: cite(linkedServiceProtocol, 'Mục rút hồ sơ'),
  lost: cite(linkedServiceProtocol, 'Mục mất hồ sơ'),
  duty: cite(decree154of2024, 'Điều 7'),
  fine: cite(decree144of2021, 'toàn văn'),
  number: cite(linkedForm, 'Mục số hồ sơ'),
  code: cite(portalLinkedBirth, 'toàn văn'),
});

/** What only the versions since 1 September 2026 stand on. */
export const lawSince2026 = citations({
  identityCard: cite(decree301of2026, 'khoản 4 Điều 6'),
  scope: cite(decree301of2026, 'Điều 1'),
  limit: cite(decree301of2026, 'khoản 2 Điều 7 sửa đổi tại Điều 5'),
  appointment: cite(decree301of2026, 'khoản 1 Điều 7 sửa đổi tại Điều 5'),
  apology: cite(decree301of2026, 'khoản 3 Điều 7 sửa đổi tại Điều 5'),
  notCounted: cite(decree301of2026, 'khoản 4 Điều 3'),
  oneByOne: cite(decree301of2026, 'khoản 2 Điều 3'),
  silence: cite(decree301of2026, 'điểm b khoản 1 Điều 8 sửa đổi tại khoản 1 Điều 6'),
  applies: cite(decree301of2026, 'khoản 1 Điều 19'),
  code: cite(portalLinkedBirthWithIdentityCard, 'toàn văn'),
});

/** The rules of the group's promise. */
export const basis: PromiseBasis = {
  appointment: law.appointment,
  term: law.limit,
  apology: law.apology,
  supplement: law.limit,
};

/** Those since 1 September 2026. */
export const basisSince2026: PromiseBasis = {
  ...basis,
  appointment: lawSince2026.appointment,
  apology: lawSince2026.apology,
  supplement: lawSince2026.notCounted,
};

/** That the rest of the group has, after a late birth, what its legs have: concluded, and written nowhere. */
function afterBirth(cites: Citation): Citation {
  return {
    ...cites,
    confidence: 'inferred',
    gist: {
      vi: 'Sau khi khai sinh trễ, các phần còn lại có 02 ngày làm việc như thời hạn riêng của thường trú và thẻ: suy ra.',
      en: 'After a late birth the rest has 2 working days, as residence and card have each: concluded.',
    },
  };
}

/** The terms of the group. After a late birth the rest of the group has what its legs have: two working days. */
export const terms = {
  regular: termSince2024('birth-group.regular', workingDays(3), law.limit),
  verified: termSince2024('birth-group.verified', workingDays(5), law.limit),
  afterBirth: termSince2024('birth-group.after-birth', workingDays(2), afterBirth(law.legLimits)),
} as const;

/** Those of the same name as the transcription of Decree 301/2026 has them: as long as before. */
export const termsAnew = {
  regular: transcribedTerm('birth-group.regular', workingDays(3), lawSince2026.limit),
  verified: transcribedTerm('birth-group.verified', workingDays(5), lawSince2026.limit),
  afterBirth: transcribedTerm(
    'birth-group.after-birth',
    workingDays(2),
    afterBirth(cite(decree301of2026, 'khoản 3 Điều 6')),
  ),
} as const;

/** The family's limit for the child's residence. The rule is of 10 January 2025; whether it holds, the registration of the birth decides. */
export const dutyTerm = termSince2024('birth-group.residence-duty', days(60), law.duty);

/** The first registrations of births under the limit of sixty days. */
export const dutySince = '2025-01-10';
