import { sameDay } from '@motcua/calendar';
import { cite, civilStatusLaw2014, decree123of2015, portalDeath } from '@motcua/law';
import { sameDayCutOff } from '../../common/counting.ts';
import { hasDied } from '../../common/death/death-scope.ts';
import { waitingUnder } from '../../common/desk/verification-wait.ts';
import { twoLevelsUntil2027 } from '../../common/regimes.ts';
import { termSince2024 } from '../../common/term-rule.ts';
import type { OneStopEdition } from '../config.ts';
import { oneStopEditions, plainParts } from '../edition.ts';
import { oneStopProcedure } from '../one-stop-procedure.ts';
import { deathAlone } from './dossier.ts';

const law = {
  sameDay: cite(civilStatusLaw2014, 'khoản 3 Điều 5'),
  refusal: cite(civilStatusLaw2014, 'khoản 2 Điều 5'),
  competence: cite(civilStatusLaw2014, 'Điều 32'),
  whoDeclares: cite(civilStatusLaw2014, 'Điều 33'),
  entry: cite(civilStatusLaw2014, 'Điều 34'),
  papers: cite(decree123of2015, 'khoản 2 Điều 4'),
  notCounted: cite(decree123of2015, 'khoản 4 Điều 3'),
  draft: cite(portalDeath, 'Mục xác nhận'),
  fee: cite(portalDeath, 'Mục lệ phí'),
  originals: cite(portalDeath, 'Mục bản chính'),
} as const;

const regular = termSince2024('death-registration.regular', sameDay(), law.sameDay);

/** Death registration by itself, for dossiers until 30 June 2025. */
export const deathRegistrationUntil2025 = define(oneStopEditions.until2025);

/** Death registration by itself, from 1 July 2025 to the new law on civil status. */
export const deathRegistration = define({ ...oneStopEditions.since2025, regime: twoLevelsUntil2027 });

function define(edition: OneStopEdition) {
  const { agencies, titles } = edition.regime;
  return oneStopProcedure({
    id: 'death-registration',
    title: { vi: 'Đăng ký khai tử', en: 'Death registration' },
    edition,
    basis: [law.competence, law.whoDeclares, law.papers, law.entry, law.sameDay, edition.law.promise.apology],
    term: law.sameDay,
    terms: { regular },
    cutoff: sameDayCutOff,
    dossier: deathAlone,
    facts: () => ({}),
    admits: hasDied,
    agency: agencies.committee,
    official: { vi: 'công chức tư pháp – hộ tịch', en: 'civil-status officer' },
    head: titles.chair,
    decision: {
      vi: 'Ghi Sổ hộ tịch, ký trích lục khai tử, khóa thông tin hộ tịch',
      en: 'Entered, extract signed, data locked',
    },
    decides: law.entry,
    refusal: law.refusal,
    has: { ...plainParts, verification: { notCounted: law.notCounted, waiting: waitingUnder(edition) } },
    conflicts: ['death-group.draft'],
    unmodelled: [
      {
        cites: law.draft,
        because: {
          vi: 'Một ngày xác nhận bản dự thảo mâu thuẫn với việc đăng ký trong ngày; bản dự thảo nằm trong khâu thẩm định',
          en: 'The one day for the draft contradicts the same-day rule; the draft is inside the examination',
        },
      },
      {
        cites: law.fee,
        because: {
          vi: 'Đăng ký quá hạn chỉ làm phát sinh lệ phí, nộp khi nộp hồ sơ',
          en: 'A late declaration only costs a fee, paid while filing',
        },
      },
      {
        cites: law.originals,
        because: {
          vi: 'Việc xuất trình giấy tờ khi nhận bản giấy không ảnh hưởng đến thời hạn',
          en: 'Showing papers when the extract is collected touches no term',
        },
      },
    ],
  });
}
