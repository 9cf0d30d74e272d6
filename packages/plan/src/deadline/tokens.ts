import { UnreadableDeadline } from './errors.ts';
import { readable } from './words.ts';

/** A word, a number or a mark of a deadline. */
export interface Token {
  /** In small letters. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where reading is. What was reached furthest is where it stopped, should nothing fit. */
export interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  furthest: number;
}

/** The longest deadline that is read, in characters. */
const longest = 400;
const shape = /\p{L}[\p{L}\p{M}\p{N}]*|\d+|…|\S/gu;

/** The text in one form, where it is not too long: no deadline is. */
export function normalised(text: string): string {
  if (text.length > 4 * longest) throw tooLong(text);
  const form = oneForm(text);
  if (form.length > longest) throw tooLong(form);
  return form;
}

/** The text in NFC, with one kind of space and of dash, `…` for three points, and no mark at its end. */
export function oneForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\.{3}/g, '…')
    .replace(/\s+/g, ' ')
    .replace(/[.,; ]+$/, '')
    .trim();
}

/** A cursor before the first token. */
export function cursorOf(text: string): Cursor {
  return { text, tokens: tokensOf(text), at: 0, furthest: 0 };
}

/** The token that comes next, or one further on; an empty text at the end. */
export function peek(cursor: Cursor, ahead = 0): string {
  return cursor.tokens[cursor.at + ahead]?.text ?? '';
}

/** Whether everything was read. */
export function isAtEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.tokens.length;
}

/** Goes past so many tokens. */
export function advance(cursor: Cursor, count: number): void {
  cursor.at += count;
  cursor.furthest = Math.max(cursor.furthest, cursor.at);
}

/** Goes past the first of the phrases that stands here, and says whether one did. */
export function take(cursor: Cursor, phrases: readonly string[]): boolean {
  const length = lengthHere(cursor, phrases);
  advance(cursor, length);
  return length > 0;
}

/** Whether one of the phrases stands here. */
export function stands(cursor: Cursor, phrases: readonly string[]): boolean {
  return lengthHere(cursor, phrases) > 0;
}

/** Reads something, or goes back to where it was. */
export function attempt<T>(cursor: Cursor, read: (cursor: Cursor) => T | null): T | null {
  const before = cursor.at;
  const found = read(cursor);
  if (found === null) cursor.at = before;
  return found;
}

/** The error of a text that nothing fits. */
export function unreadable(cursor: Cursor, printed: string, because?: string): UnreadableDeadline {
  const stop = cursor.tokens[cursor.furthest];
  const at = stop?.from ?? cursor.text.length;
  return new UnreadableDeadline(printed, at, cursor.text.slice(at), readable, because);
}

const phraseTokens = new Map<string, readonly string[]>();

function lengthHere(cursor: Cursor, phrases: readonly string[]): number {
  let best = 0;
  for (const phrase of phrases) {
    const wanted = tokensOfPhrase(phrase);
    if (wanted.length > best && wanted.every((it, index) => it === peek(cursor, index))) best = wanted.length;
  }
  return best;
}

function tokensOfPhrase(phrase: string): readonly string[] {
  const known = phraseTokens.get(phrase);
  if (known !== undefined) return known;
  const found = tokensOf(phrase).map((it) => it.text);
  phraseTokens.set(phrase, found);
  return found;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(shape)].map((it) => ({
    text: it[0].toLowerCase().normalize('NFC'),
    from: it.index,
    to: it.index + it[0].length,
  }));
}

function tooLong(text: string): UnreadableDeadline {
  return new UnreadableDeadline(
    text,
    longest,
    text.slice(longest),
    readable,
    `It is longer than ${longest} characters.`,
  );
}
