import type { DeadlinePart } from './deadline.ts';
import { standsDate } from './read-span.ts';
import { advance, attempt, type Cursor, isAtEnd, peek, stands, take } from './tokens.ts';
import { words } from './words.ts';

type Reader = (cursor: Cursor) => readonly DeadlinePart[] | null;

/** What, after a comma, cannot be words of an event any more: it must be a deadline. */
const firm: readonly string[] = [
  ...words.continuous,
  ...words.regularly,
  ...words.quarter,
  ...words.month,
  ...words.latest,
  ...words.phase.slice(0, 1),
];

/**
 * Reads an event or a reference, and keeps its words as printed, up to a semicolon, or to a comma after which another
 * deadline stands. A last day is never taken for a part of them.
 */
export function readWords(cursor: Cursor, closing: string | null, other: Reader): DeadlinePart | null {
  const kind = kindHere(cursor);
  if (kind === null) return null;
  const start = cursor.at;
  advance(cursor, 1);
  while (!isAtEnd(cursor) && peek(cursor) !== ';' && peek(cursor) !== closing) {
    if (standsOther(cursor, other)) break;
    if (standsLastDay(cursor)) return null;
    advance(cursor, 1);
  }
  const says = wordsOf(cursor, start, cursor.at);
  return cursor.at - start < minimum(cursor, start) ? null : { kind, from: null, until: null, bound: null, says };
}

function kindHere(cursor: Cursor): 'onEvent' | 'byReference' | null {
  if (stands(cursor, words.onEvent)) return 'onEvent';
  return stands(cursor, words.byReference) ? 'byReference' : null;
}

/** `đột xuất` says all by itself; `khi` does not. */
function minimum(cursor: Cursor, start: number): number {
  const first = cursor.tokens[start]?.text;
  return first === 'đột' ? 1 : 2;
}

/** A comma, or `và`, with a whole deadline after it. */
function standsOther(cursor: Cursor, other: Reader): boolean {
  const isComma = peek(cursor) === ',';
  if (!isComma && !stands(cursor, [...words.and, ...words.but])) return false;
  const before = cursor.at;
  advance(cursor, 1);
  const found = /^\d/.test(peek(cursor)) && !standsDate(cursor) ? null : attempt(cursor, other);
  const isWhole = found !== null && (isAtEnd(cursor) || [',', ';', ')', 'và'].includes(peek(cursor)));
  cursor.at = before + 1;
  const isFirm = isComma && stands(cursor, firm);
  cursor.at = before;
  return isWhole || isFirm;
}

/** `trước ngày 30/11`, `chậm nhất 30/11`: a last day in the middle of words. */
function standsLastDay(cursor: Cursor): boolean {
  const before = cursor.at;
  const isBound = take(cursor, [...words.before, ...words.latest]);
  if (isBound) take(cursor, words.filler);
  const says = isBound && (standsDate(cursor) || (take(cursor, words.day) && /^\d/.test(peek(cursor))));
  cursor.at = before;
  return says || (isBound && /^\d+$/.test(peek(cursor, 1)) && peek(cursor, 2) === '/');
}

function wordsOf(cursor: Cursor, start: number, end: number): string {
  const [first, last] = [cursor.tokens[start], cursor.tokens[end - 1]];
  return first === undefined || last === undefined ? '' : cursor.text.slice(first.from, last.to);
}
