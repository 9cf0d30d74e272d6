import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Ordinance 02/2020 on people with merit: their burial allowance. */
export const ordinance2of2020 = instrument({
  id: 'ordinance-2-2020',
  number: '02/2020/UBTVQH14',
  title: { vi: 'Pháp lệnh Ưu đãi người có công với cách mạng', en: 'Ordinance on people with merit' },
  kind: 'ordinance',
  issuedOn: civilDate('2020-12-09'),
  inForce: since(civilDate('2021-07-01')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'Điều 6': law(
      'Trợ cấp mai táng của người có công và của thân nhân hưởng trợ cấp hằng tháng.',
      'The burial allowance of people with merit and of relatives who drew a monthly allowance.',
    ),
    'khoản 4 Điều 6': law(
      'Được nhiều chế độ mai táng: có bảo hiểm xã hội thì bảo hiểm xã hội chi trả; nhiều chế độ từ ngân sách nhà nước thì hưởng mức cao nhất.',
      'Where several burial rules apply: with social insurance, social insurance pays; among rules paid by the state budget, the highest.',
    ),
  },
});
