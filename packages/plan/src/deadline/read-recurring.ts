import type { DeadlinePart } from './deadline.ts';
import { readNumber, readQuarterNumber } from './read-span.ts';
import { dayOf } from './span.ts';
import { attempt, type Cursor, peek, stands, take } from './tokens.ts';
import { quarterNumerals, words } from './words.ts';

type Every = NonNullable<DeadlinePart['every']>;
type Rest = Pick<DeadlinePart, 'inMonth' | 'inQuarter' | 'onDay'>;

const monthsOf: Readonly<Record<number, Every>> = { 1: 'month', 3: 'quarter', 6: 'halfYear', 12: 'year' };

/** Reads what comes again: `hằng năm`, `định kỳ hằng quý, 6 tháng, năm`, `tháng 12 hằng năm`, `trước ngày 15/12 hằng năm`. */
export function readRecurring(cursor: Cursor): readonly DeadlinePart[] | null {
  const part = attempt(cursor, eachTime) ?? attempt(cursor, named) ?? attempt(cursor, onceIn);
  return part === null ? attempt(cursor, regularly) : [part];
}

/** A part that comes again. */
export function recurring(every: Every, rest: Rest = {}, bound: DeadlinePart['bound'] = null): DeadlinePart {
  return { kind: 'recurring', from: null, until: null, bound, every, ...rest };
}

function eachTime(cursor: Cursor): DeadlinePart | null {
  const every = each(cursor);
  if (every === null) return null;
  take(cursor, words.once);
  return recurring(every);
}

/** `6 tháng một lần`, `01 năm/lần`. */
function onceIn(cursor: Cursor): DeadlinePart | null {
  const every = unit(cursor);
  return every !== null && take(cursor, words.once) ? recurring(every) : null;
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

/** `tháng 12 hằng năm`, `quý IV hằng năm`, `trước ngày 15/12 hằng năm`, `ngày 20 hằng tháng`. */
function named(cursor: Cursor): DeadlinePart | null {
  const before = take(cursor, words.before);
  const latest = !before && take(cursor, words.latest);
  const rest = attempt(cursor, dayAgain) ?? (before || latest ? null : attempt(cursor, monthAgain));
  const every = rest === null ? null : each(cursor);
  if (rest === null || every === null) return null;
  const [bound, wanted] = rest.onDay === undefined ? [null, 'year'] : [before ? 'exclusive' : 'inclusive', wants(rest)];
  return every === wanted ? recurring(every, rest, bound as DeadlinePart['bound']) : null;
}

function wants(rest: Rest): Every {
  return rest.inMonth === undefined ? 'month' : 'year';
}

function dayAgain(cursor: Cursor): Rest | null {
  const said = take(cursor, words.day);
  const onDay = readNumber(cursor, 31);
  if (onDay === null) return null;
  if (!take(cursor, ['/', ...words.month])) return said ? { onDay } : null;
  const inMonth = readNumber(cursor, 12);
  return inMonth === null || dayOf(2024, inMonth, onDay) === null ? null : { inMonth, onDay };
}

function monthAgain(cursor: Cursor): Rest | null {
  if (take(cursor, words.quarter)) {
    const inQuarter = readQuarterNumber(cursor);
    return inQuarter === null ? null : { inQuarter };
  }
  const inMonth = take(cursor, words.month) ? readNumber(cursor, 12) : null;
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
