import type { Definition } from '@motcua/kit';
import { cite, decree63of2024, decree301of2026, linkedServiceProtocol } from '@motcua/law';

type Unmodelled = Definition['unmodelled'];

/** What touches the electronic group and is not in its machine. */
export const unmodelledOfGroup: Unmodelled = [
  {
    cites: cite(decree63of2024, 'khoản 3 Điều 7'),
    because: {
      vi: 'Không nói ngày hẹn của cả nhóm thay đổi thế nào khi một cơ quan xin lỗi và hẹn lại; được lấy là theo ngày hẹn lại đó, sau khai sinh thì cộng thêm thời hạn của các phần còn lại; cách hiểu khác (ngày hẹn của nhóm giữ nguyên) chưa có lựa chọn',
      en: 'What one agency’s apology does to the day of the whole is not said; it is taken to follow the new day, after the birth with the terms of the legs added; that it might stay has no switch',
    },
  },
  {
    cites: cite(decree63of2024, 'khoản 2 Điều 7'),
    because: {
      vi: 'Không nói việc xác minh khi khai sinh vừa kéo dài thời hạn của nhóm (05 ngày) vừa không tính vào thời hạn khai sinh hay chỉ một trong hai; được lấy là cả hai',
      en: 'Whether verifying the birth both gives the group its five days and is left out of the birth’s own term, or only one of the two, is not said; both are taken to hold',
    },
  },
  {
    cites: cite(decree63of2024, 'Điều 1'),
    because: {
      vi: 'Chưa thấy quy định cho phép bỏ phần thường trú khi nộp hồ sơ',
      en: 'Whether the requester may leave out the residence leg was not found',
    },
  },
  {
    cites: cite(decree63of2024, 'khoản 1 Điều 8'),
    because: {
      vi: 'Không có quy định hủy giấy khai sinh khi phần thường trú bị từ chối: giấy khai sinh vẫn có giá trị',
      en: 'No rule takes back a certificate because residence failed: it stays valid',
    },
  },
  {
    cites: cite(linkedServiceProtocol, 'Mục trạng thái nhận về'),
    because: {
      vi: 'Việc ghi từ chối sau tiếp nhận thành «không được tiếp nhận» thuộc bộ chuyển đổi dữ liệu, không thuộc quy trình',
      en: 'That a refusal after acceptance is written back as «not accepted» belongs to an adapter',
    },
  },
];

/** What Decree 301/2026 leaves open of the group. */
export const unmodelledSince2026: Unmodelled = [
  {
    cites: cite(decree301of2026, 'khoản 3 Điều 18'),
    because: {
      vi: 'Từ 01/01/2027 phần mềm liên thông ngừng hoạt động; vai trò chuyển cho hệ thống điều phối',
      en: 'From 1 January 2027 another system takes over from the linked-service software',
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
    cites: cite(decree301of2026, 'khoản 2 Điều 7 sửa đổi tại Điều 5'),
    because: {
      vi: 'Thẻ căn cước có hạn riêng: lời xin lỗi của phần căn cước không dời ngày hẹn của cả nhóm',
      en: 'The identity card has a limit of its own: an apology for it moves no date of the group',
    },
  },
  {
    cites: cite(decree301of2026, 'khoản 1 Điều 7 sửa đổi tại Điều 5'),
    because: {
      vi: 'Hẹn được báo cho từng thủ tục; ở đây phần mềm báo một lần cho cả nhóm, từng phần có ngày hẹn riêng trong hồ sơ của mình',
      en: 'The appointment is told for each procedure; here one notice tells that of the group, and each part keeps its own in its dossier',
    },
  },
  {
    cites: cite(decree301of2026, 'khoản 4 Điều 3'),
    because: {
      vi: 'Thời gian hoàn thiện hồ sơ không tính. Chưa mô hình hóa: thời gian xác nhận trên VNeID và thời gian sự cố hệ thống vẫn tính vào thời hạn, vì việc trừ cần thông báo của cơ quan chủ quản và phải dừng cả nhóm; hạn khắc phục 24 giờ là của hệ thống',
      en: 'Time for completing the dossier is left out. Not modelled: time for confirming in VNeID and of an outage still runs in the term, since leaving it out takes a notice by the owner of the system and has to stop the whole group; the 24 hours for the repair are the system’s',
    },
  },
  {
    cites: cite(decree301of2026, 'khoản 2 Điều 6'),
    because: {
      vi: 'Hỗ trợ tài chính khi sinh con là việc khác của Chủ tịch xã, theo pháp luật dân số',
      en: 'The financial support for giving birth is another matter of the chair, by the law on population',
    },
  },
  {
    cites: cite(decree301of2026, 'Điều 4'),
    because: {
      vi: 'Từ 01/9/2026 cơ sở khám bệnh gửi dữ liệu giấy chứng sinh tới Cổng Dịch vụ công quốc gia: trước khi có hồ sơ',
      en: 'From 1 September 2026 the hospital’s data go to the national portal: before there is a dossier',
    },
  },
];
