import { workingDays } from '@motcua/calendar';
import { cite, decree176of2025, portalPensionBurial } from '@motcua/law';
import { hasDied } from '../../common/death/death-scope.ts';
import { termSince2024 } from '../../common/term-rule.ts';
import type { Payout } from '../config.ts';
import { oneStopEditions, plainParts } from '../edition.ts';
import { oneStopProcedure } from '../one-stop-procedure.ts';
import { burialAlone } from './dossier.ts';

const law = {
  limit: cite(decree176of2025, 'Điều 5'),
  payment: cite(decree176of2025, 'Điều 6'),
  stops: cite(decree176of2025, 'toàn văn'),
  record: cite(portalPensionBurial, 'Mục thời hạn'),
  people: cite(portalPensionBurial, 'Mục đối tượng'),
} as const;

const { regime } = oneStopEditions.since2025;

/** Funds are drawn before the 25th and the payer reports before the 20th: each has until the day before. */
const payout: Payout = {
  payer: { vi: 'tổ chức dịch vụ chi trả', en: 'the payment service' },
  funds: { day: 24, term: termSince2024('pension-burial.funds', workingDays(0), law.payment) },
  report: { day: 19, term: termSince2024('pension-burial.report', workingDays(0), law.payment) },
  cites: law.payment,
};

/** Burial help for those on a social pension, since 1 July 2025: the decision, and the money in a later month. */
export const pensionBurial = oneStopProcedure({
  id: 'pension-burial',
  title: {
    vi: 'Hỗ trợ chi phí mai táng đối với đối tượng hưởng trợ cấp hưu trí xã hội',
    en: 'Burial help for those on a social pension',
  },
  edition: oneStopEditions.since2025,
  basis: [law.limit, law.payment, law.record, law.people],
  term: law.limit,
  terms: { regular: termSince2024('pension-burial.regular', workingDays(3), law.limit) },
  dossier: burialAlone,
  facts: () => ({}),
  admits: hasDied,
  agency: regime.agencies.committee,
  official: { vi: 'công chức văn hóa – xã hội', en: 'social-affairs officer' },
  head: regime.titles.chair,
  decision: { vi: 'Ký quyết định hỗ trợ chi phí mai táng', en: 'Decision on the burial help signed' },
  decides: law.limit,
  has: { ...plainParts, payout },
  conflicts: ['burial.social-pension'],
  unmodelled: [
    {
      cites: law.stops,
      because: {
        vi: 'Thôi trợ cấp hưu trí xã hội từ tháng sau tháng chết là thủ tục khác',
        en: 'Ending the pension from the month after death is another procedure',
      },
    },
  ],
});
