import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, portal, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 120/2025: who is competent for justice matters, civil status among them, without the district level. */
export const decree120of2025 = instrument({
  id: 'decree-120-2025',
  number: '120/2025/NĐ-CP',
  title: {
    vi: 'Nghị định về phân định thẩm quyền của chính quyền địa phương hai cấp trong lĩnh vực quản lý nhà nước của Bộ Tư pháp',
    en: 'Decree on the competences of the two-level local government in matters of the Ministry of Justice',
  },
  kind: 'decree',
  issuedOn: null,
  inForce: since(civilDate('2025-07-01')),
  source: 'https://github.com/tnt305/tai_lieu_noi_bo (src/etl/dataset/fd650b361ceadc72.md)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': portal(
      'Đăng ký khai sinh, kể cả phần lớn việc có yếu tố nước ngoài, do Ủy ban nhân dân cấp xã thực hiện.',
      'Birth registration, most foreign-element matters included, is done by the commune.',
    ),
    'Điều 4': law(
      'Người yêu cầu không phải có mặt để ký; Ủy ban nhân dân cấp xã này giúp nộp trực tuyến tới nơi có thẩm quyền.',
      'The requester need not come to sign; one commune helps to file online to the competent one.',
    ),
  },
});
