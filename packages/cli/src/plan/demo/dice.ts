import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that a seed decides: the same seed and purpose, the same throws. */
export interface Dice {
  /** A whole number between two, both included. */
  readonly int: (from: number, to: number) => number;
  /** Whether what comes about so often in a hundred does. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(of: readonly [T, ...T[]]) => T;
}

/** Dice of their own for each purpose, so that what is added to one part of a year changes no other. */
export function diceFor(seed: number, purpose: string): Dice {
  const generator = xoroshiro128plus(mixed(seed, purpose));
  const int = (from: number, to: number) => uniformInt(generator, from, to);
  return { int, chance: (percent) => int(1, 100) <= percent, pick: (of) => of[int(0, of.length - 1)] ?? of[0] };
}

/** FNV-1a over the seed and the name. */
function mixed(seed: number, purpose: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed} ${purpose}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
