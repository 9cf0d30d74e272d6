import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 321/2026: the merit standard counted from 1 July 2026. */
export const decree321of2026 = instrument({
  id: 'decree-321-2026',
  number: '321/2026/NĐ-CP',
  title: {
    vi: 'Nghị định quy định mức trợ cấp, phụ cấp ưu đãi người có công với cách mạng (chưa thấy tên đầy đủ)',
    en: 'Decree on the allowances of people with merit (its full title was not seen)',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(civilDate('2026-10-01')),
  source: 'Tuổi Trẻ và Dân trí, tháng 8–10/2026, về Nghị định 321/2026/NĐ-CP',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Mức chuẩn trợ cấp ưu đãi người có công 3.012.000 đồng một tháng; có hiệu lực từ 01/10/2026, mức mới tính từ 01/7/2026.',
      'The merit standard is 3,012,000 đồng a month; in force from 1 October 2026, counted from 1 July 2026.',
    ),
  },
});
