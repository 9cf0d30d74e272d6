import type { Definition } from '@motcua/kit';
import {
  circular11of2014,
  circular17of2014,
  cite,
  decision6of2018,
  decision31of2021,
  decree20of2008,
} from '@motcua/law';
import { law } from './law.ts';

/** What touches feedback and is not in its machine. */
export const unmodelledOfFeedback: Definition['unmodelled'] = [
  {
    cites: cite(decree20of2008, 'khoản 2 Điều 9'),
    because: {
      vi: 'Phiếu lấy ý kiến do cơ quan gửi đi, theo quy trình riêng; ở đây là phản ánh, kiến nghị gửi đến',
      en: 'Opinion sheets are sent out by an agency, by a process of their own; here feedback comes in',
    },
  },
  {
    cites: cite(decree20of2008, 'khoản 2 Điều 12'),
    because: {
      vi: 'Quyền hỏi tình hình xử lý được đáp ứng bằng việc xem vụ việc, không làm đổi trạng thái',
      en: 'The right to ask how it stands is met by looking at the case, and moves nothing',
    },
  },
  {
    cites: law.conduct,
    because: {
      vi: 'Phản ánh về hành vi được xử lý theo pháp luật về hành vi đó ở cơ quan nhận chuyển; Nghị định không nêu hạn chuyển riêng',
      en: 'Misconduct is handled under its own law by the body that gets it; the decree sets no day for passing it on',
    },
  },
  {
    cites: cite(circular11of2014, 'khoản 1 Điều 13'),
    because: {
      vi: 'Hạn 03 ngày làm việc để chuyển phản ánh về hành vi chỉ có ở Bộ Công Thương',
      en: 'The 3 working days for passing misconduct on are the rule of one ministry only',
    },
  },
  {
    cites: cite(circular17of2014, 'khoản 1 Điều 19'),
    because: {
      vi: 'Trùng với hạn chuyển 05 ngày làm việc của Nghị định',
      en: 'The same 5 working days as the decree has for forwarding',
    },
  },
  {
    cites: cite(decision6of2018, 'toàn văn'),
    because: {
      vi: 'Mới thấy trang đầu của quy chế tỉnh; không có thời hạn nào để dùng',
      en: 'Only the first page of the provincial regulation was seen; there is no limit to use',
    },
  },
  {
    cites: cite(decision31of2021, 'Điều 41'),
    because: {
      vi: 'Việc đăng nhập, tài khoản và giá trị của bản điện tử thuộc về Cổng',
      en: 'Accounts, and the value of what is electronic, are the portal’s',
    },
  },
  {
    cites: law.scoring,
    because: {
      vi: 'Không nói thời hạn có dừng khi chờ người phản ánh hay không, được hiểu là vẫn tính; hạn từ chối, hỏi thêm và chuyển được tính cho mỗi cơ quan từ khi nhận, được chuyển hoặc được chuyển lại; hỏi thêm không bắt buộc nên hết hạn hỏi thì không có gì quá hạn',
      en: 'Whether a limit stands while the sender is asked is not said, and it is taken to run; the days for refusing, asking and forwarding are counted for each body from its receipt, the forwarding or the passing back; nobody has to ask, so nothing is overdue where those days pass',
    },
  },
];
