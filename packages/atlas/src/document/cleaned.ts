import type { OfficialDocument } from './official-document.ts';

// What no file format may carry, what turns the direction of the text around it, and blanks other than a space.
const control = /[\p{Cc}\u2028\u2029]+/gu;
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Noncharacter_Code_Point}]/gu;

/** The document in Unicode form NFC, without characters that could reach beyond their place. */
export function cleaned(document: OfficialDocument): OfficialDocument {
  return cleanedValue(document) as OfficialDocument;
}

/** One line of text: in form NFC, well formed, without control characters and marks of direction. */
export function cleanedText(text: string): string {
  return text.toWellFormed().replaceAll(direction, '').replaceAll(control, ' ').normalize('NFC');
}

function cleanedValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanedText(value);
  if (Array.isArray(value)) return value.map(cleanedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, cleanedValue(it)]));
}
