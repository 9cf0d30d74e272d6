import type { Definition } from '@motcua/kit';
import {
  circular3of2020,
  cite,
  civilStatusLaw2014,
  decision1136of2025,
  decree16of2025,
  decree20of2021,
  decree23of2012,
  decree63of2024,
  decree131of2021,
  decree158of2025,
  decree176of2025,
  decree301of2026,
  decree308of2025,
  decree335of2026,
  jointCircular191of2005,
  type Label,
  linkedDeathForm,
  socialInsuranceLaw2014,
} from '@motcua/law';
import { law } from './law.ts';

const outside: Label = {
  vi: 'Có thủ tục riêng, ngoài nhóm liên thông; số tiền được tính bằng burialAllowance',
  en: 'Has a procedure of its own, outside the linked group; the amount is counted by burialAllowance',
};

/** What touches the death group and is not in its machine. */
export const unmodelledOfGroup: Definition['unmodelled'] = [
  {
    cites: law.apology,
    because: {
      vi: 'Không nói ngày hẹn của cả nhóm thay đổi thế nào khi một cơ quan xin lỗi và hẹn lại; được lấy là theo ngày hẹn lại đó, cộng thời hạn của các phần còn lại',
      en: 'What one agency’s apology does to the day of the whole is not said; it is taken to follow the new day, with the terms of the rest added',
    },
  },
  {
    cites: law.limit,
    because: {
      vi: '11 ngày của trường hợp từ đủ 80 tuổi không suy ra được từ các phần (01 + 02 + 05 = 08); được lấy nguyên như vậy',
      en: 'The 11 days from eighty on cannot be derived from the parts (1 + 2 + 5 = 8); they are taken as they stand',
    },
  },
  {
    cites: law.insuring,
    because: {
      vi: 'Người vừa hưởng tuất hằng tháng vừa hưởng trợ cấp xã hội, dưới 80 tuổi: chưa thấy thứ tự; chỉ chế độ chi trả được giải quyết trong nhóm',
      en: 'A person under 80 with both a survivor benefit and social assistance: no order was found; only the regime that pays is settled in the group',
    },
  },
  {
    cites: cite(decree131of2021, 'khoản 2 Điều 121'),
    because: {
      vi: 'Người có công mà bảo hiểm xã hội chi trả mai táng: trợ cấp một lần 03 tháng vẫn hưởng nhưng nhóm chỉ mở phần của chế độ chi trả; thông báo kết quả nhắc người yêu cầu đề nghị riêng',
      en: 'Where social insurance pays the burial of a person with merit, the one-time allowance of 3 months still stands, but the group opens only the paying regime’s part; the notice of the result says so',
    },
  },
  {
    cites: law.choosing,
    because: {
      vi: 'Chọn 03 hoặc 04 thủ tục khi người chết không thuộc chế độ nào: không mở phần chi trả; chọn 02 thủ tục khi người chết đang hưởng tuất: việc thôi hưởng nằm ngoài nhóm; chưa thấy quy định',
      en: 'Three or four procedures under no regime open no money part; two procedures for somebody on a survivor benefit leave its stop outside the group; no rule was found',
    },
  },
  {
    cites: cite(decree63of2024, 'khoản 1 Điều 25'),
    because: {
      vi: 'Nghĩa vụ gửi dữ liệu giấy báo tử trong 04 giờ làm việc là của cơ sở khám bệnh, trước khi có hồ sơ',
      en: 'Sending the death notice within 4 working hours is the hospital’s duty, before there is a dossier',
    },
  },
  {
    cites: cite(civilStatusLaw2014, 'Điều 33'),
    because: {
      vi: 'Hạn 15 ngày để khai tử chỉ làm phát sinh lệ phí khi quá hạn; không phải là điều kiện tiếp nhận',
      en: 'The 15 days for declaring a death only cost a fee where missed; they are no condition of reception',
    },
  },
  {
    cites: cite(socialInsuranceLaw2014, 'khoản 1 Điều 112'),
    because: {
      vi: 'Hạn 90 ngày để nộp hồ sơ tử tuất là của gia đình; chưa thấy hậu quả khi quá hạn trong nhóm liên thông',
      en: 'The 90 days for claiming survivor benefits are the family’s; what follows a late claim in the group was not found',
    },
  },
  {
    cites: cite(linkedDeathForm, 'Mục đối tượng'),
    because: {
      vi: 'Danh mục đối tượng của biểu mẫu thật chưa xem được: cựu chiến binh, Quyết định 290, dân công hỏa tuyến, hưu trí xã hội có chọn được trong nhóm hay không',
      en: 'The list of the real form was not seen: whether veterans, Decision 290, frontline labourers, social pensions can be chosen there',
    },
  },
  { cites: cite(circular3of2020, 'Điều 3'), because: outside },
  { cites: cite(jointCircular191of2005, 'Điều 4'), because: outside },
  { cites: cite(decree23of2012, 'khoản 2 Điều 5'), because: outside },
  { cites: cite(decision1136of2025, 'toàn văn'), because: outside },
  { cites: cite(decree176of2025, 'Điều 5'), because: outside },
  { cites: cite(decree20of2021, 'Điều 14'), because: outside },
  { cites: cite(decree16of2025, 'toàn văn'), because: outside },
  { cites: cite(decree308of2025, 'toàn văn'), because: outside },
  {
    cites: cite(decree158of2025, 'Điều 21'),
    because: {
      vi: 'Điều kiện về thời gian đóng do cơ quan bảo hiểm xã hội xét; nhóm chỉ biết chế độ đã khai',
      en: 'The months of contributions are examined by social insurance; the group knows the regime that was declared',
    },
  },
  {
    cites: cite(decree158of2025, 'Điều 33'),
    because: {
      vi: 'Các diện trợ cấp cũ được khai là bảo hiểm xã hội; điều kiện do cơ quan bảo hiểm xã hội xét',
      en: 'The older allowances are declared as social insurance, which examines them',
    },
  },
  {
    cites: cite(decree335of2026, 'Điều 11'),
    because: {
      vi: 'Chưa thấy nội dung; có vẻ thay thế Nghị định 20/2021/NĐ-CP, mức mai táng được lấy là vẫn bằng 20 lần mức chuẩn',
      en: 'Its wording was not found; it appears to replace Decree 20/2021, and the burial is taken to stay at 20 times the standard',
    },
  },
  {
    cites: cite(decree301of2026, 'khoản 1 Điều 18'),
    because: {
      vi: 'Hồ sơ nhận trước 01/9/2026 tiếp tục theo quy định của ngày tiếp nhận, như điều khoản chuyển tiếp; người nộp yêu cầu theo quy định mới thì rút hồ sơ và nộp lại, vì một hồ sơ không đổi quy định giữa chừng',
      en: 'Dossiers received before 1 September 2026 go on by the rules of their receipt, as the transitional clause has it; whoever asks for the new rules takes the dossier back and files anew, since no dossier changes its rules on the way',
    },
  },
  {
    cites: cite(decree301of2026, 'khoản 4 Điều 3'),
    because: {
      vi: 'Thời gian của sự cố hệ thống đã được thông báo vẫn tính vào thời hạn ở đây; hạn khắc phục 24 giờ là của hệ thống',
      en: 'The time of a notified outage still runs in the terms here; the 24 hours for the repair are the system’s',
    },
  },
  {
    cites: cite(decree301of2026, 'Điều 15'),
    because: {
      vi: 'Điều 13 chỉ đổi tên hệ thống: thời hạn của cả nhóm không được nhắc lại, nên được lấy như trước cả khi theo bản chép; phần người có công 18 ngày làm việc sau khai tử dài hơn',
      en: 'Of Article 13 only the systems’ names change: the limit of the whole is not restated and is taken as before, by the transcription too; the 18 working days for people with merit come after the death and are longer',
    },
  },
  {
    cites: cite(decree301of2026, 'khoản 3 Điều 18'),
    because: {
      vi: 'Từ 01/01/2027 phần mềm liên thông ngừng hoạt động; vai trò chuyển cho hệ thống điều phối',
      en: 'From 1 January 2027 another system takes over from the linked-service software',
    },
  },
];
