import { cite } from '../cite.ts';
import type { Conflict } from '../conflict.ts';
import { conflict } from '../disagree.ts';
import { decree48of2013, decree92of2017, decree144of2021, decree282of2025 } from './amending-and-fines.ts';
import { decision766of2022 } from './decision-766-2022.ts';
import { decree20of2008 } from './decree-20-2008.ts';
import { decree63of2024 } from './decree-63-2024.ts';
import { decree118of2025 } from './decree-118-2025.ts';
import {
  decision138of2025,
  decision2934ofLaiChau,
  decision3857of2025,
  dispatch581,
  localPractice,
  pressOnChildrenWithoutResidence,
} from './local-practice.ts';
import { linkedForm } from './practice.ts';

/** Disagreements about practice: stages, rates, reports, office hours, fines. */
export const conflictsOfPractice: readonly Conflict[] = [
  conflict({
    id: 'supplement.stage',
    about: {
      vi: 'Một lần yêu cầu bổ sung tính theo giai đoạn hay theo cả hồ sơ',
      en: 'Whether the one supplement is counted per stage or per dossier',
    },
    sides: [
      {
        says: { vi: 'Khi tiếp nhận: hướng dẫn một lần, đầy đủ', en: 'At reception: guidance once and complete' },
        cites: cite(decree118of2025, 'điểm a khoản 2 Điều 17'),
      },
      {
        says: {
          vi: 'Sau khi thẩm tra: trả lại để bổ sung; không nói có tính vào lần đã yêu cầu khi tiếp nhận hay không',
          en: 'After examination: returned for a supplement; whether a request at reception is counted with it is not said',
        },
        cites: cite(decree118of2025, 'khoản 5 Điều 19'),
      },
    ],
  }),
  conflict({
    id: 'supplement.return',
    about: { vi: 'Thời hạn trả lại hồ sơ để bổ sung', en: 'The limit for returning a dossier for a supplement' },
    sides: [
      {
        says: { vi: '03 ngày làm việc từ ngày tiếp nhận', en: '3 working days from reception' },
        cites: cite(decree118of2025, 'khoản 5 Điều 19'),
      },
      {
        says: {
          vi: 'Đơn vị 02 ngày làm việc, Bộ phận Một cửa thêm 01 ngày làm việc',
          en: 'The unit 2 working days, the desk 1 more',
        },
        cites: cite(decision138of2025, 'Điều 3'),
      },
    ],
  }),
  conflict({
    id: 'on-time.denominator',
    about: { vi: 'Mẫu số của tỷ lệ đúng hạn', en: 'The denominator of the on-time rate' },
    sides: [
      {
        says: {
          vi: 'Hồ sơ đã xong và hồ sơ đang giải quyết trong hạn',
          en: 'Settled dossiers and those pending within the term',
        },
        cites: cite(decision766of2022, 'Mục 2.1'),
      },
      {
        says: { vi: 'Chỉ hồ sơ đã giải quyết', en: 'Settled dossiers alone' },
        cites: cite(localPractice, 'Mục tỷ lệ đúng hạn'),
      },
    ],
  }),
  conflict({
    id: 'reports.third-quarter',
    about: { vi: 'Báo cáo quý III hay báo cáo 09 tháng', en: 'A report of the third quarter or of nine months' },
    sides: [
      {
        says: {
          vi: 'Báo cáo quý III, số liệu từ 15/6 đến 14/9',
          en: 'Third quarter, data from 15 June to 14 September',
        },
        cites: cite(dispatch581, 'Mục báo cáo quý III'),
      },
      { says: { vi: 'Báo cáo 09 tháng', en: 'Nine months' }, cites: cite(localPractice, 'Mục báo cáo 09 tháng') },
    ],
  }),
  conflict({
    id: 'counting.office-day',
    about: { vi: 'Số giờ của một ngày làm việc', en: 'The hours of a working day' },
    sides: [
      { says: { vi: 'Một ngày 8 giờ', en: '8 hours a day' }, cites: cite(decision3857of2025, 'toàn văn') },
      {
        says: { vi: '07:30–11:30, 13:30–17:00: 7 giờ 30 phút', en: '07:30–11:30 and 13:30–17:00: 7 and a half hours' },
        cites: cite(decision2934ofLaiChau, 'toàn văn'),
      },
    ],
  }),
  conflict({
    id: 'feedback.receiver',
    about: { vi: 'Cơ quan tiếp nhận phản ánh, kiến nghị ở tỉnh', en: 'The body that receives feedback in a province' },
    sides: [
      {
        says: { vi: 'Sở Tư pháp, theo bản pháp điển', en: 'The Department of Justice, in the codified copy' },
        cites: cite(decree20of2008, 'Điều 8'),
      },
      {
        says: { vi: 'Sở Tư pháp, từ 01/7/2013', en: 'The Department of Justice, from 1 July 2013' },
        cites: cite(decree48of2013, 'Điều 2'),
      },
      {
        says: { vi: 'Văn phòng Ủy ban nhân dân', en: 'The office of the People’s Committee' },
        cites: cite(decree92of2017, 'toàn văn'),
      },
    ],
  }),
  conflict({
    id: 'residence.children-count',
    about: {
      vi: 'Số trẻ em có khai sinh mà chưa đăng ký thường trú tại Thành phố Hồ Chí Minh',
      en: 'Children with a birth record and no residence in Hồ Chí Minh City',
    },
    sides: [
      {
        says: { vi: 'Khoảng 40.000', en: 'About 40,000' },
        cites: cite(pressOnChildrenWithoutResidence, 'Mục 25/9/2025'),
      },
      { says: { vi: '140.175', en: '140,175' }, cites: cite(pressOnChildrenWithoutResidence, 'Mục 06/10/2025') },
    ],
  }),
  conflict({
    id: 'birth-group.foreign-element',
    about: {
      vi: 'Khai sinh có yếu tố nước ngoài trong nhóm liên thông',
      en: 'Births with a foreign element in the linked group',
    },
    sides: [
      {
        says: { vi: 'Biểu mẫu trực tuyến cho chọn', en: 'The online form offers it' },
        cites: cite(linkedForm, 'Mục yếu tố nước ngoài'),
      },
      {
        says: { vi: 'Không thấy quy định nói đến trong phần đã đọc', en: 'No wording on it was seen in what was read' },
        cites: cite(decree63of2024, 'Điều 1'),
      },
    ],
  }),
  conflict({
    id: 'residence.fine-basis',
    about: {
      vi: 'Căn cứ xử phạt khi chậm đăng ký thường trú cho con',
      en: 'The basis of the fine for late registration of a child’s residence',
    },
    sides: [
      { says: { vi: 'Nghị định 144/2021/NĐ-CP', en: 'Decree 144/2021' }, cites: cite(decree144of2021, 'toàn văn') },
      { says: { vi: 'Nghị định 282/2025/NĐ-CP', en: 'Decree 282/2025' }, cites: cite(decree282of2025, 'toàn văn') },
    ],
  }),
];
