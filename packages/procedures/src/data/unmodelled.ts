import type { Definition } from '@motcua/kit';
import {
  type Citation,
  circular1of2018,
  circular1of2020,
  circular1of2020Justice,
  circular1of2023,
  circular2of2017,
  circular7of2021,
  circular8of2025,
  circular11of2025,
  circular18of2025,
  circular22of2019,
  circular24of2009,
  circular25of2025,
  circular54of2025,
  circular75of2022,
  circular281of2016,
  cite,
  civilCode2015,
  civilStatusLaw2014,
  civilStatusLaw2026,
  consolidation6050of2026,
  decision6of2022,
  decision14of2010,
  decision31of2021,
  decision49of2015,
  decision62of2011,
  decision95of2025,
  decision127of2007,
  decision138of2025,
  decision290of2005,
  decision296of2024,
  decision468of2021,
  decision706of2023,
  decision766of2022,
  decision876of2022,
  decision1117of2019,
  decision1474,
  decision1833,
  decision1868,
  decision2640of2017,
  decision2770of2025,
  decision2811of2025,
  decision2904of2025,
  decision2919,
  decision2934ofLaiChau,
  decision3458of2025,
  decision3621of2025,
  decision3857of2025,
  decree9of1998,
  decree9of2019,
  decree18of2026,
  decree20of2008,
  decree20of2021,
  decree23of2015,
  decree30of2020,
  decree42of2022,
  decree45of2025,
  decree48of2013,
  decree58of2026,
  decree61of2018,
  decree63of2010,
  decree63of2024,
  decree75of2026,
  decree99of2022,
  decree118of2025,
  decree120of2025,
  decree123of2015,
  decree129of2025,
  decree154of2025,
  decree196of2025,
  decree210of2026,
  decree224of2026,
  decree282of2025,
  decree297of2025,
  decree301of2026,
  decree309of2026,
  decree367of2025,
  directive24of2025,
  dispatch174of2025,
  dispatch581,
  dispatch3160of2021,
  dispatch5006of2025,
  draftOfDecree63,
  type Label,
  law64of2025,
  law65of2025,
  law72of2025,
  linkedDeathForm,
  linkedForm,
  linkedServiceProtocol,
  localPractice,
  openOneStop,
  plan9of2025,
  portal1x004772,
  portal1x007073,
  portal1x010818,
  portal1x010819,
  portal1x010820,
  portal1x010824,
  portal1x010915,
  portal1x012538,
  portal2x002307,
  portal2x002308,
  portal3x000510,
  portalBirth,
  portalDeath,
  portalStatuses,
  portalSurvivorBenefits,
  pressOnBurialAllowance,
  pressOnChildrenWithoutResidence,
  pressOnLinkedBirth,
  resolution66x7of2025,
  resolution66x18of2026,
  resolution76of2021,
  socialInsuranceOffices,
} from '@motcua/law';

/**
 * The provisions of the library that no definition, form, amount or calendar acts by and that belong to none of them,
 * each with the reason: evaluation, reporting, targets, what was never read, what is no law.
 *
 * @example
 * ```ts
 * import { unmodelledElsewhere } from '@motcua/procedures';
 * unmodelledElsewhere.some((it) => it.cites.number === '766/QĐ-TTg'); // => true
 * ```
 */
