import type { Instrument } from './instrument.ts';
import type { Period } from './period.ts';

/**
 * The days on which a dossier must be received to fall under an instrument: its own dossier period where it has one,
 * else the period in which it is in force.
 *
 * @example
 * ```ts
 * import { decree118of2025, decree63of2024, dossierPeriod } from '@motcua/law';
 * dossierPeriod(decree63of2024).from; // => '2024-07-01'
 * dossierPeriod(decree118of2025).from; // => '2025-07-01'
 * ```
 */
export function dossierPeriod(of: Pick<Instrument, 'appliesToDossiers' | 'inForce'>): Period {
  return of.appliesToDossiers ?? of.inForce;
}
