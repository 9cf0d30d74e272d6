import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Law on Residence 2020: when a permanent residence is removed, and by whom. */
export const residenceLaw2020 = instrument({
  id: 'residence-law-2020',
  number: '68/2020/QH14',
  title: { vi: 'Luật Cư trú', en: 'Law on Residence' },
  kind: 'law',
  issuedOn: civilDate('2020-11-13'),
  inForce: since(civilDate('2021-07-01')),
  source: 'https://github.com/tocit/vietnam-law',
  retrievedOn: retrieved.pages,
  status: 'verified',
  provisions: {
    'điểm a khoản 1 Điều 24': law(
      'Người chết, hoặc bị Tòa án tuyên bố mất tích, đã chết thì bị xóa đăng ký thường trú.',
      'Who has died, or was declared missing or dead by a court, is removed from permanent residence.',
    ),
    'khoản 2 Điều 24': law(
      'Cơ quan đã đăng ký thường trú là cơ quan xóa đăng ký thường trú.',
      'The office that registered the permanent residence removes it.',
    ),
  },
});
