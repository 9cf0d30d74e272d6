import type { Citation, Label } from '@motcua/law';

/** Names for the provisions that a room stands on. */
export function citations<const K extends string>(cites: Readonly<Record<K, Citation>>): Readonly<Record<K, Citation>> {
  return cites;
}

/** Where something is written, as a letter names it. */
export function placeOf({ locator, number }: Citation): Label {
  return { vi: `${locator}, ${number}`, en: `${number}, ${locator}` };
}
