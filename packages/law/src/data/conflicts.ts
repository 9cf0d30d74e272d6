import { cite } from '../cite.ts';
import type { Conflict } from '../conflict.ts';
import { conflict } from '../disagree.ts';
import { circular1of2018 } from './circular-1-2018.ts';
import { circular3of2025 } from './circular-3-2025.ts';
import { civilCode2015 } from './civil-code-2015.ts';
import { civilStatusLaw2014 } from './civil-status-law-2014.ts';
import { conflictsOfBurial } from './conflicts-of-burial.ts';
import { conflictsOfDeath } from './conflicts-of-death.ts';
import { conflictsOfPractice } from './conflicts-of-practice.ts';
import { decision766of2022 } from './decision-766-2022.ts';
import { decree20of2008 } from './decree-20-2008.ts';
import { decree61of2018 } from './decree-61-2018.ts';
import { decree63of2010 } from './decree-63-2010.ts';
import { decree63of2024 } from './decree-63-2024.ts';
import { decree118of2025 } from './decree-118-2025.ts';
import { decree297of2025 } from './decree-297-2025.ts';
import { decision138of2025 } from './local-practice.ts';
import { decision95of2025, decision1474, decision2904of2025, decision3621of2025 } from './named-outside.ts';
import { plan9of2025 } from './plan-9-2025.ts';
import {
  portalBirth,
  portalBirthAndCardOnPaper,
  portalInsuranceCard,
  portalLinkedBirth,
  portalLinkedBirthOnPaper,
  portalLinkedBirthWithIdentityCard,
} from './portal-records.ts';
import { draftOfDecree63, linkedForm, linkedServiceProtocol, openOneStop, pressOnLinkedBirth } from './practice.ts';

