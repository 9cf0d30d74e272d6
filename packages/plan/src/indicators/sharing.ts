import type { Dossier } from './as-of.ts';
import type { Share } from './indicator.ts';

/** The share of dossiers of which something is so; those of which it is not known (null) are told apart. */
export function sharing(
  dossiers: readonly Dossier[],
  isSo: (dossier: Dossier) => boolean | null,
): Omit<Share, 'formula'> {
  const answers = dossiers.map(isSo);
  const known = answers.filter((it) => it !== null);
  return {
    numerator: known.filter(Boolean).length,
    denominator: known.length,
    unknown: answers.length - known.length,
  };
}
