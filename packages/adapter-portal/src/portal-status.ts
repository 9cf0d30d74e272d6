import type { Stage } from '@motcua/kit';
import { cite, portalStatuses as dictionary, type Label } from '@motcua/law';
import type { Coded } from './coded.ts';

/** A code of the national dictionary of dossier statuses. */
export type PortalCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

const labels: Readonly<Record<PortalCode, Label>> = {
  1: { vi: 'Mới đăng ký', en: 'Filed' },
  2: { vi: 'Được tiếp nhận', en: 'Accepted' },
  3: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
  4: { vi: 'Đang xử lý', en: 'In progress' },
  5: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Supplement requested' },
  6: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment requested' },
  7: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawal requested' },
  8: { vi: 'Dừng xử lý', en: 'Stopped' },
  9: { vi: 'Đã xử lý xong', en: 'Done' },
  10: { vi: 'Đã trả kết quả', en: 'Returned' },
};

/** The code of each stage. The dictionary knows one «stopped» for what was refused, withdrawn or closed on the way. */
const codeOf: Readonly<Record<Stage, PortalCode>> = {
  filed: 1,
  accepted: 2,
  notAccepted: 3,
  inProgress: 4,
  awaitingSupplement: 5,
  awaitingPayment: 6,
  withdrawing: 7,
  refused: 8,
  closed: 8,
  withdrawn: 8,
  decided: 9,
  returned: 10,
};

/**
 * The national dictionary of dossier statuses, in its order.
 *
 * @example
 * ```ts
 * import { portalStatuses } from '@motcua/adapter-portal';
 * portalStatuses.length; // => 10
 * ```
 */
export const portalStatuses: readonly Coded<PortalCode>[] = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).map((code) =>
  statusOf(code),
);

/**
 * The status of the national portal for a stage of a dossier.
 *
 * @example
 * ```ts
 * import { portalStatus } from '@motcua/adapter-portal';
 * portalStatus('inProgress').code; // => 4
 * portalStatus('returned').label.vi; // => 'Đã trả kết quả'
 * ```
 */
export function portalStatus(stage: Stage): Coded<PortalCode> {
  return statusOf(codeOf[stage]);
}

/**
 * The stages that a status of the national portal may stand for: one, but for «stopped».
 *
 * @example
 * ```ts
 * import { stagesOf } from '@motcua/adapter-portal';
 * stagesOf(5); // => ['awaitingSupplement']
 * stagesOf(8); // => ['refused', 'closed', 'withdrawn']
 * ```
 */
export function stagesOf(code: PortalCode): readonly Stage[] {
  return (Object.keys(codeOf) as Stage[]).filter((it) => codeOf[it] === code);
}

/** A status by its code. */
export function statusOf(code: PortalCode): Coded<PortalCode> {
  return { code, label: labels[code], cites: cite(dictionary, 'toàn văn') };
}
