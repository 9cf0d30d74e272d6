import { z } from 'zod';
import { attachments, delivery, field, own, requester, said } from '../common/dossier-fields.ts';

/** By which of the three channels the dossier comes. */
export const channel = field(
  'Cách nộp hồ sơ',
  'Channel',
  said(z.enum(['online', 'counter', 'publicPost']), {
    online: { vi: 'trực tuyến', en: 'online' },
    counter: { vi: 'trực tiếp tại nơi nhận hồ sơ', en: 'in person, at the counter' },
    publicPost: { vi: 'qua dịch vụ bưu chính công ích', en: 'by the public postal service' },
  }),
);

/** Who files, for himself or by authority of another. */
const applicant = requester.omit({ relation: true });

const words = z.string().trim().min(1).max(300);

/** For whom the applicant acts, where it is not for himself. */
const principal = z.strictObject({
  fullName: own('Người ủy quyền', 'Who gave the authority', words.meta({ inLetters: 'principal' })),
  document: own('Văn bản ủy quyền', 'Power of attorney', words),
});

/** The dossier of any procedure under the one-stop mechanism: who asks what, with which papers, and how the result is fetched. */
export const oneStopDossier = z.strictObject({
  requester: field('Người nộp hồ sơ', 'Applicant', applicant),
  principal: field('Ủy quyền', 'Authority', principal).optional(),
  channel,
  request: own(
    'Nội dung yêu cầu giải quyết',
    'What is asked for',
    z.string().trim().min(1).max(1000).meta({ inLetters: 'request' }),
  ),
  sets: field('Số lượng hồ sơ (bộ)', 'Sets of papers', z.int().min(1).max(20).meta({ inLetters: 'sets' })),
  days: field(
    'Thời hạn giải quyết của thủ tục (ngày làm việc)',
    'Term of the procedure (working days)',
    z.int().refine((it) => [1, 3, 5, 7, 8, 10, 15, 20].includes(it)),
  ),
  answer: field('Cách trả lời', 'How it is answered', z.enum(['withinTheTerm', 'atOnce'])),
  level: field(
    'Cấp của cơ quan giải quyết và cách chuyển hồ sơ',
    'Level of the agency, and how the dossier gets there',
    z.enum(['same', 'otherOnline', 'otherOnPaper']),
  ),
  fee: field(
    'Nghĩa vụ tài chính trước khi trả kết quả',
    'Payment before the result',
    said(z.enum(['none', 'owed']), {
      none: { vi: 'không có', en: 'none' },
      owed: { vi: 'phải thực hiện', en: 'is to be paid' },
    }),
  ),
  delivery: field('Cách nhận kết quả', 'How to receive the result', delivery),
  attachments,
});
