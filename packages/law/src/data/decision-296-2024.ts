import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 296 of the Government Office: the two linked groups as published procedures, the birth group in four steps. */
export const decision296of2024 = instrument({
  id: 'decision-296-2024',
  number: '296/QĐ-VPCP',
  title: {
    vi: 'Quyết định công bố 02 nhóm thủ tục hành chính liên thông điện tử',
    en: 'Decision publishing the two electronically linked groups of procedures',
  },
  kind: 'decision',
  issuedOn: civilDate('2024-06-12'),
  inForce: since(civilDate('2024-06-12')),
  appliesToDossiers: since(civilDate('2024-07-01')),
  source:
    'https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thong-bao-van-ban-moi/email/65441/lien-thong-thu-tuc-dang-ky-khai-sinh-thuong-tru-cap-the-bhyt-cho-tre-duoi-6-tuoi?rel=tin_tuc_chitietvb',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Nhóm khai sinh do Ủy ban nhân dân, công an và bảo hiểm xã hội cấp xã, cấp huyện thực hiện; mỗi hồ sơ không quá 03 ngày làm việc.',
      'The birth group is carried out by committee, police and social insurance of commune and district; a dossier takes at most 3 working days.',
    ),
    'Bước 1': secondary(
      'Người yêu cầu kê khai, nộp hồ sơ trực tuyến và lệ phí trên Cổng Dịch vụ công quốc gia hoặc VNeID.',
      'The requester declares, files online and pays, on the national portal or in VNeID.',
    ),
    'Bước 2': secondary(
      'Hệ thống cấp tỉnh tiếp nhận phần khai sinh từ phần mềm dịch vụ công liên thông; phần mềm này gửi thông báo hẹn trả kết quả.',
      'The provincial system receives the birth part from the linked-service software, which sends the appointment.',
    ),
    'Bước 3': secondary(
      'Hồ sơ chuyển tới phần mềm hộ tịch dùng chung; công chức hộ tịch đăng ký khai sinh ngay trong ngày làm việc.',
      'The dossier goes to the shared civil-status software; the civil-status officer registers the birth on the same working day.',
    ),
    'Bước 4': secondary(
      'Có giấy khai sinh điện tử thì phần mềm liên thông tách hồ sơ và gửi song song tới hệ thống cư trú và bảo hiểm xã hội để giải quyết.',
      'With the electronic birth certificate the linked-service software splits the dossier and sends it to residence and social insurance in parallel.',
    ),
  },
});
