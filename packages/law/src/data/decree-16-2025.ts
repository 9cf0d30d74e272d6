import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 16/2025: the burial of members of the militia. Its dates were not found. */
export const decree16of2025 = instrument({
  id: 'decree-16-2025',
  number: '16/2025/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi chế độ đối với dân quân tự vệ (chưa thấy tên đầy đủ)',
    en: 'Decree on benefits of the militia (its full title was not seen)',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source: 'https://github.com/tnt305/tai_lieu_noi_bo (4ea650b6faa46d71.md)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Mai táng phí của dân quân 23.400.000 đồng.',
      'The burial of a member of the militia is 23,400,000 đồng.',
    ),
  },
});
