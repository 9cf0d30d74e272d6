import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 176/2025: the social pension and the burial of those who drew it. */
export const decree176of2025 = instrument({
  id: 'decree-176-2025',
  number: '176/2025/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội',
    en: 'Decree detailing the Law on Social Insurance, social pension',
  },
  kind: 'decree',
  issuedOn: civilDate('2025-06-30'),
  inForce: since(civilDate('2025-07-01')),
  source: 'https://baonghean.vn/muc-huong-ho-tro-chi-phi-mai-tang-la-bao-nhieu-theo-quy-dinh-moi-nhat-10306042.html',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Trợ cấp hưu trí xã hội 500.000 đồng một tháng từ 01/7/2025; thôi hưởng từ tháng sau tháng chết.',
      'The social pension is 500,000 đồng a month from 1 July 2025; it stops with the month after death.',
    ),
    'Điều 5': secondary(
      'Hỗ trợ chi phí mai táng bằng 20 lần mức chuẩn trợ giúp xã hội; thuộc nhiều chế độ thì hưởng mức cao nhất; Ủy ban nhân dân cấp xã quyết định trong 03 ngày làm việc.',
      'Burial help of 20 times the social standard; where several rules apply the highest; the commune decides within 3 working days.',
    ),
    'Điều 6': law(
      'Chi trả qua tổ chức dịch vụ: rút kinh phí trước ngày 25 cho tháng sau, gồm cả mai táng phí; báo cáo trước ngày 20; chưa nhận thì chuyển sang tháng sau.',
      'Paid through a service: money is drawn by the 25th for the next month, burials included; reports by the 20th; who was not paid rolls to the next month.',
    ),
  },
});