export const unmodelledElsewhere: Definition['unmodelled'] = [
  ...left(
    {
      vi: 'Chấm điểm, xếp loại cán bộ, cơ quan là việc đánh giá, không phải bước giải quyết hồ sơ',
      en: 'Points and grades of officials and agencies are evaluation, and no step of a dossier',
    },
    [
      cite(circular1of2018, 'Điều 13'),
      cite(circular1of2018, 'khoản 3 Điều 13'),
      cite(circular1of2018, 'Điều 14'),
      cite(circular1of2018, 'Điều 15'),
      cite(decree61of2018, 'khoản 2 Điều 32'),
      cite(decree118of2025, 'Điều 31'),
      cite(decree118of2025, 'Điều 32'),
      cite(decree118of2025, 'Điều 33'),
      cite(decree118of2025, 'Điều 34'),
    ],
  ),
  ...left(
    {
      vi: 'Bộ chỉ số đo chất lượng phục vụ trên toàn hệ thống, không phải bước của một hồ sơ',
      en: 'The index measures service over all dossiers, and is no step of one',
    },
    [
      cite(decision766of2022, 'toàn văn'),
      cite(decision766of2022, 'Mục 2.2'),
      cite(decision766of2022, 'Mục 3.1'),
      cite(decision766of2022, 'Mục 3.3'),
      cite(decision766of2022, 'Mục 5.4'),
      cite(localPractice, 'Mục tỷ lệ đúng hạn'),
    ],
  ),
  ...left(
    {
      vi: 'Chế độ báo cáo của cơ quan nằm ngoài các thủ tục',
      en: 'What agencies report to each other lies outside the procedures',
    },
    [
      cite(decree63of2010, 'Điều 35'),
      cite(dispatch581, 'toàn văn'),
      cite(dispatch581, 'Mục báo cáo quý I'),
      cite(dispatch581, 'Mục báo cáo sáu tháng'),
      cite(dispatch581, 'Mục báo cáo quý III'),
      cite(dispatch581, 'Mục báo cáo năm'),
      cite(localPractice, 'Mục báo cáo 09 tháng'),
    ],
  ),
  ...left(
    {
      vi: 'Chỉ tiêu của kế hoạch năm được so với kết quả chung, không điều khiển một hồ sơ nào',
      en: 'Targets of the yearly plan are compared with results as a whole, and steer no dossier',
    },
    [
      cite(plan9of2025, 'Mục II.2.a'),
      cite(plan9of2025, 'Mục II.2.b'),
      cite(plan9of2025, 'Phụ lục II.2.2'),
      cite(plan9of2025, 'Phụ lục II.2.3'),
      cite(plan9of2025, 'Phụ lục II.3.2'),
      cite(plan9of2025, 'Phụ lục II.3.4'),
      cite(plan9of2025, 'Phụ lục II.4.1'),
      cite(plan9of2025, 'Phụ lục VI.3.1'),
    ],
  ),
  ...left(
    {
      vi: 'Kế hoạch năm giao việc trong cơ quan: là việc của kế hoạch, không phải bước của thủ tục',
      en: 'The yearly plan hands out work inside the office: tasks of the plan, and no step of a procedure',
    },
    [
      cite(plan9of2025, 'Mục I.1'),
      cite(plan9of2025, 'Mục II'),
      cite(plan9of2025, 'Mục II.3.b'),
      cite(plan9of2025, 'Mục II.4.a'),
      cite(plan9of2025, 'Mục II.4.b'),
      cite(plan9of2025, 'Mục II.6.a'),
      cite(plan9of2025, 'Mục II.6.b'),
      cite(plan9of2025, 'Mục II.7.a'),
      cite(plan9of2025, 'Mục II.7.b'),
      cite(plan9of2025, 'Mục V.1'),
      cite(plan9of2025, 'Mục V.2'),
      cite(plan9of2025, 'Mục V.3'),
      cite(plan9of2025, 'Phụ lục I.1'),
      cite(plan9of2025, 'Phụ lục II.3'),
      cite(plan9of2025, 'Phụ lục III'),
      cite(plan9of2025, 'Phụ lục IV'),
      cite(plan9of2025, 'Phụ lục IV.1'),
      cite(plan9of2025, 'Phụ lục VI.2.3'),
      cite(plan9of2025, 'Phụ lục VI.2.4'),
      cite(plan9of2025, 'Phụ lục VI.3.2'),
      cite(plan9of2025, 'Phụ lục VII.2'),
      cite(plan9of2025, 'Mục mở đầu'),
      cite(plan9of2025, 'Mục quyết định'),
      cite(decree30of2020, 'toàn văn'),
    ],
  ),
  ...left(
    {
      vi: 'Văn bản thay thế căn cứ của kế hoạch năm, hoặc quy định cùng việc: nói căn cứ nào đã mất, không nói bước nào của thủ tục',
      en: 'What replaces the basis of a yearly plan, or is on the same matter: it says which basis is lost, and no step of a procedure',
    },
    [
      cite(law64of2025, 'toàn văn'),
      cite(law65of2025, 'toàn văn'),
      cite(law72of2025, 'Điều 51'),
      cite(decree45of2025, 'toàn văn'),
      cite(decree154of2025, 'toàn văn'),
      cite(decree75of2026, 'Điều 15'),
    ],
  ),
  ...left(
    {
      vi: 'Trách nhiệm kỷ luật, chấn chỉnh của người đứng đầu và hành vi không được làm là chuyện giữa cơ quan và cán bộ',
      en: 'Discipline, correction by heads, and prohibited conduct are between agency and official',
    },
    [
      cite(decree61of2018, 'Điều 5'),
      cite(decree118of2025, 'khoản 8 Điều 36'),
      cite(decree118of2025, 'điểm g khoản 1 Điều 38'),
      cite(decree118of2025, 'điểm d khoản 2 Điều 38'),
    ],
  ),
  ...left(
    {
      vi: 'Tổ chức, chỉ đạo Bộ phận Một cửa không làm thay đổi các bước của hồ sơ',
      en: 'How the one-stop desk is organised and led changes no step of a dossier',
    },
    [
      cite(decree61of2018, 'khoản 4 Điều 10'),
      cite(decree118of2025, 'Điều 7'),
      cite(decree118of2025, 'khoản 2 Điều 9'),
      cite(decree118of2025, 'khoản 3 Điều 40'),
      cite(decree118of2025, 'Điều 41'),
    ],
  ),
  ...left(
    {
      vi: 'Nghỉ bù của cán bộ trực ngày nghỉ là chế độ lao động; việc nhận hồ sơ ngày nghỉ có giả định riêng',
      en: 'Time off for officials who work on rest days is theirs; receiving on such a day has an assumption of its own',
    },
    [cite(decree61of2018, 'điểm c khoản 3 Điều 11'), cite(decree118of2025, 'khoản 3 Điều 11')],
  ),
  ...left(
    {
      vi: 'Nhắc lại nguyên tắc hướng dẫn một lần, đã mô hình hóa theo khoản 3 Điều 15 (2018) và khoản 3 Điều 16 (2025)',
      en: 'Repeats that guidance is given once, which is modelled by clause 3 of Article 15 (2018) and of Article 16 (2025)',
    },
    [
      cite(decree61of2018, 'điểm c khoản 2 Điều 11'),
      cite(decree118of2025, 'điểm c khoản 2 Điều 11'),
      cite(decree118of2025, 'điểm a khoản 2 Điều 17'),
    ],
  ),
  ...left(
    {
      vi: 'Nộp ở nơi khác trong tỉnh: nơi tiếp nhận không làm thay đổi thời hạn, trạng thái; chưa mô hình hóa việc chuyển giữa các xã',
      en: 'Filing elsewhere in the province changes no limit and no state; the transfer between communes is not modelled',
    },
    [
      cite(decree118of2025, 'khoản 7 Điều 3'),
      cite(decree118of2025, 'khoản 2 Điều 14'),
      cite(decree118of2025, 'Điều 20'),
      cite(decree118of2025, 'khoản 4 Điều 40'),
    ],
  ),
  ...left(
    {
      vi: 'Cổng của bộ, ngành đóng và việc sửa đổi nghị định khác không tạo bước nào cho hồ sơ',
      en: 'The closing of ministries’ portals and amendments of other decrees make no step of a dossier',
    },
    [
      cite(decree118of2025, 'khoản 2 Điều 40'),
      cite(decree118of2025, 'khoản 5 Điều 40'),
      cite(decree63of2010, 'khoản 2 Điều 8'),
    ],
  ),
  ...left(
    {
      vi: 'Thủ tục được công bố trước khi có hồ sơ; ai công bố không làm thay đổi bước nào',
      en: 'Procedures are announced before there is a dossier; who announces them changes no step',
    },
    [cite(decree63of2010, 'khoản 2 Điều 13')],
  ),
  ...left(
    {
      vi: 'Chuyển tiếp chỉ cho nơi chưa có hệ thống điện tử và trung tâm thí điểm',
      en: 'A transition only for places without an electronic system and for pilot centres',
    },
    [cite(decree61of2018, 'Điều 39')],
  ),
  ...left(
    {
      vi: 'Liên thông theo quy chế một cửa chung; hai nhóm ở đây theo Nghị định 63/2024/NĐ-CP',
      en: 'Linking under the general one-stop rules; the two groups here go by Decree 63/2024',
    },
    [
      cite(decree61of2018, 'khoản 3 Điều 18'),
      cite(decree61of2018, 'khoản 6 Điều 19'),
      cite(decree61of2018, 'điểm b khoản 6 Điều 19'),
      cite(decree61of2018, 'khoản 7 Điều 19'),
    ],
  ),
  ...left(
    {
      vi: 'Sổ được lập theo năm từ hệ thống: việc của báo cáo, sổ sách',
      en: 'Registers are kept by year from the system: a matter of records',
    },
    [cite(circular1of2018, 'Điều 10'), cite(decree123of2015, 'Điều 11')],
  ),
  ...left(
    {
      vi: 'Không thời hạn nào ở đây được ghi bằng đầu, giữa, cuối tháng, năm hoặc bằng tuần, năm',
      en: 'No limit here is written by the beginning, middle or end of a month or year, or in weeks or years',
    },
    [
      cite(civilCode2015, 'khoản 1 Điều 146'),
      cite(civilCode2015, 'khoản 2 Điều 146'),
      cite(civilCode2015, 'khoản 3 Điều 146'),
      cite(civilCode2015, 'khoản 2 Điều 148'),
      cite(civilCode2015, 'khoản 4 Điều 148'),
    ],
  ),
  ...left(
    {
      vi: 'Thủ tục đăng ký kết hôn không được mô hình hóa',
      en: 'The registration of a marriage is not modelled',
    },
    [cite(civilStatusLaw2014, 'Điều 18')],
  ),
  ...left(
    {
      vi: 'Lệ phí và việc miễn là một phần của việc nộp hồ sơ, không làm thay đổi thời hạn, trạng thái',
      en: 'Fees and exemptions are part of filing and change no limit and no state',
    },
    [cite(civilStatusLaw2014, 'điểm b khoản 1 Điều 11'), cite(portalSurvivorBenefits, 'Mục lệ phí')],
  ),
  ...left(
    {
      vi: 'Nội dung này đã được lấy theo điều khoản chi tiết hơn của cùng văn bản hoặc theo quy định một cửa',
      en: 'Modelled by a more precise place of the same text, or by the one-stop rules',
    },
    [
      cite(civilStatusLaw2014, 'khoản 3 Điều 9'),
      cite(civilStatusLaw2014, 'Điều 15'),
      cite(decree123of2015, 'khoản 2 Điều 3'),
      cite(decree63of2024, 'khoản 2 Điều 5'),
      cite(decision296of2024, 'Bước 1'),
      cite(decision296of2024, 'Bước 2'),
    ],
  ),
  ...left(
    {
      vi: 'Bản ghi trên Cổng nhắc lại luật và nghị định; mô hình lấy theo luật',
      en: 'The record of the portal repeats law and decrees; the model goes by these',
    },
    [cite(portalBirth, 'Mục người yêu cầu'), cite(portalBirth, 'Mục hồ sơ'), cite(portalBirth, 'Mục từ chối')],
  ),
  ...left(
    {
      vi: 'Phiếu xin lỗi của đăng ký khai tử riêng lẻ: lý do và ngày mới được lấy theo mẫu xin lỗi của quy định một cửa',
      en: 'The apology slip of a death by itself: reason and new date are taken from the apology form of the one-stop rules',
    },
    [cite(portalDeath, 'Mục xin lỗi'), cite(decision1833, 'toàn văn')],
  ),
  ...left(
    {
      vi: 'Dùng dữ liệu hộ tịch thay trích lục khai tử trong các thủ tục mai táng: giấy tờ phải nộp không làm đổi bước, thời hạn; chỉ thấy danh sách thủ tục, chưa đọc phần còn lại',
      en: 'Civil-status data in place of the extract in procedures on burials: which papers are handed in changes no step or limit; only the list of procedures was seen, the rest was not read',
    },
    [
      cite(resolution66x7of2025, 'toàn văn'),
      cite(portal1x010818, 'toàn văn'),
      cite(portal1x010819, 'toàn văn'),
      cite(portal1x010820, 'toàn văn'),
      cite(portal1x010824, 'toàn văn'),
    ],
  ),
  ...left(
    {
      vi: 'Chỉ báo chí dẫn làm căn cứ xử phạt, mâu thuẫn với Nghị định 144/2021/NĐ-CP; mức phạt do người có thẩm quyền nhập',
      en: 'Named only by the press as the basis of the fine, against Decree 144/2021; the amount is entered by whoever imposes it',
    },
    [cite(decree282of2025, 'toàn văn')],
  ),
  ...left(
    {
      vi: 'Nhóm thủ tục giấy và các nhánh chế độ của tỉnh trước Nghị định 63/2024/NĐ-CP: không còn áp dụng cho hồ sơ liên thông điện tử',
      en: 'Paper groups and branches of provinces before Decree 63/2024: they no longer govern the electronic groups',
    },
    [cite(portal1x007073, 'toàn văn'), cite(portal1x010915, 'toàn văn')],
  ),
  ...left(
    {
      vi: 'Chế độ ngoài nhóm theo Quyết định 296/QĐ-VPCP: bước, thời hạn hoặc mức chưa tìm thấy đủ',
      en: 'Schemes outside the group by Decision 296: not enough of their steps, limits or amounts was found',
    },
    [
      cite(portal2x002307, 'toàn văn'),
      cite(portal2x002308, 'toàn văn'),
      cite(portal1x012538, 'toàn văn'),
      cite(portal3x000510, 'toàn văn'),
      cite(circular24of2009, 'toàn văn'),
      cite(decree9of1998, 'toàn văn'),
    ],
  ),
  ...left(
    {
      vi: 'Đăng ký khai sinh cho người đã có giấy tờ là thủ tục riêng, ngoài nhóm trẻ dưới 6 tuổi',
      en: 'Registering the birth of somebody who already has papers is a procedure of its own, outside the group for children under 6',
    },
    [cite(portal1x004772, 'toàn văn')],
  ),
  ...left(
    {
      vi: 'Đã bị bãi bỏ, chưa thấy lời văn; ai thuộc diện nào sau đó do hồ sơ nêu',
      en: 'Repealed, and its wording was not seen; who belongs where since then is told by the dossier',
    },
    [cite(decree20of2021, 'điểm b khoản 5 Điều 5'), cite(decree20of2021, 'điểm c khoản 5 Điều 5')],
  ),
  ...left(
    {
      vi: 'Vướng mắc khi vận hành: là nguồn của các điểm nghẽn được mô tả, không đặt ra quy định',
      en: 'Troubles of operation: the source of pain points that are shown, and no rule',
    },
    [cite(dispatch174of2025, 'toàn văn'), cite(dispatch5006of2025, 'toàn văn')],
  ),
  ...left(
    {
      vi: 'Chủ động đăng ký khai tử từ 01/3/2027 chưa được mô hình hóa',
      en: 'Registering a death on the commune’s own initiative, from 1 March 2027, is not modelled',
    },
    [cite(civilStatusLaw2026, 'khoản 2 Điều 20')],
  ),
  ...left(
    {
      vi: 'Cơ quan nhận trả lại kết quả khai sinh có sai sót: chưa mô hình hóa trong nhóm khai sinh; trong nhóm khai tử có việc trả lại trích lục',
      en: 'A wrong result of the birth that the receiver returns is not modelled in the birth group; in the death group the returned extract is',
    },
    [cite(decree63of2024, 'khoản 4 Điều 8'), cite(decree301of2026, 'khoản 5 Điều 6')],
  ),
  ...left(
    {
      vi: 'Việc của phần mềm, biểu mẫu và cách trả bản giấy; không làm thay đổi các bước của hồ sơ',
      en: 'The business of software, forms and delivery; no step of the dossier changes by it',
    },
    [cite(decree301of2026, 'khoản 3 Điều 3'), cite(decree301of2026, 'Điều 7'), cite(decree301of2026, 'Điều 17')],
  ),
  ...left(
    {
      vi: 'Sửa Nghị định 118/2025/NĐ-CP nhưng không đổi bước, thời hạn hay lời xin lỗi của hồ sơ một cửa; bản chép thiếu Điều 15 về những gì bị bãi bỏ',
      en: 'Amends Decree 118/2025, but changes no step, limit or apology of the one-stop dossier; the transcription lacks Article 15 on what is repealed',
    },
    [
      cite(decree309of2026, 'khoản 1 Điều 2'),
      cite(decree309of2026, 'Điều 4'),
      cite(decree309of2026, 'khoản 2 Điều 7'),
      cite(decree309of2026, 'khoản 1 Điều 8'),
      cite(decree309of2026, 'khoản 3 Điều 8'),
      cite(decree309of2026, 'Điều 9'),
      cite(decree309of2026, 'khoản 2 Điều 16'),
    ],
  ),
  ...left(
    {
      vi: 'Chưa thấy nội dung của những khoản bị bãi bỏ',
      en: 'What the repealed clauses said was not seen',
    },
    [cite(decree301of2026, 'Điều 16')],
  ),
  ...left(
    {
      vi: 'Chưa đọc nội dung; chỉ biết là văn bản được dẫn làm căn cứ',
      en: 'Not read; it is only known to be named as a basis',
    },
    [
      cite(circular54of2025, 'toàn văn'),
      cite(decision1868, 'toàn văn'),
      cite(decree18of2026, 'toàn văn'),
      cite(decree58of2026, 'toàn văn'),
      cite(decision2919, 'toàn văn'),
      cite(decree367of2025, 'khoản 9 Điều 1'),
    ],
  ),
  ...left(
    {
      vi: 'Chuyển đổi số nói chung: kênh, thông báo trạng thái và phân công giữa các bộ, không phải bước của hồ sơ',
      en: 'Digital transformation in general: channels, live notices, duties of ministries, and no step of a dossier',
    },
    [
      cite(decree224of2026, 'toàn văn'),
      cite(decree224of2026, 'Điều 14'),
      cite(decree224of2026, 'điểm g khoản 1 Điều 15'),
      cite(decree224of2026, 'khoản 3 Điều 89'),
    ],
  ),
  ...left(
    {
      vi: 'Ai nhận, dưới hình thức nào và giá trị như bản giấy: không làm thay đổi các bước xử lý phản ánh, kiến nghị',
      en: 'Who receives it, in what form, and that electronic equals paper change no step of handling feedback',
    },
    [
      cite(decision31of2021, 'Điều 42'),
      cite(decree20of2008, 'Điều 8'),
      cite(decree20of2008, 'Điều 6'),
      cite(decree48of2013, 'Điều 2'),
    ],
  ),
  ...left(
    {
      vi: 'Nhóm thủ tục hoặc tỉnh khác, không được mô hình hóa; giữ lại để thấy mâu thuẫn',
      en: 'Another group of procedures, or another province; kept so that the disagreement shows',
    },
    [
      cite(decree297of2025, 'toàn văn'),
      cite(decision138of2025, 'khoản 6 Điều 3'),
      cite(decision2934ofLaiChau, 'toàn văn'),
      cite(decision3857of2025, 'toàn văn'),
      cite(decision2770of2025, 'toàn văn'),
      cite(decision2811of2025, 'toàn văn'),
      cite(decision95of2025, 'toàn văn'),
      cite(decision2904of2025, 'toàn văn'),
      cite(decision3621of2025, 'toàn văn'),
      cite(decision1474, 'toàn văn'),
      cite(openOneStop, 'Mục tính hạn'),
    ],
  ),
  ...left(
    {
      vi: 'Dự thảo, báo chí và trả lời tự động không phải là luật; giữ lại để thấy mâu thuẫn',
      en: 'A draft, the press and automatic answers are no law; kept so that the disagreement shows',
    },
    [
      cite(draftOfDecree63, 'Mục thời hạn'),
      cite(draftOfDecree63, 'Mục xin lỗi'),
      cite(pressOnLinkedBirth, 'Mục hiệu lực'),
      cite(pressOnLinkedBirth, 'Mục thông báo bổ sung'),
      cite(pressOnLinkedBirth, 'Mục trả lời tự động'),
      cite(pressOnChildrenWithoutResidence, 'Mục 25/9/2025'),
      cite(pressOnChildrenWithoutResidence, 'Mục 06/10/2025'),
      cite(pressOnBurialAllowance, 'Mục hưu trí xã hội'),
      cite(pressOnBurialAllowance, 'Mục Hà Nội'),
    ],
  ),
  ...left(
    {
      vi: 'Trạng thái, giờ cắt, kênh và mã của phần mềm là việc của bộ chuyển đổi dữ liệu; giờ cắt theo luật là sau 15 giờ',
      en: 'States, cut-off, channels and codes of the software belong to adapters; by law the cut-off is after 15:00',
    },
    [
      cite(linkedServiceProtocol, 'Mục trạng thái gửi đi'),
      cite(linkedServiceProtocol, 'Mục giờ cắt'),
      cite(portalStatuses, 'Mục kênh'),
      cite(linkedDeathForm, 'Mục mã'),
    ],
  ),
  ...left(
    {
      vi: 'Lựa chọn của biểu mẫu là các trường của hồ sơ; không có quy định nào dẫn tới biểu mẫu này',
      en: 'What the form offers are fields of the dossier; no rule points to the form',
    },
    [
      cite(linkedForm, 'Mục người yêu cầu'),
      cite(linkedForm, 'Mục yếu tố nước ngoài'),
      cite(linkedForm, 'Mục cha mẹ'),
      cite(linkedForm, 'Mục nơi thường trú'),
      cite(linkedForm, 'Mục nhận kết quả'),
    ],
  ),
  ...left(
    {
      vi: 'Thẩm quyền đăng ký có yếu tố nước ngoài và việc xã khác hỗ trợ nộp hồ sơ: nơi tiếp nhận không làm thay đổi các bước',
      en: 'Competence for foreign elements, and help with filing by another commune: where it is received changes no step',
    },
    [cite(decree120of2025, 'toàn văn'), cite(decree120of2025, 'Điều 4')],
  ),
  ...left(
    {
      vi: 'Tổ chức cơ quan bảo hiểm xã hội sau 01/7/2025 chỉ đổi tên cơ quan trong hồ sơ',
      en: 'How social insurance is organised since 1 July 2025 only renames the agency',
    },
    [cite(socialInsuranceOffices, 'Mục cơ quan')],
  ),
  ...left(
    {
      vi: 'Chế độ báo cáo của cơ quan nằm ngoài các thủ tục',
      en: 'What agencies report to each other lies outside the procedures',
    },
    [
      cite(circular2of2017, 'toàn văn'),
      cite(circular1of2020, 'toàn văn'),
      cite(decree9of2019, 'toàn văn'),
      cite(circular7of2021, 'toàn văn'),
      cite(circular18of2025, 'toàn văn'),
    ],
  ),
  ...left(
    {
      vi: 'Chương trình, đề án, chỉ số và đo lường sự hài lòng không phải bước của hồ sơ',
      en: 'Programmes, projects, indices and surveys are no step of a dossier',
    },
    [
      cite(decision876of2022, 'toàn văn'),
      cite(decision2640of2017, 'toàn văn'),
      cite(decision6of2022, 'toàn văn'),
      cite(decision468of2021, 'toàn văn'),
      cite(resolution76of2021, 'toàn văn'),
    ],
  ),
  ...left(
    {
      vi: 'Hệ thống thông tin và số hóa là việc của phần mềm; trạng thái được thấy ở từng bước',
      en: 'Information systems and digitising are the software’s; the state shows at every step',
    },
    [
      cite(circular1of2023, 'toàn văn'),
      cite(circular11of2025, 'toàn văn'),
      cite(circular22of2019, 'toàn văn'),
      cite(decree42of2022, 'toàn văn'),
    ],
  ),
  ...left(
    {
      vi: 'Thủ tục của lĩnh vực khác, giữ lại để so sánh mốc 15 giờ, ngày làm việc và việc xin lỗi',
      en: 'Procedures of other sectors, kept to compare 15:00, the working day and the apology',
    },
    [
      cite(decree99of2022, 'toàn văn'),
      cite(decree23of2015, 'toàn văn'),
      cite(circular1of2020Justice, 'toàn văn'),
      cite(decree210of2026, 'toàn văn'),
      cite(decree196of2025, 'toàn văn'),
    ],
  ),
  ...left(
    {
      vi: 'Việc làm thứ Bảy của từng nơi: ngày nghỉ hằng tuần có giả định riêng, ngày làm bù nằm trong lịch',
      en: 'Saturday work of single places: receiving on a rest day has an assumption, worked Saturdays stand in the calendar',
    },
    [cite(decision127of2007, 'toàn văn'), cite(decision14of2010, 'toàn văn')],
  ),
  ...left(
    {
      vi: 'Chưa đọc nội dung; chỉ biết tên hoặc phần được dẫn',
      en: 'Not read; only its name, or what others name of it, is known',
    },
    [
      cite(consolidation6050of2026, 'toàn văn'),
      cite(circular8of2025, 'toàn văn'),
      cite(circular25of2025, 'toàn văn'),
      cite(decree129of2025, 'toàn văn'),
      cite(resolution66x18of2026, 'toàn văn'),
      cite(decision3458of2025, 'toàn văn'),
    ],
  ),
  ...left(
    {
      vi: 'Kênh nộp: mô hình nhận hồ sơ trực tuyến của nhóm liên thông; không tính bước riêng cho giấy',
      en: 'The channel of filing: the linked groups are filed online, and paper has no step of its own',
    },
    [cite(directive24of2025, 'toàn văn')],
  ),
  ...left(
    {
      vi: 'Lệ phí, phí bản sao là một phần của việc nộp hồ sơ',
      en: 'Fees are part of filing',
    },
    [cite(circular75of2022, 'toàn văn'), cite(circular281of2016, 'toàn văn')],
  ),
  ...left(
    {
      vi: 'Hướng dẫn năm 2021 cấp giấy khai sinh khi chưa có số: là câu trả lời thứ hai của giả định về số định danh, không được lấy trước vì nhóm liên thông có quy định riêng sau đó',
      en: 'The guidance of 2021 to issue without the number: the second answer of that assumption, not taken first since the linked group has later rules of its own',
    },
    [cite(dispatch3160of2021, 'toàn văn')],
  ),
  ...left(
    {
      vi: 'Giai đoạn thí điểm và nhóm hồ sơ giấy của tỉnh trước 01/7/2024 không được mô hình hóa',
      en: 'The pilot and the paper groups of provinces before 1 July 2024 are not modelled',
    },
    [cite(decision706of2023, 'toàn văn'), cite(decision1117of2019, 'toàn văn')],
  ),
  ...left(
    {
      vi: 'Chế độ có thủ tục riêng; mức chi trả được tính theo văn bản hướng dẫn đã ghi',
      en: 'Schemes with procedures of their own; what they pay is counted by the guiding texts that are listed',
    },
    [cite(decision290of2005, 'toàn văn'), cite(decision62of2011, 'toàn văn'), cite(decision49of2015, 'toàn văn')],
  ),
];

/** Places that are left out for one reason. */
function left(because: Label, places: readonly Citation[]): Definition['unmodelled'] {
  return places.map((cites) => ({ cites, because }));
}
