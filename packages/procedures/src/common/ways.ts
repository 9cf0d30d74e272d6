import type { Way } from './desk.ts';

/** A procedure by itself, until 30 June 2025. */
export const alone2018: Way = {
  promised: 'onAcceptance',
  silence: 'unlimited',
  correction: 'unlimited',
  apology: 'ahead',
  verification: 'changesNothing',
  limit: 'known',
};

/** A procedure by itself, since 1 July 2025. */
export const alone2025: Way = { ...alone2018, silence: 'closed', correction: 'limited' };

/** A leg of the linked group that begins as it is sent; the correction of a result follows the one-stop decree of the day. */
export function linked(oneStop: Way, limit: Way['limit'] = 'known'): Way {
  return {
    promised: 'onArrival',
    silence: 'refused',
    correction: oneStop.correction,
    apology: 'afterTheTerm',
    verification: 'extends',
    limit,
  };
}
