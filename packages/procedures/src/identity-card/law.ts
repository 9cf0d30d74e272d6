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
import { termSince2024 } from '../common/term-rule.ts';

/** Where the issue of a child's identity card within the linked group is written. */
export const law = citations({
  joins: cite(decree301of2026, 'toàn văn'),
  limitAlone: cite(portalIdentityCardUnder14, 'Mục thời hạn'),
  linkedPapers: cite(decree63of2024, 'Điều 5'),
});

/** The one term that was seen: that of the card by itself. */
export const terms = {
  asAlone: termSince2024('birth-group-identity-card.as-alone', workingDays(7), law.limitAlone),
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
    vi: 'Chưa đọc được toàn văn Nghị định 301/2026/NĐ-CP; chỉ thấy thời hạn của thủ tục cấp riêng lẻ',
    en: 'The full text of Decree 301/2026 was not read; only the limit of the card by itself was seen',
  },
  cites: [law.joins, law.limitAlone],
});

/** By which term the card begins; null: none is known. */
export function termLinked(choices: Choices): 'asAlone' | null {
  return choices['identity-card-limit'] === 'asAlone' ? 'asAlone' : null;
}
