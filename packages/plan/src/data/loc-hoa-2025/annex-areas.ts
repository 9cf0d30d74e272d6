import type { PlanFile } from '../../plan-file.ts';
import { cells } from './annex-entry.ts';
import { misprint, read } from './annex-readings.ts';

type Area = PlanFile['areas'][number];
type Quote = Area['quotes'][number];

function area(id: string, vi: string, en: string, quotes: readonly Quote[], reading: Area['reading'] = []): Area {
  return { id, title: { vi, en }, quotes: [...quotes], reading };
}

/** The heads of the seven columns: they belong to no entry. */
export const annexHeadings: PlanFile['headings'] = [1, 2, 3, 4, 5, 6, 7].flatMap((heading) => cells(0, { heading }));

/** The seven parts of the annex, and the headings that the second and the sixth are divided by. */
export const annexAreas: PlanFile['areas'] = [
  area('I', 'Cải cách thể chế', 'Institutional reform', cells(1, { number: 1, heading: 2 })),
  area('II', 'Cải cách thủ tục hành chính', 'Reform of administrative procedures', cells(7, { number: 1, heading: 2 })),
  area('II.1', 'Kiểm soát thủ tục hành chính', 'Control of procedures', cells(8, { heading: 1 })),
  area(
    'II.2',
    'Thực hiện cơ chế một cửa, một cửa liên thông',
    'The one-stop mechanism and the linked one-stop mechanism',
    cells(11, { heading: 1 }),
  ),
  area(
    'II.3',
    'Đẩy mạnh chuyển đổi số trong giải quyết TTHC',
    'Digital transformation in settling procedures',
    cells(17, { number: 1, heading: 2 }),
    [
      read(
        'Tiêu đề 3 in cạnh hoạt động «Triển khai có hiệu quả các tiện ích SMS, ZMS, email …» của mục 2.3.',
        'Heading 3 is printed beside the activity «Triển khai có hiệu quả các tiện ích SMS, ZMS, email …» of the goal 2.3.',
        'likely',
      ),
    ],
  ),
  area(
    'II.4',
    'Nâng cao hiệu quả giải quyết phản ánh kiến nghị cho người dân, doanh nghiệp',
    'Better handling of the feedback of citizens and businesses',
    [...cells(27, { number: 1, heading: 2 }), ...cells(28, { heading: 1 })],
    [
      read(
        'Tiêu đề 4 in hai lần: lần đầu cạnh hoạt động «Tích hợp, công bố, công khai …» của mục 3.5, lần sau ở hàng riêng.',
        'Heading 4 is printed twice: first beside the activity «Tích hợp, công bố, công khai …» of the goal 3.5, then in a row of its own.',
        'certain',
      ),
    ],
  ),
  area('III', 'Cải cách tổ chức bộ máy', 'Reform of the organisation', cells(30, { number: 1, heading: 2 }), [
    read(
      'Tên phần III in cạnh hoạt động «Công khai kết quả giải quyết PAKN …» của mục II.4.1.',
      'The title of part III is printed beside the activity «Công khai kết quả giải quyết PAKN …» of the goal II.4.1.',
      'certain',
    ),
  ]),
  area('IV', 'Cải cách chế độ công vụ', 'Reform of the civil service', cells(36, { heading: 1 })),
  area('V', 'Cải cách tài chính công', 'Reform of public finance', cells(43, { number: 1, heading: 2 })),
  area(
    'VI',
    'Xây dựng và phát triển Chính quyền điện tử, Chính quyền số',
    'Electronic and digital government',
    cells(49, { number: 1, heading: 2 }),
  ),
  area(
    'VI.1',
    'Đảm bảo các hạ tầng nền tảng phát triển chính quyền điện tử',
    'Infrastructure for electronic government',
    cells(50, { heading: 1 }),
  ),
  area(
    'VI.2',
    'Xây dựng và phát triển cơ sở dữ liệu, ứng dụng quản lý nội bộ',
    'Databases and applications for the administration itself',
    cells(53, { heading: 1 }),
  ),
  area(
    'VI.3',
    'Phát triển ứng dụng hỗ trợ người dân, doanh nghiệp',
    'Applications for citizens and businesses',
    cells(63, { heading: 1 }),
  ),
  area(
    'VII',
    'Chỉ đạo điều hành cải cách hành chính',
    'Steering of the administrative reform',
    cells(70, { heading: 1 }),
    [misprint('cài cách', 'cải cách')],
  ),
];
