import {
  cite,
  decision296of2024,
  decree63of2024,
  decree301of2026,
  linkedServiceProtocol,
  portalDeath,
  residenceLaw2020,
} from '@motcua/law';
import { citations } from '../citations.ts';
import type { CutOff } from '../counting.ts';
import type { Way } from '../desk/desk.ts';
import type { DeskLaw } from '../desk/desk-law.ts';

/** Where what all legs of the linked death group share is written. */
export const deathLaw = citations({
  filing: cite(decree63of2024, 'Điều 12'),
  principles: cite(decree63of2024, 'Điều 4'),
  appointment: cite(decision296of2024, 'Mục khai tử: tiếp nhận'),
  limits: cite(decision296of2024, 'Mục khai tử: thời hạn'),
  splitting: cite(decision296of2024, 'Mục khai tử: tách hồ sơ'),
  twin: cite(decree63of2024, 'Điều 13'),
  settling: cite(decree63of2024, 'Điều 14'),
  extractError: cite(decree63of2024, 'khoản 4 Điều 14'),
  supplement: cite(linkedServiceProtocol, 'Mục hạn bổ sung'),
  withdrawal: cite(linkedServiceProtocol, 'Mục rút hồ sơ'),
  refusedAtDesk: cite(portalDeath, 'Mục bổ sung'),
  competence: cite(residenceLaw2020, 'khoản 2 Điều 24'),
});

/** What Decree 301/2026 words anew for every leg of the linked death group. */
const since2026 = citations({
  lateness: cite(decree301of2026, 'khoản 2 Điều 3'),
  notCounted: cite(decree301of2026, 'khoản 4 Điều 3'),
  ofDeath: cite(decree301of2026, 'điểm b khoản 1 Điều 14 sửa đổi tại Điều 10'),
  ofMoney: cite(decree301of2026, 'điểm b khoản 3 Điều 14 sửa đổi tại Điều 10'),
});

/** The cut-off of the linked death group. */
export const deathCutOff: CutOff = { cutoff: '15:00', cutoffBy: 'Quyết định 296/QĐ-VPCP, nhóm khai tử' };

/**
 * A leg of the linked death group: the one-stop decree of its day, and Decree 63/2024, as worded then, where that rules
 * otherwise; the articles on the death group that were not seen stand as concluded from those on the birth group.
 */
export function linkedDeathUnder(
  { oneStop, limit }: { readonly oneStop: DeskLaw; readonly limit: Way['limit'] },
  term: DeskLaw['promise']['term'],
  silence: 'ofDeath' | 'ofMoney' = 'ofMoney',
): DeskLaw {
  const known = limit === 'known';
  const supplement = known ? deathLaw.supplement : since2026[silence];
  return {
    ...oneStop,
    promise: {
      appointment: deathLaw.appointment,
      term,
      apology: known ? deathLaw.twin : since2026.lateness,
      supplement: known ? deathLaw.twin : since2026.notCounted,
      ...(oneStop.promise.notice === undefined ? {} : { notice: oneStop.promise.notice }),
    },
    handOver: deathLaw.twin,
    supplement,
    silence: supplement,
    withdrawal: deathLaw.withdrawal,
  };
}
