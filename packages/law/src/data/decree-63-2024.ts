import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { inferred, law, secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 63/2024: the two linked groups of procedures, birth and death, filed once and answered by each agency. */
export const decree63of2024 = instrument({
  id: 'decree-63-2024',
  number: '63/2024/NĐ-CP',
  title: {
    vi: 'Nghị định quy định thực hiện liên thông điện tử 02 nhóm thủ tục hành chính: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi; đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
    en: 'Decree on the electronic linking of two groups of procedures: birth, residence and insurance card for children under 6; death, removal of residence, burial allowance and survivor benefits',
  },
  kind: 'decree',
  issuedOn: civilDate('2024-06-10'),
  inForce: since(civilDate('2024-06-10')),
  appliesToDossiers: since(civilDate('2024-07-01')),
  source:
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/83A30A8-hd-huong-dan-dang-ky-khai-sinh-va-the-bhyt-cung-luc-cho-tre-em-duoi-06-tuoi-tren-vneid.html',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Điều 1': law(
      'Phạm vi: hai nhóm thủ tục liên thông và trách nhiệm của các cơ quan.',
      'Scope: the two linked groups and the duties of the agencies.',
    ),
    'Điều 4': law(
      'Nguyên tắc: không nộp hồ sơ giấy, dùng lại dữ liệu, hậu kiểm, giá trị pháp lý như nhau, không phát sinh chi phí.',
      'Principles: no paper, data are reused, checks come afterwards, equal legal value, no extra cost.',
    ),
    'Điều 5': law(
      'Hồ sơ nhóm khai sinh: tờ khai điện tử Mẫu số 01; dữ liệu giấy chứng sinh đã ký số hoặc giấy tờ thay thế; giấy tờ về cư trú chỉ khi nơi thường trú của con khác với cha mẹ.',
      'Dossier of the birth group: the electronic declaration, form 01; signed data of the birth notice or a substitute; papers on residence only where the child is to live elsewhere than the parents.',
    ),
    'khoản 2 Điều 5': secondary(
      'Cơ sở khám bệnh, chữa bệnh gửi dữ liệu điện tử giấy chứng sinh đã ký số.',
      'The health facility sends the signed electronic data of the birth notice.',
    ),
    'Điều 6': law(
      'Người yêu cầu nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia hoặc VNeID và nộp lệ phí khi nộp hồ sơ.',
      'The requester files online, on the national portal or in VNeID, and pays the fee while filing.',
    ),
    'Điều 7': secondary(
      'Các hệ thống đồng bộ chậm nhất 10 phút sau mỗi bước; bên nhận xác nhận trong 02 giờ làm việc; sự cố được khắc phục trong ngày làm việc.',
      'Systems synchronise within 10 minutes of a step; the receiver acknowledges within 2 working hours; faults are mended within the working day.',
    ),
    'khoản 1 Điều 7': law(
      'Phần mềm dịch vụ công liên thông gửi thông báo hẹn trả kết quả cho người yêu cầu qua Cổng Dịch vụ công quốc gia, VNeID và tin nhắn SMS.',
      'The linked-service software sends the appointment to the requester through the national portal, VNeID and SMS.',
    ),
    'khoản 2 Điều 7': law(
      'Cả nhóm không quá 03 ngày làm việc, cần xác minh thì không quá 05 ngày làm việc, từ khi các cơ quan có thẩm quyền nhận đủ hồ sơ; nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo.',
      'The whole group within 3 working days, 5 where verification is needed, once the competent bodies hold the complete dossier; received after 15:00 it counts from the next working day.',
    ),
    'khoản 3 Điều 7': law(
      'Trễ hẹn thì cơ quan có thẩm quyền xin lỗi và hẹn lại ngày trả kết quả, gửi qua phần mềm dịch vụ công liên thông.',
      'Where the appointment is missed, the competent authority apologises and sets a new date, sent through the linked-service software.',
    ),
    'Điều 8': secondary(
      'Hồ sơ thiếu: người yêu cầu có 07 ngày làm việc để bổ sung, quá hạn thì bị từ chối; vướng mắc về số định danh cá nhân được ghi nhận trên phần mềm hộ tịch.',
      'Incomplete dossier: the requester has 7 working days to supplement it, then it is refused; obstacles with the personal identification number are recorded in the civil-status software.',
    ),
    'khoản 1 Điều 8': law(
      'Đủ hồ sơ thì đăng ký khai sinh ngay trong ngày làm việc, từ khi phần mềm hộ tịch có đủ hồ sơ.',
      'With a complete dossier the birth is registered on the same working day, from when the civil-status software holds it.',
    ),
    'điểm b khoản 3 Điều 8': law(
      'Hồ sơ thẻ chưa đủ hoặc chưa đúng: cơ quan bảo hiểm xã hội thông báo qua phần mềm trong 01 ngày làm việc, nêu lý do hoặc phần còn thiếu.',
      'A card dossier incomplete or wrong: social insurance tells so through the software within 1 working day, with the reason or what is missing.',
    ),
    'khoản 4 Điều 8': law(
      'Giấy khai sinh điện tử có sai sót: cơ quan nhận trả hồ sơ qua phần mềm; xã đã cấp sửa và báo người yêu cầu.',
      'An electronic extract of the birth that is wrong: the receiver returns the dossier through the software; the issuing commune corrects it and tells the requester.',
    ),
    'Điều 10': secondary(
      'Hồ sơ nhóm khai tử khi cơ quan bảo hiểm xã hội chi trả.',
      'Dossier of the death group where the social-insurance agency pays.',
    ),
    'Điều 11': inferred(
      'Hồ sơ nhóm khai tử khi cơ quan lao động, xã hội chi trả; chưa thấy nội dung.',
      'Dossier of the death group where the labour and social agency pays; its text was not found.',
    ),
    'Điều 12': law(
      'Nộp hồ sơ nhóm khai tử: chọn 02, 03 hoặc 04 thủ tục; nộp lệ phí trực tuyến.',
      'Filing in the death group: 2, 3 or 4 procedures are chosen; the fee is paid online.',
    ),
    'Điều 13': inferred(
      'Tiếp nhận và thời hạn của nhóm khai tử, suy ra từ Điều 7 của nhóm khai sinh.',
      'Reception and limits of the death group, concluded from Article 7 of the birth group.',
    ),
    'Điều 14': secondary(
      'Giải quyết hồ sơ nhóm khai tử: những gì cơ quan bảo hiểm xã hội nhận và việc sửa sai sót trong trích lục điện tử.',
      'Settling the death group: what the social-insurance agency receives, and errors in the electronic extract.',
    ),
    'khoản 3 Điều 14': secondary(
      'Cơ quan bảo hiểm xã hội nhận từ phần mềm liên thông dữ liệu Mẫu số 02 và trích lục khai tử điện tử.',
      'The social-insurance agency receives the data of form 02 and the electronic extract from the linked-service software.',
    ),
    'khoản 4 Điều 14': secondary(
      'Trích lục điện tử có sai sót thì cơ quan nhận trả hồ sơ qua phần mềm liên thông; xã đã cấp sửa và báo người yêu cầu.',
      'Where the electronic extract is wrong, the receiving agency returns the dossier through the linked-service software; the issuing commune corrects it and tells the requester.',
    ),
    'khoản 1 Điều 25': secondary(
      'Cơ sở khám bệnh, chữa bệnh gửi dữ liệu giấy chứng sinh, giấy báo tử đã ký số chậm nhất 04 giờ làm việc sau khi cấp bản giấy.',
      'The health facility sends the signed data of the birth or death notice within 4 working hours of issuing the paper.',
    ),
    'khoản 1 Điều 29': secondary(
      'Có hiệu lực từ ngày ký, 10/6/2024; hồ sơ liên thông được tiếp nhận từ 01/7/2024.',
      'In force from the day it was signed, 10 June 2024; linked dossiers were taken from 1 July 2024.',
    ),
  },
});
