import type { CivilDate } from '@motcua/calendar';
import type { Confidence } from '../confidence.ts';
import type { Period } from '../period.ts';

/** A provision with its gist as literal types. */
export interface Said<C extends Confidence, V extends string, E extends string> {
  readonly gist: { readonly vi: V; readonly en: E };
  readonly confidence: C;
}

/** Seen in the text of the instrument, or in a faithful copy of it. */
export function law<V extends string, E extends string>(vi: V, en: E): Said<'law', V, E> {
  return { gist: { vi, en }, confidence: 'law' };
}

/** Seen in a record of the national portal. */
export function portal<V extends string, E extends string>(vi: V, en: E): Said<'portal', V, E> {
  return { gist: { vi, en }, confidence: 'portal' };
}

/** Seen on a page that tells of the instrument. */
export function secondary<V extends string, E extends string>(vi: V, en: E): Said<'secondary', V, E> {
  return { gist: { vi, en }, confidence: 'secondary' };
}

/** Seen in the source code or on the screen of a system in use. */
export function practice<V extends string, E extends string>(vi: V, en: E): Said<'practice', V, E> {
  return { gist: { vi, en }, confidence: 'practice' };
}

/** Concluded from what was seen. */
export function inferred<V extends string, E extends string>(vi: V, en: E): Said<'inferred', V, E> {
  return { gist: { vi, en }, confidence: 'inferred' };
}

/** Recalled, with no source seen. */
export function recalled<V extends string, E extends string>(vi: V, en: E): Said<'recalled', V, E> {
  return { gist: { vi, en }, confidence: 'recalled' };
}

/** A period with no known end. */
export function since(from: CivilDate): Period {
  return { from, until: null };
}
