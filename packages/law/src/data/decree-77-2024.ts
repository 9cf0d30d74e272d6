import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { recalled } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 77/2024: the merit standard before Decree 321/2026. It was not seen. */
export const decree77of2024 = instrument({
  id: 'decree-77-2024',
  number: '77/2024/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi mức trợ cấp, phụ cấp ưu đãi người có công với cách mạng (chưa thấy tên đầy đủ)',
    en: 'Decree on the allowances of people with merit (its full title was not seen)',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: { from: civilDate('2024-07-01'), until: civilDate('2026-06-30') },
  source: 'Tuổi Trẻ và Dân trí, tháng 8–10/2026, nêu mức trước Nghị định 321/2026/NĐ-CP',
  retrievedOn: retrieved.pages,
  status: 'named',
  provisions: {
    'toàn văn': recalled(
      'Mức chuẩn trợ cấp ưu đãi người có công 2.789.000 đồng một tháng; mức thấy trên báo, số hiệu và ngày bắt đầu nhớ lại, chưa thấy nguồn.',
      'The merit standard is 2,789,000 đồng a month; the press has the amount, number and first day are recalled, with no source seen.',
    ),
  },
});
