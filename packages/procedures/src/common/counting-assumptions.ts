import {
  assumption,
  cite,
  civilCode2015,
  decision296of2024,
  decision766of2022,
  decree61of2018,
  decree63of2024,
  decree118of2025,
  decree301of2026,
} from '@motcua/law';

// What the law does not say of counting. The ids are shared by every definition: one answer holds for a group and its legs.

/** Whether the day of receipt is counted. */
export const counting = assumption({
  id: 'counting',
  about: { vi: 'Ngày tiếp nhận có được tính vào thời hạn hay không', en: 'Whether the day of receipt is counted' },
  default: 'exclusive',
  choices: {
    exclusive: { vi: 'không tính ngày tiếp nhận', en: 'the day of receipt is day 0' },
    inclusive: { vi: 'tính cả ngày tiếp nhận', en: 'the day of receipt is day 1' },
  },
  why: {
    vi: 'Quy định về thời hạn không nói; Bộ luật Dân sự không tính ngày đầu tiên',
    en: 'The rules on the terms do not say; the Civil Code leaves the first day out',
  },
  cites: [cite(decree63of2024, 'khoản 2 Điều 7'), cite(civilCode2015, 'khoản 2 Điều 147')],
});

/** When the last day ends. */
export const endOfDay = assumption({
  id: 'end-of-day',
  about: { vi: 'Thời điểm kết thúc ngày cuối cùng của thời hạn', en: 'When the last day of a term ends' },
  default: 'midnight',
  choices: {
    midnight: { vi: '24 giờ', en: 'at midnight' },
    officeClose: { vi: 'hết giờ làm việc', en: 'when the office closes' },
  },
  why: {
    vi: 'Bộ luật Dân sự tính đến 24 giờ; cơ quan đóng cửa sớm hơn',
    en: 'The Civil Code counts to 24:00; offices close earlier',
  },
  cites: [cite(civilCode2015, 'khoản 6 Điều 148')],
});

/** What a dossier received on a rest day means. */
export const restDayReception = assumption({
  id: 'rest-day-reception',
  about: { vi: 'Hồ sơ tiếp nhận vào ngày nghỉ', en: 'A dossier received on a rest day' },
  default: 'nextWorkingDay',
  choices: {
    nextWorkingDay: {
      vi: 'ngày làm việc tiếp theo là ngày tiếp nhận',
      en: 'the next working day is the day of receipt',
    },
    sameDay: { vi: 'chính ngày nghỉ đó là ngày tiếp nhận', en: 'that very day is the day of receipt' },
  },
  why: {
    vi: 'Không có quy định; nếu tính chính ngày nghỉ thì nộp sáng thứ Bảy lại được hẹn sớm hơn nộp sau 15 giờ thứ Sáu',
    en: 'Nothing is said; counted as that day, Saturday morning would be due before Friday after 15:00',
  },
  cites: [cite(decree63of2024, 'khoản 2 Điều 7')],
});

/** Whether 15:00 counts again when a leg is handed over. */
export const cutoffAtHandOver = assumption({
  id: 'cutoff-at-handover',
  about: { vi: 'Mốc 15 giờ khi chuyển hồ sơ giữa các cơ quan', en: 'The 15:00 rule when a dossier is handed over' },
  default: 'notReapplied',
  choices: {
    notReapplied: { vi: 'không áp dụng lại', en: 'it is not applied again' },
    reapplied: { vi: 'áp dụng lại cho mỗi lần chuyển', en: 'it is applied at each hand-over' },
  },
  why: {
    vi: 'Quy định chỉ nói về lúc nhận hồ sơ của người yêu cầu',
    en: 'The rule speaks only of receipt from the requester',
  },
  cites: [cite(decree63of2024, 'khoản 2 Điều 7')],
});

