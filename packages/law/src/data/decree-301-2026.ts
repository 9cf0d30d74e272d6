import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/**
 * Decree 301/2026: amends Decree 63/2024 from 1 September 2026; the identity card joins the birth group. Read in one
 * transcription of the whole text, which was not yet compared with the gazette.
 */
export const decree301of2026 = instrument({
  id: 'decree-301-2026',
  number: '301/2026/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 63/2024/NĐ-CP quy định việc thực hiện liên thông điện tử 02 nhóm thủ tục hành chính',
    en: 'Decree amending Decree 63/2024 on the electronic linking of two groups of procedures',
  },
  kind: 'decree',
  issuedOn: civilDate('2026-07-30'),
  inForce: since(civilDate('2026-09-01')),
  source:
    'https://github.com/diepxuan/diepxuan.github.io (van-ban/hanh-chinh/nghi-dinh-301-2026-nd-cp-sua-doi-nghi-dinh-63-2024.md, commit a241c34498a156567fc238d5475d75b7755f3fa3), ghi nguồn luatvietnam.vn, 442187-d1',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': law(
      'Sửa đổi Nghị định 63/2024/NĐ-CP: thêm thẻ căn cước vào nhóm khai sinh, viết lại Điều 7, Điều 14, phần lớn Điều 8 và thay hai biểu mẫu.',
      'Amends Decree 63/2024: the identity card joins the birth group; Articles 7 and 14 and most of Article 8 are rewritten, both forms replaced.',
    ),
    'Điều 1': law(
      'Nhóm khai sinh có bốn thủ tục: thêm cấp thẻ căn cước cho trẻ em dưới 6 tuổi.',
      'The birth group has four procedures: the identity card for children under 6 is added.',
    ),
    'khoản 2 Điều 2': law(
      'Ngành nội vụ giải quyết cho người có công đang hưởng chính sách; ngành y tế cho người đang hưởng bảo trợ xã hội.',
      'Home affairs settle for people with merit, health for those under social assistance.',
    ),
    'khoản 2 Điều 3': law(
      'Kết quả nào xong trả ngay kết quả đó; cơ quan nào chậm thì cơ quan đó xin lỗi và hẹn lại ngày trả.',
      'Each result is returned as soon as it is there; the agency that is late apologises and sets a new date.',
    ),
    'khoản 3 Điều 3': law(
      'Tờ khai được điền từ cơ sở dữ liệu; người đã đăng nhập không phải ký số biểu mẫu.',
      'The declaration is filled from the databases; who has logged in need not sign the form digitally.',
    ),
    'khoản 4 Điều 3': law(
      'Không tính thời gian hoàn thiện hồ sơ, xác nhận trên VNeID; khi có thông báo sự cố hệ thống thì tính tiếp từ lúc hoạt động trở lại, khắc phục không quá 24 giờ từ thông báo.',
      'Time for completing the dossier or confirming in VNeID is left out; after a notified outage the time runs on once the system works, to be repaired within 24 hours of the notice.',
    ),
    'Điều 4': law(
      'Dữ liệu giấy chứng sinh có ký số tới Cổng Dịch vụ công quốc gia; không có thì người yêu cầu đính kèm bản điện tử hoặc giấy tờ thay thế.',
      'Signed data of the birth notice go to the national portal; without them the requester attaches a copy or a substitute.',
    ),
    'khoản 1 Điều 7 sửa đổi tại Điều 5': law(
      'Hẹn trả kết quả được báo cho từng thủ tục, qua Cổng Dịch vụ công quốc gia, VNeID hoặc tin nhắn.',
      'The appointment is told for each procedure, by the national portal, VNeID or a text message.',
    ),
    'khoản 2 Điều 7 sửa đổi tại Điều 5': law(
      'Khai sinh, thường trú và thẻ bảo hiểm y tế: 03 ngày làm việc, cần xác minh 05, nhận sau 15 giờ tính từ ngày làm việc tiếp theo; thẻ căn cước có hạn riêng 05 ngày làm việc từ khi nhận hồ sơ điện tử.',
      'Birth, residence and insurance card: 3 working days, 5 where verified, after 15:00 from the next working day; the identity card has its own 5 working days from the electronic dossier.',
    ),
    'khoản 3 Điều 7 sửa đổi tại Điều 5': law(
      'Trễ hẹn thì xin lỗi bằng văn bản, nêu rõ lý do và ngày hẹn lại, qua Cổng Dịch vụ công quốc gia, VNeID hoặc tin nhắn.',
      'A missed appointment is apologised for in writing, with the reason and the new date, by the national portal, VNeID or a text message.',
    ),
    'khoản 4 Điều 7 sửa đổi tại Điều 5': law(
      'Đồng bộ chậm nhất 10 phút sau mỗi bước; cơ quan tiếp theo phản hồi trong 02 giờ làm việc; trục trặc được cảnh báo và xử lý trong ngày làm việc.',
      'Systems synchronise within 10 minutes of a step; the next agency answers within 2 working hours; faults raise a warning and are mended within the working day.',
    ),
    'điểm a khoản 1 Điều 8 sửa đổi tại khoản 1 Điều 6': law(
      'Đăng ký khai sinh trong 24 giờ từ khi hệ thống hộ tịch nhận đủ hồ sơ hợp lệ.',
      'The birth is registered within 24 hours of the civil-status system holding the complete and valid dossier.',
    ),
    'điểm b khoản 1 Điều 8 sửa đổi tại khoản 1 Điều 6': law(
      'Báo hồ sơ thiếu hoặc bị từ chối, nêu lý do, trong 24 giờ từ khi nhận; người yêu cầu có 07 ngày làm việc để hoàn thiện, quá hạn thì dừng xử lý và báo cho người yêu cầu.',
      'A defect or refusal is told with the reason within 24 hours of receipt; the requester has 7 working days to complete the dossier, then its handling is stopped and the requester told.',
    ),
    'điểm c khoản 1 Điều 8 sửa đổi tại khoản 1 Điều 6': law(
      'Vướng mắc về cấp số định danh cá nhân được xử lý, trả lời không quá 01 ngày làm việc từ khi nhận.',
      'An obstacle with the personal identification number is dealt with and answered within 1 working day of being reported.',
    ),
    'khoản 2 Điều 6': law(
      'Khi nhận hồ sơ khai sinh, Chủ tịch xã đồng thời xem xét hỗ trợ tài chính khi sinh con.',
      'With the birth dossier the chair also considers the financial support for giving birth.',
    ),
    'khoản 3 Điều 6': law(
      'Thường trú theo cha, mẹ: 02 ngày làm việc từ ngày nhận hồ sơ điện tử; trường hợp phải xác minh: 05; xác nhận trên VNeID không quá 05 ngày làm việc; báo hồ sơ thiếu trong 01 ngày làm việc.',
      'Residence with the parents: 2 working days from the electronic dossier, 5 where it must be verified; consent in VNeID within 5 working days; a defect is told within 1 working day.',
    ),
    'khoản 4 Điều 6': law(
      'Thẻ căn cước chỉ cấp khi được đề nghị lúc nộp hồ sơ; hồ sơ chuyển đi sau khi có kết quả thường trú; 05 ngày làm việc từ ngày nhận hồ sơ điện tử; không thu sinh trắc học.',
      'The identity card is made only where asked for while filing; its dossier is sent on with the residence result; 5 working days from the electronic dossier; no biometrics are taken.',
    ),
    'khoản 5 Điều 6': law(
      'Giấy khai sinh điện tử có sai sót thì trả hồ sơ qua Cổng Dịch vụ công quốc gia; nơi đã cấp chỉnh sửa và báo người yêu cầu.',
      'A wrong electronic birth certificate goes back through the national portal; who issued it corrects it and tells the requester.',
    ),
    'Điều 7': law(
      'Bản giấy, thẻ căn cước được trả tại Bộ phận Một cửa, tại cơ quan giải quyết hoặc qua bưu chính; lệ phí theo thông báo.',
      'Papers and the identity card are handed over at the desk, at the agency or by post; fees are paid as notified.',
    ),
    'Điều 8': law(
      'Dữ liệu giấy báo tử có ký số tới Cổng Dịch vụ công quốc gia; không có thì đính kèm bản điện tử hoặc giấy tờ thay thế.',
      'Signed data of the death notice go to the national portal; without them a copy or a substitute is attached.',
    ),
    'Điều 9': law(
      'Giấy tờ của thân nhân bị suy giảm khả năng lao động từ 81% khi hưởng tuất của bảo hiểm xã hội.',
      'The papers of relatives who have lost 81% of their working ability, for survivor benefits of social insurance.',
    ),
    'điểm a khoản 1 Điều 14 sửa đổi tại Điều 10': law(
      'Đăng ký khai tử trong 24 giờ từ khi hệ thống hộ tịch nhận đủ hồ sơ hợp lệ; cần xác minh thì không quá 03 ngày làm việc.',
      'The death is registered within 24 hours of the civil-status system holding the complete and valid dossier; within 3 working days where it must be verified.',
    ),
    'điểm b khoản 1 Điều 14 sửa đổi tại Điều 10': law(
      'Báo hồ sơ thiếu hoặc bị từ chối trong 24 giờ; người yêu cầu có 07 ngày làm việc để hoàn thiện, quá hạn thì dừng xử lý và báo cho người yêu cầu.',
      'A defect or refusal is told within 24 hours; the requester has 7 working days to complete the dossier, then its handling is stopped and the requester told.',
    ),
    'khoản 2 Điều 14 sửa đổi tại Điều 10': law(
      'Xóa đăng ký thường trú trong 01 ngày làm việc từ ngày nhận thông tin khai tử, rồi báo cho đại diện hộ gia đình.',
      'The residence is removed within 1 working day of the news of the death, and the household told.',
    ),
    'khoản 3 Điều 14 sửa đổi tại Điều 10': law(
      'Hồ sơ chi trả đi cùng trích lục khai tử; người đang hưởng tuất hằng tháng: bảo hiểm xã hội quyết định thôi hưởng trước, rồi mới chuyển ngành nội vụ hoặc y tế.',
      'The file for the money goes with the extract; for who drew a monthly survivor benefit social insurance first decides that it stops, then home affairs or health follow.',
    ),
    'điểm a khoản 3 Điều 14 sửa đổi tại Điều 10': law(
      'Bảo hiểm xã hội 08 ngày làm việc, thôi hưởng 02; y tế (bảo trợ xã hội) 03; nội vụ (người có công) 18; từ ngày nhận hồ sơ điện tử.',
      'Social insurance 8 working days, the stop 2; health (social assistance) 3; home affairs (people with merit) 18; from the electronic dossier.',
    ),
    'điểm b khoản 3 Điều 14 sửa đổi tại Điều 10': law(
      'Báo hồ sơ thiếu trong 01 ngày làm việc; quá 07 ngày làm việc không bổ sung thì dừng xử lý.',
      'A defect is told within 1 working day; after 7 working days without a supplement the handling is stopped.',
    ),
    'khoản 4 Điều 14 sửa đổi tại Điều 10': law(
      'Trích lục khai tử điện tử có sai sót thì trả hồ sơ qua Cổng Dịch vụ công quốc gia; nơi đã cấp chỉnh sửa và báo người yêu cầu.',
      'A wrong electronic extract goes back through the national portal; who issued it corrects it and tells the requester.',
    ),
    'Điều 15': law(
      'Thay từ ngữ: ở Điều 13 chỉ đổi tên hệ thống, thời hạn không được nhắc lại; nội vụ, y tế thay lao động, thương binh và xã hội; Nghị định 118/2025/NĐ-CP thay Nghị định 107/2021/NĐ-CP.',
      'Words are replaced: of Article 13 only the systems’ names, its limits are not restated; home affairs and health take the place of labour; Decree 118/2025 that of Decree 107/2021.',
    ),
    'Điều 16': law(
      'Bãi bỏ khoản 4 Điều 22, Điều 24, khoản 1 Điều 26 của Nghị định 63/2024/NĐ-CP.',
      'Article 22(4), Article 24 and Article 26(1) of Decree 63/2024 are repealed.',
    ),
    'Điều 17': law('Thay Mẫu số 01, Mẫu số 02.', 'Forms 01 and 02 are replaced.'),
    'khoản 1 Điều 18': law(
      'Hồ sơ nhận trước 01/9/2026 tiếp tục theo quy định cũ, trừ khi người nộp yêu cầu theo quy định mới.',
      'Dossiers received before 1 September 2026 go on by the former rules, unless who filed asks for the new ones.',
    ),
    'khoản 2 Điều 18': law(
      'Từ 01/3/2027: xã chủ động đăng ký khai sinh khi dữ liệu được chia sẻ; trích lục khai tử đổi thành giấy chứng tử.',
      'From 1 March 2027 the commune registers births on its own initiative where data are shared; the extract of death becomes the death certificate.',
    ),
    'khoản 3 Điều 18': law(
      'Phần mềm dịch vụ công liên thông dùng đến 01/01/2027, rồi được hệ thống điều phối của Cổng Dịch vụ công quốc gia thay thế.',
      'The linked-service software serves until 1 January 2027; then the coordination system of the national portal takes its place.',
    ),
    'khoản 1 Điều 19': law('Có hiệu lực từ 01/9/2026.', 'In force from 1 September 2026.'),
    'khoản 2 Điều 19': law(
      'Dẫn chiếu về người đang hưởng tuất, trợ cấp hằng tháng được hỗ trợ mai táng theo văn bản thay thế, sửa đổi khi có.',
      'The references on those with monthly allowances who get burial help follow whatever replaces or amends them.',
    ),
  },
});
