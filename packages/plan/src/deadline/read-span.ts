import { dayOf, type Span, type SpanUnit, spanFrom } from './span.ts';
import { advance, attempt, type Cursor, peek, stands, take } from './tokens.ts';
import { quarterNumerals, words } from './words.ts';

/** A span as printed: its year may only follow further on. */
export interface PrintedSpan {
  readonly unit: SpanUnit;
  readonly year: number | null;
  /** The span in a year; null where the calendar has none. */
  in(year: number): Span | null;
}

type Reader = (cursor: Cursor) => PrintedSpan | null;

const numerals: readonly string[] = quarterNumerals.map((it) => it.toLowerCase());
const separators = ['/', '-', '.'];

/** Reads a day, a month, a quarter, a year, or a named point of one; `bare` is what a number without a word may be. */
export function readSpan(cursor: Cursor, bare: SpanUnit | null = null): PrintedSpan | null {
  const readers: readonly Reader[] = [
    point,
    half,
    wholeDate,
    dayMonth,
    quarter,
    month,
    ...(bare === 'quarter' ? [quarterNumber] : []),
    ...(bare === 'month' ? [monthNumber] : []),
    monthOfYear,
    year,
  ];
  for (const reader of readers) {
    const found = attempt(cursor, reader);
    if (found !== null) return found;
  }
  return null;
}

/** Reads a whole number from 1 to a highest one. */
export function readNumber(cursor: Cursor, highest: number): number | null {
  const token = peek(cursor);
  if (!/^\d{1,2}$/.test(token) || Number(token) < 1 || Number(token) > highest) return null;
  advance(cursor, 1);
  return Number(token);
}

/** Reads the number of a quarter, in Roman or Arabic numerals. */
export function readQuarterNumber(cursor: Cursor): number | null {
  const roman = numerals.indexOf(peek(cursor)) + 1;
  if (roman === 0) return readNumber(cursor, 4);
  advance(cursor, 1);
  return roman;
}

/** Whether a full date, in numbers, stands here. */
export function standsDate(cursor: Cursor): boolean {
  const at = cursor.at;
  const furthest = cursor.furthest;
  const found = wholeDate(cursor) !== null;
  cursor.at = at;
  cursor.furthest = furthest;
  return found;
}

/** `31/10/2025`, `ngày 31-10-2025`. */
function wholeDate(cursor: Cursor): PrintedSpan | null {
  take(cursor, words.day);
  const day = readNumber(cursor, 31);
  const separator = peek(cursor);
  if (day === null || !separators.includes(separator)) return null;
  advance(cursor, 1);
  const number = readNumber(cursor, 12);
  if (number === null || !take(cursor, [separator])) return null;
  const found = yearNumber(cursor);
  return found === null ? null : existing({ unit: 'date', year: found, in: (it) => dayOf(it, number, day) });
}

/** `ngày 31 tháng 10 năm 2025`, `31/10 năm 2025`, `ngày 31/10` before a year to come. */
function dayMonth(cursor: Cursor): PrintedSpan | null {
  take(cursor, words.day);
  const day = readNumber(cursor, 31);
  if (day === null || !take(cursor, ['/', ...words.month])) return null;
  const number = readNumber(cursor, 12);
  if (number === null) return null;
  const found = attempt(cursor, yearAfter);
  return existing({ unit: 'date', year: found, in: (it) => dayOf(it, number, day) });
}

function quarter(cursor: Cursor): PrintedSpan | null {
  return take(cursor, words.quarter) ? quarterNumber(cursor) : null;
}

function quarterNumber(cursor: Cursor): PrintedSpan | null {
  const number = readQuarterNumber(cursor);
  if (number === null) return null;
  const found = attempt(cursor, yearAfter);
  return { unit: 'quarter', year: found, in: (it) => spanFrom('quarter', it, number * 3 - 2) };
}

function month(cursor: Cursor): PrintedSpan | null {
  return take(cursor, words.month) ? monthNumber(cursor) : null;
}

function monthNumber(cursor: Cursor): PrintedSpan | null {
  const number = readNumber(cursor, 12);
  if (number === null) return null;
  const found = attempt(cursor, yearAfter);
  return { unit: 'month', year: found, in: (it) => spanFrom('month', it, number) };
}

/** `12/2025`. */
function monthOfYear(cursor: Cursor): PrintedSpan | null {
  const number = readNumber(cursor, 12);
  const found = number !== null && take(cursor, ['/']) ? yearNumber(cursor) : null;
  if (number === null || found === null) return null;
  return { unit: 'month', year: found, in: (it) => spanFrom('month', it, number) };
}

/** `năm 2025`, `2025`. */
function year(cursor: Cursor): PrintedSpan | null {
  take(cursor, words.year);
  const found = yearNumber(cursor);
  return found === null ? null : { unit: 'year', year: found, in: (it) => spanFrom('year', it, 1) };
}

/** `đầu năm 2026`, `giữa tháng 6/2025`, `cuối năm 2025`: the days that the Civil Code names, art. 146(2) and (3). */
function point(cursor: Cursor): PrintedSpan | null {
  const which = [words.start, words.middle, words.end].findIndex((it) => take(cursor, it));
  if (which < 0) return null;
  const whole = stands(cursor, words.month) ? month(cursor) : stands(cursor, words.year) ? year(cursor) : null;
  if (whole === null) return null;
  return { unit: 'date', year: whole.year, in: (it) => pointOf(whole.in(it), which) };
}

function pointOf(whole: Span | null, which: number): Span | null {
  if (whole === null || which === 0) return whole && dayIn(whole.first);
  if (which === 2) return dayIn(whole.last);
  const [number, half] = [Number(whole.first.slice(0, 4)), Number(whole.first.slice(5, 7))];
  return whole.unit === 'year' ? dayOf(number, 6, 30) : dayOf(number, half, 15);
}

function dayIn(day: Span['first']): Span {
  return { unit: 'date', first: day, last: day };
}

/** `6 tháng đầu năm 2025`, `sáu tháng đầu năm 2025`, `06 tháng cuối năm 2025`. */
function half(cursor: Cursor): PrintedSpan | null {
  const count = take(cursor, words.six) ? 6 : readNumber(cursor, 11);
  if (count === null || !take(cursor, words.month)) return null;
  const atStart = take(cursor, words.start);
  if (!atStart && !take(cursor, words.end)) return null;
  const whole = year(cursor);
  if (whole === null) return null;
  return { unit: 'month', year: whole.year, in: (it) => months(it, atStart ? 1 : 13 - count, count) };
}

function months(inYear: number, from: number, count: number): Span | null {
  const [first, last] = [spanFrom('month', inYear, from), spanFrom('month', inYear, from + count - 1)];
  return first && last && { unit: 'month', first: first.first, last: last.last };
}

/** `/2025`, `năm 2025`, `, năm 2025`, `-2025` is none: it would be a range. */
function yearAfter(cursor: Cursor): number | null {
  const comma = take(cursor, [',']);
  const said = take(cursor, comma ? words.year : ['/', ...words.year]);
  return said ? yearNumber(cursor) : null;
}

function yearNumber(cursor: Cursor): number | null {
  const token = peek(cursor);
  if (!/^(19|20|21)\d\d$/.test(token)) return null;
  advance(cursor, 1);
  return Number(token);
}

/** The day, unless no year has it; 29 February is one of a leap year. */
function existing(span: PrintedSpan): PrintedSpan | null {
  return span.in(span.year ?? 2024) === null ? null : span;
}