/** From when the group's term runs. */
export const groupClockStart = assumption({
  id: 'group-clock-start',
  about: { vi: 'Thời điểm bắt đầu thời hạn của cả nhóm', en: 'When the term of the group begins' },
  default: 'receipt',
  choices: {
    receipt: { vi: 'khi nhận hồ sơ của người yêu cầu', en: 'when the dossier is filed' },
    held: { vi: 'khi phần mềm hộ tịch có đủ hồ sơ', en: 'when the civil-status software holds the dossier' },
  },
  why: {
    vi: 'Thời hạn tính từ khi các cơ quan có thẩm quyền nhận đủ hồ sơ; không nói cơ quan nào, qua hệ thống nào. Lấy lúc nhận hồ sơ của người yêu cầu vì đó là lúc người dân thấy được và có lợi cho họ; sự cố giữa các phần mềm là việc của cơ quan',
    en: 'The term runs once the competent bodies hold the dossier; which, and in which system, is not said. The filing is taken: it is what the citizen sees, and in the citizen’s favour; faults between systems are the agencies’',
  },
  cites: [cite(decree63of2024, 'khoản 2 Điều 7')],
});

/** From when the terms of the parts after the birth or the death run within the group. */
export const legClockStart = assumption({
  id: 'leg-clock-start',
  about: {
    vi: 'Thời điểm bắt đầu thời hạn của các phần sau khai sinh hoặc khai tử trong nhóm',
    en: 'When the terms of the parts after the birth or the death begin',
  },
  default: 'sent',
  choices: {
    sent: { vi: 'khi phần mềm liên thông gửi hồ sơ', en: 'when the linked-service software sends the dossier' },
    held: { vi: 'khi phần mềm của cơ quan giải quyết có hồ sơ', en: 'when the agency’s software holds it' },
  },
  why: {
    vi: 'Chưa thấy quy định về thời điểm bắt đầu; từ 01/9/2026 thời hạn tính từ ngày nhận hồ sơ điện tử, không nói lúc gửi đi hay lúc được xác nhận. Lấy lúc gửi vì phần mềm liên thông phải đồng bộ trong 10 phút và việc bên nhận xác nhận chậm không được bớt thời gian của người dân',
    en: 'No rule on the beginning was found; since 1 September 2026 the terms run from the day the electronic dossier is received, and not said is whether as sent or as acknowledged. The sending is taken: systems synchronise within 10 minutes, and a receiver slow to acknowledge takes nothing from the citizen',
  },
  cites: [
    cite(decree63of2024, 'Điều 8'),
    cite(decision296of2024, 'Mục khai tử: thời hạn'),
    cite(decree301of2026, 'khoản 3 Điều 6'),
  ],
});

/** Whether the limits stand after Decree 301/2026. */
export const limitsAfter2026 = assumption({
  id: 'limits-after-2026-09-01',
  about: {
    vi: 'Thời hạn của nhóm sau Nghị định 301/2026/NĐ-CP',
    en: 'The limits of the group after Decree 301/2026',
  },
  default: 'unamended',
  choices: {
    unamended: { vi: 'không thay đổi', en: 'unamended' },
    asTranscribed: {
      vi: 'theo bản chép Nghị định 301/2026/NĐ-CP',
      en: 'as the transcription of Decree 301/2026 has them',
    },
    unknown: {
      vi: 'chưa rõ: không hẹn ngày cho hồ sơ từ 01/9/2026',
      en: 'unknown: dossiers from 1 September 2026 get no date',
    },
  },
  why: {
    vi: 'Chỉ có một bản chép toàn văn, chưa đối chiếu với Công báo. Bản chép giữ 03 (05) ngày làm việc của nhóm khai sinh, thêm 05 ngày cho thẻ căn cước, đổi thời hạn khai sinh, khai tử, xóa thường trú và một số phần chi trả; không nhắc lại thời hạn thẻ bảo hiểm y tế (khoản 3 Điều 8) và của cả nhóm khai tử (Điều 13)',
    en: 'There is one transcription of the text, not yet compared with the gazette. It keeps the 3 (5) working days of the birth group, adds 5 for the identity card, changes the limits of birth, death, removal and some of the money, and does not restate those of the insurance card (Article 8(3)) and of the death group as a whole (Article 13)',
  },
  cites: [cite(decree301of2026, 'toàn văn'), cite(decree301of2026, 'Điều 15')],
});

