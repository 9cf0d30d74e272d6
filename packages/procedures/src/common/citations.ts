import type { Citation } from '@motcua/law';

/** Names for the provisions that a room stands on. */
export function citations<const K extends string>(cites: Readonly<Record<K, Citation>>): Readonly<Record<K, Citation>> {
  return cites;
}
