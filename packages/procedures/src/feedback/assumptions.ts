import {
  assumption,
  circular11of2014,
  circular17of2014,
  circular21of2016,
  cite,
  decision80of2025,
  decision163of2025,
  decree61of2018,
  decree118of2025,
} from '@motcua/law';
import { law } from './law.ts';

/** Whose limits bind the handling of feedback: no decree sets one for resolving. */
export const feedbackLimits = assumption({
  id: 'feedback-limits',
  about: {
    vi: 'Thời hạn xử lý phản ánh, kiến nghị theo quy định nào',
    en: 'Whose limits bind the handling of feedback',
  },
  default: 'portal',
  choices: {
    portal: {
      vi: 'theo cách chấm điểm của Cổng: từ chối, chuyển lại 02, hỏi thêm 05, giải quyết 15, công khai 02 ngày làm việc',
      en: 'as the portal scores: refuse or pass back 2, ask 5, resolve 15, publish 2 working days',
    },
    ninhBinh: { vi: 'Ninh Bình: trả lời trong 10 ngày làm việc', en: 'Ninh Bình: answered within 10 working days' },
    bacNinh: {
      vi: 'Bắc Ninh: 05 ngày làm việc; liên ngành 07; đặc biệt 10',
      en: 'Bắc Ninh: 5 working days; across sectors 7; special cases 10',
    },
    trade: {
      vi: 'Bộ Công Thương: 05 ngày làm việc; trực tuyến 03; phức tạp 10',
      en: 'Ministry of Industry and Trade: 5 working days; online 3; complex 10',
    },
    culture: {
      vi: 'Bộ Văn hóa, Thể thao và Du lịch: báo cáo trong 07 ngày làm việc',
      en: 'Ministry of Culture, Sports and Tourism: reported within 7 working days',
    },
    transport: {
      vi: 'Bộ Giao thông vận tải: chuyển trong 02 ngày làm việc, còn lại theo Cổng',
      en: 'Ministry of Transport: passed on within 2 working days, else as the portal',
    },
  },
  why: {
    vi: 'Nghị định 20/2008/NĐ-CP chỉ có hạn chuyển 05 ngày làm việc; chưa thấy thời hạn trong Quyết định 31/2021/QĐ-TTg và 29/2026/QĐ-TTg; cách chấm điểm của Cổng có từ 2022 và được lấy cho cả trước đó',
    en: 'Decree 20/2008 limits only the forwarding, to 5 working days; no limits were seen in Decisions 31/2021 and 29/2026; the scoring of the portal dates from 2022 and is taken for earlier days too',
  },
  cites: [
    law.scoring,
    law.classes,
    cite(decision163of2025, 'Điều 19'),
    cite(decision80of2025, 'toàn văn'),
    cite(circular11of2014, 'điểm b khoản 2 Điều 13'),
    cite(circular11of2014, 'điểm c khoản 2 Điều 13'),
    cite(circular17of2014, 'khoản 3 Điều 19'),
    cite(circular21of2016, 'điểm c khoản 2 Điều 49'),
  ],
});

/** Whether a late answer to feedback owes an apology. */
export const feedbackApology = assumption({
  id: 'feedback-apology',
  about: {
    vi: 'Trả lời phản ánh, kiến nghị chậm có phải xin lỗi hay không',
    en: 'Whether a late answer to feedback owes an apology',
  },
  default: 'owed',
  choices: {
    owed: {
      vi: 'có: như hồ sơ thủ tục hành chính, xin lỗi và hẹn lại một lần',
      en: 'yes: as for a dossier, with one new date',
    },
    notOwed: {
      vi: 'không: thời hạn chỉ để theo dõi, chậm thì thấy là chậm',
      en: 'no: the limit is only watched, and lateness stays visible',
    },
  },
  why: {
    vi: 'Quy định về phản ánh, kiến nghị không nói; quy định xin lỗi viết cho hồ sơ thủ tục hành chính, ở đây lấy theo hướng có lợi cho người dân',
    en: 'The rules on feedback do not say; the apology is written for dossiers, and is taken here in favour of the sender',
  },
  cites: [law.scoring, cite(decree61of2018, 'khoản 9 Điều 19'), cite(decree118of2025, 'khoản 6 Điều 19')],
});

/** Which limit holds once an unsuitable answer went back. */
export const answerReturned = assumption({
  id: 'feedback-answer-returned',
  about: {
    vi: 'Thời hạn xử lý lại khi câu trả lời bị trả lại',
    en: 'The limit once an unsuitable answer was sent back',
  },
  default: 'whole',
  choices: {
    whole: { vi: 'cả thời hạn, tính lại từ ngày trả lại', en: 'the whole limit, from the day of the return' },
    none: { vi: 'không có thời hạn', en: 'no limit' },
  },
  why: {
    vi: 'Quy chế của Cổng cho trả lại câu trả lời không đạt; không thấy thời hạn xử lý lại. Lấy cả thời hạn vì trả lại nghĩa là chưa có câu trả lời; không có thời hạn nào thì không ai thấy được sự chậm trễ',
    en: 'The regulation of the portal lets an unsuitable answer go back; no limit for the second handling was seen. The whole limit is taken: a returned answer is none, and without a limit nobody would see a delay',
  },
  cites: [law.scoring],
});
