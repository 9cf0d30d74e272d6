import type { Definition, ExampleLine, WorkedExample } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { circular21of2016, cite, decision31of2021, decision80of2025, decision163of2025 } from '@motcua/law';
import { exampleFeedback } from './example-feedback.ts';
import { feedback, feedbackUntil2026 } from './feedback.ts';
import { law } from './law.ts';

const monday = '2026-11-16 09:00';
const registered = 'd0 09:30 case receiver feedback.registered';
const accepted = 'd0 10:00 case receiver feedback.accepted';
const met = { necessary: true, reasonable: true, simple: true, feasible: true, consistent: true, treaties: true };
const tested = (day: string, data = met): readonly ExampleLine[] => [
  `${day} 09:00 case handler grounds.found`,
  [`${day} 14:00 case handler rule.tested`, data],
];
const decided = (day: string, outcome: string): ExampleLine => [`${day} 15:00 case head decision.made`, { outcome }];
const website: Readonly<Record<string, unknown>> = { where: 'website' };

/** Worked examples of feedback: what the limits come to, and what happens when one is missed. */
export const feedbackExamples: readonly WorkedExample[] = [
  {
    ...story(
      'J-34',
      'Nhận thứ Hai 16/11/2026: từ chối chậm nhất thứ Tư 18/11, hỏi thêm thứ Hai 23/11, giải quyết thứ Ba 08/12, công khai thứ Năm 10/12',
      'Received on Monday 16/11/2026: refused by Wed 18/11, more asked by Mon 23/11, resolved by Tue 08/12, published by Thu 10/12',
    ),
    cites: [law.scoring],
    lines: [
      '= case due refusal 2026-11-18',
      '= case due question 2026-11-23',
      '= case due forwarding 2026-11-23',
      '= case due promise 2026-12-08',
      registered,
      accepted,
      '= case due refusal none',
      ...tested('2026-12-07'),
      decided('2026-12-07', 'answer'),
      '2026-12-08 15:00 case handler answer.given',
      '= case promise kept',
      '= case due publication 2026-12-10',
      ['2026-12-10 16:00 case head outcome.published', website],
      '2026-12-11 09:00 case receiver feedback.archived',
      '= case closed',
      '= case letter answer',
      '= case letter publication',
    ],
  },
  {
    ...story(
      'feedback-1',
      'Thuộc cơ quan khác: chuyển ngày làm việc thứ 05, thời hạn giải quyết tính lại từ khi chuyển',
      'Another body’s matter: forwarded on the fifth working day, and the limit for resolving runs from then',
    ),
    cites: [law.classes, law.scoring],
    lines: [
      registered,
      ['2026-11-23 16:00 case receiver feedback.forwarded', { to: 'Sở Tài chính' }],
      '= case in forwarded',
      '= case due forwarding none',
      '= case due refusal 2026-11-26',
      '= case due promise 2026-12-15',
      '2026-11-25 09:00 case handler feedback.accepted',
      '= case in examining',
      '= case letter forwarding',
    ],
  },
  {
    ...story(
      'feedback-2',
      'Thuộc cơ quan khác, quá 05 ngày làm việc chưa chuyển: thấy ngay là chậm, vẫn chuyển được',
      'Another body’s matter, not forwarded within 5 working days: seen to be late, and it can still be forwarded',
    ),
    cites: [law.classes],
    lines: [
      registered,
      '= case due forwarding 2026-11-23',
      '2026-11-25 00:00 sweep',
      '= case in classifying.overdue',
      ['2026-11-25 09:00 case receiver feedback.forwarded', { to: 'Sở Tài chính' }],
      '= case in forwarded',
      '= case letter forwarding',
      '= case promise promised.running',
    ],
  },
  {
    ...story(
      'feedback-3',
      'Quy định không đạt một tiêu chí: không được chỉ trả lời, phải sửa đổi, bãi bỏ hoặc kiến nghị',
      'The rule fails one criterion: an answer alone is not enough, it is amended, repealed or recommended for it',
    ),
    cites: [law.outcomes, law.recommending, law.failing],
    lines: [
      registered,
      accepted,
      ...tested('d1', { ...met, simple: false }),
      ['! d1 15:00 case head decision.made guarded', { outcome: 'answer' }],
      decided('d1', 'recommend'),
      '= case in answering',
      '= case promise promised.running',
      '= case due promise 2026-12-08',
    ],
  },
  {
    ...story(
      'feedback-4',
      'Đã trả lời mà quá 02 ngày làm việc chưa công khai: nghĩa vụ công khai còn đó và thấy được',
      'Answered, and not published within 2 working days: the duty stays and is seen',
    ),
    cites: [law.publication, law.scoring],
    lines: [
      registered,
      accepted,
      ...tested('d1'),
      decided('d1', 'answer'),
      'd1 16:00 case handler answer.given',
      '= case due publication 2026-11-19',
      '2026-11-20 00:00 sweep',
      '= case in answered.overdue',
      '= case promise kept',
      ['2026-11-20 09:00 case head outcome.published', website],
      '= case in published',
      '= case letter answer',
      '= case letter publication',
    ],
  },
  {
    ...story(
      'feedback-5',
      'Trước 20/7/2026: câu trả lời đã công khai bị trả lại thì xử lý lại, thời hạn tính lại',
      'Before 20 July 2026: a published answer is sent back, worked on again, and the limit runs anew',
      feedbackUntil2026,
      '2026-03-02 09:00',
    ),
    cites: [cite(decision31of2021, 'Điều 46')],
    lines: [
      registered,
      accepted,
      ...tested('d1'),
      decided('d1', 'answer'),
      'd1 16:00 case handler answer.given',
      ['d2 09:00 case head outcome.published', website],
      ['d3 09:00 case portalOffice answer.returned', { reason: 'Trả lời không đúng nội dung' }],
      '= case in examining',
      '= case due resolution 2026-03-26',
      '= case promise kept',
      '= case letter answer',
      '= case letter publication',
    ],
  },
  {
    ...story(
      'feedback-6',
      'Chậm trả lời: xin lỗi, hẹn lại một lần, trả lời đúng ngày hẹn lại',
      'A late answer: an apology, one new date, and the answer by then',
    ),
    cites: [law.scoring],
    lines: [
      registered,
      accepted,
      '2026-12-09 00:00 sweep',
      '= case promise owed',
      ['2026-12-09 09:00 case head apology.sent', { reason: 'Chờ ý kiến nhiều cơ quan', newDueOn: '2026-12-16' }],
      '= case due promise 2026-12-16',
      '= case letter apology',
      ...tested('2026-12-15'),
      decided('2026-12-15', 'answer'),
      '2026-12-16 09:00 case handler answer.given',
      '= case promise keptAnew',
    ],
  },
  {
    ...story(
      'feedback-7',
      'Hiểu là chậm không phải xin lỗi: không có lời hẹn, thời hạn vẫn được theo dõi',
      'Held to owe no apology: nothing is promised, and the limit is still watched',
    ),
    cites: [law.scoring],
    choices: { 'feedback-apology': 'notOwed' },
    lines: [
      '= case promise unpromised',
      '= case due promise none',
      '= case due resolution 2026-12-08',
      '= case in received',
    ],
  },
  {
    ...story('feedback-8', 'Ninh Bình: trả lời trong 10 ngày làm việc', 'Ninh Bình: answered within 10 working days'),
    cites: [cite(decision163of2025, 'Điều 19')],
    choices: { 'feedback-limits': 'ninhBinh' },
    lines: ['= case due promise 2026-12-01', '= case in received', '= case promise promised.running'],
  },
  {
    ...story(
      'feedback-9',
      'Bắc Ninh: liên ngành 07 ngày làm việc',
      'Bắc Ninh: across sectors within 7 working days',
      feedback,
      '2026-11-30 09:00',
    ),
    cites: [cite(decision80of2025, 'toàn văn')],
    choices: { 'feedback-limits': 'bacNinh' },
    dossier: { ...exampleFeedback, extent: 'interSector' },
    lines: ['= case due promise 2026-12-09', '= case in received', '= case promise promised.running'],
  },
  {
    ...story(
      'feedback-10',
      'Bộ Giao thông vận tải: việc của cơ quan khác được chuyển trong 02 ngày làm việc',
      'Ministry of Transport: another body’s matter is passed on within 2 working days',
    ),
    cites: [cite(circular21of2016, 'điểm c khoản 2 Điều 49')],
    choices: { 'feedback-limits': 'transport' },
    lines: [
      '= case due forwarding 2026-11-18',
      '= case due promise 2026-12-08',
      '= case in received',
      '= case promise promised.running',
    ],
  },
];

function story(id: string, vi: string, en: string, of: Definition = feedback, from = monday) {
  const says: Label = { vi, en };
  return { id, says, of, from, origin: 'computed', dossier: exampleFeedback } as const;
}
