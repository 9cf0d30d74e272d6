import { workingDays } from '@motcua/calendar';
import { type Citation, cite, decree20of2021, portalAssistanceBurial } from '@motcua/law';
import { hasDied } from '../../common/death/death-scope.ts';
import { termSince2024 } from '../../common/term-rule.ts';
import type { OneStopConfig, OneStopEdition, Relay } from '../config.ts';
import { oneStopEditions, plainParts } from '../edition.ts';
import { oneStopProcedure } from '../one-stop-procedure.ts';
import { burialAlone } from './dossier.ts';
import { committeeOfTheDistrict } from './succeeds.ts';

const law = {
  people: cite(decree20of2021, 'khoản 1 Điều 11'),
  amount: cite(decree20of2021, 'khoản 2 Điều 11'),
  papers: cite(decree20of2021, 'khoản 3 Điều 11'),
  steps: cite(decree20of2021, 'Điều 11'),
  limit: cite(portalAssistanceBurial, 'Mục thời hạn'),
} as const;

const relay: Relay = {
  agency: { vi: 'Ủy ban nhân dân cấp huyện', en: 'People’s Committee of the district' },
  official: { vi: 'Phòng Lao động – Thương binh và Xã hội', en: 'labour division of the district' },
  headOf: { vi: 'Chủ tịch Ủy ban nhân dân cấp huyện', en: 'Chair of the People’s Committee of the district' },
  forwarding: termSince2024('assistance-burial.forwarding', workingDays(2), law.steps),
  settling: termSince2024('assistance-burial.settling', workingDays(3), law.steps),
  cites: law.steps,
};

/** Burial help of social assistance by itself, until 30 June 2025: the commune, the division of the district, its chair. */
export const assistanceBurialUntil2025 = define(oneStopEditions.until2025, law.steps, 5, {
  head: relay.headOf,
  has: { ...plainParts, relay },
  succession: committeeOfTheDistrict,
});

/** Burial help of social assistance by itself, since 1 July 2025: the commune decides. */
export const assistanceBurial = define(oneStopEditions.since2025, law.limit, 3, {
  head: oneStopEditions.since2025.regime.titles.chair,
  has: plainParts,
});

function define(
  edition: OneStopEdition,
  term: Citation,
  count: number,
  own: Pick<OneStopConfig<typeof burialAlone, 'regular'>, 'head' | 'has' | 'succession'>,
) {
  return oneStopProcedure({
    id: 'assistance-burial',
    title: {
      vi: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
      en: 'Burial help for those on social assistance',
    },
    edition,
    basis: [law.people, law.amount, law.papers, term, edition.law.promise.apology],
    term,
    terms: { regular: termSince2024(`assistance-burial.within-${count}`, workingDays(count), term) },
    dossier: burialAlone,
    facts: () => ({}),
    admits: hasDied,
    agency: edition.regime.agencies.committee,
    official: { vi: 'công chức văn hóa – xã hội', en: 'social-affairs officer' },
    decision: { vi: 'Ký quyết định hỗ trợ chi phí mai táng', en: 'Decision on the burial help signed' },
    decides: law.amount,
    ...own,
    unmodelled: [
      {
        cites: law.steps,
        because: {
          vi: 'Không nêu số ngày riêng của Chủ tịch Ủy ban nhân dân cấp huyện: được lấy là nằm trong 02 + 03 ngày làm việc',
          en: 'No number is given for the chair of the district: it is taken to lie within the 2 + 3 working days',
        },
      },
    ],
  });
}
