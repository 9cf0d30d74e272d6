import {
  cite,
  decision296of2024,
  decree63of2024,
  linkedServiceProtocol,
  portalDeath,
  residenceLaw2020,
} from '@motcua/law';
import { citations } from './citations.ts';
import type { CutOff } from './counting.ts';
import type { DeskLaw } from './desk-law.ts';

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

/** The cut-off of the linked death group. */
export const deathCutOff: CutOff = { cutoff: '15:00', cutoffBy: 'Quyết định 296/QĐ-VPCP, nhóm khai tử' };

/**
 * A leg of the linked death group: the one-stop decree of its day, and Decree 63/2024 where that rules otherwise; the
 * articles on the death group that were not seen stand as concluded from those on the birth group.
 */
export function linkedDeathUnder(oneStop: DeskLaw, term: DeskLaw['promise']['term']): DeskLaw {
  return {
    ...oneStop,
    promise: {
      appointment: deathLaw.appointment,
      term,
      apology: deathLaw.twin,
      supplement: deathLaw.twin,
      ...(oneStop.promise.notice === undefined ? {} : { notice: oneStop.promise.notice }),
    },
    handOver: deathLaw.twin,
    supplement: deathLaw.supplement,
    silence: deathLaw.supplement,
    withdrawal: deathLaw.withdrawal,
  };
}