/** Under which rules a dossier goes on that was open on 1 July 2025. */
export const openDossiers2025 = assumption({
  id: 'open-dossiers-on-2025-07-01',
  about: {
    vi: 'Quy định áp dụng cho hồ sơ đang giải quyết ngày 01/7/2025',
    en: 'Which rules govern a dossier that was open on 1 July 2025',
  },
  default: 'atReceipt',
  choices: {
    atReceipt: {
      vi: 'quy định tại ngày tiếp nhận hồ sơ, cho mọi phần của nhóm',
      en: 'those of the day of receipt, for every leg of the group',
    },
    atLegStart: {
      vi: 'mỗi phần của nhóm theo quy định của ngày phần đó bắt đầu',
      en: 'each leg of the group by the rules of the day on which it begins',
    },
  },
  why: {
    vi: 'Không có điều khoản chuyển tiếp. Lấy quy định của ngày tiếp nhận vì lời hẹn đã được ghi theo quy định đó trên giấy hẹn',
    en: 'There is no transitional clause. The rules of the receipt are taken: by them the promise on the slip was made',
  },
  cites: [cite(decree118of2025, 'khoản 1 Điều 40'), cite(decree61of2018, 'khoản 9 Điều 19')],
});

/** What the term of the group and its legs does once the citizen has completed the dossier. */
export const linkedTermAfterSupplement = assumption({
  id: 'linked-term-after-supplement',
  about: {
    vi: 'Thời hạn của nhóm liên thông sau khi người yêu cầu bổ sung hồ sơ',
    en: 'The term of the linked group once the citizen has completed the dossier',
  },
  default: 'beginsAnew',
  choices: {
    beginsAnew: { vi: 'tính lại từ đầu', en: 'it begins anew' },
    runsOn: { vi: 'tính tiếp phần còn lại', en: 'it runs on with what was left' },
  },
  why: {
    vi: 'Nghị định 63/2024/NĐ-CP không nói; thời hạn tính từ khi nhận đủ hồ sơ, quy định chung về một cửa tính lại từ đầu, còn cách đo của nhà nước chỉ trừ thời gian chờ',
    en: 'Decree 63/2024 is silent; its term runs from the complete dossier and the general rule begins anew, while the state’s measure only leaves out the waiting',
  },
  cites: [
    cite(decree63of2024, 'khoản 2 Điều 7'),
    cite(decree118of2025, 'khoản 5 Điều 19'),
    cite(decision766of2022, 'Mục 2.1'),
  ],
});

/** What the group's term does while the citizen of one leg has to act. */
export const groupTermWhileALegWaits = assumption({
  id: 'group-term-while-a-leg-waits',
  about: {
    vi: 'Thời hạn của cả nhóm khi một phần chờ người yêu cầu bổ sung hồ sơ',
    en: 'The term of the whole group while one leg waits for the citizen',
  },
  default: 'stops',
  choices: {
    stops: { vi: 'tạm dừng', en: 'it stands still' },
    runs: { vi: 'vẫn tính', en: 'it runs' },
  },
  why: {
    vi: 'Thời hạn của nhóm tính từ khi nhận đủ hồ sơ; không nói việc chờ bổ sung của một phần có ảnh hưởng đến cả nhóm hay không. Lấy là tạm dừng vì lời hẹn chung không thể giữ khi người dân giữ việc tiếp theo, và cách đo của nhà nước trừ thời gian bổ sung',
    en: 'The group’s term runs once the dossier is complete; whether one leg’s wait touches the whole is not said. It stands: the common promise cannot be kept while the next move is the citizen’s, and the state’s measure leaves the supplement out',
  },
  cites: [cite(decree63of2024, 'khoản 2 Điều 7')],
});
