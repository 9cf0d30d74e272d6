import type { Label } from '@motcua/law';
import type { DeadlineKind } from '@motcua/plan';

/** What each kind of deadline is called. */
export const deadlineKinds: Readonly<Record<DeadlineKind, Label>> = {
  continuous: { vi: 'thường xuyên', en: 'all year' },
  recurring: { vi: 'định kỳ', en: 'again and again' },
  quarter: { vi: 'theo quý', en: 'by quarter' },
  month: { vi: 'theo tháng', en: 'by month' },
  date: { vi: 'theo ngày', en: 'by day' },
  year: { vi: 'theo năm', en: 'by year' },
  startFrom: { vi: 'bắt đầu từ', en: 'beginning' },
  onEvent: { vi: 'khi phát sinh', en: 'on an event' },
  byReference: { vi: 'theo văn bản khác', en: 'by another text' },
  unspecified: { vi: 'không ghi', en: 'not said' },
};
