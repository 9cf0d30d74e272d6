import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 1136 of the Ministry of Home Affairs: the burial of frontline labourers. */
export const decision1136of2025 = instrument({
  id: 'decision-1136-2025',
  number: '1136/QĐ-BNV',
  title: {
    vi: 'Quyết định công bố thủ tục hành chính lĩnh vực người có công (chưa thấy tên đầy đủ)',
    en: 'Decision publishing procedures for people with merit (its full title was not seen)',
  },
  kind: 'decision',
  issuedOn: civilDate('2025-10-03'),
  inForce: since(civilDate('2025-10-03')),
  dates: 'notFound',
  source: 'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/95969/',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Mai táng phí của dân công hỏa tuyến: Ủy ban nhân dân cấp xã 05 ngày làm việc, Sở Nội vụ không quá 07 ngày làm việc; chưa thấy mức.',
      'The burial of frontline labourers: the commune 5 working days, the provincial department at most 7; the amount was not found.',
    ),
  },
});
