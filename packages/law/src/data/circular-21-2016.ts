import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Circular 21/2016 of the Ministry of Transport: making and controlling rules, with its own limit for passing feedback on. */
export const circular21of2016 = instrument({
  id: 'circular-21-2016',
  number: '21/2016/TT-BGTVT',
  title: {
    vi: 'Thông tư quy định về xây dựng, ban hành văn bản quy phạm pháp luật, kiểm soát thủ tục hành chính và theo dõi thi hành pháp luật trong lĩnh vực giao thông vận tải',
    en: 'Circular on making rules, controlling procedures and following the application of the law in transport',
  },
  kind: 'circular',
  issuedOn: civilDate('2016-08-25'),
  inForce: since(civilDate('2016-10-15')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'điểm c khoản 2 Điều 49': law(
      'Không thuộc phạm vi quản lý: trình chuyển cơ quan có thẩm quyền trong 02 ngày làm việc từ ngày nhận, đồng gửi người phản ánh.',
      'Outside the ministry’s field: passed to the competent body within 2 working days of receipt, with a copy to the sender.',
    ),
  },
});
