import { cite } from '../cite.ts';
import type { Conflict } from '../conflict.ts';
import { conflict } from '../disagree.ts';
import { decision296of2024 } from './decision-296-2024.ts';
import { decree7of2025 } from './decree-7-2025.ts';
import { decree63of2024 } from './decree-63-2024.ts';
import { decree131of2021 } from './decree-131-2021.ts';
import { decree158of2025 } from './decree-158-2025.ts';
import { decree301of2026 } from './decree-301-2026.ts';
import {
  linkedDeathForm,
  portalDeath,
  portalLinkedDeath,
  portalLinkedDeathOf2023,
  portalLinkedDeathSince2026,
  portalSurvivorBenefits,
} from './portal-death-records.ts';
import { pressOnLinkedBirth } from './practice.ts';
import { socialInsuranceLaw2014 } from './social-insurance-law-2014.ts';

/** Disagreements about the linked death group: its limits, its codes, its dates. */
export const conflictsOfDeath: readonly Conflict[] = [
  conflict({
    id: 'death-group.in-force',
    about: {
      vi: 'Ngày bắt đầu liên thông nhóm khai tử theo Nghị định 63/2024/NĐ-CP',
      en: 'From when the death group is linked under Decree 63/2024',
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
    id: 'death-group.verification-sum',
    about: {
      vi: 'Thời hạn của nhóm khi khai tử phải xác minh',
      en: 'The limit of the group where the death is verified',
    },
    sides: [
      {
        says: {
          vi: 'Xác minh 03 ngày rồi 08, 05 hoặc 17 ngày làm việc: cộng lại 11, 08, 20',
          en: 'Verification of 3 days, then 8, 5 or 17 working days: 11, 8, 20 in sum',
        },
        cites: cite(decision296of2024, 'Mục khai tử: đăng ký'),
      },
      {
        says: {
          vi: 'Cả nhóm 09, 06 hoặc 18 ngày làm việc, không nói thời hạn dài hơn khi xác minh',
          en: 'The group within 9, 6 or 18 working days, with no longer limit for verification',
        },
        cites: cite(decision296of2024, 'Mục khai tử: thời hạn'),
      },
      {
        says: {
          vi: 'Từ 09/01/2025, thời gian chờ xác minh hộ tịch không tính vào thời hạn',
          en: 'Since 9 January 2025 the wait for a civil-status verification is not counted',
        },
        cites: cite(decree7of2025, 'toàn văn'),
      },
    ],
  }),
  conflict({
    id: 'death-group.eleven-days',
    about: {
      vi: '11 ngày của nhóm có người từ đủ 80 tuổi đang hưởng tuất hằng tháng',
      en: 'The 11 days for those of 80 or more on a monthly survivor benefit',
    },
    sides: [
      {
        says: { vi: 'Cả nhóm 11 ngày làm việc', en: 'The group within 11 working days' },
        cites: cite(decision296of2024, 'Mục khai tử: thời hạn'),
      },
      {
        says: {
          vi: 'Trong ngày, thôi hưởng 02 ngày, hỗ trợ mai táng 05 ngày: cộng lại 08',
          en: 'The same day, 2 days to stop, 5 for the burial: 8 in sum',
        },
        cites: cite(decision296of2024, 'Mục khai tử: bảo trợ xã hội'),
      },
    ],
  }),
  conflict({
    id: 'death-group.draft',
    about: {
      vi: 'Xác nhận bản dự thảo và đăng ký khai tử trong ngày',
      en: 'Confirmation of the draft and registration on the same day',
    },
    sides: [
      {
        says: { vi: 'Đăng ký ngay trong ngày làm việc', en: 'Registered on the same working day' },
        cites: cite(decision296of2024, 'Mục khai tử: đăng ký'),
      },
      {
        says: { vi: 'Người yêu cầu có tối đa một ngày để xác nhận', en: 'The requester has one day to confirm' },
        cites: cite(portalDeath, 'Mục xác nhận'),
      },
    ],
  }),
  conflict({
    id: 'death-group.merit-days',
    about: {
      vi: 'Thời hạn giải quyết mai táng phí người có công',
      en: 'The limit for the burial allowance of people with merit',
    },
    sides: [
      {
        says: { vi: '17 ngày làm việc', en: '17 working days' },
        cites: cite(decision296of2024, 'Mục khai tử: người có công'),
      },
      {
        says: {
          vi: '05 ngày làm việc, 07 ngày làm việc, rồi 12 ngày',
          en: '5 working days, 7 working days, then 12 calendar days',
        },
        cites: cite(decree131of2021, 'Điều 122'),
      },
      {
        says: {
          vi: 'Từ 01/9/2026, 18 ngày làm việc sau khai tử, dài hơn 18 ngày của cả nhóm',
          en: 'Since 1 September 2026, 18 working days after the death, longer than the 18 of the whole group',
        },
        cites: cite(decree301of2026, 'điểm a khoản 3 Điều 14 sửa đổi tại Điều 10'),
      },
    ],
  }),
  conflict({
    id: 'death-group.insurance-days',
    about: {
      vi: 'Thời hạn giải quyết mai táng, tử tuất của bảo hiểm xã hội',
      en: 'The limit for burial and survivor benefits of social insurance',
    },
    sides: [
      {
        says: { vi: '08 ngày làm việc trong nhóm', en: '8 working days in the group' },
        cites: cite(decision296of2024, 'Mục khai tử: bảo hiểm xã hội'),
      },
      {
        says: { vi: '08 ngày làm việc khi nộp riêng', en: '8 working days alone' },
        cites: cite(portalSurvivorBenefits, 'Mục thời hạn'),
      },
      { says: { vi: '15 ngày', en: '15 days' }, cites: cite(socialInsuranceLaw2014, 'khoản 3 Điều 112') },
      {
        says: {
          vi: '10 ngày làm việc, cho người hưởng trợ cấp hằng tháng chưa đủ tuổi trợ cấp hưu trí xã hội',
          en: '10 working days, for those on the monthly allowance before the social pension',
        },
        cites: cite(decree158of2025, 'Điều 25'),
      },
    ],
  }),
  conflict({
    id: 'death-group.apology-reason',
    about: {
      vi: 'Lý do trong lời xin lỗi của nhóm khai tử',
      en: 'The reason in the apology of the death group',
    },
    sides: [
      {
        says: {
          vi: 'Xin lỗi, ngày hẹn mới và kênh gửi; không nhắc lý do',
          en: 'Apology, new date and channel; no word of a reason',
        },
        cites: cite(decree63of2024, 'khoản 3 Điều 7'),
      },
      {
        says: { vi: 'Phiếu xin lỗi nêu lý do và ngày mới', en: 'The slip gives the reason and the new date' },
        cites: cite(portalDeath, 'Mục xin lỗi'),
      },
    ],
  }),
  conflict({
    id: 'death-group.code',
    about: { vi: 'Mã của nhóm khai tử', en: 'The code of the death group' },
    sides: [
      {
        says: { vi: '1.011537 khi thí điểm', en: '1.011537 in the pilot' },
        cites: cite(portalLinkedDeathOf2023, 'toàn văn'),
      },
      { says: { vi: '2.002622', en: '2.002622' }, cites: cite(portalLinkedDeath, 'toàn văn') },
      {
        says: { vi: '2.002913 từ 01/9/2026', en: '2.002913 from 1 September 2026' },
        cites: cite(portalLinkedDeathSince2026, 'toàn văn'),
      },
      { says: { vi: '1.006714 trên biểu mẫu', en: '1.006714 on the form' }, cites: cite(linkedDeathForm, 'Mục mã') },
    ],
  }),
];
