import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 301/2026: amends Decree 63/2024; the identity card joins the birth group from 1 September 2026. */
export const decree301of2026 = instrument({
  id: 'decree-301-2026',
  number: '301/2026/NĐ-CP',
  title: { vi: 'Nghị định sửa đổi, bổ sung Nghị định số 63/2024/NĐ-CP', en: 'Decree amending Decree 63/2024' },
  kind: 'decree',
  issuedOn: civilDate('2026-07-30'),
  inForce: since(civilDate('2026-09-01')),
  source: 'https://github.com/nguyen2887/vn-healthcare (research/deep/GIAYTO.md, commit dc83e3f)',
  retrievedOn: retrieved.amendedDecree,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Nhóm khai sinh thêm thủ tục cấp thẻ căn cước cho trẻ em dưới 6 tuổi, thay Mẫu số 01, 02. Chưa thấy quy định về thời hạn mới của nhóm.',
      'The identity card for children under 6 joins the birth group; forms 01 and 02 are replaced. Whether the limits of the group changed was not seen.',
    ),
    'Điều 4': secondary(
      'Dữ liệu giấy chứng sinh được gửi tới Cổng Dịch vụ công quốc gia.',
      'Data of the birth notice go to the national portal.',
    ),
    'khoản 5 Điều 6': secondary(
      'Cơ quan hộ tịch sửa sai sót trong giấy khai sinh.',
      'The civil-status body corrects errors in the birth certificate.',
    ),
    'Điều 10': secondary(
      'Xử lý sai sót trong kết quả điện tử; sửa Điều 14 của Nghị định 63/2024/NĐ-CP.',
      'Errors in electronic results; amends Article 14 of Decree 63/2024.',
    ),
    'khoản 2 Điều 18': secondary(
      'Từ 01/3/2027, trích lục khai tử đổi thành giấy chứng tử.',
      'From 1 March 2027 the extract of death becomes the death certificate.',
    ),
    'khoản 3 Điều 18': secondary(
      'Từ 01/01/2027, phần mềm dịch vụ công liên thông ngừng; chức năng chuyển sang hệ thống điều phối của Cổng Dịch vụ công quốc gia.',
      'From 1 January 2027 the linked-service software stops; the coordination system of the national portal takes over.',
    ),
  },
});
