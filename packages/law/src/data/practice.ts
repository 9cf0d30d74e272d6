import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { practice, secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** How a provincial one-stop system talks to the linked-service software and to the civil-status software: evidence of practice. */
export const linkedServiceProtocol = instrument({
  id: 'practice-linked-service',
  number: 'DVCLT',
  title: {
    vi: 'Giao thức giữa phần mềm dịch vụ công liên thông, hệ thống cấp tỉnh và phần mềm hộ tịch',
    en: 'Protocol between the linked-service software, the provincial system and the civil-status software',
  },
  kind: 'practice',
  issuedOn: null,
  inForce: { from: civilDate('2024-07-01'), until: civilDate('2026-12-31') },
  source: 'https://github.com/HuanVu201/DichVuCong_KhoaLuan_PASETO (KhaiSinhKhaiTuService.cs, 2025-02-25)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục trạng thái gửi đi': practice(
      'Cấp tỉnh gửi: 1 đã tiếp nhận, 2 yêu cầu bổ sung, 3 đã chấp nhận, 7 đã chuyển phần mềm hộ tịch, 4 đã đăng ký, 5 đã trả kết quả, 6 từ chối.',
      'The province sends: 1 received, 2 supplement requested, 3 accepted, 7 forwarded to the civil-status software, 4 registered, 5 returned, 6 refused.',
    ),
    'Mục trạng thái nhận về': practice(
      'Phần mềm hộ tịch trả: 1 chờ, 2 bổ sung, 3 đang xử lý, 4 đã cấp, 6 từ chối; từ chối sau tiếp nhận được ghi là không được tiếp nhận.',
      'The civil-status software answers: 1 waiting, 2 supplement, 3 being processed, 4 issued, 6 refused; a refusal after acceptance is written as not accepted.',
    ),
    'Mục hạn bổ sung': practice(
      'Hạn bổ sung mặc định 07 ngày làm việc, không tính ngày yêu cầu.',
      'The supplement is due after 7 working days by default; the day of the request is not counted.',
    ),
    'Mục giờ cắt': practice(
      'Nhận từ đúng 15:00:00 đã tính sang ngày làm việc tiếp theo; hẹn trả lúc 17 giờ.',
      'From 15:00:00 sharp the receipt counts as the next working day’s; results are promised for 17:00.',
    ),
    'Mục chu kỳ': practice(
      'Lấy hồ sơ mỗi 10 phút, hỏi kết quả mỗi 15 phút, gửi trạng thái mỗi 7 phút; mỗi lần hỏi 03 hồ sơ.',
      'Dossiers are pulled every 10 minutes, results every 15, statuses pushed every 7; 3 dossiers per query.',
    ),
    'Mục gửi lại': practice(
      'Gửi lặp được trả lời đã tiếp nhận thì coi là thành công; hồ sơ chỉ được gửi lại khi đang yêu cầu bổ sung và thay giấy tờ cũ.',
      'A repeated push answered as already received is success; a dossier is sent again only while a supplement is asked for, and replaces its papers.',
    ),
    'Mục mất hồ sơ': practice(
      'Thiếu mã xã, cán bộ tiếp nhận hoặc ánh xạ thủ tục thì hồ sơ bị bỏ qua không báo.',
      'Where commune code, officer or mapping is missing the dossier is dropped in silence.',
    ),
    'Mục từ chối': practice(
      'Từ chối kèm lý do, gửi qua phần mềm liên thông.',
      'A refusal carries its reason and goes through the linked-service software.',
    ),
    'Mục rút hồ sơ': practice(
      'Cán bộ không thao tác được trên hồ sơ liên thông tại địa phương; rút hồ sơ phải qua phần mềm liên thông.',
      'Officers cannot act on linked dossiers locally; a withdrawal must go through the linked-service software.',
    ),
  },
});

