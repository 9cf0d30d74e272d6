import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Circular 01/2018 of the Government Office: forms, scores and dossier codes under Decree 61/2018. */
export const circular1of2018 = instrument({
  id: 'circular-1-2018',
  number: '01/2018/TT-VPCP',
  title: {
    vi: 'Thông tư hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP',
    en: 'Circular guiding Decree 61/2018',
  },
  kind: 'circular',
  issuedOn: civilDate('2018-11-23'),
  inForce: since(civilDate('2019-01-06')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'Điều 9': law(
      'Các mẫu phiếu: tiếp nhận và hẹn trả, yêu cầu bổ sung, từ chối, xin lỗi và hẹn lại, kiểm soát quá trình, sổ theo dõi.',
      'The forms: receipt and appointment, supplement, refusal, apology and new date, control slip, register.',
    ),
    'Điều 10': law(
      'Mẫu được điền và in từ hệ thống; sổ lập theo năm.',
      'Forms are filled and printed from the system; the register is kept by year.',
    ),
    'Điều 13': law(
      'Chấm điểm hồ sơ: thời gian giải quyết, số lần liên hệ bổ sung, thái độ, phản ánh, dịch vụ trực tuyến.',
      'Scores of a dossier: time, contacts for supplement, attitude, feedback, online service.',
    ),
    'khoản 3 Điều 13': law(
      'Số lần liên hệ để hoàn thiện hồ sơ: không lần nào 2 điểm, một lần 1 điểm, nhiều hơn 0 điểm.',
      'Contacts to complete the dossier: none 2 points, one 1 point, more 0.',
    ),
    'Điều 14': law('Tính điểm trung bình của cán bộ và cơ quan.', 'Average scores of officials and agencies.'),
    'Điều 15': law(
      'Xếp loại cơ quan theo điểm: xuất sắc, tốt, khá, trung bình, yếu.',
      'Grades of agencies by score: excellent, good, fair, average, weak.',
    ),
    'Điều 19': law('Cấu trúc mã số hồ sơ.', 'The pattern of the dossier code.'),
    'Mẫu số 01': law('Giấy tiếp nhận hồ sơ và hẹn trả kết quả.', 'Receipt and appointment slip.'),
    'Mẫu số 02': law('Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.', 'Supplement request.'),
    'Mẫu số 03': law('Phiếu từ chối tiếp nhận giải quyết hồ sơ.', 'Refusal.'),
    'Mẫu số 04': law('Phiếu xin lỗi và hẹn lại ngày trả kết quả.', 'Apology with a new date.'),
    'Mẫu số 05': law('Phiếu kiểm soát quá trình giải quyết hồ sơ.', 'Control slip.'),
    'Mẫu số 06': law('Sổ theo dõi hồ sơ.', 'Register of dossiers.'),
  },
});
