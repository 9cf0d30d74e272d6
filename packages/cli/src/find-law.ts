import type { IndexedInstrument, IndexedProvision, LawIndex } from '@motcua/atlas';
import { isLocator } from '@motcua/law';
import { type Failure, misuse } from './failure.ts';
import { nearest } from './nearest.ts';

/** What was asked for: a whole instrument, or places of one or of several. */
export type FoundLaw =
  | { readonly kind: 'instrument'; readonly instrument: IndexedInstrument }
  | { readonly kind: 'places'; readonly provisions: readonly IndexedProvision[] };

/**
 * Finds what words name: an instrument by its number or id, a place by its locator, or a place of an instrument by
 * both, in either order, with the kind of the instrument before its number or without.
 *
 * @throws {Failure} naming what was most probably meant.
 */
export function findLaw({ instruments }: LawIndex, asked: string): FoundLaw {
  const words = asked.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const place = locatorIn(words);
  const named = instruments.filter((it) => namesOf(it).some((name) => mentions(words, name)));
  const instrument = named.toSorted((a, b) => b.instrument.number.length - a.instrument.number.length)[0];
  if (instrument !== undefined && place === null) {
    if (namesOf(instrument).some((name) => alike(name, words.split(' ').at(-1) ?? '') || alike(name, words)))
      return { kind: 'instrument', instrument };
  }
  const within = instrument === undefined ? instruments : [instrument];
  const provisions = within
    .flatMap((it) => it.provisions)
    .filter((it) => place !== null && alike(it.cites.locator, place));
  if (provisions.length > 0) return { kind: 'places', provisions };
  throw unknown(words, instrument === undefined ? namesAndPlaces(instruments) : placesOf(instrument), instrument);
}

const place =
  /(?:(?:điểm \S+ )?khoản \d+ )?điều \d+(?: sửa đổi tại (?:khoản \d+ )?điều \d+)?|bước \d+|toàn văn|mẫu số \S+|(?:phụ lục|mục) .+/iu;

function locatorIn(words: string): string | null {
  const [found] = place.exec(words) ?? [];
  if (found === undefined) return null;
  const locator = found.trim();
  return isLocator(capitalised(locator)) ? locator : null;
}

/** A locator with the capitals of the official form. */
function capitalised(locator: string): string {
  return locator.toLowerCase().replace(/điều|^mẫu|^mục|^phụ|^bước/gu, (it) => it.charAt(0).toUpperCase() + it.slice(1));
}

/** By what an instrument is asked for: its number, that without the body that issued it, its id. */
function namesOf({ instrument: { number, id } }: IndexedInstrument): readonly string[] {
  const parts = number.split('/');
  return parts.length > 2 ? [number, parts.slice(0, 2).join('/'), id] : [number, id];
}

function mentions(words: string, name: string): boolean {
  const [text, wanted] = [` ${words.toLowerCase()} `, ` ${name.toLowerCase()} `];
  return text.includes(wanted);
}

function alike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function placesOf({ provisions }: IndexedInstrument): readonly string[] {
  return provisions.map((it) => it.cites.locator);
}

function namesAndPlaces(instruments: readonly IndexedInstrument[]): readonly string[] {
  return [...instruments.flatMap(namesOf), ...new Set(instruments.flatMap(placesOf))];
}

function unknown(asked: string, known: readonly string[], instrument: IndexedInstrument | undefined): Failure {
  const wanted = instrument === undefined ? asked : (locatorIn(asked) ?? asked);
  const [name, meant] = [asked.slice(0, 80), nearest(wanted, known)];
  const number = instrument?.instrument.number;
  const list = number === undefined ? 'motcua law' : `motcua law ${number}`;
  return misuse('unknownLaw', {
    vi: `Không có văn bản hay điều khoản «${name}» trong thư viện.${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Xem danh sách: ${list}.`,
    en: `The library has no text or place «${name}».${meant === null ? '' : ` Did you mean: ${meant}?`} For the list: ${list}.`,
  });
}
