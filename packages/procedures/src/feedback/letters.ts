import { civilDate } from '@motcua/calendar';
import { apologyLetter, type LetterDeclaration } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { outcomes, places } from './events.ts';
import { type FeedbackLaw, law } from './law.ts';

const field = {
  receivedAt: { vi: 'Thời gian tiếp nhận', en: 'Received at' },
  issuedAt: { vi: 'Thời điểm lập', en: 'Issued at' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  reason: { vi: 'Lý do', en: 'Reason' },
  question: { vi: 'Thông tin cần cung cấp thêm', en: 'What more is asked' },
  to: { vi: 'Cơ quan có thẩm quyền xử lý', en: 'Competent body' },
  content: { vi: 'Nội dung trả lời', en: 'What is answered' },
  outcome: { vi: 'Hình thức xử lý', en: 'Outcome' },
  where: { vi: 'Hình thức công khai', en: 'Where it was published' },
} satisfies Record<string, Label>;

const matter: Label = {
  vi: 'phản ánh, kiến nghị về quy định hành chính',
  en: 'feedback on an administrative rule',
};

/** The letters of feedback. They are on no form of the one-stop mechanism. */
export function feedbackLetters(period: FeedbackLaw) {
  const { reason, question, to, content, outcome, where } = field;
  return {
    refusal: notice(
      'Thông báo không tiếp nhận phản ánh, kiến nghị',
      'Notice that feedback is not accepted',
      'receiver',
      [law.classes, law.requirements],
      { reason },
    ),
    forwarding: notice(
      'Thông báo chuyển phản ánh, kiến nghị',
      'Notice that feedback was forwarded',
      'receiver',
      [law.classes],
      { to },
    ),
    question: notice(
      'Đề nghị cung cấp thêm thông tin về phản ánh, kiến nghị',
      'Request for more information on feedback',
      'handler',
      [law.scoring],
      { question },
    ),
    answer: {
      ...notice('Trả lời phản ánh, kiến nghị', 'Answer to feedback', 'head', [law.handling, law.outcomes], {
        outcome,
        content,
      }),
      optional: ['outcome', 'content'],
      values: { outcome: outcomes },
    },
    publication: {
      ...notice(
        'Thông báo công khai kết quả xử lý phản ánh, kiến nghị',
        'Notice that the outcome of feedback was published',
        'head',
        [law.publication],
        { where },
      ),
      values: { where: places },
    },
    apology: { ...apologyLetter('head', [period.apology]), matter, paper: apologyPaper },
  } satisfies Record<string, LetterDeclaration>;
}

/** The apology of a one-stop dossier has a form; that of feedback, which follows it by analogy, has none. */
const apologyPaper: NonNullable<LetterDeclaration['paper']> = {
  id: 'feedback.apology',
  versions: [
    {
      inForce: { from: civilDate('2021-12-09'), until: null },
      value: {
        code: null,
        title: {
          vi: 'Thư xin lỗi và hẹn lại ngày trả lời phản ánh, kiến nghị',
          en: 'Apology for a late answer to feedback, and a new date',
        },
      },
      cites: law.handling,
    },
  ],
};

function notice(
  vi: string,
  en: string,
  signedBy: string,
  cites: readonly Citation[],
  own: Readonly<Record<string, Label>>,
): LetterDeclaration {
  const { receivedAt, agency, issuedAt } = field;
  return {
    form: 'notice',
    label: { vi, en },
    signedBy,
    fields: { receivedAt, agency, ...own, issuedAt },
    cites,
    matter,
  };
}
