import { isAtWork } from '@motcua/atlas';
import { findLaw } from './find-law.ts';
import { lawOfAll } from './law-book.ts';

/**
 * The versions of procedures that a text, or a place in one, is at work in.
 *
 * @throws {Failure} when the words name none.
 */
export function versionsUsing(words: string): ReadonlySet<string> {
  const found = findLaw(lawOfAll(), words);
  const provisions = found.kind === 'instrument' ? found.instrument.provisions : found.provisions;
  const uses = provisions.flatMap((it) => it.usedBy).filter(isAtWork);
  return new Set(uses.flatMap((it) => it.version ?? []));
}
