import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 76/2024: the social standard from 1 July 2024. */
export const decree76of2024 = instrument({
  id: 'decree-76-2024',
  number: '76/2024/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 20/2021/NĐ-CP',
    en: 'Decree amending Decree 20/2021',
  },
  kind: 'decree',
  issuedOn: civilDate('2024-07-01'),
  inForce: since(civilDate('2024-07-01')),
  source: 'https://github.com/tnt305/tai_lieu_noi_bo (62bb065287541f26.md)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Mức chuẩn trợ giúp xã hội 500.000 đồng một tháng từ 01/7/2024.',
      'The social standard is 500,000 đồng a month from 1 July 2024.',
    ),
  },
});
