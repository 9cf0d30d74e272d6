import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 1299 of the Prime Minister: the scheme of the paper group, of which the joint circular of 2015 made rules. */
export const decision1299of2014 = instrument({
  id: 'decision-1299-2014',
  number: '1299/QĐ-TTg',
  title: {
    vi: 'Quyết định phê duyệt Đề án thực hiện liên thông các thủ tục hành chính: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    en: 'Decision approving the scheme of linking birth registration, permanent residence and insurance card for children under 6',
  },
  kind: 'decision',
  issuedOn: civilDate('2014-08-04'),
  inForce: since(civilDate('2014-08-04')),
  source: 'https://luatvietnam.vn/hanh-chinh/quyet-dinh-1299-qd-ttg-thu-tuong-chinh-phu-88550-d1.html',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Liên thông trong phạm vi một huyện: thường trú tại đó thì ba thủ tục, chỉ tạm trú thì khai sinh và thẻ.',
      'Linked within one district: with permanent residence there three procedures, with temporary residence only birth and card.',
    ),
  },
});
