import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Law on Civil Status 2026: signed, in force from 1 March 2027. */
export const civilStatusLaw2026 = instrument({
  id: 'civil-status-law-2026',
  number: '03/2026/QH16',
  title: { vi: 'Luật Hộ tịch', en: 'Law on Civil Status' },
  kind: 'law',
  issuedOn: civilDate('2026-04-23'),
  inForce: since(civilDate('2027-03-01')),
  source: 'https://github.com/nguyen2887/vn-healthcare (research/deep/GIAYTO.md, commit dc83e3f)',
  retrievedOn: retrieved.amendedDecree,
  status: 'transcribed',
  provisions: {
    'Điều 8': secondary('Đăng ký hộ tịch không phụ thuộc nơi cư trú.', 'Civil status may be registered anywhere.'),
    'khoản 2 Điều 15': secondary(
      'Ủy ban nhân dân cấp xã có thể chủ động đăng ký khai sinh, khai tử từ dữ liệu; thực hiện toàn quốc chậm nhất 01/01/2031.',
      'The commune may register births and deaths on its own initiative from data; nationwide by 1 January 2031.',
    ),
    'khoản 2 Điều 20': secondary(
      'Chủ động đăng ký khai tử từ dữ liệu.',
      'Deaths registered on its own initiative from data.',
    ),
  },
});
