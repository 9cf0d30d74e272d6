import type { PlanTask } from '../../plan-file.ts';
import { cells, entry, words } from './annex-entry.ts';
import { misprint, noDeadlineOngoing, read, shiftedLeft, unitAndDeadline } from './annex-readings.ts';

const officeAndAlways = unitAndDeadline('Văn phòng UBND xã Thường xuyên', 'Văn phòng UBND xã', 'Thường xuyên');

/** Part IV of the annex: reform of the civil service. */
export const civilServiceTasks: readonly PlanTask[] = [
  entry({
    id: 'IV.1.1',
    activity: {
      vi: 'Rà soát hoàn thiện, ban hành đề án vị trí việc làm cơ quan hành chính, đơn vị sự nghiệp công lập trên địa bàn huyện theo quy định, hướng dẫn của cơ quan có thẩm quyền',
      en: 'Review, complete and issue the schemes of job positions of administrative bodies and public service units in the district',
    },
    product: { vi: 'Đề án VTVL được phê duyệt', en: 'Scheme of job positions approved' },
    lead: ['departments'],
    support: ['office'],
    deadline: 'Thường xuyên',
    kind: 'continuous',
    quotes: [
      ...cells(37, { activity: 3, product: 4, lead: 5 }),
      words(37, 6, 'support', 'Văn phòng UBND xã'),
      words(37, 6, 'deadline', 'Thường xuyên'),
    ],
    reading: [
      officeAndAlways,
      read(
        'Mục tiêu ghi «sau khi có Thông tư hướng dẫn», sản phẩm là một đề án; cột thời gian ghi «Thường xuyên»: theo cột thời gian.',
        'The goal says «sau khi có Thông tư hướng dẫn» (once the circular is there), and the product is one scheme; the column of the deadline says «Thường xuyên»: the column is followed.',
        'likely',
      ),
    ],
  }),
  entry({
    id: 'IV.2.1',
    activity: {
      vi: 'Bố trí công chức, viên chức đáp ứng tiêu chuẩn ngạch, tiêu chuẩn chức danh nghề nghiệp và vị trí việc làm',
      en: 'Place civil servants and public employees who meet the standards of rank, title and position',
    },
    product: { vi: 'Báo cáo, kết quả kiểm tra', en: 'Report, results of inspection' },
    lead: ['departments'],
    support: ['office'],
    deadline: 'Thường xuyên',
    kind: 'continuous',
    targets: ['IV.2.placed'],
    quotes: [
      ...cells(38, { activity: 3, product: 4, lead: 5 }),
      words(38, 6, 'support', 'Văn phòng UBND xã'),
      words(38, 6, 'deadline', 'Thường xuyên'),
    ],
    reading: [officeAndAlways],
  }),
  entry({
    id: 'IV.2.2',
    activity: {
      vi: 'Rà soát, cử CCVC tham gia lớp bồi dưỡng',
      en: 'See who needs training, and send them to it',
    },
    product: {
      vi: 'Công chức được bồi dưỡng đáp ứng tiêu chuẩn ngạch, chức danh nghề nghiệp',
      en: 'Civil servants trained to the standards of rank and title',
    },
    lead: ['departments'],
    support: ['office'],
    deadline: 'Thường xuyên',
    kind: 'continuous',
    targets: ['IV.2.placed'],
    quotes: [...cells(39, { activity: 2, product: 3, lead: 4, support: 5, deadline: 6 }), ...cells(40, { product: 4 })],
    reading: [
      shiftedLeft(39),
      read(
        'Sản phẩm in ở hai hàng qua hai trang, chữ «chuẩn» in hai lần; đọc liền là «đáp ứng tiêu chuẩn ngạch, chức danh nghề nghiệp». Cách đọc khác: đoạn sau là phần cuối của hoạt động («lớp bồi dưỡng … chuẩn ngạch»).',
        'The product is printed in two rows over two pages, the word «chuẩn» twice: read as one. The second piece may also end the activity («lớp bồi dưỡng … chuẩn ngạch»).',
        'likely',
      ),
      read(
        'Không có số mục tiêu; in ngay sau mục tiêu 2 và cùng nói về tiêu chuẩn ngạch, chức danh nên đọc thuộc mục tiêu 2, dù bồi dưỡng cũng là nội dung của mục tiêu 3.',
        'No goal is numbered beside it; it follows goal 2 and speaks of the same standards, and so is read under goal 2, though training is the matter of goal 3 too.',
        'likely',
      ),
    ],
  }),
  entry({
    id: 'IV.3.1',
    activity: {
      vi: 'Cử CBCC tham gia bồi dưỡng về chuyên môn nghiệp vụ, đạo đức công vụ đáp ứng tiêu chuẩn ngạch, vị trí việc làm',
      en: 'Send officials to training in their work and its ethics, to the standards of rank and position',
    },
    product: null,
    lead: ['office'],
    support: ['departments'],
    deadline: 'Khi có kế hoạch của tỉnh',
    kind: 'onEvent',
    quotes: [...cells(41, { activity: 3, lead: 5, support: 6, deadline: 4 })],
    reading: [
      misprint('đào đúc công vụ', 'đạo đức công vụ'),
      read(
        'Cột sản phẩm in «Khi có kế hoạch của tỉnh», cột thời gian để trống; đọc là thời gian hoàn thành, sản phẩm không có.',
        'The column of the product prints «Khi có kế hoạch của tỉnh», the column of the deadline nothing: read as the deadline; there is no product.',
        'likely',
      ),
    ],
  }),
  entry({
    id: 'IV.4.1',
    activity: {
      vi: 'Tổ chức thực hiện quy định về quản lý hồ sơ điện tử công chức, viên chức.',
      en: 'Carry out the rules on electronic personnel records',
    },
    product: { vi: 'Hồ sơ điện tử được cập nhật', en: 'Electronic records kept up to date' },
    lead: ['departments'],
    support: ['office'],
    deadline: '',
    kind: 'continuous',
    targets: ['IV.4.records'],
    quotes: [...cells(42, { activity: 3, product: 4, lead: 5, support: 6 })],
    reading: [noDeadlineOngoing('Tổ chức thực hiện')],
  }),
];
