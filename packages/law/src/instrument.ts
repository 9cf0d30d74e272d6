import type { CivilDate } from '@motcua/calendar';
import { checkLabel, checkPeriod, checkSlug, checkWords } from './check.ts';
import type { Confidence } from './confidence.ts';
import { InvalidLawData } from './errors.ts';
import type { Label } from './label.ts';
import { isLocator, type Locator } from './locator.ts';
import type { Period } from './period.ts';

/**
 * What sort of text a citation points into. The last three are no law and never pass for it: a draft, a record of the
 * national portal, evidence of practice. Their period is the span for which they are known to have stood.
 */
export type InstrumentKind =
  | 'law'
  | 'code'
  | 'ordinance'
  | 'decree'
  | 'circular'
  | 'decision'
  | 'dispatch'
  | 'resolution'
  | 'draft'
  | 'portalRecord'
  | 'practice';

/** One place of an instrument: what it says, how well that is known, and since when if not as long as the whole. */
export interface Provision {
  /** What the place says, in our words. */
  readonly gist: Label;
  /** Its own words, only where they were seen. */
  readonly text?: string;
  readonly confidence: Confidence;
  /** Only where it differs from the instrument's own period. */
  readonly inForce?: Period;
}

/** The places of an instrument that are cited, by locator. */
export type Provisions = { readonly [L in Locator]?: Provision };

/** A text that rules stand on, with the places in it that are cited. Made by {@link instrument}. */
export interface Instrument<P = Provisions> {
  /** Stable slug: `decree-63-2024`. */
  readonly id: string;
  /** Official number: `63/2024/NĐ-CP`. */
  readonly number: string;
  readonly title: Label;
  readonly kind: InstrumentKind;
  /** Null where no source that was seen names the day. */
  readonly issuedOn: CivilDate | null;
  readonly inForce: Period;
  /** Where no source names the day it came into force: then `inForce` begins with the first day it is known to have stood. */
  readonly dates?: 'notFound';
  /** When dossiers began to be taken under it, where that is not the day it came into force. */
  readonly appliesToDossiers?: Period;
  /** Where it was read: a public address, or the name of the publication. */
  readonly source: string;
  readonly retrievedOn: CivilDate;
  /** `verified`: read in the text itself or a faithful copy of it; `transcribed`: taken over from what others write of it; `named`: only known to exist. */
  readonly status: 'verified' | 'transcribed' | 'named';
  readonly provisions: P;
}

/**
 * Declares an instrument and checks it: labels in both languages and NFC, periods that do not run backwards and, of a
 * place, do not reach beyond those of the whole, locators in the official form.
 *
 * @throws InvalidLawData naming the place and what is wrong with it.
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { cite, instrument } from '@motcua/law';
 * const rule = instrument({
 *   id: 'example-1-2020', number: '1/2020', title: { vi: 'Ví dụ', en: 'An example' }, kind: 'decision',
 *   issuedOn: civilDate('2020-01-02'), inForce: { from: civilDate('2020-02-01'), until: null },
 *   source: 'none: an example', retrievedOn: civilDate('2026-11-22'), status: 'transcribed',
 *   provisions: { 'Điều 1': { gist: { vi: 'Phạm vi', en: 'Scope' }, confidence: 'recalled' } },
 * });
 * cite(rule, 'Điều 1').gist.en; // => 'Scope'
 * ```
 */
export function instrument<const P extends Provisions>(
  it: Instrument<P & { readonly [L in Exclude<keyof P, Locator>]: never }>,
): Instrument<P> {
  checkSlug(it.id, 'instrument');
  const where = `instrument «${it.id}»`;
  checkWords(it.number, `${where}, number`);
  checkWords(it.source, `${where}, source`);
  checkLabel(it.title, `${where}, title`);
  checkPeriod(it.inForce, where);
  if (it.appliesToDossiers !== undefined) checkPeriod(it.appliesToDossiers, where);
  const provisions = Object.entries(it.provisions as Readonly<Record<string, Provision>>);
  if (provisions.length === 0) throw new InvalidLawData(where, 'no provision is listed');
  for (const [locator, provision] of provisions) {
    checkProvision(locator, provision, `${where}, ${locator}`);
    checkWithin(provision.inForce ?? it.inForce, it.inForce, `${where}, ${locator}`);
  }
  return it;
}

function checkProvision(locator: string, provision: Provision, where: string): void {
  if (!isLocator(locator)) throw new InvalidLawData(where, 'the locator is not in the official form');
  checkLabel(provision.gist, where);
  if (provision.text !== undefined) checkWords(provision.text, `${where}, text`);
  if (provision.inForce !== undefined) checkPeriod(provision.inForce, where);
}

/** Throws when a place is in force on a day on which the whole is not. */
function checkWithin(place: Period, whole: Period, where: string): void {
  const ends = whole.until === null || (place.until !== null && place.until <= whole.until);
  if (place.from >= whole.from && ends) return;
  throw new InvalidLawData(where, 'its period reaches beyond that of the instrument');
}
