import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 296 of the Government Office: the two linked groups as published procedures, in four steps each. */
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
    'Mục khai tử: nộp hồ sơ': law(
      'Nhóm khai tử nộp trên Cổng Dịch vụ công quốc gia hoặc VNeID; chọn 02, 03 hoặc 04 thủ tục.',
      'The death group is filed on the national portal or in VNeID; 2, 3 or 4 procedures are chosen.',
    ),
    'Mục khai tử: tiếp nhận': law(
      'Hệ thống cấp tỉnh tiếp nhận phần khai tử từ phần mềm liên thông; phần mềm này gửi thông báo hẹn trả kết quả qua cổng, VNeID và tin nhắn SMS.',
      'The provincial system takes the death part from the linked-service software, which sends the appointment by portal, VNeID and SMS.',
    ),
    'Mục khai tử: đăng ký': law(
      'Công chức hộ tịch đăng ký khai tử ngay trong ngày làm việc; cần xác minh thì không quá 03 ngày làm việc, từ khi phần mềm hộ tịch có hồ sơ.',
      'The civil-status officer registers the death on the same working day, within 3 working days where verification is needed, from when the civil-status software has the dossier.',
    ),
    'Mục khai tử: tách hồ sơ': law(
      'Có trích lục khai tử điện tử thì phần mềm liên thông hoàn thiện hồ sơ và gửi song song tới hệ thống cư trú và hệ thống bảo hiểm xã hội hoặc lao động, xã hội.',
      'With the electronic extract the linked-service software completes the dossier and sends it in parallel to the residence system and to social insurance or the labour and social system.',
    ),
    'Mục khai tử: xóa thường trú': law(
      'Xóa đăng ký thường trú ngay trong ngày làm việc nhận hồ sơ điện tử.',
      'The permanent residence is removed on the working day on which the electronic dossier is received.',
    ),
    'Mục khai tử: bảo hiểm xã hội': law(
      'Cơ quan bảo hiểm xã hội giải quyết mai táng phí, tử tuất không quá 08 ngày làm việc; thôi hưởng tuất hằng tháng không quá 02 ngày làm việc.',
      'Social insurance settles burial and survivor benefits within 8 working days; it stops a monthly survivor benefit within 2.',
    ),
    'Mục khai tử: bảo trợ xã hội': law(
      'Hỗ trợ mai táng cho đối tượng bảo trợ xã hội không quá 05 ngày làm việc.',
      'Burial help for people on social assistance within 5 working days.',
    ),
    'Mục khai tử: người có công': law(
      'Trợ cấp mai táng và trợ cấp một lần của người có công không quá 17 ngày làm việc.',
      'Burial and one-time allowance of people with merit within 17 working days.',
    ),
    'Mục khai tử: thời hạn': law(
      'Cả nhóm không quá 09 ngày làm việc (bảo hiểm xã hội), 06 (bảo trợ xã hội), 11 (bảo trợ xã hội, từ đủ 80 tuổi đang hưởng tuất hằng tháng), 18 (người có công); thời gian thân nhân xác nhận, không quá 05 ngày làm việc, không tính; nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo.',
      'The whole group within 9 working days (social insurance), 6 (social assistance), 11 (social assistance from 80 on a monthly survivor benefit), 18 (merit); up to 5 working days for the relatives’ confirmation are not counted; received after 15:00 it counts from the next working day.',
    ),
  },
});
