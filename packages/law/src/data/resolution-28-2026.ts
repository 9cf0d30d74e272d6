import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Resolution 28/2026 of the National Assembly: 24 November, the day of Vietnamese culture, becomes a holiday. */
export const resolution28of2026 = instrument({
  id: 'resolution-28-2026',
  number: '28/2026/QH16',
  title: { vi: 'Nghị quyết về phát triển văn hóa Việt Nam', en: 'Resolution on developing Vietnamese culture' },
  kind: 'resolution',
  issuedOn: civilDate('2026-04-24'),
  inForce: since(civilDate('2026-07-01')),
  source:
    'https://xaydungchinhsach.chinhphu.vn/nghi-quyet-28-2026-qh16-ve-phat-trien-van-hoa-viet-nam-119260506165532877.htm',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Ngày Văn hóa Việt Nam 24/11 là ngày nghỉ hưởng nguyên lương.',
      'Vietnamese Culture Day, 24 November, is a paid holiday.',
    ),
  },
});
