import { workingDays } from '@motcua/calendar';
import {
  cite,
  decree63of2024,
  decree154of2024,
  decree301of2026,
  linkedForm,
  portalResidence,
  pressOnLinkedBirth,
} from '@motcua/law';
import { citations } from '../common/citations.ts';
import { termSince2024, termSince2026, transcribedTerm } from '../common/term-rule.ts';

/** Where the registration of a child's residence itself is written. */
export const law = citations({
  limit: cite(portalResidence, 'Mục thời hạn'),
  papers: cite(portalResidence, 'Mục hồ sơ'),
  result: cite(portalResidence, 'Mục kết quả'),
  limitLinked: cite(pressOnLinkedBirth, 'Mục thường trú'),
  groupLimit: cite(decree63of2024, 'khoản 2 Điều 7'),
  linkedPapers: cite(decree63of2024, 'Điều 5'),
  consent: cite(linkedForm, 'Mục đồng ý'),
  limitAnew: cite(decree301of2026, 'khoản 3 Điều 6'),
  duty: cite(decree154of2024, 'Điều 7'),
});

/** The terms of a residence registration. */
export const terms = {
  alone: { regular: termSince2024('residence-registration.regular', workingDays(7), law.limit) },
  linked: {
    regular: termSince2024('birth-group-residence.regular', workingDays(2), law.limitLinked),
    verified: termSince2024('birth-group-residence.verified', workingDays(5), law.limitLinked),
  },
} as const;

/** How long household head or owner have to consent in VNeID. */
export const consentTerm = termSince2026('birth-group-residence.consent', workingDays(5), law.limitAnew);

/** Of the leg, as the transcription of Decree 301/2026 has them: as long as before. */
export const termsAnew = {
  regular: transcribedTerm('birth-group-residence.regular', workingDays(2), law.limitAnew),
  verified: transcribedTerm('birth-group-residence.verified', workingDays(5), law.limitAnew),
} as const;
