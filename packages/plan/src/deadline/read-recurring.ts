import type { DeadlinePart } from './deadline.ts';
import { readNumber, readQuarterNumber } from './read-span.ts';
import { dayOf } from './span.ts';
import { attempt, type Cursor, isAtEnd, peek, stands, take } from './tokens.ts';
import { quarterNumerals, words } from './words.ts';

type Every = NonNullable<DeadlinePart['every']>;
type Rest = Pick<DeadlinePart, 'inMonth' | 'inQuarter' | 'onDay'>;

/** The longest list of months or quarters that come again. */
const longestList = 12;
const monthsOf: Readonly<Record<number, Every>> = { 1: 'month', 3: 'quarter', 6: 'halfYear', 12: 'year' };

/** A time of the year or of the month that comes again, and whether its day still is in time. */
interface Occasion {
  readonly rest: Rest;
  readonly bound: DeadlinePart['bound'];
}

/** Reads what comes again: `hằng năm`, `định kỳ hằng quý, 6 tháng, năm`, `tháng 12 hằng năm`, `trước ngày 15/12 hằng năm`. */
export function readRecurring(cursor: Cursor): readonly DeadlinePart[] | null {
  const parts =
    attempt(cursor, eachTime) ?? attempt(cursor, named) ?? attempt(cursor, onceIn) ?? attempt(cursor, regularly);
  const [part, second] = parts ?? [];
  if (part === undefined || second !== undefined || !isPlain(part)) return parts;
  const found = attempt(cursor, (it) => occasionAtEnd(it, part.every));
  return found === null ? parts : [found];
}

/** A part that comes again. */
export function recurring(every: Every, rest: Rest = {}, bound: DeadlinePart['bound'] = null): DeadlinePart {
  return { kind: 'recurring', from: null, until: null, bound, every, ...rest };
}

function eachTime(cursor: Cursor): readonly DeadlinePart[] | null {
  const every = each(cursor);
  if (every === null) return null;
  take(cursor, words.once);
  return [recurring(every)];
}

/** `6 tháng một lần`, `01 năm/lần`. */
function onceIn(cursor: Cursor): readonly DeadlinePart[] | null {
  const every = unit(cursor);
  return every !== null && take(cursor, words.once) ? [recurring(every)] : null;
}

/** `định kỳ`, and a list of how often. */
function regularly(cursor: Cursor): readonly DeadlinePart[] | null {
  if (!take(cursor, words.regularly)) return null;
  const parts: DeadlinePart[] = [];
  for (let next = oneOf(cursor); next !== null; next = attempt(cursor, nextOf)) parts.push(next);
  return parts.length === 0 ? [recurring('period')] : parts;
}

function nextOf(cursor: Cursor): DeadlinePart | null {
  return take(cursor, [',', ...words.and]) ? oneOf(cursor) : null;
}

function oneOf(cursor: Cursor): DeadlinePart | null {
  const found = attempt(cursor, (it) => each(it) ?? attempt(it, unit));
  if (found === null) return null;
  take(cursor, words.once);
  return recurring(found);
}

/** `tháng 6, tháng 12 hằng năm`, `quý IV hằng năm`, `trước ngày 15/12 hằng năm`, `ngày 20 hằng tháng`. */
function named(cursor: Cursor): readonly DeadlinePart[] | null {
  const found: Occasion[] = [];
  for (let next = occasion(cursor, null); next !== null && found.length < longestList; ) {
    found.push(next);
    const last = next.rest;
    next = attempt(cursor, (it) => (take(it, [',', ...words.and]) ? occasion(it, last) : null));
  }
  const every = found.length === 0 ? null : each(cursor);
  if (every === null || found.some((it) => wanted(it.rest) !== every)) return null;
  return found.map((it) => recurring(every, it.rest, it.bound));
}

/** `hằng năm, trước ngày 15/12`: the occasion after how often, with nothing behind it that could be its year. */
function occasionAtEnd(cursor: Cursor, every: Every | undefined): DeadlinePart | null {
  take(cursor, [',']);
  const found = occasion(cursor, null);
  const isEnd = isAtEnd(cursor) || stands(cursor, [';', ')']);
  if (found === null || !isEnd || every === undefined || wanted(found.rest) !== every) return null;
  return recurring(every, found.rest, found.bound);
}

/** After a quarter or a month of the year, another one may stand as a number alone. */
function occasion(cursor: Cursor, after: Rest | null): Occasion | null {
  take(cursor, words.within);
  const isBefore = take(cursor, words.before);
  const isLatest = !isBefore && take(cursor, words.latest);
  if (isLatest) take(cursor, words.filler);
  const day = attempt(cursor, dayAgain);
  if (day !== null) return { rest: day, bound: isBefore ? 'exclusive' : 'inclusive' };
  const rest = isBefore || isLatest ? null : monthAgain(cursor, after);
  return rest && { rest, bound: null };
}

function isPlain({ inMonth, inQuarter, onDay }: DeadlinePart): boolean {
  return inMonth === undefined && inQuarter === undefined && onDay === undefined;
}

function wanted({ inMonth, inQuarter }: Rest): Every {
  return inMonth === undefined && inQuarter === undefined ? 'month' : 'year';
}

function dayAgain(cursor: Cursor): Rest | null {
  const said = take(cursor, words.day);
  const onDay = readNumber(cursor, 31);
  if (onDay === null) return null;
  if (!take(cursor, ['/', ...words.month])) return said ? { onDay } : null;
  const inMonth = readNumber(cursor, 12);
  return inMonth === null || dayOf(2024, inMonth, onDay) === null ? null : { inMonth, onDay };
}

function monthAgain(cursor: Cursor, after: Rest | null): Rest | null {
  if (take(cursor, words.quarter) || after?.inQuarter !== undefined) {
    const inQuarter = readQuarterNumber(cursor);
    return inQuarter === null ? null : { inQuarter };
  }
  const isMonth = take(cursor, words.month) || (after?.inMonth !== undefined && after.onDay === undefined);
  const inMonth = isMonth ? readNumber(cursor, 12) : null;
  return inMonth === null ? null : { inMonth };
}

function each(cursor: Cursor): Every | null {
  return take(cursor, words.each) ? unit(cursor) : null;
}

/** A unit that is not the beginning of a date: `năm`, not `năm 2025`. */
function unit(cursor: Cursor): Every | null {
  if (take(cursor, words.halfYear)) return 'halfYear';
  const count = readNumber(cursor, 12);
  const found = count === null ? plainUnit(cursor) : countedUnit(cursor, count);
  return found === null || beginsDate(cursor) ? null : found;
}

function plainUnit(cursor: Cursor): Every | null {
  if (take(cursor, words.year)) return 'year';
  if (take(cursor, words.quarter)) return 'quarter';
  return take(cursor, words.month) ? 'month' : null;
}

function countedUnit(cursor: Cursor, count: number): Every | null {
  if (take(cursor, words.year)) return count === 1 ? 'year' : null;
  return take(cursor, words.month) ? (monthsOf[count] ?? null) : null;
}

function beginsDate(cursor: Cursor): boolean {
  if (stands(cursor, words.once)) return false;
  const next = peek(cursor);
  const numerals: readonly string[] = quarterNumerals;
  return /^\d/.test(next) || numerals.includes(next.toUpperCase()) || stands(cursor, [...words.start, ...words.end]);
}
