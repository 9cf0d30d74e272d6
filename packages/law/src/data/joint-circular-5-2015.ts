import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Joint circular 05/2015: the paper linking of the birth group, the regime before the decree. */
export const jointCircular5of2015 = instrument({
  id: 'joint-circular-5-2015',
  number: '05/2015/TTLT-BTP-BCA-BYT',
  title: {
    vi: 'Thông tư liên tịch hướng dẫn thực hiện liên thông các thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    en: 'Joint circular on linking birth registration, permanent residence and insurance card for children under 6',
  },
  kind: 'circular',
  issuedOn: civilDate('2015-05-15'),
  inForce: since(civilDate('2015-07-01')),
  source:
    'https://thuvienphapluat.vn/van-ban/Bao-hiem/Thong-tu-lien-tich-05-2015-TTLT-BTP-BCA-BYT-thu-tuc-khai-sinh-cap-the-bao-hiem-y-te-cho-tre-duoi-6-tuoi-276205.aspx',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': law(
      'Hồ sơ giấy nộp tại Ủy ban nhân dân cấp xã; 20 ngày làm việc với ba thủ tục, 15 ngày làm việc với khai sinh và thẻ.',
      'Paper handed to the commune; 20 working days for three procedures, 15 for birth and card.',
    ),
  },
});
