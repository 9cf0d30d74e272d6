import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Decree 131/2021: what is due on the death of people with merit. */
export const decree131of2021 = instrument({
  id: 'decree-131-2021',
  number: '131/2021/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chi tiết và biện pháp thi hành Pháp lệnh Ưu đãi người có công với cách mạng',
    en: 'Decree detailing the Ordinance on people with merit',
  },
  kind: 'decree',
  issuedOn: civilDate('2021-12-30'),
  inForce: since(civilDate('2022-02-15')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'khoản 1 Điều 121': law(
      'Mai táng phí bằng mức của Luật Bảo hiểm xã hội tại thời điểm chết.',
      'The burial allowance is that of the Law on Social Insurance at the time of death.',
    ),
    'khoản 2 Điều 121': law(
      'Trợ cấp một lần bằng 03 tháng trợ cấp, phụ cấp hằng tháng đang hưởng.',
      'A one-time allowance of 3 months of the monthly allowances drawn.',
    ),
    'Điều 122': law(
      'Hồ sơ, thủ tục: Mẫu số 12; Ủy ban nhân dân xã 05 ngày làm việc, Phòng 07 ngày làm việc, Sở 12 ngày; quyết định thôi hưởng Mẫu số 72, quyết định trợ cấp Mẫu số 74.',
      'Papers and steps: form 12; commune 5 working days, district office 7, department 12 days; the decision to stop is form 72, the grant form 74.',
    ),
    'khoản 5 Điều 123': law(
      'Người có công chết trong khi phục vụ quân đội, công an theo trình tự riêng, 20 ngày.',
      'People with merit who die in army or police service follow a route of their own, 20 days.',
    ),
    'Điều 124': law(
      'Trợ cấp tuất hằng tháng: giấy khai sinh, xác nhận của nhà trường, giấy tờ về thu nhập, khuyết tật.',
      'Monthly survivor allowance: birth papers, confirmation of the school, papers on income and disability.',
    ),
  },
});
