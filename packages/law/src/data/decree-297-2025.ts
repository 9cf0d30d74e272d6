import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/**
 * Decree 297/2025: another electronically linked group, whose rules differ from the general ones. Its dates were not seen: its period begins
 * with the day it was read.
 */
export const decree297of2025 = instrument({
  id: 'decree-297-2025',
  number: '297/2025/NĐ-CP',
  title: {
    vi: 'Nghị định về liên thông điện tử nhóm thủ tục hành chính cấp giấy phép kinh doanh karaoke',
    en: 'Decree on the linked group of procedures for karaoke licences',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source:
    'https://thuvienphapluat.vn/van-ban/Doanh-nghiep/Nghi-dinh-297-2025-ND-CP-lien-thong-dien-tu-nhom-thu-tuc-hanh-chinh-cap-Giay-phep-kinh-doanh-karaoke-681242.aspx',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Hết thời hạn chưa có kết quả thì xin lỗi, nêu lý do và hẹn lại không quá một lần; sau 15 ngày làm việc không bổ sung thì đóng hồ sơ.',
      'The term ended without result: apology with reason and new date, once at most; closed after 15 working days without supplement.',
    ),
  },
});
