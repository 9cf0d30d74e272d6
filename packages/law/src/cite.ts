import type { Citation } from './citation.ts';
import { UnknownProvision } from './errors.ts';
import type { Instrument, Provision, Provisions } from './instrument.ts';
import type { Label } from './label.ts';
import type { Locator } from './locator.ts';

/** A citation whose place and gist are known to the compiler, so that an editor shows what the law says where it is used. */
export interface CitationOf<P, L> extends Citation {
  readonly locator: L & Locator;
  readonly gist: L extends keyof P ? (P[L] extends { readonly gist: infer G extends Label } ? G : Label) : Label;
}

/**
 * Points to a place of an instrument; a place that its table does not list does not compile.
 *
 * @throws UnknownProvision when the place is not listed after all (a caller without types).
 * @example
 * ```ts
 * import { cite, decree63of2024 } from '@motcua/law';
 * const apology = cite(decree63of2024, 'khoản 3 Điều 7');
 * apology.number; // => '63/2024/NĐ-CP'
 * apology.inForce.from; // => '2024-06-10'
 * ```
 */
export function cite<P extends Provisions, const L extends keyof P & Locator>(
  of: Instrument<P>,
  locator: L,
): CitationOf<P, L> {
  if (!Object.hasOwn(of.provisions, locator)) {
    throw new UnknownProvision(of.id, locator, Object.keys(of.provisions));
  }
  return citationOf(of, locator, of.provisions[locator] as Provision) as CitationOf<P, L>;
}

/**
 * Every listed place of an instrument as a citation, in the order of its table.
 *
 * @example
 * ```ts
 * import { citationsOf, decree154of2024 } from '@motcua/law';
 * citationsOf(decree154of2024).map((it) => it.locator); // => ['Điều 7']
 * ```
 */
export function citationsOf(of: Instrument): readonly Citation[] {
  const provisions = Object.entries(of.provisions as Readonly<Record<Locator, Provision>>);
  return provisions.map(([locator, provision]) => citationOf(of, locator as Locator, provision));
}

function citationOf(of: Instrument, locator: Locator, provision: Provision): Citation {
  return {
    instrument: of.id,
    number: of.number,
    locator,
    gist: provision.gist,
    ...(provision.text === undefined ? {} : { text: provision.text }),
    confidence: provision.confidence,
    inForce: provision.inForce ?? of.inForce,
    source: of.source,
  };
}
