import { workingDays } from '@motcua/calendar';
import {
  assumption,
  type Choices,
  cite,
  decree63of2024,
  decree301of2026,
  portalIdentityCardUnder14,
} from '@motcua/law';
import { citations } from '../common/citations.ts';
import { isAsTranscribed } from '../common/desk/desk.ts';
import { termSince2024, transcribedTerm } from '../common/term-rule.ts';

/** Where the issue of a child's identity card within the linked group is written. */
export const law = citations({
  joins: cite(decree301of2026, 'khoản 4 Điều 6'),
  limit: cite(decree301of2026, 'khoản 2 Điều 7 sửa đổi tại Điều 5'),
  limitAlone: cite(portalIdentityCardUnder14, 'Mục thời hạn'),
  linkedPapers: cite(decree63of2024, 'Điều 5'),
});

/** The two terms that were seen: that of the card by itself, and that of the leg in the transcription of Decree 301/2026. */
export const terms = {
  asAlone: termSince2024('birth-group-identity-card.as-alone', workingDays(7), law.limitAlone),
  asTranscribed: transcribedTerm('birth-group-identity-card', workingDays(5), law.limit),
} as const;

/** What limit the identity card has within the group. */
export const identityCardLimit = assumption({
  id: 'identity-card-limit',
  about: {
    vi: 'Thời hạn cấp thẻ căn cước trong nhóm liên thông',
    en: 'The limit of the identity card within the linked group',
  },
  default: 'unknown',
  choices: {
    unknown: { vi: 'chưa rõ: không hẹn ngày', en: 'unknown: no date is promised' },
    asAlone: { vi: '07 ngày làm việc như khi cấp riêng', en: '7 working days, as by itself' },
  },
  why: {
    vi: 'Một bản chép Nghị định 301/2026/NĐ-CP nêu 05 ngày làm việc từ ngày nhận hồ sơ điện tử, chưa đối chiếu với Công báo: chọn theo bản chép bằng limits-after-2026-09-01=asTranscribed; cấp riêng lẻ là 07 ngày làm việc',
    en: 'One transcription of Decree 301/2026 says 5 working days from the electronic dossier, not yet compared with the gazette: to go by it, limits-after-2026-09-01=asTranscribed; by itself the card takes 7 working days',
  },
  cites: [law.limit, law.limitAlone],
});

/** By which term the card begins; null: none is known. */
export function termLinked(choices: Choices): keyof typeof terms | null {
  if (choices['identity-card-limit'] === 'asAlone') return 'asAlone';
  return isAsTranscribed(choices) ? 'asTranscribed' : null;
}

/** Why no date is promised, and what would give one. */
export const missing = {
  cites: law.limit,
  because: {
    vi: 'Bản chép Nghị định 301/2026/NĐ-CP nêu 05 ngày làm việc, chưa đối chiếu với Công báo; dự tính theo bản chép: --assume limits-after-2026-09-01=asTranscribed',
    en: 'The transcription of Decree 301/2026 says 5 working days, and was not yet compared with the gazette; to plan by it: --assume limits-after-2026-09-01=asTranscribed',
  },
};
