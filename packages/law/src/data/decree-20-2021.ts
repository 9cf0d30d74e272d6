import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { inferred, law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Decree 20/2021: social assistance, its standard and its burial help. */
export const decree20of2021 = instrument({
  id: 'decree-20-2021',
  number: '20/2021/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
    en: 'Decree on social assistance',
  },
  kind: 'decree',
  issuedOn: civilDate('2021-03-15'),
  inForce: since(civilDate('2021-07-01')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'khoản 2 Điều 4': law(
      'Mức chuẩn trợ giúp xã hội 360.000 đồng một tháng từ 01/7/2021; tỉnh có thể quy định mức cao hơn.',
      'The social standard is 360,000 đồng a month from 1 July 2021; a province may set a higher one.',
    ),
    'điểm b khoản 5 Điều 5': {
      ...inferred(
        'Đối tượng hưởng trợ cấp xã hội bị Nghị định 176/2025/NĐ-CP bãi bỏ từ 01/7/2025; chưa thấy lời văn.',
        'People on a social allowance, repealed by Decree 176/2025 from 1 July 2025; its wording was not seen.',
      ),
      inForce: { from: civilDate('2021-07-01'), until: civilDate('2025-06-30') },
    },
    'điểm c khoản 5 Điều 5': {
      ...inferred(
        'Đối tượng hưởng trợ cấp xã hội bị Nghị định 176/2025/NĐ-CP bãi bỏ từ 01/7/2025; chưa thấy lời văn.',
        'People on a social allowance, repealed by Decree 176/2025 from 1 July 2025; its wording was not seen.',
      ),
      inForce: { from: civilDate('2021-07-01'), until: civilDate('2025-06-30') },
    },
    'khoản 1 Điều 11': law(
      'Hỗ trợ chi phí mai táng: người đang hưởng trợ cấp xã hội hằng tháng; con của người đơn thân nghèo đang hưởng.',
      'Help with the burial: people on a monthly social allowance; children of a poor single parent on it.',
    ),
    'điểm c khoản 1 Điều 11': law(
      'Cũng hỗ trợ người từ đủ 80 tuổi đang hưởng tuất hằng tháng hoặc trợ cấp hằng tháng khác.',
      'So are people of 80 or more who draw a monthly survivor benefit or another monthly allowance.',
    ),
    'khoản 2 Điều 11': law(
      'Mức hỗ trợ tối thiểu bằng 20 lần mức chuẩn; được hỗ trợ theo nhiều văn bản thì chỉ hưởng một mức cao nhất.',
      'At least 20 times the standard; where several texts give it, only the highest is paid.',
    ),
    'khoản 3 Điều 11': law(
      'Hồ sơ: tờ khai, bản sao giấy chứng tử; người từ đủ 80 tuổi thêm quyết định thôi hưởng trợ cấp của cơ quan bảo hiểm xã hội hoặc cơ quan khác.',
      'Papers: the declaration, a copy of the death certificate; from 80, the decision that stops the other allowance too.',
    ),
    'Điều 11': law(
      'Trình tự hỗ trợ mai táng đến 30/6/2025: Ủy ban nhân dân cấp xã 02 ngày làm việc, Phòng Lao động – Thương binh và Xã hội 03 ngày làm việc, Chủ tịch Ủy ban nhân dân cấp huyện quyết định.',
      'The way of the burial help until 30 June 2025: the commune 2 working days, the division of the district 3, the chair of the district decides.',
    ),
    'Điều 14': law(
      'Hỗ trợ khẩn cấp chi phí mai táng do thiên tai, hỏa hoạn, dịch bệnh, tai nạn nghiêm trọng: tối thiểu 50 lần mức chuẩn, 03 ngày làm việc.',
      'Emergency burial help after disaster, fire, epidemic or a serious accident: at least 50 times the standard, 3 working days.',
    ),
  },
});
