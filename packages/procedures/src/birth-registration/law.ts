import { days, hours, sameDay, workingDays } from '@motcua/calendar';
import { cite, civilStatusLaw2014, decree63of2024, decree123of2015, decree301of2026, portalBirth } from '@motcua/law';
import { citations } from '../common/citations.ts';
import { termSince2024, transcribedTerm } from '../common/term-rule.ts';

/** Where the registration of a birth itself is written. */
export const law = citations({
  competence: cite(civilStatusLaw2014, 'Điều 13'),
  whoMayAsk: cite(civilStatusLaw2014, 'khoản 1 Điều 15'),
  papers: cite(civilStatusLaw2014, 'khoản 1 Điều 16'),
  entry: cite(civilStatusLaw2014, 'khoản 2 Điều 16'),
  sameDay: cite(civilStatusLaw2014, 'khoản 3 Điều 5'),
  refusal: cite(civilStatusLaw2014, 'khoản 2 Điều 5'),
  sameDayLinked: cite(decree63of2024, 'khoản 1 Điều 8'),
  numberObstacle: cite(decree63of2024, 'Điều 8'),
  verificationNotCounted: cite(decree123of2015, 'khoản 4 Điều 3'),
  verificationAnswer: cite(decree123of2015, 'khoản 5 Điều 3'),
  verification: cite(portalBirth, 'Mục xác minh'),
  draft: cite(portalBirth, 'Mục xác nhận'),
  abandoned: cite(portalBirth, 'Mục trẻ bị bỏ rơi'),
  apologySlip: cite(portalBirth, 'Mục xin lỗi'),
});

/** The terms of a birth registration. */
export const terms = {
  alone: termSince2024('birth-registration.regular', sameDay(), law.sameDay),
  linked: termSince2024('birth-group-birth.regular', sameDay(), law.sameDayLinked),
  verification: termSince2024('birth-registration.verification', workingDays(3), law.verificationAnswer),
  posting: termSince2024('birth-registration.posting', days(7), law.abandoned),
  confirmation: termSince2024('birth-registration.confirmation', days(1), law.draft),
} as const;

/** Of the linked registration, as the transcription of Decree 301/2026 has it. */
export const termsAnew = {
  regular: transcribedTerm(
    'birth-group-birth.regular',
    hours(24),
    cite(decree301of2026, 'điểm a khoản 1 Điều 8 sửa đổi tại khoản 1 Điều 6'),
  ),
} as const;
