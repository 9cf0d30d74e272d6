import { cite, decision766of2022, plan9of2025 } from '@motcua/law';
import { population } from './assumptions.ts';
import type { Indicator } from './indicator.ts';
import { onTime } from './on-time.ts';
import { endedIn, takenIn } from './progress-of.ts';
import { sharing } from './sharing.ts';

const [byIndex] = onTime.formulas;

/** How satisfied citizens are: by what they answer to the survey, and as the index of the portal infers it. */
export const satisfaction: Indicator = {
  id: 'satisfaction',
  label: { vi: 'Mức độ hài lòng của người dân', en: 'Satisfaction of citizens' },
  unit: 'percent',
  formulas: [
    {
      id: 'survey',
      says: { vi: 'phiếu hài lòng ÷ phiếu đã trả lời', en: 'satisfied ÷ answered' },
      cites: [cite(plan9of2025, 'Phụ lục II.2.3')],
      of: (accounts, span) =>
        sharing(
          takenIn(accounts, 'dossier').filter((it) => endedIn(it, span)),
          ({ measured }) => measured.satisfied ?? null,
        ),
    },
    {
      id: 'index-766',
      says: {
        vi: '100% − (tỷ lệ quá hạn + tỷ lệ không hài lòng trong số phiếu đã trả lời)',
        en: '100 % − (share late + share dissatisfied of those who answered)',
      },
      cites: [cite(decision766of2022, 'Mục 5.4')],
      of: (accounts, span, choices) => {
        const time = byIndex.of(accounts, span, choices);
        const asked = takenIn(accounts, 'dossier').filter((it) => endedIn(it, span));
        const survey = sharing(asked, ({ measured }) => measured.satisfied ?? null);
        // Where nobody answered, nobody is known to be dissatisfied; only the late ones are taken off.
        const [pleased, answered] = survey.denominator === 0 ? [1, 1] : [survey.numerator, survey.denominator];
        const denominator = time.denominator * answered;
        const taken = (time.denominator - time.numerator) * answered + (answered - pleased) * time.denominator;
        return { numerator: Math.max(0, denominator - taken), denominator, unknown: survey.unknown };
      },
    },
  ],
  assumptions: [population],
};
