import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Decree 367/2025: amends Decree 118/2025. Its contents were not found. */
export const decree367of2025 = instrument({
  id: 'decree-367-2025',
  number: '367/2025/NĐ-CP',
  title: { vi: 'Nghị định sửa đổi Nghị định số 118/2025/NĐ-CP', en: 'Decree amending Decree 118/2025' },
  kind: 'decree',
  issuedOn: null,
  inForce: since(civilDate('2025-12-31')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'named',
  provisions: {
    'toàn văn': secondary(
      'Sửa đổi Nghị định 118/2025/NĐ-CP; chưa thấy nội dung.',
      'Amends Decree 118/2025; its contents were not seen.',
    ),
    'khoản 9 Điều 1': {
      ...secondary(
        'Đã bị Nghị định 224/2026/NĐ-CP bãi bỏ từ 01/7/2026; chưa thấy nội dung.',
        'Repealed by Decree 224/2026 from 1 July 2026; its contents were not seen.',
      ),
      inForce: { from: civilDate('2025-12-31'), until: civilDate('2026-06-30') },
    },
  },
});
