import type { Stage } from '@motcua/kit';
import { cite, type Label, linkedServiceProtocol } from '@motcua/law';
import type { Coded } from './coded.ts';

/** A code by which a province tells the linked-service software how far a dossier has come. */
export type LinkedCode = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const labels: Readonly<Record<LinkedCode, Label>> = {
  1: { vi: 'Bộ phận một cửa đã nhận', en: 'Received by the desk' },
  2: { vi: 'Yêu cầu bổ sung', en: 'Supplement requested' },
  3: { vi: 'Bộ phận một cửa đã chấp nhận', en: 'Accepted by the desk' },
  4: { vi: 'Đã đăng ký', en: 'Registered' },
  5: { vi: 'Đã trả kết quả', en: 'Returned' },
  6: { vi: 'Từ chối', en: 'Refused' },
  7: { vi: 'Đã chuyển phần mềm của Bộ Tư pháp', en: 'Forwarded to the software of the Ministry of Justice' },
};

const codeOf: Readonly<Partial<Record<Stage, LinkedCode>>> = {
  filed: 1,
  awaitingSupplement: 2,
  accepted: 3,
  inProgress: 7,
  decided: 4,
  returned: 5,
  notAccepted: 6,
  refused: 6,
};

/**
 * The statuses between province and linked-service software, in the order in which a dossier goes through them.
 *
 * @example
 * ```ts
 * import { linkedStatuses } from '@motcua/adapter-portal';
 * linkedStatuses.map((it) => it.code); // => [1, 2, 3, 7, 4, 5, 6]
 * ```
 */
export const linkedStatuses: readonly Coded<LinkedCode>[] = ([1, 2, 3, 7, 4, 5, 6] as const).map((code) => coded(code));

/**
 * What a province tells the linked-service software of a stage; null where that protocol has no word for it: payment is
 * none of its matters, and a withdrawal comes from the software itself.
 *
 * @example
 * ```ts
 * import { linkedStatus } from '@motcua/adapter-portal';
 * linkedStatus('inProgress').code; // => 7
 * linkedStatus('withdrawn'); // => null
 * ```
 */
export function linkedStatus(stage: Stage): Coded<LinkedCode> | null {
  const code = codeOf[stage];
  return code === undefined ? null : coded(code);
}

/**
 * The stages that a status of the linked-service software may stand for.
 *
 * @example
 * ```ts
 * import { stagesOfLinked } from '@motcua/adapter-portal';
 * stagesOfLinked(7); // => ['inProgress']
 * ```
 */
export function stagesOfLinked(code: LinkedCode): readonly Stage[] {
  return (Object.keys(codeOf) as Stage[]).filter((it) => codeOf[it] === code);
}

function coded(code: LinkedCode): Coded<LinkedCode> {
  return { code, label: labels[code], cites: cite(linkedServiceProtocol, 'Mục trạng thái gửi đi') };
}
