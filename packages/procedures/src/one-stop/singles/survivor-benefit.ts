import { workingDays } from '@motcua/calendar';
import {
  type Citation,
  cite,
  portalSurvivorBenefits,
  socialInsuranceLaw2014,
  socialInsuranceLaw2024,
} from '@motcua/law';
import { hasDied } from '../../common/death/death-scope.ts';
import { successionOf } from '../../common/office-succession.ts';
import { termSince2024 } from '../../common/term-rule.ts';
import { recordReachesBack } from '../../common/unmodelled.ts';
import type { OneStopEdition } from '../config.ts';
import { oneStopEditions, plainParts } from '../edition.ts';
import { oneStopProcedure } from '../one-stop-procedure.ts';
import { survivorAlone } from './dossier.ts';
import { succeeds } from './succeeds.ts';

const law = {
  limit: cite(portalSurvivorBenefits, 'Mục thời hạn'),
  results: cite(portalSurvivorBenefits, 'Mục kết quả'),
  employed: cite(portalSurvivorBenefits, 'Mục người nộp'),
  free: cite(portalSurvivorBenefits, 'Mục lệ phí'),
} as const;

const regular = termSince2024('survivor-benefit.regular', workingDays(8), law.limit);

/** Survivor benefits by themselves, for dossiers until 30 June 2025. */
export const survivorBenefitUntil2025 = define(oneStopEditions.until2025, [
  cite(socialInsuranceLaw2014, 'khoản 1 Điều 66'),
  cite(socialInsuranceLaw2014, 'Điều 111'),
  cite(socialInsuranceLaw2014, 'khoản 3 Điều 112'),
]);

/** Survivor benefits by themselves, since 1 July 2025. */
export const survivorBenefit = define(oneStopEditions.since2025, [
  cite(socialInsuranceLaw2024, 'khoản 2 Điều 85'),
  cite(socialInsuranceLaw2024, 'Điều 91'),
]);

function define(edition: OneStopEdition, rules: readonly Citation[]) {
  const { agencies, titles } = edition.regime;
  return oneStopProcedure({
    id: 'survivor-benefit',
    title: { vi: 'Giải quyết hưởng chế độ tử tuất', en: 'Survivor benefits' },
    edition,
    basis: [law.limit, law.results, ...rules, edition.law.promise.apology],
    term: law.limit,
    terms: { regular },
    dossier: survivorAlone,
    facts: () => ({}),
    admits: hasDied,
    agency: agencies.insurer,
    official: { vi: 'viên chức bảo hiểm xã hội', en: 'social-insurance officer' },
    head: titles.insurerHead,
    succession: succeeds(successionOf(edition.regime, ['insurer', 'insurerHead'])),
    decision: { vi: 'Ký quyết định hưởng chế độ tử tuất', en: 'Decision signed' },
    decides: law.results,
    has: plainParts,
    // Eight working days on the portal, fifteen days in the law of 2014, ten working days for another group.
    conflicts: ['death-group.insurance-days'],
    unmodelled: [
      recordReachesBack(law.limit),
      {
        cites: law.employed,
        because: {
          vi: 'Người đang làm việc nộp qua người sử dụng lao động, ngoài Bộ phận Một cửa',
          en: 'Of a person still employed the family files through the employer, past the desk',
        },
      },
      { cites: law.free, because: { vi: 'Không thu phí', en: 'It is free' } },
    ],
  });
}
