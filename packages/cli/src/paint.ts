import type { World } from './world.ts';

/** How parts of an answer are set apart: in colour on a terminal, not at all elsewhere. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** The paint for where the answer goes. */
export function paintFor(world: World): Paint {
  const dye = (code: number) => (text: string) => (world.ink === 'colour' ? `\x1b[${code}m${text}\x1b[0m` : text);
  return { strong: dye(1), faint: dye(2), good: dye(32), bad: dye(31) };
}
