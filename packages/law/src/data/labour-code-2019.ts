import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Labour Code 2019, the articles on rest days and holidays. */
export const labourCode2019 = instrument({
  id: 'labour-code-2019',
  number: '45/2019/QH14',
  title: { vi: 'Bộ luật Lao động', en: 'Labour Code' },
  kind: 'code',
  issuedOn: civilDate('2019-11-20'),
  inForce: since(civilDate('2021-01-01')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'khoản 3 Điều 111': law(
      'Ngày nghỉ hằng tuần trùng ngày lễ, tết thì nghỉ bù vào ngày làm việc kế tiếp.',
      'A weekly rest day that falls on a holiday is made up on the next working day.',
    ),
    'khoản 1 Điều 112': law(
      'Nghỉ Tết Dương lịch 01 ngày, Tết Âm lịch 05 ngày, 30/4, 01/5, Quốc khánh 02 ngày, Giỗ Tổ Hùng Vương 01 ngày.',
      'Holidays: New Year 1 day, lunar New Year 5, 30 April, 1 May, National Day 2 days, Hùng Kings 1.',
    ),
    'khoản 3 Điều 112': law(
      'Thủ tướng Chính phủ quyết định hằng năm ngày nghỉ Tết Âm lịch và Quốc khánh.',
      'The Prime Minister fixes the days of lunar New Year and National Day each year.',
    ),
  },
});
