import type { Label } from '@motcua/law';
import type { TaskKind } from '@motcua/plan';

/** What each kind of task is called. */
export const kindLabels: Readonly<Record<TaskKind, Label>> = {
  continuous: { vi: 'thường xuyên', en: 'all year' },
  oneOff: { vi: 'làm một lần', en: 'once' },
  onEvent: { vi: 'khi phát sinh', en: 'on an event' },
  byReference: { vi: 'theo tiến độ khác', en: 'by another schedule' },
  procedure: { vi: 'thủ tục được thực hiện', en: 'procedures run' },
  indicator: { vi: 'chỉ tiêu phải giữ', en: 'a figure held' },
};
