import { days, hours, sameDay, workingDays } from '@motcua/calendar';
import {
  cite,
  civilStatusLaw2014,
  decision296of2024,
  decree7of2025,
  decree123of2015,
  decree301of2026,
  portalDeath,
} from '@motcua/law';
import { citations } from '../common/citations.ts';
import { termSince2024, transcribedTerm } from '../common/term-rule.ts';

/** Where the registration of a death itself is written. */
export const law = citations({
  competence: cite(civilStatusLaw2014, 'Điều 32'),
  whoDeclares: cite(civilStatusLaw2014, 'Điều 33'),
  entry: cite(civilStatusLaw2014, 'Điều 34'),
  papers: cite(decree123of2015, 'khoản 2 Điều 4'),
  refusal: cite(civilStatusLaw2014, 'khoản 2 Điều 5'),
  sameDay: cite(decision296of2024, 'Mục khai tử: đăng ký'),
  waitLeftOut: cite(decree7of2025, 'toàn văn'),
  draft: cite(portalDeath, 'Mục xác nhận'),
});

/** The terms of a death registration in the linked group. */
export const terms = {
  regular: termSince2024('death-group-death.regular', sameDay(), law.sameDay),
  verified: termSince2024('death-group-death.verified', workingDays(3), law.sameDay),
} as const;

const limitAnew = cite(decree301of2026, 'điểm a khoản 1 Điều 14 sửa đổi tại Điều 10');

/** As the transcription of Decree 301/2026 has them. */
export const termsAnew = {
  regular: transcribedTerm('death-group-death.regular', hours(24), limitAnew),
  verified: transcribedTerm('death-group-death.verified', workingDays(3), limitAnew),
} as const;

/** How long the requester has for the draft. */
export const confirmation = termSince2024('death-group-death.confirmation', days(1), law.draft);
