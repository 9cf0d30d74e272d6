import { addDays, type CivilDate } from '@motcua/calendar';
import type { DeadlinePart } from './deadline.ts';
import { type PrintedSpan, readSpan } from './read-span.ts';
import { finer, type Span, type SpanUnit } from './span.ts';
import { attempt, type Cursor, stands, take } from './tokens.ts';
import { words } from './words.ts';

type Bound = 'inclusive' | 'exclusive';

/** The longest list of quarters or months that share one year. */
const longestList = 12;

/** Reads what has days: a day, a month, a quarter, years, a range, a bound, a beginning. */
export function readDated(cursor: Cursor): readonly DeadlinePart[] | null {
  const parts =
    attempt(cursor, afterwards) ??
    attempt(cursor, starting) ??
    attempt(cursor, bounded) ??
    attempt(cursor, sharingYear) ??
    attempt(cursor, plain);
  const last = parts?.at(-1);
  if (parts === null || last === undefined) return null;
  if (attempt(cursor, following)) return [...parts.slice(0, -1), { ...last, openEnded: true }];
  return parts;
}

/** `sau ngày 30/6/2025`. */
function afterwards(cursor: Cursor): readonly DeadlinePart[] | null {
  if (!take(cursor, words.after)) return null;
  const span = dated(readSpan(cursor));
  return span && [startFrom(addDays(span.last, 1))];
}

/** `từ 01/7/2025`, `từ năm 2026 trở đi`, `từ tháng 7 đến tháng 12/2025`. */
function starting(cursor: Cursor): readonly DeadlinePart[] | null {
  if (!take(cursor, words.from)) return null;
  take(cursor, words.phase);
  const range = attempt(cursor, readRange);
  if (range !== null) return [range];
  const span = dated(readSpan(cursor));
  take(cursor, words.onwards);
  return span && [startFrom(span.first)];
}

/** `trước ngày 30/11/2025`, `chậm nhất quý II/2025`, `đến hết năm 2025`, `đến 31/12/2025`. */
function bounded(cursor: Cursor): readonly DeadlinePart[] | null {
  const found = boundWords(cursor);
  const span = found === null ? null : dated(readSpan(cursor));
  if (found === null || span === null) return null;
  if (found.isLoose && span.unit !== 'date') return null;
  return [until(span, found.bound)];
}

/** `quý I, III/2025`, `quý I+II/2025`: each takes the year that follows. */
function sharingYear(cursor: Cursor): readonly DeadlinePart[] | null {
  take(cursor, words.within);
  const found: PrintedSpan[] = [];
  for (let span = readSpan(cursor); span !== null && found.length < longestList; ) {
    if (found[0] !== undefined && span.unit !== found[0].unit) return null;
    found.push(span);
    if (span.year !== null || !take(cursor, [',', ...words.plus, ...words.and])) break;
    span = readSpan(cursor, span.unit);
  }
  const year = found.at(-1)?.year ?? null;
  if (found.length < 2 || year === null) return null;
  const spans = found.map((it) => it.in(year));
  return spans.every((it) => it !== null) ? spans.map(during) : null;
}

function plain(cursor: Cursor): readonly DeadlinePart[] | null {
  take(cursor, words.within);
  take(cursor, words.phase);
  const range = attempt(cursor, readRange);
  if (range !== null) return [range];
  const span = dated(readSpan(cursor));
  if (span === null) return null;
  return [take(cursor, words.onwards) ? startFrom(span.first) : during(span)];
}

/** `quý IV/2025 - quý II/2026`, `01/7/2025 đến trước ngày 31/12/2025`. */
function readRange(cursor: Cursor): DeadlinePart | null {
  const first = readSpan(cursor);
  if (first === null || !take(cursor, words.to)) return null;
  const bound = boundWords(cursor)?.bound ?? 'inclusive';
  const second = readSpan(cursor, first.unit);
  if (second === null || second.year === null) return null;
  if (first.year === null && first.unit !== second.unit) return null;
  const [from, to] = [first.in(first.year ?? second.year), second.in(second.year)];
  if (from === null || to === null) return null;
  const end = bound === 'inclusive' ? to.last : to.first;
  if (from.first > end || (bound === 'exclusive' && from.first === end)) return null;
  return { kind: finer(from.unit, to.unit), from: from.first, until: end, bound };
}

/** The words before a last day; loose where they leave open whether a month or a year still is in time. */
function boundWords(cursor: Cursor): { readonly bound: Bound; readonly isLoose: boolean } | null {
  const isWhole = stands(cursor, ['đến hết', 'tới hết', ...words.whole]);
  const latest = take(cursor, words.latest);
  if (latest) take(cursor, words.filler);
  const to = take(cursor, words.untilTheEnd);
  if (take(cursor, words.before)) return { bound: 'exclusive', isLoose: false };
  return latest || to ? { bound: 'inclusive', isLoose: !latest && !isWhole } : null;
}

function following(cursor: Cursor): true | null {
  take(cursor, [',', ...words.and]);
  return take(cursor, words.following) ? true : null;
}

function dated(span: PrintedSpan | null): Span | null {
  return span === null || span.year === null ? null : span.in(span.year);
}

function during(span: Span): DeadlinePart {
  return span.unit === 'date' ? until(span, 'inclusive') : part(span.unit, span.first, span.last, 'inclusive');
}

function until(span: Span, bound: Bound): DeadlinePart {
  return part(span.unit, null, bound === 'inclusive' ? span.last : span.first, bound);
}

function startFrom(from: CivilDate): DeadlinePart {
  return { kind: 'startFrom', from, until: null, bound: null };
}

function part(kind: SpanUnit, from: CivilDate | null, last: CivilDate, bound: Bound): DeadlinePart {
  return { kind, from, until: last, bound };
}
