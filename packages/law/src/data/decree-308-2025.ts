import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 308/2025: the burial of artisans. Its dates were not found. */
export const decree308of2025 = instrument({
  id: 'decree-308-2025',
  number: '308/2025/NĐ-CP',
  title: {
    vi: 'Nghị định về chính sách đối với nghệ nhân (chưa thấy tên đầy đủ)',
    en: 'Decree on artisans (its full title was not seen)',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source: 'https://github.com/tnt305/tai_lieu_noi_bo (54c3026bc7bb5cb7.md)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Mai táng phí của nghệ nhân bằng 20 lần mức chuẩn trợ giúp xã hội.',
      'The burial of an artisan is 20 times the social standard.',
    ),
  },
});
