import type { Definition } from '@motcua/kit';
import {
  cite,
  civilStatusLaw2014,
  civilStatusLaw2026,
  decree20of2021,
  decree63of2024,
  decree131of2021,
  decree158of2025,
  decree176of2025,
  decree301of2026,
  linkedDeathForm,
  portalDeath,
  portalResidenceRemoval,
  portalSurvivorBenefits,
  socialInsuranceLaw2014,
  socialInsuranceLaw2024,
} from '@motcua/law';
import { deathLaw } from './death-law.ts';

type Unmodelled = Definition['unmodelled'];

/** What touches every leg of the death group and is left to others. */
export const unmodelledOfDeathLegs: Unmodelled = [
  {
    cites: deathLaw.twin,
    because: {
      vi: 'Chưa thấy nội dung Điều 13: 02 giờ làm việc để xác nhận đã nhận hồ sơ được lấy như nhóm khai sinh; đồng bộ trong 10 phút và khắc phục sự cố trong ngày là việc của phần mềm',
      en: 'Article 13 was not seen: the 2 working hours for acknowledging are taken from the birth group; synchronising within 10 minutes and mending faults the same day are the software’s',
    },
  },
  {
    cites: deathLaw.supplement,
    because: {
      vi: 'Chưa thấy quy định về hạn bổ sung của nhóm khai tử; 07 ngày làm việc lấy từ phần mềm, quá hạn thì bị từ chối',
      en: 'No rule on the time for a supplement in the death group was found; the 7 working days are those of the software, then it is refused',
    },
  },
  {
    cites: cite(portalDeath, 'Mục bản chính'),
    because: {
      vi: 'Việc xuất trình giấy tờ khi nhận bản giấy tại quầy không làm thay đổi các bước của hồ sơ',
      en: 'Showing papers when the paper is collected at the desk changes no step of the dossier',
    },
  },
];

