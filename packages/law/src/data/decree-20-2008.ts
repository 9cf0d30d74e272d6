import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Decree 20/2008 on feedback about administrative rules. Its codified copy still names the unit that later decrees moved. */
export const decree20of2008 = instrument({
  id: 'decree-20-2008',
  number: '20/2008/NĐ-CP',
  title: {
    vi: 'Nghị định về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính',
    en: 'Decree on receiving and handling feedback of people and organisations about administrative rules',
  },
  kind: 'decree',
  issuedOn: civilDate('2008-02-14'),
  inForce: since(civilDate('2008-03-03')),
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'Điều 8': law(
      'Cơ quan tiếp nhận phản ánh, kiến nghị ở tỉnh; bản pháp điển vẫn ghi Sở Tư pháp.',
      'The body that receives feedback in a province; the codified copy still names the Department of Justice.',
    ),
    'Điều 6': law('Hình thức: văn bản, điện thoại, phiếu lấy ý kiến.', 'Forms: writing, telephone, opinion sheet.'),
    'Điều 7': law(
      'Yêu cầu: tiếng Việt, nội dung rõ ràng, tên và địa chỉ hoặc điện thoại.',
      'Requirements: Vietnamese, clear content, name with address or telephone.',
    ),
    'khoản 1 Điều 9': law(
      'Hướng dẫn, nhận, vào sổ, nghiên cứu và phân loại, lưu.',
      'Guide, receive, register, study and classify, archive.',
    ),
    'điểm đ khoản 1 Điều 9': law(
      'Lưu hồ sơ và lưu vào cơ sở dữ liệu điện tử những phản ánh, kiến nghị đã tiếp nhận.',
      'What was received is archived, on paper and in the electronic database.',
    ),
    'khoản 2 Điều 9': law(
      'Phiếu lấy ý kiến theo quy trình riêng của cơ quan gửi phiếu.',
      'Opinion sheets follow a process of their own, of the body that sends them.',
    ),
    'khoản 2 Điều 12': law(
      'Người phản ánh được yêu cầu thông báo tình hình xử lý.',
      'The sender may ask how the handling stands.',
    ),
    'điểm d khoản 1 Điều 9': law(
      'Bốn loại; không thuộc thẩm quyền thì chuyển cơ quan có thẩm quyền trong 05 ngày làm việc từ ngày tiếp nhận.',
      'Four classes; what is another body’s goes there within 5 working days of receipt.',
    ),
    'khoản 1 Điều 14': law(
      'Phản ánh về hành vi được xử lý theo pháp luật về hành vi đó.',
      'Feedback on conduct is handled under the law on that conduct.',
    ),
    'khoản 2 Điều 14': law(
      'Phản ánh về quy định: phân loại, xem xét theo sáu tiêu chí, quyết định, công khai, lưu.',
      'Feedback on rules: classified, tested on six criteria, decided, published, archived.',
    ),
    'Điều 15': law(
      'Sửa đổi, bãi bỏ, kiến nghị hoặc ban hành quy định mới.',
      'Amend, repeal, recommend or make a rule.',
    ),
    'khoản 2 Điều 15': law(
      'Kiến nghị sửa đổi, bãi bỏ quy định không đáp ứng các tiêu chí.',
      'A rule that fails the criteria is recommended for amendment or repeal.',
    ),
    'khoản 2 Điều 18': law(
      'Quy định không đáp ứng các tiêu chí thì Chủ tịch Ủy ban nhân dân cấp tỉnh sửa đổi, bãi bỏ hoặc đề nghị cơ quan có thẩm quyền.',
      'Where a rule fails the criteria, the provincial chair amends or repeals it, or proposes that to the competent body.',
    ),
    'Điều 19': law(
      'Thủ trưởng cơ quan công khai kết quả xử lý trên trang thông tin, phương tiện thông tin đại chúng, bằng công văn hoặc hình thức khác.',
      'The head publishes the outcome on the website, in the media, by letter or otherwise.',
    ),
  },
});
