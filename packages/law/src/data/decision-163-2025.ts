import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 163/2025 of Ninh Bình: the provincial system for procedures. When it came into force was not found. */
export const decision163of2025 = instrument({
  id: 'decision-163-2025',
  number: '163/2025/QĐ-CTUBND',
  title: {
    vi: 'Quyết định của Chủ tịch Ủy ban nhân dân tỉnh Ninh Bình về quản lý, vận hành, khai thác Hệ thống thông tin giải quyết thủ tục hành chính',
    en: 'Decision of the chair of Ninh Bình on the provincial information system for procedures',
  },
  kind: 'decision',
  issuedOn: civilDate('2025-11-25'),
  inForce: since(civilDate('2025-11-25')),
  dates: 'notFound',
  source:
    'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Quyet-dinh-163-2025-QD-CTUBND-khai-thac-he-thong-thong-tin-giai-quyet-thu-tuc-hanh-chinh-Ninh-Binh-682285.aspx',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Điều 19': secondary(
      'Trả lời phản ánh, kiến nghị trong 10 ngày làm việc.',
      'Feedback is answered within 10 working days.',
    ),
  },
});
