import type { PlanTask } from '../../plan-file.ts';
import { cells, entry, words } from './annex-entry.ts';
import { misprint, oneRowForSeveral, read, shiftedLeft } from './annex-readings.ts';

/** Part I of the annex: institutional reform. */
export const institutionTasks: readonly PlanTask[] = [
  entry({
    id: 'I.1.1',
    activity: {
      vi: 'Tham mưu ban hành văn bản QPPL của HĐND, UBND xã đúng quy định, kịp thời',
      en: 'Prepare the legal documents of the council and the committee of the commune by the rules and in time',
    },
    product: { vi: 'Các văn bản QPPL', en: 'Legal documents' },
    lead: ['departments'],
    support: ['justice'],
    deadline: 'Theo thời hạn đã đăng ký',
    kind: 'byReference',
    targets: ['I.1.legal-documents'],
    quotes: [
      words(2, 3, 'activity', 'Tham mưu ban hành văn bản QPPL của HĐND, UBND xã đúng quy định, kịp thời'),
      ...cells(2, { product: 4, lead: 5, support: 6, deadline: 7 }),
    ],
    reading: [oneRowForSeveral],
  }),
  entry({
    id: 'I.1.2',
    activity: {
      vi: 'Nâng cao chất lượng công tác xây dựng, ban hành văn bản QPPL',
      en: 'Draft and issue legal documents of better quality',
    },
    product: { vi: 'Các văn bản QPPL', en: 'Legal documents' },
    lead: ['departments'],
    support: ['justice'],
    deadline: 'Theo thời hạn đã đăng ký',
    kind: 'byReference',
    targets: ['I.1.legal-documents'],
    quotes: [
      words(2, 3, 'activity', 'Nâng cao chất lượng công tác xây dựng, ban hành văn bản QPPL'),
      ...cells(2, { product: 4, lead: 5, support: 6, deadline: 7 }),
    ],
    reading: [oneRowForSeveral],
  }),
  entry({
    id: 'I.2.1',
    activity: {
      vi: 'Rà soát, đề xuất sửa đổi các văn bản QPPL không còn phù hợp',
      en: 'Review legal documents and propose changes to those that no longer fit',
    },
    product: {
      vi: 'Các văn bản QPPL được sửa đổi, xử lý; danh mục VBQPPL hết hiệu lực',
      en: 'Legal documents amended or dealt with; list of those no longer in force',
    },
    lead: ['justice'],
    support: ['departments'],
    deadline: 'Thường xuyên',
    kind: 'continuous',
    targets: ['I.2.review-plan'],
    quotes: [...cells(3, { activity: 3, product: 4, lead: 5, support: 6, deadline: 7 })],
  }),
  entry({
    id: 'I.3.1',
    activity: {
      vi: 'Triển khai hiệu quả Kế hoạch theo dõi tình hình thi hành pháp luật các lĩnh vực trọng tâm trên địa bàn xã năm 2025',
      en: 'Carry out the 2025 plan of following how law is applied in the fields that matter most',
    },
    product: { vi: 'Kế hoạch, báo cáo', en: 'Plan, reports' },
    lead: ['justice'],
    support: ['departments'],
    deadline: 'Thường xuyên',
    kind: 'continuous',
    quotes: [...cells(4, { activity: 3, product: 4, lead: 5, support: 6, deadline: 7 })],
  }),
  entry({
    id: 'I.3.2',
    activity: {
      vi: 'Công khai kịp thời văn bản pháp luật trên trang thông tin điện tử',
      en: 'Publish legal documents on the website in time',
    },
    product: { vi: 'Văn bản pháp luật được công khai', en: 'Legal documents published' },
    lead: ['justice', 'office'],
    support: ['departments'],
    deadline: 'Thường xuyên',
    kind: 'continuous',
    quotes: [...cells(5, { activity: 2, product: 3, lead: 4, support: 5, deadline: 7 })],
    reading: [
      shiftedLeft(5),
      misprint('Công TTĐT tỉnh', 'Cổng TTĐT tỉnh'),
      read(
        'Hai cơ quan chủ trì, mỗi cơ quan một nơi đăng: Tư pháp – hộ tịch trên CSDL Quốc gia, Văn phòng UBND xã trên Cổng TTĐT tỉnh.',
        'Two lead, each for its place of publication: justice in the national database, the office on the portal of the province.',
        'certain',
      ),
    ],
  }),
  entry({
    id: 'I.3.3',
    activity: {
      vi: 'Đa dạng hình thức, ứng dụng công nghệ thông tin trong công tác phổ biến, giáo dục pháp luật',
      en: 'Teach and spread the law in many forms, with information technology',
    },
    product: { vi: 'Chương trình', en: 'Programme' },
    lead: ['justice'],
    support: ['departments'],
    deadline: 'Thường xuyên',
    kind: 'continuous',
    quotes: [...cells(6, { activity: 3, product: 4, lead: 5, support: 6, deadline: 7 })],
  }),
];
