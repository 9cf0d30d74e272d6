import type { WorkedExample } from '@motcua/kit';
import {
  cite,
  civilCode2015,
  civilStatusLaw2014,
  decision138of2025,
  decision766of2022,
  decree61of2018,
  decree118of2025,
  decree176of2025,
} from '@motcua/law';
import { birthRegistration } from '../birth-registration/index.ts';
import { landInDongThap, oneStop, oneStopUntil2025 } from './one-stop.ts';
import { pensionBurial } from './singles/index.ts';

const firstDay = cite(civilCode2015, 'khoản 2 Điều 147');
const accepted = 'd0 09:30 case desk dossier.accepted';
const examining = [
  accepted,
  'd0 10:00 case official dossier.held',
  'd0 10:30 case head dossier.assigned',
  '= case in open.examining',
] as const;
const missing = { missing: ['Bản sao giấy tờ'], reason: 'Tệp không đọc được' };

/** A count of working days over days off: only the due date matters. */
function counted(id: string, days: number, from: string, due: string, says: WorkedExample['says']): WorkedExample {
  const until2025 = from < '2025-07-01';
  return {
    id,
    says,
    of: until2025 ? oneStopUntil2025 : oneStop,
    from: `${from} 09:00`,
    cites: [
      firstDay,
      until2025 ? cite(decree61of2018, 'điểm c khoản 1 Điều 17') : cite(decree118of2025, 'khoản 3 Điều 17'),
    ],
    origin: 'computed',
    dossier: { days },
    lines: [
      accepted,
      '= case in open.transferring',
      '= case promise promised',
      '= case letter receipt',
      `= case due promise ${due}`,
    ],
  };
}

