import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { inferred, secondary, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decision 138/2025 of Đồng Tháp: receiving and returning land dossiers. When it came into force was not found. */
export const decision138of2025 = instrument({
  id: 'decision-138-2025',
  number: '138/2025/QĐ-UBND',
  title: {
    vi: 'Quyết định của Ủy ban nhân dân tỉnh Đồng Tháp ban hành Quy chế tiếp nhận hồ sơ, giải quyết thủ tục hành chính lĩnh vực đất đai',
    en: 'Decision of Đồng Tháp on receiving and settling land dossiers',
  },
  kind: 'decision',
  issuedOn: civilDate('2025-11-25'),
  inForce: since(civilDate('2025-11-25')),
  dates: 'notFound',
  source:
    'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-138-2025-QD-UBND-Quy-che-tiep-nhan-ho-so-thu-tuc-hanh-chinh-linh-vuc-dat-dai-Dong-Thap-682091.aspx',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Điều 3': secondary(
      'Hồ sơ phải bổ sung: đơn vị trả lại trong 02 ngày làm việc, Bộ phận Một cửa báo người nộp trong 01 ngày làm việc.',
      'A dossier to be supplemented: the unit returns it within 2 working days, the desk tells the applicant within 1.',
    ),
    'khoản 3 Điều 5': secondary(
      'Hai lần hẹn: lần đầu đến ngày chuyển phiếu thông tin cho cơ quan thuế, lần sau tính từ ngày có chứng từ nộp tiền; như «không quá 08 ngày làm việc: 05 + 03».',
      'Two appointments: the first until the tax slip goes out, the second counted from the proof of payment; as in "no more than 8 working days: 5 + 3".',
    ),
    'khoản 6 Điều 3': secondary(
      'Hồ sơ chậm trả: thông báo, nêu lý do trước khi hết hạn 01 ngày.',
      'Dossiers returned late: notice with the reason 1 day before the term ends.',
    ),
  },
});

/** Decision 2934 of Lai Châu: its office hours. Its dates were not found. */
export const decision2934ofLaiChau = instrument({
  id: 'decision-2934-lai-chau',
  number: '2934/QĐ-UBND',
  title: { vi: 'Quyết định của Ủy ban nhân dân tỉnh Lai Châu', en: 'Decision of Lai Châu' },
  kind: 'decision',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source: 'Quyết định số 2934/QĐ-UBND tỉnh Lai Châu, không còn địa chỉ',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Giờ làm việc 07:30–11:30, 13:30–17:00: 7 giờ 30 phút một ngày.',
      'Office hours 07:30–11:30 and 13:30–17:00: 7 and a half hours a day.',
    ),
  },
});

/** Decision 3857 of Nghệ An: an internal process with hours. When it came into force was not found. */
export const decision3857of2025 = instrument({
  id: 'decision-3857-2025',
  number: '3857/QĐ-UBND',
  title: {
    vi: 'Quyết định của Ủy ban nhân dân tỉnh Nghệ An về quy trình giải quyết thủ tục hành chính',
    en: 'Decision of Nghệ An on internal processes',
  },
  kind: 'decision',
  issuedOn: civilDate('2025-11-26'),
  inForce: since(civilDate('2025-11-26')),
  dates: 'notFound',
  source: 'https://thuvienphapluat.vn (Quyết định 3857/QĐ-UBND 2025 Nghệ An)',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Quy trình nội bộ: 168 giờ là 21 ngày làm việc, một ngày 8 giờ.',
      'Internal process: 168 hours are 21 working days, 8 hours a day.',
    ),
  },
});

