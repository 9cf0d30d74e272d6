import type { Way } from './desk/desk.ts';

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

/**
 * A leg of the linked group that begins as it is sent; the correction of a result follows the one-stop decree of the
 * day. Under Decree 301/2026 a dossier that is never completed is stopped, where it was refused before.
 */
export function linked({ alone, limit }: { readonly alone: Way; readonly limit: Way['limit'] }): Way {
  return {
    promised: 'onArrival',
    silence: limit === 'known' ? 'refused' : 'stopped',
    correction: alone.correction,
    apology: 'afterTheTerm',
    verification: 'extends',
    limit,
  };
}
