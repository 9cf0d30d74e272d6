import { assumption, cite, decision296of2024, decree7of2025 } from '@motcua/law';

// What the law does not say of the death group as a whole.

/** The limit of the group where only two procedures are chosen. */
export const twoProcedureLimit = assumption({
  id: 'two-procedure-limit',
  about: {
    vi: 'Thời hạn của nhóm khi chỉ chọn khai tử và xóa đăng ký thường trú',
    en: 'The limit of the group where only death and removal are chosen',
  },
  default: 'sameDay',
  choices: {
    sameDay: { vi: 'ngay trong ngày làm việc', en: 'the same working day' },
    unknown: { vi: 'chưa rõ: không hẹn ngày', en: 'unknown: no date is promised' },
  },
  why: {
    vi: 'Quyết định chỉ nêu thời hạn của nhóm có mai táng phí; từng phần được giải quyết ngay trong ngày',
    en: 'The Decision names limits only for groups with burial money; each of the two is settled on the same day',
  },
  cites: [cite(decision296of2024, 'Mục khai tử: thời hạn'), cite(decision296of2024, 'Mục khai tử: xóa thường trú')],
});

/** What verifying the death does to the group's limit, which is shorter than its parts then. */
export const groupTermWhileVerifying = assumption({
  id: 'group-term-while-verifying',
  about: {
    vi: 'Thời hạn của nhóm khai tử khi khai tử phải xác minh (03 + 08 > 09 ngày làm việc)',
    en: 'The limit of the death group where the death is verified (3 + 8 > 9 working days)',
  },
  default: 'pause',
  choices: {
    pause: {
      vi: 'thời gian chờ xác minh không tính, từ 09/01/2025',
      en: 'waiting for the verification is not counted, since 9 January 2025',
    },
    stays: {
      vi: 'ngày hẹn của nhóm giữ nguyên; các phần sau phải xong sớm hơn thời hạn riêng',
      en: 'the group’s day stays; the later parts borrow from their own limits',
    },
    sum: {
      vi: 'cộng thời hạn xác minh với thời hạn của phần chi trả',
      en: 'the verification is added to the limit of the paying part',
    },
  },
  why: {
    vi: 'Quyết định không nêu thời hạn dài hơn của nhóm khi xác minh, khác với nhóm khai sinh. Lấy là tạm dừng vì từ 09/01/2025 thời gian chờ xác minh không tính, mà cả nhóm chỉ chờ phần khai tử',
    en: 'The Decision names no longer limit of the group for a verification, unlike the birth group’s. It stands: since 9 January 2025 the wait is left out of the term, and the whole group only waits for the death',
  },
  cites: [cite(decision296of2024, 'Mục khai tử: thời hạn'), cite(decree7of2025, 'toàn văn')],
});
