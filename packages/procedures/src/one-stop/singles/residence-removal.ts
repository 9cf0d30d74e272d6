import { workingDays } from '@motcua/calendar';
import { cite, portalResidenceRemoval, residenceLaw2020 } from '@motcua/law';
import { hasDied } from '../../common/death/death-scope.ts';
import { successionOf } from '../../common/office-succession.ts';
import { termSince2024 } from '../../common/term-rule.ts';
import { recordReachesBack } from '../../common/unmodelled.ts';
import type { OneStopEdition } from '../config.ts';
import { oneStopEditions, plainParts } from '../edition.ts';
import { oneStopProcedure } from '../one-stop-procedure.ts';
import { removalAlone } from './dossier.ts';
import { succeeds } from './succeeds.ts';

const law = {
  limit: cite(portalResidenceRemoval, 'Mục thời hạn'),
  ownMotion: cite(portalResidenceRemoval, 'Mục chủ động xóa'),
  fee: cite(portalResidenceRemoval, 'Mục lệ phí'),
  removal: cite(residenceLaw2020, 'điểm a khoản 1 Điều 24'),
  competence: cite(residenceLaw2020, 'khoản 2 Điều 24'),
} as const;

const regular = termSince2024('residence-removal.regular', workingDays(5), law.limit);

/** Removal of a permanent residence by itself, for dossiers until 30 June 2025. */
export const residenceRemovalUntil2025 = define(oneStopEditions.until2025);

/** Removal of a permanent residence by itself, since 1 July 2025. */
export const residenceRemoval = define(oneStopEditions.since2025);

function define(edition: OneStopEdition) {
  const { agencies, titles } = edition.regime;
  return oneStopProcedure({
    id: 'residence-removal',
    title: { vi: 'Xóa đăng ký thường trú', en: 'Removal of permanent residence' },
    edition,
    basis: [law.removal, law.competence, law.limit, edition.law.promise.apology],
    term: law.limit,
    terms: { regular },
    dossier: removalAlone,
    facts: () => ({}),
    admits: hasDied,
    agency: agencies.police,
    official: { vi: 'cán bộ đăng ký cư trú', en: 'residence officer' },
    head: titles.policeHead,
    succession: succeeds(successionOf(edition.regime, ['police'])),
    decision: { vi: 'Xóa đăng ký thường trú trong cơ sở dữ liệu', en: 'Residence removed' },
    decides: law.removal,
    has: plainParts,
    unmodelled: [
      recordReachesBack(law.limit),
      {
        cites: law.ownMotion,
        because: {
          vi: 'Công an tự xóa khi hộ gia đình không đề nghị trong 07 ngày thì không có hồ sơ',
          en: 'Where the household does not ask within 7 days the police act by themselves: there is no dossier',
        },
      },
      {
        cites: law.fee,
        because: { vi: 'Không nêu lệ phí', en: 'No fee is stated' },
      },
    ],
  });
}
