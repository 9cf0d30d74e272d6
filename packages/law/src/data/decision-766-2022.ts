import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 766/2022: the index of service quality, with the formulas by which the national portal computes it. */
export const decision766of2022 = instrument({
  id: 'decision-766-2022',
  number: '766/QĐ-TTg',
  title: {
    vi: 'Quyết định phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử',
    en: 'Decision on the index of steering and service quality in procedures and public services, in real time',
  },
  kind: 'decision',
  issuedOn: civilDate('2022-06-23'),
  inForce: since(civilDate('2022-06-23')),
  dates: 'notFound',
  source: 'https://vietjack.me/phap-luat/quyet-dinh-766-qd-ttg-2271.html',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Năm nhóm chỉ số, 100 điểm: công khai 18, tiến độ 20, trực tuyến 22, số hóa 22, hài lòng 18.',
      'Five groups, 100 points: publicity 18, progress 20, online 22, digitisation 22, satisfaction 18.',
    ),
    'Mục 2.1': secondary(
      'Tỷ lệ đúng hạn = (xong trong hạn + đang giải quyết trong hạn) / (tổng hồ sơ đã nhận và xử lý trong kỳ). Đúng hạn khi kết thúc không sau ngày hẹn; thời gian công dân bổ sung được trừ; chờ bổ sung thì lấy lúc yêu cầu làm lúc kết thúc; yêu cầu bổ sung quá một lần tính là quá hạn.',
      'On time = (finished in time + in progress within the term) / (all received and handled in the period). On time when the end is not after the appointment; the applicant’s supplement time is deducted; while waiting, the request is the end; more than one request counts as overdue.',
    ),
    'Mục 2.2': secondary('Thời gian giải quyết trung bình.', 'Average processing time.'),
    'Mục 3.1': secondary(
      'Đủ điểm khi đạt từ 80% trở lên, thấp hơn thì theo tỷ lệ.',
      'Full points from 80 %, below that in proportion.',
    ),
    'Mục 3.3': secondary('Hồ sơ trực tuyến từ 50% trở lên.', 'Online dossiers from 50 %.'),
    'Mục 5.1': secondary(
      'Phản ánh, kiến nghị: từ chối hoặc chuyển lại trong 02 ngày làm việc, hỏi thêm trong 05, giải quyết trong 15, công khai trong 02 ngày làm việc sau khi có trả lời.',
      'Feedback: refused or passed back within 2 working days, more asked within 5, resolved within 15, published within 2 working days of the answer.',
    ),
    'Mục 5.4': secondary(
      'Mức độ hài lòng = 100% − (tỷ lệ quá hạn + tỷ lệ phản ánh); đủ điểm từ 90%.',
      'Satisfaction = 100 % − (overdue share + feedback share); full points from 90 %.',
    ),
  },
});
