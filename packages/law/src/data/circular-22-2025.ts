import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Circular 22/2025 of the Ministry of Health: the birth notice and its code. */
export const circular22of2025 = instrument({
  id: 'circular-22-2025',
  number: '22/2025/TT-BYT',
  title: {
    vi: 'Thông tư của Bộ Y tế về giấy chứng sinh',
    en: 'Circular of the Ministry of Health on the birth notice',
  },
  kind: 'circular',
  issuedOn: null,
  inForce: since(civilDate('2025-10-01')),
  source: 'https://github.com/nguyen2887/vn-healthcare (research/deep/GIAYTO.md, commit dc83e3f)',
  retrievedOn: retrieved.amendedDecree,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Giấy chứng sinh cấp trước khi trẻ rời cơ sở, mã 18 ký tự XXXXX.GCS.ZZZZZ.YY, mỗi trẻ sinh đôi một giấy; sinh ngoài cơ sở thì khai trong 30 ngày, cấp trong 05 ngày làm việc; cấp lại trong 03 ngày làm việc, giữ nguyên mã.',
      'The birth notice is issued before the child leaves, with an 18-character code XXXXX.GCS.ZZZZZ.YY, one for each twin; births outside: declared within 30 days, issued within 5 working days; re-issued within 3 working days with the same code.',
    ),
  },
});