/** The live form of the linked group as people fill it: evidence of practice. */
export const linkedForm = instrument({
  id: 'practice-linked-form',
  number: 'lienthong.dichvucong.gov.vn',
  title: { vi: 'Biểu mẫu trực tuyến của nhóm thủ tục liên thông', en: 'The online form of the linked group' },
  kind: 'practice',
  issuedOn: null,
  inForce: since(civilDate('2024-07-01')),
  source: 'https://lienthong.dichvucong.gov.vn',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục mã': practice(
      'Địa chỉ biểu mẫu dùng 2.000986 và, từ Nghị định 301/2026/NĐ-CP, 2.000987; nhóm khai tử dùng 1.006714.',
      'The address of the form uses 2.000986 and, since Decree 301/2026, 2.000987; the death group 1.006714.',
    ),
    'Mục người yêu cầu': practice(
      'Cha, mẹ, ông, bà, người giám hộ, người thân thích khác.',
      'Father, mother, grandparents, guardian, other relatives.',
    ),
    'Mục yếu tố nước ngoài': practice(
      'Ba lựa chọn: không có; có, ở xã biên giới; có, ở nơi khác.',
      'Three choices: none; foreign element in a border commune; elsewhere.',
    ),
    'Mục cha mẹ': practice(
      'Đủ cha mẹ; không rõ mẹ; không rõ cha; không rõ cả hai; trẻ bị bỏ rơi.',
      'Both known; mother unknown; father unknown; both unknown; abandoned child.',
    ),
    'Mục nơi thường trú': practice(
      'Với cha mẹ là chủ chỗ ở, không là chủ; người giám hộ; người thân khác; cơ sở tôn giáo, trợ giúp xã hội; phương tiện.',
      'With parents who own the dwelling or do not; guardian; another relative; religious place, social-aid centre; vehicle or boat.',
    ),
    'Mục đồng ý': practice(
      'Chủ hộ, chủ sở hữu, cha mẹ hoặc người giám hộ ký tờ khai CT01 hoặc xác nhận trên VNeID mức 2.',
      'Household head, owner, parent or guardian signs form CT01 or confirms in VNeID, level 2.',
    ),
    'Mục nhận kết quả': practice(
      'Mặc định: giấy khai sinh nhận tại cơ quan, thường trú qua cổng, thẻ bản điện tử.',
      'By default: the certificate at the office, residence through the portal, the card electronic.',
    ),
    'Mục số hồ sơ': practice(
      'Số hồ sơ dạng G22.99.08-YYMMDD-nnnnnn của Bộ Công an.',
      'The number has the form G22.99.08-YYMMDD-nnnnnn, of the Ministry of Public Security.',
    ),
  },
});

/** The dictionary of dossier statuses, identical in three systems that talk to the national portal: evidence of practice. */
export const portalStatuses = instrument({
  id: 'practice-portal-statuses',
  number: 'Cổng Dịch vụ công quốc gia',
  title: {
    vi: 'Danh mục trạng thái hồ sơ của Cổng Dịch vụ công quốc gia',
    en: 'Statuses of a dossier on the national portal',
  },
  kind: 'practice',
  issuedOn: null,
  inForce: since(civilDate('2024-07-01')),
  source: 'https://dichvucong.gov.vn',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': practice(
      '1 mới đăng ký, 2 được tiếp nhận, 3 không được tiếp nhận, 4 đang xử lý, 5 yêu cầu bổ sung, 6 nghĩa vụ tài chính, 7 yêu cầu rút, 8 dừng xử lý, 9 đã xử lý xong, 10 đã trả kết quả.',
      '1 filed, 2 accepted, 3 not accepted, 4 processing, 5 supplement, 6 payment, 7 withdrawal asked, 8 stopped, 9 done, 10 returned.',
    ),
    'Mục kênh': practice(
      'Kênh nộp: 1 trực tiếp, 2 trực tuyến, 3 bưu chính.',
      'Channels: 1 in person, 2 online, 3 by post.',
    ),
  },
});

