import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Resolution 1662/2025: the communes of Đồng Nai rearranged; Lộc Hòa joins Lộc Thạnh. */
export const resolution1662of2025 = instrument({
  id: 'resolution-1662-2025',
  number: '1662/NQ-UBTVQH15',
  title: {
    vi: 'Nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Đồng Nai năm 2025',
    en: 'Resolution rearranging the communes of Đồng Nai in 2025',
  },
  kind: 'resolution',
  issuedOn: civilDate('2025-06-16'),
  inForce: since(civilDate('2025-06-16')),
  source: 'https://xaydungchinhsach.chinhphu.vn (toàn văn Nghị quyết số 1662/NQ-UBTVQH15, 119250616200044446)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'khoản 47 Điều 1': secondary(
      'Xã Lộc Hòa và xã Lộc Thạnh hợp thành xã Lộc Thạnh.',
      'The communes of Lộc Hòa and Lộc Thạnh form the commune of Lộc Thạnh.',
    ),
    'Điều 2': secondary(
      'Có hiệu lực từ ngày thông qua; chính quyền xã mới hoạt động từ 01/7/2025, xã cũ hoạt động đến khi đó.',
      'In force on adoption; the new commune works from 1 July 2025, the old one until then.',
    ),
  },
});
