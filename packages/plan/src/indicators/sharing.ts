import type { CaseAccount } from '@motcua/kit';
import type { Share } from './indicator.ts';

/** The share of accounts of which something is so; those of which it is not known (null) are told apart. */
export function sharing(
  accounts: readonly CaseAccount[],
  isSo: (account: CaseAccount) => boolean | null,
): Omit<Share, 'formula'> {
  const answers = accounts.map(isSo);
  const known = answers.filter((it) => it !== null);
  return {
    numerator: known.filter(Boolean).length,
    denominator: known.length,
    unknown: answers.length - known.length,
  };
}
