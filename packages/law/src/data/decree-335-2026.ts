import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { inferred, secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 335/2026: the social standard counted from 1 July 2026. The wording of its article on burials was not read. */
export const decree335of2026 = instrument({
  id: 'decree-335-2026',
  number: '335/2026/NĐ-CP',
  title: { vi: 'Nghị định quy định chính sách trợ giúp xã hội', en: 'Decree on social assistance' },
  kind: 'decree',
  issuedOn: civilDate('2026-08-21'),
  inForce: since(civilDate('2026-10-05')),
  source: 'Tuổi Trẻ và Dân trí, tháng 8–10/2026, về Nghị định 335/2026/NĐ-CP',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': inferred(
      'Có vẻ thay thế Nghị định 20/2021/NĐ-CP; điều khoản thay thế chưa thấy.',
      'It appears to replace Decree 20/2021; the clause that would say so was not seen.',
    ),
    'Điều 4': secondary(
      'Mức chuẩn trợ giúp xã hội 540.000 đồng một tháng; có hiệu lực từ 05/10/2026, mức mới tính từ 01/7/2026.',
      'The social standard is 540,000 đồng a month; in force from 5 October 2026, the new standard counted from 1 July 2026.',
    ),
    'Điều 11': inferred(
      'Hỗ trợ chi phí mai táng; chưa thấy nội dung, được lấy là vẫn bằng 20 lần mức chuẩn.',
      'Help with the burial; its wording was not found, and it is taken to stay at 20 times the standard.',
    ),
  },
});
