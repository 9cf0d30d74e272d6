import type { Label } from '@motcua/law';
import type { TaskCount } from '@motcua/plan';

/** The heads under which tasks are counted. */
export const countLabels: readonly (readonly [TaskCount, Label])[] = [
  ['done', { vi: 'Xong', en: 'Done' }],
  ['notBegun', { vi: 'Chưa bắt đầu', en: 'Not begun' }],
  ['inHand', { vi: 'Đang làm', en: 'In hand' }],
  ['late', { vi: 'Chậm', en: 'Late' }],
  ['waiting', { vi: 'Đang chờ', en: 'Waiting' }],
  ['notOpened', { vi: 'Chưa giao', en: 'Not opened' }],
  ['dropped', { vi: 'Thôi thực hiện', en: 'Dropped' }],
  ['unfinished', { vi: 'Hết năm chưa xong', en: 'Unfinished' }],
  ['notArisen', { vi: 'Không phát sinh', en: 'Never arose' }],
];
