import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, portal } from './provision.ts';
import { codifiedLaw, retrieved } from './retrieved.ts';

/** Law on Civil Status 2014. */
export const civilStatusLaw2014 = instrument({
  id: 'civil-status-law-2014',
  number: '60/2014/QH13',
  title: { vi: 'Luật Hộ tịch', en: 'Law on Civil Status' },
  kind: 'law',
  issuedOn: civilDate('2014-11-20'),
  inForce: { from: civilDate('2016-01-01'), until: civilDate('2027-02-28') },
  source: codifiedLaw,
  retrievedOn: retrieved.codifiedLaw,
  status: 'verified',
  provisions: {
    'khoản 2 Điều 5': law(
      'Không đủ điều kiện đăng ký thì người đứng đầu cơ quan đăng ký hộ tịch từ chối bằng văn bản, nêu rõ lý do.',
      'Not eligible: the head of the registering body refuses in writing, with the reason.',
    ),
    'khoản 3 Điều 5': law(
      'Việc hộ tịch mà Luật không định thời hạn được giải quyết trong ngày; nhận hồ sơ sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo.',
      'Matters for which the Law sets no term are settled the same day; received after 15:00 and not solvable, the result comes on the next working day.',
    ),
    'khoản 3 Điều 9': law(
      'Hồ sơ chưa đầy đủ, hợp lệ thì hướng dẫn bằng văn bản, ghi rõ giấy tờ cần bổ sung.',
      'Dossier incomplete or invalid: guidance in writing that names the papers to add.',
    ),
    'điểm b khoản 1 Điều 11': law(
      'Miễn lệ phí đăng ký khai sinh, khai tử đúng hạn của công dân cư trú trong nước.',
      'No fee for births and deaths registered in time, for citizens living in the country.',
    ),
    'Điều 13': law(
      'Ủy ban nhân dân cấp xã nơi cư trú của cha hoặc mẹ đăng ký khai sinh.',
      'The commune where father or mother lives registers the birth.',
    ),
    'Điều 15': portal(
      'Cha hoặc mẹ đăng ký khai sinh cho con trong 60 ngày từ ngày sinh; nếu không thể thì ông, bà, người thân thích khác hoặc cá nhân, tổ chức đang nuôi dưỡng.',
      'Father or mother registers the birth within 60 days; else grandparents, other relatives, or the person or body raising the child.',
    ),
    'khoản 1 Điều 15': law(
      'Trong 60 ngày từ ngày sinh, cha hoặc mẹ đăng ký khai sinh; nếu không thể thì ông, bà, người thân thích khác hoặc cá nhân, tổ chức đang nuôi dưỡng.',
      'Within 60 days of birth father or mother registers it; else grandparents, other relatives, or the person or body raising the child.',
    ),
    'khoản 1 Điều 16': law(
      'Nộp tờ khai và giấy chứng sinh; không có thì văn bản của người làm chứng, giấy cam đoan, biên bản trẻ bị bỏ rơi hoặc văn bản về mang thai hộ.',
      'The declaration and the birth notice; without one, the statement of a witness, an undertaking, the record of an abandoned child or the document on surrogacy.',
    ),
    'khoản 2 Điều 16': law(
      'Đủ giấy tờ và thông tin phù hợp thì công chức ghi vào Sổ hộ tịch, cập nhật dữ liệu để lấy số định danh cá nhân; Chủ tịch Ủy ban nhân dân cấp xã cấp giấy khai sinh.',
      'With all papers in order the officer enters the birth and updates the databases to obtain the identification number; the chair of the commune issues the certificate.',
    ),
    'Điều 18': law(
      'Đăng ký kết hôn cần xác minh thì không quá 05 ngày làm việc.',
      'Marriage registration with verification: at most 5 working days.',
    ),
    'Điều 32': law(
      'Đăng ký khai tử tại Ủy ban nhân dân cấp xã nơi cư trú cuối cùng; không rõ thì nơi chết hoặc nơi phát hiện thi thể.',
      'A death is registered by the commune of the last residence; if unknown, where the person died or was found.',
    ),
    'Điều 33': law(
      'Người thân thích đi khai tử trong 15 ngày từ ngày chết; không có thì đại diện cơ quan, tổ chức, cá nhân liên quan.',
      'A relative declares a death within 15 days; if there is none, a representative of the body or person concerned.',
    ),
    'Điều 34': law(
      'Thủ tục đăng ký khai tử; công chức hộ tịch khóa thông tin hộ tịch của người chết.',
      'Registering a death; the officer locks the civil-status data of the deceased.',
    ),
  },
});
