import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { secondary } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 31/2021: the regulation of the national portal, feedback sent through it included. The limits inside it were not seen. */
export const decision31of2021 = instrument({
  id: 'decision-31-2021',
  number: '31/2021/QĐ-TTg',
  title: {
    vi: 'Quyết định ban hành Quy chế quản lý, vận hành, khai thác Cổng Dịch vụ công quốc gia',
    en: 'Decision on managing, running and using the national portal of public services',
  },
  kind: 'decision',
  issuedOn: null,
  inForce: { from: civilDate('2021-12-09'), until: civilDate('2026-07-19') },
  source: 'https://vietjack.me/phap-luat/quyet-dinh-so-31-2021-qd-ttg/chuong-vi-15278.html',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Điều 41': secondary(
      'Gửi phản ánh, kiến nghị trên Cổng cần có tài khoản.',
      'Feedback through the portal needs an account.',
    ),
    'Điều 42': secondary(
      'Phản ánh, kiến nghị điện tử có giá trị như văn bản giấy.',
      'Electronic feedback has the value of paper.',
    ),
    'Điều 43': secondary(
      'Tiếp nhận, phân loại và chuyển phản ánh, kiến nghị; chưa thấy thời hạn tính theo ngày.',
      'Feedback is received, classified and forwarded; no limits in days were seen.',
    ),
    'Điều 46': secondary(
      'Công khai kết quả xử lý; trả lời không đạt yêu cầu thì trả lại để xử lý tiếp.',
      'Outcomes are published; an unsuitable answer goes back to be worked on again.',
    ),
  },
});
