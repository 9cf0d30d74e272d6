import { isAtWork, type LawIndex } from '@motcua/atlas';
import { Failure } from './failure.ts';
import { findLaw } from './find-law.ts';

/**
 * The versions that a text, or a place in one, is at work in, by any of some indexes.
 *
 * @throws {Failure} when no index has what the words name.
 */
export function versionsUsing(words: string, indexes: readonly LawIndex[]): ReadonlySet<string> {
  const found = indexes.map((it) => versionsIn(it, words));
  const known = found.filter((it) => Array.isArray(it));
  const [unknown] = found.filter((it) => it instanceof Failure);
  if (known.length === 0 && unknown !== undefined) throw unknown;
  return new Set(known.flat());
}

function versionsIn(index: LawIndex, words: string): string[] | Failure {
  try {
    const found = findLaw(index, words);
    const provisions = found.kind === 'instrument' ? found.instrument.provisions : found.provisions;
    const uses = provisions.flatMap((it) => it.usedBy).filter(isAtWork);
    return uses.flatMap((it) => it.version ?? []);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
