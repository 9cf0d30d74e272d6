import type { GuardDeclaration } from '@motcua/kit';
import { cite, decree7of2025 } from '@motcua/law';
import type { Edition } from '../edition.ts';

/** How a version counts the wait for another office in a civil-status matter: `byDay` knows both ways, by the day of asking. */
export type Waiting = 'leftOut' | 'byDay';

/** From when the wait for another office is left out of a civil-status term. */
export const waitLeftOutSince = decree7of2025.inForce.from;

/** How the versions of an edition count that wait. */
export function waitingUnder({ regime }: Pick<Edition, 'regime'>): Waiting {
  return regime.appliesTo.from < waitLeftOutSince ? 'byDay' : 'leftOut';
}

/** That the wait is left out, as a sentence. */
export const waitIsLeftOut: GuardDeclaration = {
  demands: { vi: 'Thời gian chờ xác minh không tính vào thời hạn.', en: 'The wait is left out of the term.' },
  cites: [cite(decree7of2025, 'toàn văn')],
  asks: 'data',
};
