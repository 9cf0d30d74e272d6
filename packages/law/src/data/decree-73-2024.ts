import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 73/2024: the base salary from 1 July 2024 to 30 June 2026. */
export const decree73of2024 = instrument({
  id: 'decree-73-2024',
  number: '73/2024/NĐ-CP',
  title: {
    vi: 'Nghị định quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
    en: 'Decree on the base salary and bonuses',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: { from: civilDate('2024-07-01'), until: civilDate('2026-06-30') },
  source: 'https://baonghean.vn/muc-huong-ho-tro-chi-phi-mai-tang-la-bao-nhieu-theo-quy-dinh-moi-nhat-10306042.html',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'khoản 2 Điều 3': secondary(
      'Mức lương cơ sở 2.340.000 đồng một tháng từ 01/7/2024.',
      'The base salary is 2,340,000 đồng a month from 1 July 2024.',
    ),
  },
});