/** An open-source one-stop engine of Vietnamese provinces and how it counts: evidence of practice. */
export const openOneStop = instrument({
  id: 'practice-opencps',
  number: 'OpenCPS v2',
  title: { vi: 'Phần mềm một cửa OpenCPS', en: 'The OpenCPS one-stop engine' },
  kind: 'practice',
  issuedOn: null,
  inForce: since(civilDate('2020-10-05')),
  source: 'https://github.com/VietOpenCPS/opencps-v2 (DueDateUtils.java)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục tính hạn': secondary(
      'Đếm từ phút tiếp nhận trong giờ làm việc, một ngày là 8 giờ.',
      'Counts from the minute of receipt within office hours; a day is 8 hours.',
    ),
  },
});

/** What newspapers, guides and answers to readers say of the linked birth group. */
export const pressOnLinkedBirth = instrument({
  id: 'practice-press-linked-birth',
  number: 'báo chí',
  title: {
    vi: 'Báo chí, cẩm nang và hỏi đáp về nhóm thủ tục khai sinh liên thông',
    en: 'Press, guides and answers on the linked birth group',
  },
  kind: 'practice',
  issuedOn: null,
  inForce: since(civilDate('2024-07-01')),
  source: 'https://thanhnien.vn/dang-ky-thuong-tru-cho-tre-moi-sinh-nhu-the-nao-185250909092838193.htm',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục hiệu lực': secondary(
      'Nói Nghị định 63/2024/NĐ-CP có hiệu lực từ 01/7/2024.',
      'Say that Decree 63/2024 is in force from 1 July 2024.',
    ),
    'Mục thường trú': secondary(
      'Dẫn Bộ Công an: phần thường trú trong 02 ngày làm việc, cần xác minh thì 05.',
      'Citing the Ministry of Public Security: the residence part within 2 working days, 5 with verification.',
    ),
    'Mục thẻ bảo hiểm y tế': secondary(
      'Dẫn Bộ Công an: phần thẻ trong 02 ngày làm việc.',
      'Citing the Ministry of Public Security: the card part within 2 working days.',
    ),
    'Mục thông báo bổ sung': secondary(
      'Báo thiếu giấy tờ trong khoảng 01 ngày làm việc; chỉ một nguồn.',
      'Missing papers are notified within about 1 working day; one source only.',
    ),
    'Mục trả lời tự động': secondary(
      'Trả lời tự động của một xã: 02 đến 05 ngày làm việc.',
      'The automatic answers of a commune: 2 to 5 working days.',
    ),
    'Mục thí điểm': secondary(
      'Thí điểm phần mềm liên thông tại Hà Nội, Hà Nam từ 21/11/2022, toàn quốc từ 10/7/2023; không nêu thời hạn.',
      'The linked-service software was tried in Hà Nội and Hà Nam from 21 November 2022, everywhere from 10 July 2023; no limits are told.',
    ),
    'Mục thẻ riêng lẻ': secondary(
      'Hỏi đáp cũ: cấp thẻ riêng lẻ 10 ngày làm việc.',
      'An older answer: the card alone takes 10 working days.',
    ),
  },
});

/** The draft of Decree 63/2024, never law; known from a search result seen on the day it was read. */
export const draftOfDecree63 = instrument({
  id: 'draft-decree-63-2024',
  number: 'dự thảo',
  title: {
    vi: 'Dự thảo Nghị định về liên thông điện tử hai nhóm thủ tục hành chính',
    en: 'Draft of the decree on the two linked groups',
  },
  kind: 'draft',
  issuedOn: null,
  inForce: { from: civilDate('2026-11-22'), until: civilDate('2026-11-22') },
  dates: 'notFound',
  source: 'Kết quả tìm kiếm, không còn địa chỉ',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục thời hạn': secondary('04 ngày làm việc, cần xác minh thì 06 ngày.', '4 working days, 6 with verification.'),
    'Mục xin lỗi': secondary('Xin lỗi bằng văn bản, nêu lý do.', 'A written apology with the reason.'),
  },
});