/** The worked rows about a single dossier at the counter. */
export const oneStopExamples: readonly WorkedExample[] = [
  counted('J-1', 3, '2026-11-16', '2026-11-19', {
    vi: 'Ba ngày làm việc từ thứ Hai 16/11/2026: không tính ngày tiếp nhận.',
    en: 'Three working days from Monday 16/11/2026: the day of receipt is not counted.',
  }),
  {
    id: 'J-3',
    says: {
      vi: 'Việc giải quyết trong ngày, nhận lúc 14 giờ 50: trả kết quả trong ngày.',
      en: 'A same-day matter received at 14:50: the result comes the same day.',
    },
    of: birthRegistration,
    from: '2026-11-16 14:50',
    cites: [cite(civilStatusLaw2014, 'khoản 3 Điều 5')],
    origin: 'computed',
    lines: [
      'd0 14:55 case desk dossier.accepted',
      '= case due promise d0',
      '= case in open.transferring',
      '= case promise promised',
      '= case letter receipt',
    ],
  },
  {
    id: 'J-4',
    says: {
      vi: 'Việc giải quyết trong ngày, nhận lúc 15 giờ 20: trả kết quả ngày làm việc tiếp theo.',
      en: 'A same-day matter received at 15:20: the result comes on the next working day.',
    },
    of: birthRegistration,
    from: '2026-11-16 15:20',
    cites: [cite(civilStatusLaw2014, 'khoản 3 Điều 5')],
    origin: 'computed',
    lines: [
      'd0 15:25 case desk dossier.accepted',
      '= case due promise d1',
      '= case in open.transferring',
      '= case promise promised',
      '= case letter receipt',
    ],
  },
  {
    id: 'J-6',
    says: {
      vi: 'Tiếp nhận thứ Sáu 20/11/2026 lúc 15 giờ 10: chuyển hồ sơ vào đầu giờ thứ Hai 23/11, ngày hẹn trả không đổi.',
      en: 'Received on Friday 20/11/2026 at 15:10: handed over as Monday 23/11 begins, and due as if before 15:00.',
    },
    of: oneStop,
    from: '2026-11-20 15:10',
    cites: [cite(decree118of2025, 'khoản 2 Điều 18')],
    origin: 'computed',
    lines: [
      'd0 15:15 case desk dossier.accepted',
      '= case due handOver 2026-11-23',
      '= case due promise 2026-11-26',
      '2026-11-23 07:00:00 sweep',
      '= case in open.transferring',
      // One second after the office opens it is late.
      '2026-11-23 07:00:01 sweep',
      '= case in open.handOverOverdue',
      '= case letter receipt',
    ],
  },
  {
    id: 'J-7',
    says: {
      vi: 'Hồ sơ trực tuyến thứ Sáu 20/11/2026 lúc 10 giờ: kiểm tra xong trong 08 giờ làm việc, đến 10 giờ thứ Hai 23/11.',
      en: 'Online on Friday 20/11/2026 at 10:00: checked within 8 working hours, by Monday 23/11 at 10:00.',
    },
    of: oneStop,
    from: '2026-11-20 10:00',
    cites: [cite(decree118of2025, 'điểm c khoản 2 Điều 17'), cite(civilCode2015, 'khoản 1 Điều 147')],
    origin: 'computed',
    dossier: { channel: 'online' },
    lines: [
      '= case letter acknowledgement',
      '= case due alert d0',
      '= case due check 2026-11-23',
      'd0 10:05 case software officer.alerted',
      '2026-11-23 10:00 sweep',
      '= case in open.checking.check.running',
      '2026-11-23 10:01 sweep',
      '= case in open.checking.check.overdue',
      '2026-11-23 10:30 case desk dossier.accepted',
      '= case letter receipt',
    ],
  },
  {
    id: 'J-9',
    says: {
      vi: 'Hồ sơ trực tuyến thứ Tư 29/4/2026 lúc 16 giờ, qua lễ 30/4 và 01/5: kiểm tra đến 16 giờ thứ Hai 04/5.',
      en: 'Online on Wednesday 29/4/2026 at 16:00, over the holidays: checked by Monday 04/5 at 16:00.',
    },
    of: oneStop,
    from: '2026-04-29 16:00',
    cites: [cite(decree118of2025, 'điểm c khoản 2 Điều 17')],
    origin: 'computed',
    dossier: { channel: 'online' },
    lines: [
      '= case due check 2026-05-04',
      '2026-05-04 16:00 sweep',
      '= case in open.checking.check.running',
      '= case letter acknowledgement',
    ],
  },
  counted('J-12', 5, '2025-04-23', '2025-04-29', {
    vi: 'Năm ngày làm việc từ thứ Tư 23/4/2025; thứ Bảy 26/4 là ngày làm bù.',
    en: 'Five working days from Wednesday 23/4/2025; Saturday 26/4 is worked.',
  }),
  counted('J-14', 3, '2025-12-31', '2026-01-07', {
    vi: 'Ba ngày làm việc từ thứ Tư 31/12/2025 qua Tết Dương lịch.',
    en: 'Three working days from Wednesday 31/12/2025 over the New Year.',
  }),
  counted('J-16', 10, '2026-02-09', '2026-03-02', {
    vi: 'Mười ngày làm việc từ thứ Hai 09/02/2026 qua Tết Nguyên đán.',
    en: 'Ten working days from Monday 09/02/2026 over Tết.',
  }),
  counted('J-19', 5, '2023-01-18', '2023-02-01', {
    vi: 'Năm ngày làm việc từ thứ Tư 18/01/2023 qua Tết Nguyên đán.',
    en: 'Five working days from Wednesday 18/01/2023 over Tết.',
  }),
  {
    id: 'J-21',
    says: {
      vi: 'Hẹn trả thứ Tư 25/11/2026, thứ Ba 24/11 nghỉ lễ: xin lỗi chậm nhất thứ Hai 23/11.',
      en: 'Due on Wednesday 25/11/2026, with Tuesday a holiday: the apology goes by Monday 23/11.',
    },
    of: oneStop,
    from: '2026-11-19 09:00',
    cites: [cite(decree118of2025, 'khoản 6 Điều 19')],
    origin: 'inferred',
    lines: [
      accepted,
      '= case due promise 2026-11-25',
      '= case due notice 2026-11-23',
      '= case in open.transferring',
      '= case letter receipt',
    ],
  },
  {
    id: 'J-23',
    says: {
      vi: 'Đã hẹn lại một lần đến 10/12/2026 mà vẫn chưa có kết quả: không được hẹn lại lần hai.',
      en: 'Moved once to 10/12/2026 and still not ready: there is no second new date.',
    },
    of: oneStop,
    from: '2026-11-20 09:00',
    cites: [cite(decree118of2025, 'khoản 6 Điều 19')],
    origin: 'computed',
    dossier: { days: 7 },
    lines: [
      ...examining,
      '= case due promise 2026-12-02',
      ['2026-11-30 09:00 case head apology.sent', { reason: 'Cơ sở dữ liệu gián đoạn', newDueOn: '2026-12-10' }],
      '= case promise apologised',
      '= case due promise 2026-12-10',
      ['! 2026-12-09 16:00 case head apology.sent notInThisState', { reason: 'Vẫn gián đoạn', newDueOn: '2026-12-15' }],
      '2026-12-11 00:00 sweep',
      '= case promise breached',
      '2026-12-14 10:00 case head result.decided',
      '2026-12-14 14:00 case desk result.arrived',
      '= case promise keptLate',
      '= case letter apology',
      '= case letter resultReady',
    ],
  },
  {
    id: 'J-25',
    says: {
      vi: 'Yêu cầu bổ sung thứ Sáu 17/4/2026, không bổ sung: ngày thứ 15 là thứ Bảy 02/5, chuyển sang thứ Hai 04/5; đóng hồ sơ từ thứ Ba 05/5.',
      en: 'Asked on Friday 17/4/2026 and silent: day 15 is Saturday 02/5 and rolls to Monday 04/5; closed from Tuesday 05/5.',
    },
    of: oneStop,
    from: '2026-04-17 09:00',
    cites: [cite(decree118of2025, 'khoản 5 Điều 19'), cite(civilCode2015, 'khoản 5 Điều 148')],
    origin: 'inferred',
    lines: [
      ...examining,
      ['d0 14:00 case official supplement.requested', missing],
      '= case letter supplement',
      '= case due promise none',
      '= case due supplement 2026-05-04',
      '2026-05-04 23:59 sweep',
      '= case in open.awaitingSupplement',
      '2026-05-05 00:00 sweep',
      '= case in closed',
      '= case promise released',
      '= case closed',
    ],
  },
  {
    id: 'J-27',
    says: {
      vi: 'Chỉ số 766 tính hồ sơ bị yêu cầu bổ sung hai lần là quá hạn, dù xong trước ngày hẹn; theo Nghị định thì lần thứ hai không được yêu cầu, nên hồ sơ này được tính đúng hạn.',
      en: 'The index of 2022 counts a dossier with two requests as overdue, though it ends before its day; by the decree a second one may not be made, so the index would count this one as on time.',
    },
    of: oneStop,
    from: '2026-11-16 09:00',
    cites: [cite(decision766of2022, 'Mục 2.1'), cite(decree118of2025, 'khoản 3 Điều 16')],
    origin: 'inferred',
    dossier: { days: 5 },
    lines: [
      ...examining,
      ['d0 14:00 case official supplement.requested', missing],
      'd1 09:00 case requester supplement.received',
      '= case due promise 2026-11-25',
      'd1 09:30 case official dossier.held',
      'd1 10:00 case head dossier.assigned',
      ['! d1 11:00 case official supplement.requested guarded', missing],
      'd2 10:00 case head result.decided',
      'd2 14:00 case desk result.arrived',
      '= case promise kept',
      '= case letter supplement',
      '= case letter resultReady',
    ],
  },
  {
    id: 'J-29a',
    says: {
      vi: 'Ba ngày làm việc từ thứ Hai 30/6/2025, qua ngày thay Nghị định: theo quy định của ngày tiếp nhận.',
      en: 'Three working days from Monday 30/6/2025, over the change of decrees: by the rules of the day of receipt.',
    },
    of: oneStopUntil2025,
    from: '2025-06-30 09:00',
    cites: [cite(decree118of2025, 'khoản 1 Điều 40'), cite(decree61of2018, 'Điều 20')],
    origin: 'inferred',
    lines: [
      ...examining,
      '= case due promise 2025-07-03',
      ['2025-07-01 09:00 case official supplement.requested', missing],
      // Decree 61/2018 closes no dossier.
      '= case due supplement none',
      '2025-08-01 00:00 sweep',
      '= case in open.awaitingSupplement',
      '= case letter supplement',
      '= case due promise none',
    ],
  },
  {
    id: 'death-P8-month',
    says: {
      vi: 'Hưu trí xã hội: có quyết định chưa phải là có tiền; rút kinh phí trước ngày 25, báo cáo chi trả trước ngày 20, chưa chi được thì sang tháng sau.',
      en: 'Social pension: a decision is not the money yet; funds are drawn before the 25th, payment is reported before the 20th, and what is not paid goes to the next month.',
    },
    of: pensionBurial,
    from: '2025-11-10 09:00',
    cites: [cite(decree176of2025, 'Điều 6')],
    origin: 'computed',
    lines: [
      ...examining,
      'd1 10:00 case head result.decided',
      'd1 14:00 case desk result.arrived',
      '= case promise kept',
      'd2 09:00 case desk result.returned',
      '= case due funds 2025-11-24',
      '2025-11-24 09:00 case official funds.drawn',
      '= case due payout 2025-12-19',
      '2025-12-18 09:00 case payer benefit.unpaid',
      '= case due funds 2025-12-24',
      '2025-12-24 09:00 case official funds.drawn',
      '2026-01-15 09:00 case payer benefit.paid',
      '= case closed',
      '= case letter resultReady',
    ],
  },
  {
    id: 'J-38',
    says: {
      vi: 'Hai lần hẹn, 08 ngày làm việc gồm 05 và 03: hẹn đầu 12/10/2026; có chứng từ nộp tiền 20/10 thì hẹn sau 23/10.',
      en: 'Two appointments, 8 working days as 5 and 3: the first on 12/10/2026; paid on 20/10, the second on 23/10.',
    },
    of: landInDongThap,
    from: '2026-10-05 09:00',
    cites: [cite(decision138of2025, 'khoản 3 Điều 5')],
    origin: 'computed',
    dossier: { days: 5, fee: 'owed' },
    lines: [
      ...examining,
      '= case due promise 2026-10-12',
      ['2026-10-12 10:00 case official payment.requested', { amount: 1_200_000 }],
      '= case letter paymentNotice',
      '= case in open.awaitingPayment',
      '= case due promise none',
      ['2026-10-20 15:00 case software payment.received', { paidBy: 'online' }],
      '= case due promise 2026-10-23',
      '= case due feeTransfer 2026-10-21',
    ],
  },
];