/** Every known disagreement between the sources: both sides are kept, and nobody chooses in code. */
export const conflicts: readonly Conflict[] = [
  conflict({
    id: 'apology.when',
    about: { vi: 'Xin lỗi trước hay sau khi hết hạn', en: 'Apology before or after the term ends' },
    sides: [
      {
        says: {
          vi: 'Hồ sơ quá hạn, nhưng chậm nhất 01 ngày trước ngày hết hạn',
          en: 'Overdue dossiers, yet 1 day before the term ends',
        },
        cites: cite(decree61of2018, 'khoản 9 Điều 19'),
      },
      {
        says: {
          vi: 'Hồ sơ dự kiến quá hạn, chậm nhất 01 ngày trước ngày hết hạn',
          en: 'Dossiers expected to be late, 1 day before the term ends',
        },
        cites: cite(decree118of2025, 'khoản 6 Điều 19'),
      },
      {
        says: {
          vi: 'Khi đã trễ hẹn; không nói có áp dụng thêm quy định xin lỗi trước hay không',
          en: 'When the appointment has been missed; whether the earlier duty stands beside it is not said',
        },
        cites: cite(decree63of2024, 'khoản 3 Điều 7'),
      },
      {
        says: { vi: 'Khi hết thời hạn mà chưa có kết quả', en: 'When the term has ended without result' },
        cites: cite(decree297of2025, 'toàn văn'),
      },
      {
        says: {
          vi: 'Gọi là hồ sơ chậm trả, nhưng thông báo trước khi hết hạn 01 ngày',
          en: 'Called dossiers returned late, yet the notice comes 1 day before the term ends',
        },
        cites: cite(decision138of2025, 'khoản 6 Điều 3'),
      },
      {
        says: {
          vi: 'Nghệ An: khi đã quá hạn, kèm báo cáo Ủy ban nhân dân xã',
          en: 'Nghệ An: once the term is past, with a report to the commune',
        },
        cites: cite(decision95of2025, 'toàn văn'),
      },
      {
        says: {
          vi: 'Hà Tĩnh: chậm nhất 01 ngày trước khi hết hạn',
          en: 'Hà Tĩnh: at latest 1 day before the term ends',
        },
        cites: cite(decision2904of2025, 'toàn văn'),
      },
    ],
  }),
  conflict({
    id: 'apology.form',
    about: {
      vi: 'Lý do và hình thức văn bản của lời xin lỗi trong nhóm khai sinh',
      en: 'The reason and the written form of the apology in the birth group',
    },
    sides: [
      {
        says: {
          vi: 'Xin lỗi, hẹn lại ngày, gửi qua phần mềm; không thấy nói văn bản hay lý do',
          en: 'Apology, new date, through the software; neither writing nor reason was seen',
        },
        cites: cite(decree63of2024, 'khoản 3 Điều 7'),
      },
      {
        says: { vi: 'Phiếu xin lỗi nêu lý do và ngày mới', en: 'A slip with the reason and the new date' },
        cites: cite(portalBirth, 'Mục xin lỗi'),
      },
      {
        says: { vi: 'Văn bản xin lỗi cho mọi hồ sơ trễ hạn', en: 'A written apology for every late dossier' },
        cites: cite(plan9of2025, 'Mục II.2.a'),
      },
      {
        says: { vi: 'Dự thảo: bằng văn bản, nêu lý do', en: 'The draft: in writing, with the reason' },
        cites: cite(draftOfDecree63, 'Mục xin lỗi'),
      },
    ],
  }),
  conflict({
    id: 'apology.form-name',
    about: { vi: 'Tên và số của mẫu xin lỗi', en: 'Name and number of the apology form' },
    sides: [
      {
        says: { vi: 'Phiếu đề nghị gia hạn thời gian giải quyết', en: 'Slip asking for more time' },
        cites: cite(decree118of2025, 'khoản 6 Điều 19'),
      },
      {
        says: { vi: 'Mẫu số 04: Phiếu xin lỗi và hẹn lại ngày trả kết quả', en: 'Form 04: apology with a new date' },
        cites: cite(circular1of2018, 'Mẫu số 04'),
      },
      {
        says: {
          vi: 'Mẫu số 04: Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
          en: 'Form 04: apology and request for more time',
        },
        cites: cite(circular3of2025, 'Mẫu số 04'),
      },
      {
        says: {
          vi: 'Tên lai, cuối năm 2025: Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết',
          en: 'A mixed title, late in 2025: slip of apology and request for more time',
        },
        cites: cite(decision3621of2025, 'toàn văn'),
      },
    ],
  }),
  conflict({
    id: 'forms.numbers',
    about: { vi: 'Số của phiếu kiểm soát quá trình giải quyết', en: 'The number of the control slip' },
    sides: [
      { says: { vi: 'Mẫu số 05', en: 'Form 05' }, cites: cite(circular1of2018, 'Mẫu số 05') },
      {
        says: { vi: 'Mẫu số 06; Mẫu số 05 là thông báo dừng', en: 'Form 06; form 05 is the notice of stopping' },
        cites: cite(circular3of2025, 'Mẫu số 06'),
      },
      {
        says: {
          vi: 'Cuối năm 2025 có bộ vẫn in các mẫu theo số năm 2018',
          en: 'Late in 2025 a ministry still prints the forms by their numbers of 2018',
        },
        cites: cite(decision3621of2025, 'toàn văn'),
      },
      {
        says: { vi: 'Hà Tĩnh cũng vậy', en: 'And so does Hà Tĩnh' },
        cites: cite(decision2904of2025, 'toàn văn'),
      },
    ],
  }),
  conflict({
    id: 'supplement.rounds',
    about: { vi: 'Số lần yêu cầu bổ sung hồ sơ', en: 'How often a supplement may be asked for' },
    sides: [
      { says: { vi: 'Một lần', en: 'Once' }, cites: cite(decree118of2025, 'khoản 3 Điều 16') },
      { says: { vi: 'Một lần', en: 'Once' }, cites: cite(decree61of2018, 'khoản 3 Điều 15') },
      {
        says: { vi: 'Không quá hai lần đi lại', en: 'No more than two trips' },
        cites: cite(decree63of2010, 'khoản 4 Điều 20'),
      },
      {
        says: { vi: 'Quá một lần thì tính là quá hạn', en: 'More than one counts as overdue' },
        cites: cite(decision766of2022, 'Mục 2.1'),
      },
      {
        says: { vi: 'Một lần mất 1 điểm, nhiều hơn mất 2 điểm', en: 'One costs 1 point, more cost 2' },
        cites: cite(circular1of2018, 'khoản 3 Điều 13'),
      },
    ],
  }),
  conflict({
    id: 'supplement.close-after',
    about: { vi: 'Đóng hồ sơ khi không bổ sung', en: 'Closing a dossier that is not supplemented' },
    sides: [
      { says: { vi: 'Sau 15 ngày', en: 'After 15 days' }, cites: cite(decree118of2025, 'khoản 5 Điều 19') },
      { says: { vi: 'Sau 15 ngày làm việc', en: 'After 15 working days' }, cites: cite(decree297of2025, 'toàn văn') },
      {
        says: { vi: 'Sau 07 ngày làm việc thì từ chối', en: 'Refused after 7 working days' },
        cites: cite(decree63of2024, 'Điều 8'),
      },
    ],
  }),
  conflict({
    id: 'dossier-code.authority',
    about: { vi: 'Cơ quan mà mã số hồ sơ gọi tên', en: 'The authority that the dossier code names' },
    sides: [
      { says: { vi: 'Cơ quan tiếp nhận', en: 'The receiving authority' }, cites: cite(circular1of2018, 'Điều 19') },
      {
        says: { vi: 'Cơ quan có thẩm quyền giải quyết', en: 'The authority competent to settle' },
        cites: cite(decree118of2025, 'Điều 28'),
      },
      {
        says: { vi: 'Số hồ sơ của Bộ Công an', en: 'A number of the Ministry of Public Security' },
        cites: cite(linkedForm, 'Mục số hồ sơ'),
      },
    ],
  }),
  conflict({
    id: 'counting.school',
    about: { vi: 'Đếm theo ngày hay theo giờ', en: 'Counting by days or by hours' },
    sides: [
      {
        says: { vi: 'Ngày đầu tiên không được tính', en: 'The first day is not counted' },
        cites: cite(civilCode2015, 'khoản 2 Điều 147'),
      },
      {
        says: { vi: 'Đếm từ phút tiếp nhận, một ngày 8 giờ', en: 'From the minute of receipt, 8 hours a day' },
        cites: cite(openOneStop, 'Mục tính hạn'),
      },
    ],
  }),
  conflict({
    id: 'counting.three-oclock',
    about: { vi: 'Ý nghĩa của mốc 15 giờ', en: 'What 15:00 means' },
    sides: [
      {
        says: { vi: 'Chỉ việc chuyển hồ sơ sang ngày sau', en: 'Only the hand-over moves to the next day' },
        cites: cite(decree118of2025, 'khoản 2 Điều 18'),
      },
      {
        says: {
          vi: 'Việc giải quyết trong ngày sang ngày làm việc sau',
          en: 'A same-day matter moves to the next working day',
        },
        cites: cite(civilStatusLaw2014, 'khoản 3 Điều 5'),
      },
      {
        says: { vi: 'Thời hạn tính từ ngày làm việc sau', en: 'The count starts on the next working day' },
        cites: cite(decree63of2024, 'khoản 2 Điều 7'),
      },
    ],
  }),
  conflict({
    id: 'birth-group.cut-off',
    about: { vi: 'Nhận đúng 15:00:00', en: 'Received at 15:00:00 sharp' },
    sides: [
      {
        says: {
          vi: 'Còn trong ngày: chỉ sau 15 giờ mới chuyển',
          en: 'Still the same day: only after 15:00 does it move',
        },
        cites: cite(decree63of2024, 'khoản 2 Điều 7'),
      },
      {
        says: { vi: 'Đã sang ngày làm việc sau', en: 'Already the next working day' },
        cites: cite(linkedServiceProtocol, 'Mục giờ cắt'),
      },
    ],
  }),
  conflict({
    id: 'birth-group.in-force',
    about: {
      vi: 'Ngày có hiệu lực của Nghị định 63/2024/NĐ-CP',
      en: 'The day on which Decree 63/2024 came into force',
    },
    sides: [
      {
        says: { vi: '10/6/2024, nhận hồ sơ từ 01/7/2024', en: '10 June 2024, dossiers from 1 July 2024' },
        cites: cite(decree63of2024, 'khoản 1 Điều 29'),
      },
      { says: { vi: '01/7/2024', en: '1 July 2024' }, cites: cite(pressOnLinkedBirth, 'Mục hiệu lực') },
    ],
  }),
  conflict({
    id: 'birth-group.limit',
    about: { vi: 'Thời hạn của nhóm khai sinh', en: 'The limit of the birth group' },
    sides: [
      {
        says: { vi: '03 ngày làm việc, cần xác minh 05 ngày', en: '3 working days, 5 with verification' },
        cites: cite(decree63of2024, 'khoản 2 Điều 7'),
      },
      {
        says: { vi: '04 ngày làm việc, cần xác minh 06 ngày', en: '4 working days, 6 with verification' },
        cites: cite(draftOfDecree63, 'Mục thời hạn'),
      },
      { says: { vi: '20 ngày làm việc', en: '20 working days' }, cites: cite(portalLinkedBirthOnPaper, 'toàn văn') },
      {
        says: { vi: '15 ngày làm việc với khai sinh và thẻ', en: '15 working days for birth and card' },
        cites: cite(portalBirthAndCardOnPaper, 'toàn văn'),
      },
      {
        says: { vi: '02 đến 05 ngày làm việc', en: '2 to 5 working days' },
        cites: cite(pressOnLinkedBirth, 'Mục trả lời tự động'),
      },
    ],
  }),
  conflict({
    id: 'birth-group.code',
    about: { vi: 'Mã của nhóm khai sinh', en: 'The code of the birth group' },
    sides: [
      { says: { vi: '2.002621', en: '2.002621' }, cites: cite(portalLinkedBirth, 'toàn văn') },
      {
        says: { vi: '3.000722 từ 01/9/2026', en: '3.000722 from 1 September 2026' },
        cites: cite(portalLinkedBirthWithIdentityCard, 'toàn văn'),
      },
      { says: { vi: '2.000986, sau đó 2.000987', en: '2.000986, then 2.000987' }, cites: cite(linkedForm, 'Mục mã') },
    ],
  }),
  conflict({
    id: 'insurance-card.limit',
    about: { vi: 'Thời hạn cấp thẻ bảo hiểm y tế riêng lẻ', en: 'The limit of the insurance card alone' },
    sides: [
      { says: { vi: '05 ngày làm việc', en: '5 working days' }, cites: cite(portalInsuranceCard, 'Mục thời hạn') },
      { says: { vi: '05 ngày làm việc', en: '5 working days' }, cites: cite(decision1474, 'toàn văn') },
      { says: { vi: '10 ngày làm việc', en: '10 working days' }, cites: cite(pressOnLinkedBirth, 'Mục thẻ riêng lẻ') },
    ],
  }),
  conflict({
    id: 'plan.on-time',
    about: { vi: 'Chỉ tiêu hồ sơ đúng hạn năm 2025', en: 'The target of dossiers on time in 2025' },
    sides: [
      { says: { vi: 'Từ 98% trở lên', en: '98 % or more' }, cites: cite(plan9of2025, 'Mục II.2.a') },
      { says: { vi: 'Tối thiểu 96%', en: 'At least 96 %' }, cites: cite(plan9of2025, 'Phụ lục II.2.2') },
    ],
  }),
  conflict({
    id: 'plan.online',
    about: { vi: 'Chỉ tiêu hồ sơ trực tuyến năm 2025', en: 'The target of online dossiers in 2025' },
    sides: [
      { says: { vi: 'Tối thiểu 80%', en: 'At least 80 %' }, cites: cite(plan9of2025, 'Phụ lục II.3.2') },
      { says: { vi: 'Tối thiểu 90%', en: 'At least 90 %' }, cites: cite(plan9of2025, 'Phụ lục VI.3.1') },
    ],
  }),
  conflict({
    id: 'feedback.limits',
    about: { vi: 'Thời hạn xử lý phản ánh, kiến nghị', en: 'The limits for feedback' },
    sides: [
      {
        says: {
          vi: 'Chuyển đi trong 05 ngày làm việc; không có thời hạn giải quyết',
          en: 'Forwarded within 5 working days; no limit for resolving',
        },
        cites: cite(decree20of2008, 'điểm d khoản 1 Điều 9'),
      },
      {
        says: {
          vi: 'Từ chối 02, hỏi thêm 05, giải quyết 15, công khai 02 ngày làm việc',
          en: 'Refused within 2, more asked within 5, resolved within 15, published within 2 working days',
        },
        cites: cite(decision766of2022, 'Mục 5.1'),
      },
    ],
  }),
  ...conflictsOfPractice,
  ...conflictsOfDeath,
  ...conflictsOfBurial,
];
