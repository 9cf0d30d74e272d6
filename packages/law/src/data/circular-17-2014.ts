import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Circular 17/2014 of the Ministry of Culture, Sports and Tourism: control of procedures, with its own limits for feedback. */
export const circular17of2014 = instrument({
  id: 'circular-17-2014',
  number: '17/2014/TT-BVHTTDL',
  title: {
    vi: 'Thông tư quy định về hoạt động kiểm soát thủ tục hành chính trong lĩnh vực quản lý nhà nước của Bộ Văn hóa, Thể thao và Du lịch',
    en: 'Circular on the control of procedures in the field of the Ministry of Culture, Sports and Tourism',
  },
  kind: 'circular',
  issuedOn: civilDate('2014-12-04'),
  inForce: since(civilDate('2015-02-01')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'khoản 1 Điều 19': law(
      'Chuyển cơ quan có liên quan trong 05 ngày làm việc từ ngày nhận.',
      'Passed to the body concerned within 5 working days of receipt.',
    ),
    'khoản 3 Điều 19': law(
      'Cơ quan xử lý báo cáo Bộ trưởng trong 07 ngày làm việc từ ngày tiếp nhận và gửi kết quả để trả lời người phản ánh.',
      'The handling body reports to the minister within 7 working days of receipt, and sends the outcome for the answer.',
    ),
  },
});
