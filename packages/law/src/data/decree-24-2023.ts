import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { recalled } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 24/2023: the base salary until 30 June 2024. Its text was not read. */
export const decree24of2023 = instrument({
  id: 'decree-24-2023',
  number: '24/2023/NĐ-CP',
  title: {
    vi: 'Nghị định quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
    en: 'Decree on the base salary',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: { from: civilDate('2023-07-01'), until: civilDate('2024-06-30') },
  source: 'https://baonghean.vn/muc-huong-ho-tro-chi-phi-mai-tang-la-bao-nhieu-theo-quy-dinh-moi-nhat-10306042.html',
  retrievedOn: retrieved.pages,
  status: 'named',
  provisions: {
    'toàn văn': recalled(
      'Mức lương cơ sở 1.800.000 đồng một tháng từ 01/7/2023; mức thấy trên báo, số hiệu nghị định nhớ lại, chưa thấy nguồn.',
      'The base salary is 1,800,000 đồng a month from 1 July 2023; the press has the amount, the number of the decree is recalled, with no source seen.',
    ),
  },
});
