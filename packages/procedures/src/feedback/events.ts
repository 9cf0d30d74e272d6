import { apologySent, type EventDeclaration } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { z } from 'zod';
import { told } from '../common/desk/desk-events.ts';
import { field, reasonGiven, said } from '../common/dossier-fields.ts';
import { type FeedbackLaw, law } from './law.ts';

const why = z.object({ reason: reasonGiven });
const whither = z.object({
  to: field('Cơ quan có thẩm quyền xử lý', 'Competent body', z.string().trim().min(2).max(300)),
});
const tested = z.object({
  necessary: field('Sự cần thiết', 'Necessary', z.boolean()),
  reasonable: field('Tính hợp lý, hợp pháp', 'Reasonable and lawful', z.boolean()),
  simple: field('Tính đơn giản, dễ hiểu', 'Simple', z.boolean()),
  feasible: field('Tính khả thi', 'Feasible', z.boolean()),
  consistent: field('Sự thống nhất, đồng bộ', 'Consistent with other rules', z.boolean()),
  treaties: field('Sự phù hợp với điều ước quốc tế', 'In accord with treaties', z.boolean()),
});
const decided = z.object({
  outcome: field(
    'Kết quả xử lý',
    'Outcome',
    said(z.enum(['amend', 'recommend', 'newRule', 'answer']), {
      amend: { vi: 'sửa đổi, bổ sung quy định', en: 'the rule is amended' },
      recommend: { vi: 'kiến nghị cơ quan có thẩm quyền', en: 'recommended to whoever is competent' },
      newRule: { vi: 'ban hành quy định mới', en: 'a new rule is issued' },
      answer: { vi: 'trả lời, giải thích', en: 'answered and explained' },
    }),
  ),
});
const answered = z.object({ content: z.string().trim().min(3).max(20_000).optional() });
const published = z.object({
  where: field(
    'Nơi công khai',
    'Where it is published',
    said(z.enum(['website', 'media', 'letter', 'other']), {
      website: { vi: 'trang thông tin điện tử', en: 'the website' },
      media: { vi: 'phương tiện thông tin đại chúng', en: 'the media' },
      letter: { vi: 'văn bản gửi người phản ánh', en: 'a letter to who gave it' },
      other: { vi: 'hình thức khác', en: 'another way' },
    }),
  ),
});

/** What the outcomes of feedback are called. */
export const outcomes: Readonly<Record<z.output<typeof decided>['outcome'], Label>> = {
  amend: { vi: 'sửa đổi, bổ sung hoặc bãi bỏ quy định', en: 'the rule is amended or repealed' },
  recommend: { vi: 'kiến nghị cơ quan có thẩm quyền sửa đổi, bãi bỏ quy định', en: 'its amendment is recommended' },
  newRule: { vi: 'ban hành quy định mới', en: 'a new rule is made' },
  answer: { vi: 'giữ nguyên quy định, có giải thích', en: 'the rule stays, with an explanation' },
};

/** Where an outcome is published. */
export const places: Readonly<Record<z.output<typeof published>['where'], Label>> = {
  website: { vi: 'trên trang thông tin điện tử', en: 'on the website' },
  media: { vi: 'trên phương tiện thông tin đại chúng', en: 'in the media' },
  letter: { vi: 'bằng công văn', en: 'by letter' },
  other: { vi: 'hình thức khác', en: 'otherwise' },
};

/** What may happen to feedback, by whom and with what. */
export function feedbackEvents(period: FeedbackLaw): Readonly<Record<string, EventDeclaration>> {
  return {
    'feedback.registered': {
      ...told('Vào sổ tiếp nhận phản ánh, kiến nghị', 'Registered', ['receiver']),
      ...under(law.registration),
    },
    'feedback.refused': {
      ...told('Không tiếp nhận do không đáp ứng yêu cầu', 'Not acceptable', ['receiver', 'handler']),
      data: why,
      ...under(law.classes),
    },
    'feedback.passedOn': {
      ...told('Chuyển phản ánh về hành vi đến cơ quan có thẩm quyền', 'Misconduct passed to the competent body', [
        'receiver',
        'handler',
      ]),
      data: whither,
      ...under(law.classes),
    },
    'feedback.forwarded': {
      ...told('Chuyển cơ quan có thẩm quyền xử lý', 'Forwarded to the competent body', ['receiver']),
      data: whither,
      ...under(law.classes),
    },
    'feedback.accepted': told('Nhận xử lý theo thẩm quyền', 'Taken up as its own', ['receiver', 'handler']),
    'feedback.transferredBack': {
      ...told('Chuyển lại cơ quan tiếp nhận', 'Passed back to the receiver', ['handler']),
      data: why,
    },
    'meeting.held': {
      ...told('Làm việc trực tiếp với người phản ánh', 'The sender was met', ['handler']),
      ...under(law.handling),
    },
    'information.requested': {
      ...told('Đề nghị cung cấp thêm thông tin', 'More information asked', ['handler']),
      data: why,
    },
    'information.received': told('Đã nhận thông tin bổ sung', 'Information received', ['requester', 'handler']),
    'feedback.setAside': {
      ...told('Chưa đủ cơ sở, tiếp tục tập hợp', 'Not enough basis yet', ['handler']),
      ...under(law.handling),
    },
    'grounds.found': {
      ...told('Đủ cơ sở xem xét', 'Enough basis', ['handler']),
      ...under(law.handling),
    },
    'rule.tested': {
      ...told('Xem xét quy định theo sáu tiêu chí', 'The rule was tested on the six criteria', ['handler']),
      data: tested,
      ...under(law.handling),
    },
    'decision.made': {
      ...told('Quyết định hình thức xử lý', 'The outcome was decided', ['head']),
      data: decided,
      ...under(law.outcomes),
    },
    'answer.given': {
      ...told('Trả lời người phản ánh, kiến nghị', 'The sender was answered', ['handler', 'head']),
      data: answered,
    },
    'outcome.published': {
      ...told('Công khai kết quả xử lý', 'The outcome was published', ['head']),
      data: published,
      ...under(law.publication),
    },
    'answer.returned': {
      ...told('Trả lại câu trả lời không đạt yêu cầu', 'An unsuitable answer was sent back', ['portalOffice']),
      data: why,
      ...under(period.returning),
    },
    'feedback.archived': {
      ...told('Lưu hồ sơ phản ánh, kiến nghị', 'Archived', ['receiver', 'handler']),
      ...under(law.archive),
    },
    'apology.sent': apologySent(['head', 'handler'], [period.apology]),
  };
}

function under(cites: Citation): { readonly cites: readonly Citation[] } {
  return { cites: [cites] };
}
