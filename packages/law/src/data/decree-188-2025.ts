import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 188/2025 on health insurance. The day it came into force was not seen: its period begins with its date. */
export const decree188of2025 = instrument({
  id: 'decree-188-2025',
  number: '188/2025/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế',
    en: 'Decree detailing the Law on Health Insurance',
  },
  kind: 'decree',
  issuedOn: civilDate('2025-07-01'),
  inForce: since(civilDate('2025-07-01')),
  dates: 'notFound',
  source:
    'https://thuonghieutieudung.com/chinh-phu-quy-dinh-muc-thu-phi-su-dung-cong-trinh-dich-vu-cang-hang-khong-tu-ngay-1-8',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Thẻ bảo hiểm y tế của trẻ em có giá trị từ ngày sinh; thẻ điện tử có giá trị như thẻ giấy.',
      'A child’s insurance card is valid from birth; the electronic card equals the paper one.',
    ),
  },
});
