import type { Instant } from '@motcua/calendar';
import { type Choices, cite, decision766of2022, decree20of2008, plan9of2025 } from '@motcua/law';
import type { Dossier } from './as-of.ts';
import type { Indicator, Span } from './indicator.ts';
import { appointmentOf, isIn, lastOf, receivedIn, stoodBy, takenIn } from './progress-of.ts';
import { sharing } from './sharing.ts';

/** Feedback that is handled: of what came in, and, as the portal has it, in time. */
export const feedbackHandled: Indicator = {
  id: 'feedback-handled',
  label: { vi: 'Tỷ lệ phản ánh, kiến nghị được xử lý', en: 'Feedback handled' },
  unit: 'percent',
  formulas: [
    {
      id: 'answered-per-received',
      says: {
        vi: '(đã trả lời, từ chối hoặc chuyển theo quy định) ÷ đã nhận trong kỳ; đang xử lý là chưa xử lý',
        en: '(answered, refused or passed on by the rules) ÷ received in the period; what is open is not handled',
      },
      cites: [cite(plan9of2025, 'Phụ lục II.4.1')],
      of: (accounts, span) =>
        sharing(
          takenIn(accounts, 'feedback', span).filter((it) => receivedIn(it, span)),
          (it) => handledAt(it) !== null,
        ),
    },
    {
      id: 'in-time-per-at-hand',
      says: {
        vi: '(đã xử lý đúng hạn + đang xử lý trong hạn) ÷ phản ánh, kiến nghị có trong kỳ; suy ra từ thời hạn của Quyết định 766, Kế hoạch không nói đúng hạn',
        en: '(handled in time + open in time) ÷ feedback at hand in the period; inferred from the limits of decision 766, the plan does not say in time',
      },
      cites: [cite(decision766of2022, 'Mục 5.1')],
      of: (accounts, span, choices) =>
        sharing(
          takenIn(accounts, 'feedback', span).filter((it) => {
            const at = handledAt(it);
            return at === null || isIn(at, span);
          }),
          (it) => isInTime(it, span, choices),
        ),
    },
  ],
  assumptions: [],
};

/** Feedback whose answer is published, of what was answered in the period. What may still be published in time is told apart. */
export const feedbackPublished: Indicator = {
  id: 'feedback-published',
  label: { vi: 'Tỷ lệ phản ánh, kiến nghị đã công khai kết quả', en: 'Feedback with a published answer' },
  unit: 'percent',
  formulas: [
    {
      id: 'published-per-answered',
      says: {
        vi: 'đã công khai kết quả ÷ đã trả lời trong kỳ; chưa công khai nhưng còn trong hạn thì để riêng',
        en: 'published ÷ answered in the period; those not published whose days still run are left out',
      },
      cites: [cite(decree20of2008, 'Điều 19'), cite(decision766of2022, 'Mục 5.1')],
      of: (accounts, span) =>
        sharing(
          takenIn(accounts, 'feedback', span).filter((it) => {
            const at = answeredAt(it);
            return at !== null && isIn(at, span);
          }),
          isPublished,
        ),
    },
  ],
  assumptions: [],
};

/** When the answer that stands was given; null before, and once it was sent back. */
function answeredAt({ happened }: Dossier): Instant | null {
  const last = happened.findLast(({ type }) => type === 'answer.given' || type === 'answer.returned');
  return last?.type === 'answer.given' ? last.at : null;
}

/** When it was answered, or ended without an answer: refused, or passed on. Null while it is open. */
function handledAt(it: Dossier): Instant | null {
  const last = it.stages.at(-1);
  const ended = last?.stage === 'notAccepted' || last?.stage === 'closed' ? last.from : null;
  return answeredAt(it) ?? ended;
}

/** Where nothing is promised to the sender, its limit tells: a sweep says when it has passed. */
function isInTime(it: Dossier, span: Span, choices: Choices): boolean {
  const appointment = appointmentOf(it, choices);
  if (appointment === undefined) return !it.happened.some(({ type }) => type === 'deadline.passed.resolution');
  return stoodBy(it, handledAt(it) ?? lastOf(span)) <= appointment.dueAt;
}

/** Whether the answer that stands is published; null while its days run, which a sweep says are over. */
function isPublished({ happened }: Dossier): boolean | null {
  const since = happened.slice(happened.findLastIndex(({ type }) => type === 'answer.given'));
  if (since.some(({ type }) => type === 'outcome.published')) return true;
  return since.some(({ type }) => type === 'deadline.passed.publication') ? false : null;
}
