import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 123/2015 on civil status, in its consolidated text of 2026 (401/VBHN-BTP). */
export const decree123of2015 = instrument({
  id: 'decree-123-2015',
  number: '123/2015/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch',
    en: 'Decree detailing the Law on Civil Status',
  },
  kind: 'decree',
  issuedOn: civilDate('2015-11-15'),
  inForce: since(civilDate('2016-01-01')),
  source: 'https://github.com/neornotl/rightly-beta (legal-sources, 401-VBHN-BTP 2026)',
  retrievedOn: retrieved.pages,
  status: 'verified',
  provisions: {
    'khoản 2 Điều 3': law(
      'Giấy tiếp nhận hồ sơ hộ tịch ghi rõ ngày, giờ trả kết quả.',
      'The slip of a civil-status dossier shows day and hour of the result.',
    ),
    'khoản 4 Điều 3': {
      ...law(
        'Thời gian gửi yêu cầu xác minh và chờ trả lời không tính vào thời hạn giải quyết.',
        'The time for sending a verification request and awaiting the answer is not counted in the term.',
      ),
      inForce: since(civilDate('2025-01-09')),
    },
    'khoản 5 Điều 3': {
      ...law(
        'Ủy ban nhân dân được hỏi trả lời về tình trạng hôn nhân trong 03 ngày làm việc từ khi nhận yêu cầu.',
        'The commune that is asked answers about marital status within 3 working days of the request.',
      ),
      inForce: since(civilDate('2025-01-09')),
    },
    'khoản 2 Điều 4': law(
      'Giấy báo tử hoặc giấy tờ thay thế và nơi cấp.',
      'The death notice or its substitute, and who issues it.',
    ),
    'Điều 11': law(
      'Sổ hộ tịch ghi từ 01/01 đến 31/12 và khóa trước ngày 05/01.',
      'The civil-status book runs from 1 January to 31 December and is locked before 5 January.',
    ),
  },
});
