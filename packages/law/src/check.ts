import type { Citation } from './citation.ts';
import { InvalidLawData } from './errors.ts';
import type { Label } from './label.ts';
import type { Period } from './period.ts';

const slug = /^[a-z0-9]+([.-][a-z0-9]+)*$/i;

/** Throws unless both languages say something, in NFC and without spaces around it. */
export function checkLabel(label: Label, where: string): void {
  checkWords(label.vi, `${where}, vi`);
  checkWords(label.en, `${where}, en`);
}

/** Throws unless the words are there, in NFC and trimmed. */
export function checkWords(words: string, where: string): void {
  if (words.trim() === '') throw new InvalidLawData(where, 'the words are missing');
  if (words !== words.trim()) throw new InvalidLawData(where, 'the words begin or end with a space');
  if (words !== words.normalize('NFC')) throw new InvalidLawData(where, 'the words are not in Unicode form NFC');
}

/** Throws unless the id is a stable slug. */
export function checkSlug(id: string, where: string): void {
  if (!slug.test(id)) throw new InvalidLawData(where, `«${id}» is not a slug of letters, digits, dots and hyphens`);
}

/** Throws when the period ends before it begins. */
export function checkPeriod(period: Period, where: string): void {
  if (period.until !== null && period.until < period.from) {
    throw new InvalidLawData(where, `the period ends on ${period.until}, before it begins on ${period.from}`);
  }
}

/** Throws when nothing is cited. */
export function checkCites(cites: readonly Citation[], where: string): void {
  if (cites.length === 0) throw new InvalidLawData(where, 'nothing is cited; name at least one place');
}
