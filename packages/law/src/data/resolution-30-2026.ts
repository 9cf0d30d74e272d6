import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Resolution 30/2026 of the National Assembly: Đồng Nai becomes a centrally run city. */
export const resolution30of2026 = instrument({
  id: 'resolution-30-2026',
  number: '30/2026/QH16',
  title: { vi: 'Nghị quyết thành lập thành phố Đồng Nai', en: 'Resolution establishing the city of Đồng Nai' },
  kind: 'resolution',
  issuedOn: null,
  inForce: since(civilDate('2026-04-30')),
  source:
    'https://xaydungchinhsach.chinhphu.vn/nghi-quyet-so-30-2026-qh16-thanh-lap-thanh-pho-dong-nai-119260430102336551.htm',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Thành phố Đồng Nai trực thuộc trung ương được thành lập.',
      'The centrally run city of Đồng Nai is established.',
    ),
  },
});