/** What touches the registration of a death and is not in its machine. */
export const unmodelledOfDeath: Unmodelled = [
  {
    cites: cite(decree301of2026, 'Điều 8'),
    because: {
      vi: 'Từ 01/9/2026 cơ sở khám bệnh gửi dữ liệu giấy báo tử tới Cổng Dịch vụ công quốc gia: trước khi có hồ sơ',
      en: 'From 1 September 2026 the hospital’s data go to the national portal: before there is a dossier',
    },
  },
  {
    cites: cite(decree301of2026, 'điểm b khoản 1 Điều 14 sửa đổi tại Điều 10'),
    because: {
      vi: 'Hạn 24 giờ để báo hồ sơ thiếu chưa có đồng hồ riêng: thời hạn giải quyết ngắn tương đương',
      en: 'The 24 hours for telling of a defect have no clock: the term itself is about as short',
    },
  },
  {
    cites: cite(civilStatusLaw2014, 'Điều 33'),
    because: {
      vi: 'Nghĩa vụ khai tử trong 15 ngày có trước hồ sơ; khai quá hạn chỉ làm phát sinh lệ phí',
      en: 'The duty to declare within 15 days comes before the dossier; a late declaration only costs a fee',
    },
  },
  {
    cites: cite(portalDeath, 'Mục lệ phí'),
    because: {
      vi: 'Lệ phí, phí bản sao là một phần của việc nộp hồ sơ',
      en: 'Fees and copies are part of filing',
    },
  },
  {
    cites: cite(portalDeath, 'Mục giấy tờ'),
    because: {
      vi: 'Hủy đăng ký vì giấy tờ giả là một vụ việc khác',
      en: 'Cancelling a registration for forged papers is a matter of its own',
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
    cites: cite(civilStatusLaw2026, 'khoản 2 Điều 15'),
    because: {
      vi: 'Chủ động đăng ký khai tử từ 01/3/2027 chưa được mô hình hóa',
      en: 'Registration on the commune’s own initiative, from 1 March 2027, is still to come',
    },
  },
  {
    cites: cite(decree301of2026, 'khoản 2 Điều 18'),
    because: {
      vi: 'Tên gọi giấy chứng tử chỉ dùng từ 01/3/2027',
      en: 'The name death certificate is used only from 1 March 2027',
    },
  },
];

/** What touches the removal of a residence and is not in its machine. */
export const unmodelledOfRemoval: Unmodelled = [
  {
    cites: cite(portalResidenceRemoval, 'Mục chủ động xóa'),
    because: {
      vi: 'Công an tự xóa khi hộ gia đình không đề nghị trong 07 ngày: ngoài nhóm liên thông',
      en: 'The police remove by themselves where the household does not ask within 7 days: outside the group',
    },
  },
  {
    cites: cite(portalResidenceRemoval, 'Mục thời hạn'),
    because: {
      vi: '05 ngày làm việc là thời hạn khi nộp riêng, không phải của nhóm',
      en: 'The 5 working days are those of the procedure by itself',
    },
  },
  {
    cites: cite(portalResidenceRemoval, 'Mục lệ phí'),
    because: { vi: 'Cổng không nêu lệ phí', en: 'The portal states no fee' },
  },
];

/** What touches the money of social insurance and is not in its machine. */
export const unmodelledOfInsurance: Unmodelled = [
  {
    cites: cite(decree301of2026, 'Điều 9'),
    because: {
      vi: 'Điều kiện và giấy tờ của thân nhân do cơ quan bảo hiểm xã hội xét',
      en: 'Conditions and papers of relatives are examined by social insurance',
    },
  },
  {
    cites: cite(socialInsuranceLaw2014, 'khoản 1 Điều 112'),
    because: {
      vi: 'Hạn 90 ngày để thân nhân nộp hồ sơ có trước hồ sơ; hậu quả khi quá hạn chưa được tìm thấy',
      en: 'The 90 days for filing come before the dossier; what follows when they are over was not found',
    },
  },
  {
    cites: cite(socialInsuranceLaw2014, 'Điều 111'),
    because: {
      vi: 'Chưa rõ sổ bảo hiểm xã hội và giấy tờ giám định đến cơ quan bảo hiểm xã hội thế nào khi liên thông',
      en: 'How the insurance book and assessments reach social insurance in the group was not found',
    },
  },
  {
    cites: cite(socialInsuranceLaw2014, 'Điều 68'),
    because: {
      vi: 'Tuất hằng tháng (tỷ lệ, số người, thời điểm) không được tính; chỉ có quyết định',
      en: 'The monthly survivor benefit (percentage, number, beginning) is not computed; only the decision is there',
    },
  },
  {
    cites: cite(portalSurvivorBenefits, 'Mục người nộp'),
    because: {
      vi: 'Người đang đóng bảo hiểm xã hội: nộp qua người sử dụng lao động, ngoài nhóm liên thông',
      en: 'For somebody still insured the employer files: outside the group',
    },
  },
  {
    cites: cite(decree158of2025, 'Điều 25'),
    because: {
      vi: '10 ngày làm việc cho người hưởng trợ cấp hằng tháng chưa đủ tuổi hưu trí xã hội là thủ tục khác',
      en: 'The 10 working days for those on the monthly allowance are another procedure',
    },
  },
  {
    cites: cite(socialInsuranceLaw2024, 'Điều 91'),
    because: {
      vi: 'Chưa thấy số ngày giải quyết của Luật mới và ngày chi trả: việc chi trả không có hạn',
      en: 'The days of the new Law and the day of payment were not found: the payment has no limit',
    },
  },
];

/** What touches the end of a monthly survivor’s allowance and is not in its machine. */
export const unmodelledOfStop: Unmodelled = [
  {
    cites: deathLaw.limits,
    because: {
      vi: 'Thời hạn của cả nhóm khi người hưởng tuất hằng tháng chưa đủ 80 tuổi chưa được tìm thấy; ở đây chỉ có thời hạn của phần thôi hưởng',
      en: 'The limit of the whole group where the person was under 80 was not found; here is only that of the end of the allowance',
    },
  },
];

/** What touches the money of the labour and social agencies and is not in its machine. */
const unmodelledOfState: Unmodelled = [
  {
    cites: cite(decree63of2024, 'Điều 11'),
    because: {
      vi: 'Chưa thấy nội dung Điều 11 về hồ sơ; thành phần lấy theo biểu mẫu đang dùng và quy định của từng chế độ',
      en: 'Article 11 on the dossier was not seen; the fields are those of the live form and of each scheme',
    },
  },
  {
    cites: cite(linkedDeathForm, 'Mục đối tượng'),
    because: {
      vi: 'Tỷ lệ thương tật, quê quán và danh mục nhóm đối tượng của biểu mẫu chưa được mô hình hóa',
      en: 'Injury rate, home place and the list of groups of the form are not modelled',
    },
  },
  {
    cites: cite(decree176of2025, 'Điều 6'),
    because: {
      vi: 'Rút kinh phí trước ngày 25, báo cáo trước ngày 20 là quy định về trợ cấp hưu trí xã hội; ngày chi trả của chế độ này chưa được tìm thấy, nên không có hạn',
      en: 'Funds drawn before the 25th, reports before the 20th: a rule on the social pension; the day of payment here was not found, so it has no limit',
    },
  },
];

const openAbove: Unmodelled = [
  {
    cites: cite(decree20of2021, 'khoản 2 Điều 11'),
    because: {
      vi: 'Mức luật định là tối thiểu, tỉnh có thể quy định cao hơn: quyết định cao hơn không bị chặn',
      en: 'The law sets the least and a province may set more: a decision above it is not held back',
    },
  },
];

/** What touches the burial help of social assistance and is not in its machine. */
export const unmodelledOfAssistance: Unmodelled = [
  ...unmodelledOfState,
  ...openAbove,
  {
    cites: cite(decree301of2026, 'khoản 2 Điều 19'),
    because: {
      vi: 'Dẫn chiếu đến văn bản thay thế được xét theo ngày tiếp nhận hồ sơ, như mọi quy định',
      en: 'References to what replaces a text go by the day of receipt, as every rule does',
    },
  },
  {
    cites: cite(decree20of2021, 'Điều 14'),
    because: {
      vi: 'Hỗ trợ khẩn cấp (50 lần mức chuẩn) là thủ tục khác, ngoài nhóm',
      en: 'Emergency help (50 times the standard) is another procedure, outside the group',
    },
  },
];

/** What touches the burial money of people with merit and is not in its machine. */
export const unmodelledOfMerit: Unmodelled = [
  ...unmodelledOfState,
  {
    cites: cite(decree131of2021, 'Điều 122'),
    because: {
      vi: 'Từ 01/7/2025 cơ quan quyết định được lấy là Sở Nội vụ, cấp huyện không còn; nghị định phân định thẩm quyền lĩnh vực nội vụ chưa đọc được',
      en: 'Since 1 July 2025 the Department of Home Affairs is taken to decide, without the district; the decree on competences was not read',
    },
  },
  {
    cites: cite(decree131of2021, 'khoản 5 Điều 123'),
    because: {
      vi: 'Người chết trong quân đội, công an theo trình tự riêng 20 ngày',
      en: 'Those who die in army or police service follow a route of their own',
    },
  },
  {
    cites: cite(decree131of2021, 'khoản 2 Điều 121'),
    because: {
      vi: 'Mức trợ cấp hằng tháng đang hưởng không được khai, nên khoản một lần 03 tháng không được kiểm tra; chỉ mai táng phí được so với mức luật ấn định',
      en: 'The monthly allowance drawn is not declared, so the one-time sum of 3 months is not checked; only the burial is compared with what the law fixes',
    },
  },
  {
    cites: cite(decree131of2021, 'Điều 124'),
    because: {
      vi: 'Tuất hằng tháng của người có công cần thêm giấy tờ, được lấy là ngoài phần này',
      en: 'The monthly survivor allowance of people with merit needs more papers; it is taken to lie outside this leg',
    },
  },
];

/** That nobody found a rule on a wrong match between the extract and the benefit file. */
export const unmodelledOfIdentity: Unmodelled = [
  {
    cites: cite(decree63of2024, 'Điều 14'),
    because: {
      vi: 'Không có quy định khi trích lục và hồ sơ hưởng ghi khác nhau; thời hạn được lấy là vẫn tính trong khi đối chiếu',
      en: 'Nothing is said where the extract and the benefit file differ; the term is taken to run while they are compared',
    },
  },
];
