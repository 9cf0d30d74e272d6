import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Resolution 202/2025 of the National Assembly: the provinces rearranged; Bình Phước joins Đồng Nai. */
export const resolution202of2025 = instrument({
  id: 'resolution-202-2025',
  number: '202/2025/QH15',
  title: { vi: 'Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh', en: 'Resolution rearranging the provinces' },
  kind: 'resolution',
  issuedOn: civilDate('2025-06-12'),
  inForce: since(civilDate('2025-06-12')),
  source: 'https://xaydungchinhsach.chinhphu.vn (toàn văn Nghị quyết số 1662/NQ-UBTVQH15, 119250616200044446)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Tỉnh Bình Phước nhập vào tỉnh Đồng Nai; từ 01/7/2025 không còn cấp huyện.',
      'The province of Bình Phước joins Đồng Nai; from 1 July 2025 there is no district level.',
    ),
  },
});
