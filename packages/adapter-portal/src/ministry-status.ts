import { cite, type Label, linkedServiceProtocol } from '@motcua/law';
import type { Coded } from './coded.ts';
import { type PortalCode, statusOf } from './portal-status.ts';

/** A code by which the software of the Ministry of Justice answers a province. */
export type MinistryCode = 1 | 2 | 3 | 4 | 6;

/** The linked groups whose first leg goes to the Ministry. */
export type LinkedGroup = 'birth' | 'death';

const labels: Readonly<Record<MinistryCode, Label>> = {
  1: { vi: 'Chờ xử lý', en: 'Waiting' },
  2: { vi: 'Yêu cầu bổ sung', en: 'Supplement requested' },
  3: { vi: 'Đang xử lý', en: 'Being processed' },
  4: { vi: 'Đã cấp', en: 'Issued' },
  6: { vi: 'Từ chối', en: 'Refused' },
};

/** What each answer becomes in the national dictionary; a refusal after acceptance becomes «not accepted», as systems in use have it. */
const writes: Readonly<Partial<Record<MinistryCode, PortalCode>>> = { 2: 5, 4: 9, 6: 3 };

/**
 * The answers of the software of the Ministry of Justice.
 *
 * @example
 * ```ts
 * import { ministryStatuses } from '@motcua/adapter-portal';
 * ministryStatuses.map((it) => it.code); // => [1, 2, 3, 4, 6]
 * ```
 */
export const ministryStatuses: readonly Coded<MinistryCode>[] = ([1, 2, 3, 4, 6] as const).map((code) => ({
  code,
  label: labels[code],
  cites: cite(linkedServiceProtocol, 'Mục trạng thái nhận về'),
}));

/**
 * The status that a province writes on an answer of the Ministry; null where the answer changes nothing: the dossier
 * waits, is being processed, or, of a death, is called done while no file has come with it.
 *
 * @example
 * ```ts
 * import { fromMinistry } from '@motcua/adapter-portal';
 * fromMinistry('birth', 2, 'nothing').code; // => 5
 * fromMinistry('death', 4, 'nothing'); // => null
 * fromMinistry('death', 4, 'file').code; // => 9
 * ```
 */
export function fromMinistry(
  group: LinkedGroup,
  code: MinistryCode,
  carries: 'file' | 'nothing',
): Coded<PortalCode> | null {
  if (group === 'death' && code === 4 && carries === 'nothing') return null;
  const written = writes[code];
  return written === undefined ? null : statusOf(written);
}

/**
 * The status that a province writes as it sends a dossier to the Ministry.
 *
 * @example
 * ```ts
 * import { sentToMinistry } from '@motcua/adapter-portal';
 * sentToMinistry.code; // => 4
 * ```
 */
export const sentToMinistry: Coded<PortalCode> = statusOf(4);
