import type { CaseAccount } from '@motcua/kit';
import { choose, cite, decision766of2022, plan9of2025 } from '@motcua/law';
import { afterApology, dislike, population } from './assumptions.ts';
import type { Indicator, Span } from './indicator.ts';
import { onTime } from './on-time.ts';
import { endedIn, receivedIn, takenIn } from './progress-of.ts';
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
      of: (accounts, span) => answeredIn(accounts, span),
    },
    {
      id: 'index-766',
      says: {
        vi: '100% − (tỷ lệ quá hạn + tỷ lệ phản ánh, không hài lòng)',
        en: '100 % − (share late + share of feedback or dislike)',
      },
      cites: [cite(decision766of2022, 'Mục 5.4')],
      composed: true,
      of: (accounts, span, choices) => {
        const time = byIndex.of(accounts, span, choices);
        const disliked =
          choose(dislike, choices) === 'survey' ? bySurvey(accounts, span) : byFeedback(accounts, span, time);
        const denominator = time.denominator * disliked.of;
        const taken = (time.denominator - time.numerator) * disliked.of + disliked.count * time.denominator;
        return { numerator: Math.max(0, denominator - taken), denominator, unknown: disliked.unknown };
      },
    },
  ],
  assumptions: [population, afterApology, dislike],
};

/** A share to be taken off, as two whole numbers. */
interface Disliked {
  readonly count: number;
  readonly of: number;
  readonly unknown: number;
}

/** Where nobody answered, nobody is known to be dissatisfied; only the late ones are taken off. */
function bySurvey(accounts: readonly CaseAccount[], span: Span): Disliked {
  const { numerator, denominator, unknown } = answeredIn(accounts, span);
  return denominator === 0
    ? { count: 0, of: 1, unknown }
    : { count: denominator - numerator, of: denominator, unknown };
}

function byFeedback(accounts: readonly CaseAccount[], span: Span, { denominator }: { denominator: number }): Disliked {
  const count = takenIn(accounts, 'feedback', span).filter((it) => receivedIn(it, span)).length;
  return { count, of: Math.max(1, denominator), unknown: 0 };
}

function answeredIn(accounts: readonly CaseAccount[], span: Span) {
  return sharing(
    takenIn(accounts, 'dossier', span).filter((it) => endedIn(it, span)),
    ({ measured }) => measured.satisfied ?? null,
  );
}
