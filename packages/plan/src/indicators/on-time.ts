import {
  type Choices,
  choose,
  cite,
  decision766of2022,
  decree61of2018,
  decree118of2025,
  localPractice,
} from '@motcua/law';
import type { Dossier } from './as-of.ts';
import { afterApology, population } from './assumptions.ts';
import type { Indicator, Span } from './indicator.ts';
import { appointmentOf, endedIn, handledIn, judgedAt, receivedIn, supplementsOf, takenIn } from './progress-of.ts';
import { sharing } from './sharing.ts';

const index = cite(decision766of2022, 'Mục 2.1');

/** Whether a dossier is in time at the end of a span; null where no day was promised. */
export function isOnTime(dossier: Dossier, span: Span, choices: Choices): boolean | null {
  const appointment = appointmentOf(dossier, choices);
  return appointment === undefined ? null : judgedAt(dossier, span) <= appointment.dueAt;
}

/** The share of dossiers that are on time, by both formulas that are published: they differ in what they divide by. */
export const onTime: Indicator = {
  id: 'on-time',
  label: { vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn', en: 'Dossiers settled on time or early' },
  unit: 'percent',
  formulas: [
    {
      id: 'index-766',
      says: {
        vi: '(đã xong đúng hạn + đang giải quyết trong hạn) ÷ tổng hồ sơ tiếp nhận và xử lý trong kỳ; yêu cầu bổ sung quá một lần tính là quá hạn',
        en: '(finished on time + open within the term) ÷ all received and handled in the period; asked to complete more than once counts as late',
      },
      cites: [index],
      of: (accounts, span, choices) => {
        const all = takenIn(accounts, 'dossier', span).filter((it) =>
          choose(population, choices) === 'receivedInPeriod' ? receivedIn(it, span) : handledIn(it, span),
        );
        return sharing(all, (it) => {
          const onTime = isOnTime(it, span, choices);
          return onTime === null ? null : onTime && supplementsOf(it) <= 1;
        });
      },
    },
    {
      id: 'settled-only',
      says: {
        vi: '(trước hạn + đúng hạn) ÷ tổng hồ sơ đã giải quyết trong kỳ',
        en: '(early + on time) ÷ all settled in the period',
      },
      cites: [cite(localPractice, 'Mục tỷ lệ đúng hạn')],
      of: (accounts, span, choices) =>
        sharing(
          takenIn(accounts, 'dossier', span).filter((it) => endedIn(it, span)),
          (it) => isOnTime(it, span, choices),
        ),
    },
  ],
  assumptions: [population, afterApology],
};

/** Late dossiers, and those of them whose citizen has the letter that is owed. */
export const apologyLetters: Indicator = {
  id: 'apology-letters',
  label: { vi: 'Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi', en: 'Late dossiers with a written apology' },
  unit: 'percent',
  formulas: [
    {
      id: 'letters-per-late',
      says: {
        vi: 'hồ sơ trễ hạn đã có văn bản xin lỗi ÷ hồ sơ trễ hạn trong kỳ',
        en: 'late dossiers with a letter ÷ late dossiers of the period',
      },
      cites: [cite(decree61of2018, 'khoản 9 Điều 19'), cite(decree118of2025, 'khoản 6 Điều 19')],
      of: (accounts, span, choices) => {
        // Whoever was told of a new day was late by the day that the term gave, and who was late once is owed the letter,
        // though a new term may run since.
        const byTerm = { ...choices, [afterApology.id]: 'firstDay' };
        const isLate = (it: Dossier) => it.lateAt.length > 0 || isOnTime(it, span, byTerm) === false;
        const late = takenIn(accounts, 'dossier', span).filter((it) => handledIn(it, span) && isLate(it));
        return sharing(late, (it) => it.apologies.length > 0);
      },
    },
  ],
  assumptions: [],
};
