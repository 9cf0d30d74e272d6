import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Circular 03/2025 of the Government Office: forms and dossier codes under Decree 118/2025. */
export const circular3of2025 = instrument({
  id: 'circular-3-2025',
  number: '03/2025/TT-VPCP',
  title: {
    vi: 'Thông tư hướng dẫn thi hành một số nội dung của Nghị định số 118/2025/NĐ-CP',
    en: 'Circular guiding Decree 118/2025',
  },
  kind: 'circular',
  issuedOn: null,
  inForce: since(civilDate('2025-09-15')),
  source:
    'https://xaydungchinhsach.chinhphu.vn/nhiem-vu-quyen-han-cua-trung-tam-phuc-vu-hanh-chinh-cong-cap-xa-119250915162146006.htm',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Điều 7': law(
      'Dừng giải quyết hồ sơ: Bộ phận Một cửa kiểm tra; chưa có quyết định thì ra thông báo dừng giải quyết hồ sơ.',
      'Stopping a dossier: the desk checks; where no decision has been made it issues the notice of stopping.',
    ),
    'Phụ lục I': secondary('Các mẫu phiếu số 01 đến 07.', 'Forms 01 to 07.'),
    'Mẫu số 01': secondary('Giấy tiếp nhận hồ sơ và hẹn trả kết quả.', 'Receipt and appointment slip.'),
    'Mẫu số 02': secondary('Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.', 'Supplement request.'),
    'Mẫu số 03': secondary('Phiếu từ chối tiếp nhận giải quyết hồ sơ.', 'Refusal.'),
    'Mẫu số 04': secondary(
      'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết.',
      'Apology and request for more time.',
    ),
    'Mẫu số 05': secondary('Thông báo dừng giải quyết hồ sơ.', 'Notice of stopping.'),
    'Mẫu số 06': secondary('Phiếu kiểm soát quá trình giải quyết hồ sơ.', 'Control slip.'),
    'Mẫu số 07': secondary('Sổ theo dõi hồ sơ.', 'Register of dossiers.'),
  },
});
