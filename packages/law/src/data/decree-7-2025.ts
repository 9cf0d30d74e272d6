import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 07/2025: amends the decrees on civil status; the wait for a verification is left out of the term. */
export const decree7of2025 = instrument({
  id: 'decree-7-2025',
  number: '07/2025/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung một số điều của các nghị định trong lĩnh vực hộ tịch, quốc tịch, chứng thực',
    en: 'Decree amending decrees on civil status, nationality and authentication',
  },
  kind: 'decree',
  issuedOn: civilDate('2025-01-09'),
  inForce: since(civilDate('2025-01-09')),
  source: 'https://github.com/tnt305/tai_lieu_noi_bo (028a5c3627a0fb22.md)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': law(
      'Việc hộ tịch phải xác minh thì thời gian gửi yêu cầu và chờ trả lời không tính vào thời hạn giải quyết.',
      'Where a civil-status matter needs verification, the time for the request and the wait for the answer are not counted.',
    ),
  },
});
