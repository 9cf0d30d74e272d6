import type { PromiseLabels } from '@motcua/kit';

/** What the promise of a task is called: a day in a plan, whose lateness is explained to the office that follows it. */
export const promiseLabels: PromiseLabels = {
  promise: { vi: 'Thời hạn', en: 'Deadline' },
  unpromised: { vi: 'chưa có thời hạn', en: 'no day yet' },
  promised: { vi: 'trong hạn', en: 'its day runs' },
  owed: { vi: 'quá hạn, chưa giải trình', en: 'late, not explained' },
  owedAnew: {
    vi: 'kỳ trước quá hạn, chưa giải trình; đang tính hạn kỳ sau',
    en: 'late for the last period, not explained; the next one runs',
  },
  owedDone: {
    vi: 'đã quá hạn, chưa giải trình; không tính hạn nữa',
    en: 'was late, not explained; no day runs any more',
  },
  apologised: { vi: 'đã giải trình, hẹn ngày hoàn thành mới', en: 'explained, with a new day' },
  breached: { vi: 'quá cả ngày hẹn mới', en: 'the new day was missed too' },
  kept: { vi: 'hoàn thành đúng hạn', en: 'done in time' },
  keptAnew: { vi: 'hoàn thành theo ngày hẹn mới', en: 'done by the new day' },
  keptLate: { vi: 'đã quá hạn, đã giải trình', en: 'was late, explained' },
  released: { vi: 'không còn thời hạn phải giữ', en: 'no day to keep any more' },
};
