import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 09 of the commune of Lộc Hòa: its reform plan for 2025. Two of its targets contradict each other. */
export const plan9of2025 = instrument({
  id: 'plan-9-2025',
  number: '09/QĐ-UBND',
  title: {
    vi: 'Quyết định của Chủ tịch Ủy ban nhân dân xã Lộc Hòa ban hành Kế hoạch cải cách hành chính nhà nước năm 2025',
    en: 'Decision of the chair of the commune of Lộc Hòa issuing the administrative reform plan for 2025',
  },
  kind: 'decision',
  issuedOn: civilDate('2025-01-22'),
  inForce: { from: civilDate('2025-01-22'), until: civilDate('2025-12-31') },
  source: 'Ủy ban nhân dân xã Lộc Hòa, Kế hoạch cải cách hành chính nhà nước năm 2025',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Xã Lộc Hòa thuộc huyện Lộc Ninh, tỉnh Bình Phước.',
      'The commune of Lộc Hòa lies in the district of Lộc Ninh, province of Bình Phước.',
    ),
    'Mục II.2.a': {
      ...secondary(
        'Hồ sơ đúng và trước hạn từ 98%; mọi hồ sơ trễ hạn có văn bản xin lỗi; mọi phản ánh, kiến nghị được xử lý và công khai.',
        'At least 98 % of dossiers on time or early; every late dossier has a written apology; all feedback is handled and published.',
      ),
      text: '100% hồ sơ trễ hạn phải có văn bản xin lỗi cá nhân, tổ chức.',
    },
    'Mục II.2.b': secondary(
      'Xử lý nghiêm trách nhiệm để chậm trễ hồ sơ; thực hiện nghiêm việc xin lỗi khi trễ hẹn.',
      'Delays are strictly answered for; the apology for missed appointments is strictly carried out.',
    ),
    'Phụ lục II.2.2': secondary('Hồ sơ giải quyết đúng hạn đạt tối thiểu 96%.', 'At least 96 % of dossiers on time.'),
    'Phụ lục II.3.2': secondary(
      'Hồ sơ giải quyết trực tuyến đạt tối thiểu 80%.',
      'At least 80 % of dossiers settled online.',
    ),
    'Phụ lục II.2.3': secondary(
      'Mức độ hài lòng khảo sát trực tuyến đạt tối thiểu 94%.',
      'At least 94 % satisfied in the online survey.',
    ),
    'Phụ lục II.3.4': secondary(
      'Số hóa hồ sơ từ 70%; khai thác, sử dụng lại dữ liệu số hóa từ 30%.',
      'At least 70 % of dossiers digitised; digitised data used again for at least 30 %.',
    ),
    'Phụ lục II.4.1': secondary(
      'Mọi phản ánh, kiến nghị được xử lý và công khai kết quả.',
      'All feedback is handled and its result published.',
    ),
    'Phụ lục VI.3.1': secondary('Hồ sơ trực tuyến đạt tối thiểu 90%.', 'At least 90 % of dossiers online.'),
  },
});
