import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Circular 11/2014 of the Ministry of Industry and Trade: control of procedures, with its own limits for feedback. */
export const circular11of2014 = instrument({
  id: 'circular-11-2014',
  number: '11/2014/TT-BCT',
  title: {
    vi: 'Thông tư quy định về hoạt động kiểm soát thủ tục hành chính trong lĩnh vực quản lý nhà nước của Bộ Công Thương',
    en: 'Circular on the control of procedures in the field of the Ministry of Industry and Trade',
  },
  kind: 'circular',
  issuedOn: civilDate('2014-03-24'),
  inForce: since(civilDate('2014-05-08')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'khoản 1 Điều 13': law(
      'Phản ánh về hành vi: chuyển đơn vị liên quan trong 03 ngày làm việc từ ngày nhận.',
      'Feedback on conduct goes to the unit concerned within 3 working days of receipt.',
    ),
    'điểm b khoản 2 Điều 13': law(
      'Phản ánh về quy định thuộc thẩm quyền của Bộ: báo cáo kết quả xử lý trong 05 ngày làm việc từ ngày tiếp nhận; trên hệ thống trực tuyến là 03 ngày.',
      'Feedback on a rule of the ministry: the outcome is reported within 5 working days of receipt; through the online system within 3.',
    ),
    'điểm c khoản 2 Điều 13': law('Việc phức tạp: 10 ngày làm việc.', 'A complex matter: 10 working days.'),
  },
});
