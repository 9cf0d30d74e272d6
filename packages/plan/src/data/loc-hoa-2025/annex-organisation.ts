import type { PlanTask } from '../../plan-file.ts';
import { cells, entry, words } from './annex-entry.ts';
import { misprint, read, unitAndDeadline } from './annex-readings.ts';

/** Part III of the annex: reform of the organisation. */
export const organisationTasks: readonly PlanTask[] = [
  entry({
    id: 'III.1.1',
    activity: {
      vi: 'Hoàn thiện hệ thống văn bản pháp luật các cấp về tổ chức bộ máy, chức năng nhiệm vụ cơ quan hành chính, đơn vị sự nghiệp trên địa bàn huyện.',
      en: 'Complete the rules on structure, functions and tasks of administrative bodies and public service units in the district',
    },
    product: {
      vi: 'Văn bản quy định quyền hạn và cơ cấu tổ chức',
      en: 'Rules on powers and structure',
    },
    lead: ['justice'],
    support: ['office', 'justice'],
    deadline: 'Theo hướng dẫn của tỉnh',
    kind: 'byReference',
    targets: ['III.1.functions'],
    quotes: [
      ...cells(31, { activity: 3, product: 4, lead: 5, support: 6, deadline: 7 }),
      ...cells(32, { activity: 3, product: 4 }),
    ],
    reading: [
      read(
        'Hoạt động và sản phẩm in ở hai hàng; đọc liền.',
        'Activity and product are printed in two rows, and read as one.',
        'certain',
      ),
      read(
        'Sản phẩm có thể thiếu chữ «chức năng, nhiệm vụ,» trước «quyền hạn»; giữ như bản in.',
        'The product may lack the words «chức năng, nhiệm vụ,» before «quyền hạn»; it stays as printed.',
        'doubtful',
      ),
    ],
  }),
  entry({
    id: 'III.2.1',
    activity: {
      vi: 'Tổ chức sắp xếp, hoàn thiện cơ cấu tổ chức bộ máy cơ quan hành chính trên cơ sở Quy định của tỉnh',
      en: 'Arrange and complete the structure of administrative bodies by the rules of the province',
    },
    product: { vi: 'Báo cáo, kết quả kiểm tra', en: 'Report, results of inspection' },
    lead: ['departments'],
    support: ['office'],
    deadline: 'Theo tiến độ phê duyệt',
    kind: 'byReference',
    quotes: [
      ...cells(33, { activity: 3, product: 4, lead: 5 }),
      words(33, 6, 'support', 'Văn phòng UBND'),
      words(33, 6, 'deadline', 'Theo tiến độ phê duyệt'),
    ],
    reading: [unitAndDeadline('Văn phòng UBND Theo tiến độ phê duyệt', 'Văn phòng UBND xã', 'Theo tiến độ phê duyệt')],
  }),
  entry({
    id: 'III.3.1',
    activity: {
      vi: 'Triển khai hiệu quả tinh giản biên chế theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ quy định về tinh giản biên chế',
      en: 'Reduce staff as decree 29/2023/NĐ-CP lays down',
    },
    product: { vi: 'Báo cáo', en: 'Report' },
    lead: ['departments'],
    support: ['office'],
    deadline: 'Theo tiến độ phê duyệt',
    kind: 'byReference',
    quotes: [
      ...cells(34, { activity: 3, product: 4, lead: 5 }),
      words(34, 6, 'support', 'Văn phòng UBND'),
      words(34, 6, 'deadline', 'Theo tiến độ phê duyệt'),
    ],
    reading: [
      misprint('tinh giàn', 'tinh giản'),
      unitAndDeadline('Văn phòng UBND Theo tiến độ phê duyệt', 'Văn phòng UBND xã', 'Theo tiến độ phê duyệt'),
    ],
  }),
  entry({
    id: 'III.4.1',
    activity: {
      vi: 'Ban hành, tổ chức thực hiện các văn bản QPPL về phân cấp quản lý',
      en: 'Issue and carry out the legal documents on dividing powers',
    },
    product: {
      vi: 'Văn bản QPPL về phân cấp quản lý Nhà nước',
      en: 'Legal documents on dividing powers of state management',
    },
    lead: ['departments'],
    support: ['office', 'justice'],
    deadline: 'Thường xuyên',
    kind: 'continuous',
    quotes: [
      ...cells(35, { activity: 3, product: 4, lead: 5 }),
      words(35, 6, 'support', 'Văn phòng UBND xã; Tư pháp - Hộ tịch'),
      words(35, 6, 'deadline', 'Thường xuyên'),
    ],
    reading: [
      read(
        'Bản in ghi «các QPPL»; đọc là «các văn bản QPPL», như ở cột sản phẩm.',
        'Printed «các QPPL», read «các văn bản QPPL» as in the column of the product.',
        'likely',
      ),
      unitAndDeadline(
        'Văn phòng UBND xã; Tư pháp - Hộ tịch Thường xuyên',
        'Văn phòng UBND xã; Tư pháp – hộ tịch',
        'Thường xuyên',
      ),
    ],
  }),
];
