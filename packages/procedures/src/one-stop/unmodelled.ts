import type { Definition } from '@motcua/kit';
import { circular1of2018, cite, civilCode2015, decree61of2018, decree118of2025 } from '@motcua/law';

/** What the one-stop decrees say that is not in the machine of a dossier, each with the reason. */
export const unmodelledOfOneStop: Definition['unmodelled'] = [
  {
    cites: cite(decree118of2025, 'khoản 2 Điều 17'),
    because: {
      vi: 'Cổng phản hồi và chuyển hồ sơ tự động: lúc phản hồi và lúc hệ thống cấp tỉnh nhận được lấy là một',
      en: 'The portal answers and forwards by itself: its answer and the arrival in the provincial system are taken to be one moment',
    },
  },
  {
    cites: cite(decree118of2025, 'khoản 3 Điều 17'),
    because: {
      vi: 'Thủ tục một cửa chung chỉ có các thời hạn 01, 03, 05, 07, 08, 10, 15, 20 ngày làm việc, là những thời hạn đã gặp: mỗi thời hạn là một thời hạn có tên; thủ tục có thời hạn khác khai báo bằng oneStopProcedure',
      en: 'The generic procedure has the terms of 1, 3, 5, 7, 8, 10, 15 and 20 working days, those that were met: each is a term with a name; a procedure with another declares it by oneStopProcedure',
    },
  },
  {
    cites: cite(decree118of2025, 'khoản 1 Điều 18'),
    because: {
      vi: 'Dữ liệu điện tử chuyển qua hệ thống; không nêu số giờ nên được lấy theo hạn chuyển hồ sơ chung',
      en: 'Electronic data go through the system; no number is given, so the general limit for handing over is taken',
    },
  },
  {
    cites: cite(decree118of2025, 'khoản 6 Điều 19'),
    because: {
      vi: 'Không có mức tối đa của thời gian gia hạn, không có trường hợp được miễn xin lỗi, không nói hậu quả khi ngày hẹn lại cũng bị trễ: ngày hẹn lại do cơ quan định, lần trễ thứ hai được ghi là vi phạm',
      en: 'No maximum of the extension, no exemption from the apology, and nothing on a missed second date was found: the agency sets the new date, and missing it is kept as a breach',
    },
  },
  {
    cites: cite(decree61of2018, 'điểm b khoản 5 Điều 19'),
    because: {
      vi: 'Không có quy định im lặng là đồng ý: cơ quan được lấy ý kiến chậm thì hồ sơ vẫn chờ',
      en: 'No rule makes silence a consent: the dossier waits for the consulted agency',
    },
  },
  {
    cites: cite(decree118of2025, 'khoản 2 Điều 20'),
    because: {
      vi: 'Liên thông điện tử gửi đồng thời là một nhóm thủ tục, không phải một hồ sơ đơn lẻ',
      en: 'Electronic linking, to all agencies at once, is a group and not a single dossier',
    },
  },
  {
    cites: cite(decree118of2025, 'điểm c khoản 1 Điều 17'),
    because: {
      vi: 'Số hóa và ký số bản chụp là việc của hệ thống; hồ sơ mang tệp và mã băm',
      en: 'Scanning and signing the copies is the system’s; the dossier carries files and digests',
    },
  },
  {
    cites: cite(decree118of2025, 'Điều 28'),
    because: {
      vi: 'Mã số hồ sơ là mã của vụ việc; cấu trúc của mã do hệ thống cấp',
      en: 'The code of the dossier is the id of the case; the system gives it its pattern',
    },
  },
  {
    cites: cite(circular1of2018, 'Điều 19'),
    because: {
      vi: 'Mã số hồ sơ là mã của vụ việc; cấu trúc của mã do hệ thống cấp',
      en: 'The code of the dossier is the id of the case; the system gives it its pattern',
    },
  },
  {
    cites: cite(decree61of2018, 'khoản 5 Điều 12'),
    because: {
      vi: 'Thông báo cho Bộ phận Một cửa và xin lỗi người nộp là một sự kiện: Bộ phận Một cửa thấy ngày hẹn mới',
      en: 'Telling the desk and apologising to the applicant is one event: the desk sees the new date',
    },
  },
  {
    cites: cite(decree118of2025, 'khoản 1 Điều 23'),
    because: {
      vi: 'Chi phí sửa kết quả, lập lại hồ sơ do cơ quan chịu được chi trả bên ngoài',
      en: 'What correcting or making anew costs the agency is paid elsewhere',
    },
  },
  {
    cites: cite(decree118of2025, 'điểm đ khoản 2 Điều 38'),
    because: {
      vi: 'Lời xin lỗi của Chủ tịch khi cấp dưới có hành vi không được làm là việc khác, không gắn với hạn của hồ sơ',
      en: 'The chair’s own apology for forbidden conduct is another matter, not tied to a term',
    },
  },
  {
    cites: cite(decree61of2018, 'điểm d khoản 2 Điều 37'),
    because: {
      vi: 'Lời xin lỗi của Chủ tịch khi cấp dưới có hành vi không được làm là việc khác, không gắn với hạn của hồ sơ',
      en: 'The chair’s own apology for forbidden conduct is another matter, not tied to a term',
    },
  },
  {
    cites: cite(civilCode2015, 'Điều 145'),
    because: {
      vi: 'Chưa thấy định nghĩa chung về ngày làm việc và hiệu lực của việc nhận hồ sơ sáng thứ Bảy; xem các giả định về cách tính',
      en: 'No general definition of a working day, nor of reception on Saturday, was found; see the assumptions on counting',
    },
  },
];
