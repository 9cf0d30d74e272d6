import { type Choices, cite, decree20of2008, plan9of2025 } from '@motcua/law';
import type { Dossier } from './as-of.ts';
import type { Indicator, Span } from './indicator.ts';
import { isOnTime } from './on-time.ts';
import { handledIn, isIn, takenIn } from './progress-of.ts';
import { sharing } from './sharing.ts';

/** Feedback that is answered, or still may be in time, of all that was at hand in the period. */
export const feedbackHandled: Indicator = {
  id: 'feedback-handled',
  label: { vi: 'Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn', en: 'Feedback handled in time' },
  unit: 'percent',
  formulas: [
    {
      id: 'handled-per-received',
      says: {
        vi: '(đã xử lý đúng hạn + đang xử lý trong hạn) ÷ phản ánh, kiến nghị trong kỳ',
        en: '(handled in time + open in time) ÷ feedback at hand in the period',
      },
      cites: [cite(plan9of2025, 'Phụ lục II.4.1')],
      of: (accounts, span, choices) =>
        sharing(
          takenIn(accounts, 'feedback', span).filter((it) => handledIn(it, span)),
          (it) => isInTime(it, span, choices),
        ),
    },
  ],
  assumptions: [],
};

/** Feedback whose answer is published, of what was answered in the period. */
export const feedbackPublished: Indicator = {
  id: 'feedback-published',
  label: { vi: 'Tỷ lệ phản ánh, kiến nghị đã công khai kết quả', en: 'Feedback with a published answer' },
  unit: 'percent',
  formulas: [
    {
      id: 'published-per-answered',
      says: { vi: 'đã công khai kết quả ÷ đã trả lời trong kỳ', en: 'published ÷ answered in the period' },
      cites: [cite(decree20of2008, 'Điều 19')],
      of: (accounts, span) =>
        sharing(
          takenIn(accounts, 'feedback', span).filter((it) => wasIn(it, 'decided', span)),
          (it) => it.stages.some(({ stage }) => stage === 'returned'),
        ),
    },
  ],
  assumptions: [],
};

/** Where nothing is promised to the sender, its limit tells: a sweep says when it has passed. */
function isInTime(it: Dossier, span: Span, choices: Choices): boolean {
  return isOnTime(it, span, choices) ?? !it.happened.some(({ type }) => type === 'deadline.passed.resolution');
}

function wasIn({ stages }: Dossier, wanted: Dossier['stages'][number]['stage'], span: Span): boolean {
  return stages.some(({ stage, from }) => stage === wanted && isIn(from, span));
}
