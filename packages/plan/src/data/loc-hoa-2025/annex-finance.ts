import type { PlanTask } from '../../plan-file.ts';
import { cells, entry } from './annex-entry.ts';
import { noDeadlineOngoing, read, shiftedLeft } from './annex-readings.ts';

/** Part V of the annex: reform of public finance. */
export const financeTasks: readonly PlanTask[] = [
  entry({
    id: 'V.1.1',
    activity: {
      vi: 'Rà soát ban hành các văn bản QPPL, và triển khai thực hiện quy định về quản lý ngân sách, tài sản công',
      en: 'Review and issue legal documents on budget and public property, and carry out the rules',
    },
    product: { vi: 'Văn bản QPPL, Văn bản triển khai', en: 'Legal documents, documents that carry them out' },
    lead: ['finance'],
    support: ['finance'],
    deadline: 'Thường xuyên',
    kind: 'continuous',
    quotes: [...cells(44, { activity: 2, product: 3, lead: 4, support: 5, deadline: 6 })],
    reading: [shiftedLeft(44)],
  }),
  entry({
    id: 'V.1.2',
    activity: {
      vi: 'Tăng cường kiểm tra, giám sát việc thực hiện các quy định pháp luật về sử dụng ngân sách Nhà nước, phân phối kết quả tài chính tại các bộ phận trên địa bàn xã',
      en: 'Examine and watch more closely how the state budget is used and financial results are shared out',
    },
    product: {
      vi: 'Kết luận thanh tra, kiểm tra, khắc phục',
      en: 'Conclusions of inspections and examinations, and what was put right',
    },
    lead: ['finance'],
    support: ['finance'],
    deadline: '',
    kind: 'continuous',
    quotes: [...cells(45, { activity: 3, product: 4, lead: 5, support: 6 })],
    reading: [
      read(
        'In ở hàng có số 2; mục tiêu cùng hàng đọc là số 1 nên hoạt động thuộc mục tiêu 1.',
        'Printed in the row with number 2; the goal of that row is read as number 1, and so the activity belongs to goal 1.',
        'likely',
      ),
      noDeadlineOngoing('Tăng cường'),
    ],
  }),
  entry({
    id: 'V.2.1',
    activity: {
      vi: 'Kịp thời triển khai các giải pháp thực hiện các kiến nghị sau thanh tra, kiểm tra, kiểm toán',
      en: 'Carry out in time what inspections, examinations and audits ask for',
    },
    product: {
      vi: 'Báo cáo kết quả thực hiện kết luận kiểm toán Nhà nước',
      en: 'Report on what was done after the state audit',
    },
    lead: ['finance'],
    support: ['finance'],
    deadline: 'Thường xuyên',
    kind: 'continuous',
    quotes: [...cells(46, { activity: 3, product: 4, lead: 5, support: 6 }), ...cells(47, { deadline: 6 })],
    reading: [
      read(
        'Thời gian «Thường xuyên» in riêng ở hàng sau, cột phối hợp; đọc là thời gian của hoạt động ngay trên. Hoạt động trước nữa cũng không in thời gian.',
        'The deadline «Thường xuyên» stands alone in the next row, in the column of support: read as that of the activity right above. The activity before that has no deadline printed either.',
        'likely',
      ),
    ],
  }),
];