/** Dispatch 581 on periodic reports of administrative reform. Its dates were not found. */
export const dispatch581 = instrument({
  id: 'dispatch-581',
  number: '581/BNV-CCHC',
  title: {
    vi: 'Công văn hướng dẫn chế độ báo cáo cải cách hành chính định kỳ',
    en: 'Dispatch on the periodic reports of administrative reform',
  },
  kind: 'dispatch',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source:
    'https://sonoivu.namdinh.gov.vn/cai-cach-hanh-chinh/bo-noi-vu-huong-dan-thuc-hien-che-do-bao-cao-cai-cach-hanh-chinh-dinh-ky-2627',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'toàn văn': secondary(
      'Báo cáo cải cách hành chính định kỳ: quý I, sáu tháng, quý III và năm, mỗi báo cáo có kỳ số liệu và ngày gửi Bộ Nội vụ.',
      'Periodic reports of the reform: first quarter, half-year, third quarter and year, each with its data and its day towards the Ministry of Home Affairs.',
    ),
    'Mục báo cáo quý I': secondary(
      'Báo cáo quý I: số liệu từ 15/12 năm trước đến 14/3, gửi Bộ Nội vụ chậm nhất ngày 20/3.',
      'The report of the first quarter: data from 15 December to 14 March, sent to the Ministry of Home Affairs by 20 March.',
    ),
    'Mục báo cáo sáu tháng': secondary(
      'Báo cáo sáu tháng: số liệu từ 15/12 năm trước đến 14/6, gửi chậm nhất ngày 20/6.',
      'The half-year report: data from 15 December to 14 June, sent by 20 June.',
    ),
    'Mục báo cáo quý III': secondary(
      'Báo cáo quý III: số liệu từ 15/6 đến 14/9, gửi chậm nhất ngày 20/9.',
      'The report of the third quarter: data from 15 June to 14 September, sent by 20 September.',
    ),
    'Mục báo cáo năm': secondary(
      'Báo cáo năm: số liệu từ 15/12 năm trước đến 14/12, gửi chậm nhất ngày 20/12.',
      'The report of the year: data from 15 December to 14 December, sent by 20 December.',
    ),
  },
});

/** How some places report and count: evidence of practice. */
export const localPractice = instrument({
  id: 'practice-local',
  number: 'thực tiễn địa phương',
  title: { vi: 'Thực tiễn của một số địa phương', en: 'Practice of some places' },
  kind: 'practice',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source: 'Bảng theo dõi và báo cáo của một số địa phương, năm 2026',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục báo cáo 09 tháng': inferred(
      'Có nơi báo cáo 09 tháng thay cho báo cáo quý III.',
      'In some places a nine-month report replaces that of the third quarter.',
    ),
    'Mục tỷ lệ đúng hạn': secondary(
      'Tỷ lệ đúng hạn = (trước hạn + đúng hạn) / tổng hồ sơ đã giải quyết.',
      'On time = (early + on time) / all settled.',
    ),
  },
});

/** What newspapers say of children without residence in Hồ Chí Minh City in 2025. */
export const pressOnChildrenWithoutResidence = instrument({
  id: 'practice-press-residence',
  number: 'báo chí về cư trú',
  title: {
    vi: 'Báo chí về trẻ em chưa đăng ký thường trú tại Thành phố Hồ Chí Minh',
    en: 'Press on children without residence in Hồ Chí Minh City',
  },
  kind: 'practice',
  issuedOn: null,
  inForce: since(retrieved.pages),
  dates: 'notFound',
  source:
    'https://thanhnien.vn/phai-dang-ky-cu-tru-cho-tre-em-185251005205321232.htm và https://amp.vtcnews.vn/40-000-tre-em-chua-duoc-dang-ky-cu-tru-cong-an-tp-hcm-noi-gi-ar967453.html',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'Mục 25/9/2025': secondary(
      'Khoảng 40.000 trẻ em có khai sinh chưa đăng ký cư trú.',
      'About 40,000 children with a birth record and no residence.',
    ),
    'Mục 06/10/2025': secondary(
      '140.175 trường hợp trẻ em có khai sinh chưa đăng ký cư trú, cùng một cơ quan công an.',
      '140,175 such records, of the same police office.',
    ),
  },
});
