import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 80/2025 of Bắc Ninh: the provincial portal. Its dates were not found. */
export const decision80of2025 = instrument({
  id: 'decision-80-2025',
  number: '80/2025/QĐ-UBND',
  title: {
    vi: 'Quyết định của Ủy ban nhân dân tỉnh Bắc Ninh về tổ chức, quản lý, hoạt động của Cổng Thông tin điện tử tỉnh',
    en: 'Decision of Bắc Ninh on the provincial information portal',
  },
  kind: 'decision',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source:
    'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Quyet-dinh-80-2025-QD-UBND-to-chuc-quan-ly-hoat-dong-Cong-thong-tin-dien-tu-Bac-Ninh-681763.aspx',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Trả lời trong 05 ngày làm việc; liên quan nhiều ngành 07 ngày; trường hợp đặc biệt không quá 10 ngày và có hẹn.',
      'Answered within 5 working days; across sectors within 7; special cases within 10, with an appointment.',
    ),
  },
});
