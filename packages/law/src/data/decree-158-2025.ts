import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 158/2025: compulsory social insurance under the law of 2024. */
export const decree158of2025 = instrument({
  id: 'decree-158-2025',
  number: '158/2025/NĐ-CP',
  title: {
    vi: 'Nghị định quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc',
    en: 'Decree detailing the Law on Social Insurance, compulsory insurance',
  },
  kind: 'decree',
  issuedOn: civilDate('2025-06-25'),
  inForce: since(civilDate('2025-07-01')),
  source: 'https://github.com/tnt305/tai_lieu_noi_bo (750314c2c5666d56.md)',
  retrievedOn: retrieved.pages,
  status: 'verified',
  provisions: {
    'Điều 21': law(
      'Có cả thời gian đóng bắt buộc và tự nguyện: đủ 12 tháng bắt buộc trở lên, hoặc đủ 60 tháng tổng cộng, thì có trợ cấp mai táng; tuất hằng tháng cần đủ 15 năm bắt buộc.',
      'With compulsory and voluntary contributions: 12 compulsory months, or 60 months in all, give a burial allowance; a monthly survivor benefit needs 15 compulsory years.',
    ),
    'Điều 25': law(
      'Người đang hưởng trợ cấp hằng tháng khi chưa đủ tuổi hưởng trợ cấp hưu trí xã hội: mai táng theo cùng điều kiện; nộp trong 90 ngày, trả lời trong 10 ngày làm việc, từ chối bằng văn bản nêu lý do.',
      'People on the monthly allowance before the social pension: burial on the same conditions; filed within 90 days, answered within 10 working days, refused in writing with reasons.',
    ),
    'Điều 33': law(
      'Người hưởng trợ cấp mất sức lao động, công nhân cao su, cán bộ xã theo quy định cũ: mai táng theo Điều 85 của Luật.',
      'People on older allowances, rubber workers and commune cadres: burial by Article 85 of the Law.',
    ),
  },
});
