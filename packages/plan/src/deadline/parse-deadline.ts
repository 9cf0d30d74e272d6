import { type Citation, cite, civilCode2015 } from '@motcua/law';
import type { Deadline, DeadlineKind, DeadlinePart } from './deadline.ts';
import type { UnreadableDeadline } from './errors.ts';
import { readDated } from './read-dated.ts';
import { readRecurring } from './read-recurring.ts';
import { readSpan } from './read-span.ts';
import { readWords } from './read-words.ts';
import { dayOf } from './span.ts';
import { attempt, type Cursor, cursorOf, isAtEnd, normalised, stands, take, unreadable } from './tokens.ts';
import { words } from './words.ts';

/**
 * Reads a deadline as plans print it, of ten kinds, several in one text where it says several.
 *
 * @throws UnreadableDeadline naming where reading stopped, and what can be read; nothing is guessed.
 * @example
 * ```ts
 * import { parseDeadline } from '@motcua/plan';
 * parseDeadline('Quý IV/2025- Quý II/2026').until; // => '2026-06-30'
 * parseDeadline('Trước ngày 30/11/2025').parts[0]?.bound; // => 'exclusive'
 * parseDeadline('Thường xuyên, hằng năm').parts.map((it) => it.kind); // => ['continuous', 'recurring']
 * ```
 */
export function parseDeadline(text: string): Deadline {
  const form = normalised(text);
  const printed = text.normalize('NFC').trim();
  return deadline(form === '' ? '' : printed, readParts(form, printed));
}

/** The parts of a text in its one form, however long. */
export function readParts(form: string, printed: string): readonly DeadlinePart[] {
  return form === '' || form === '-' ? [unspecified] : allParts(cursorOf(form), printed);
}

const unspecified: DeadlinePart = { kind: 'unspecified', from: null, until: null, bound: null };
const continuous: DeadlinePart = { kind: 'continuous', from: null, until: null, bound: null };

function allParts(cursor: Cursor, printed: string): readonly DeadlinePart[] {
  const parts: DeadlinePart[] = [];
  let closing: string | null = null;
  while (true) {
    const found = nextPart(cursor, closing);
    if (found === null) throw notRead(cursor, printed);
    parts.push(...found);
    if (closing !== null && take(cursor, [closing])) closing = null;
    if (closing === null && isAtEnd(cursor)) return parts;
    if (closing === null && take(cursor, ['('])) closing = ')';
    else if (!separated(cursor) && !mayGoOn(found.at(-1))) throw unreadable(cursor, printed);
  }
}

function notRead(cursor: Cursor, printed: string): UnreadableDeadline {
  const { furthest } = cursor;
  const because = whyNot(cursor);
  return unreadable({ ...cursor, furthest }, printed, because);
}

function nextPart(cursor: Cursor, closing: string | null): readonly DeadlinePart[] | null {
  take(cursor, words.doing);
  const other = attempt(cursor, structured);
  if (other !== null) return other;
  const said = attempt(cursor, (it) => readWords(it, closing, structuredOrDone));
  return said && [said];
}

function structuredOrDone(cursor: Cursor): readonly DeadlinePart[] | null {
  take(cursor, words.doing);
  return structured(cursor);
}

function structured(cursor: Cursor): readonly DeadlinePart[] | null {
  if (take(cursor, words.continuous)) return [continuous];
  return attempt(cursor, readRecurring) ?? attempt(cursor, readDated);
}

function separated(cursor: Cursor): boolean {
  const mark = take(cursor, [',', ';', '/']);
  const word = take(cursor, [...words.and, ...words.but]);
  return mark || word;
}

/** `Thường xuyên trong năm 2025`, `định kỳ hằng quý theo quy định`: no comma is needed. */
function mayGoOn(last: DeadlinePart | undefined): boolean {
  return last?.kind === 'continuous' || last?.kind === 'recurring';
}

/** What is wrong, where it can be told: a day that is none, a year not said, `đến năm 2030`, which may mean its beginning or its end. */
function whyNot(cursor: Cursor): string | undefined {
  const lost = [...cursor.text.matchAll(/(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/g)].find(
    ([, day, month, year]) => dayOf(Number(year), Number(month), Number(day)) === null,
  );
  if (lost !== undefined) return `The calendar has no day ${lost[0]}.`;
  if (stands(cursor, words.untilTheEnd)) {
    return 'Whether the last month, quarter or year still is in time is not said: «đến hết …» or «trước …» would say it.';
  }
  take(cursor, [...words.within, ...words.before, ...words.latest, ...words.from]);
  return attempt(cursor, readSpan)?.year === null ? 'It does not say the year.' : undefined;
}

function deadline(text: string, parts: readonly DeadlinePart[]): Deadline {
  const { kind, from, until } = parts[0] ?? unspecified;
  const hasDay = parts.some((it) => it.kind === 'date' || it.kind === 'startFrom');
  const cites = [...(hasDay ? pointsIn(text) : []), ...parts.map(ruleOf)];
  return { text, kind, from, until, parts, cites: [...new Set(cites)].filter((it) => it !== undefined) };
}

const months = cite(civilCode2015, 'khoản 2 Điều 146');
const years = cite(civilCode2015, 'khoản 3 Điều 146');
const endOfDay = cite(civilCode2015, 'khoản 6 Điều 148');

/** A quarter has no article of its own: it begins and ends with its months. */
const rules: Readonly<Partial<Record<DeadlineKind, Citation>>> = {
  quarter: months,
  month: months,
  year: years,
  date: endOfDay,
};

function ruleOf(part: DeadlinePart): Citation | undefined {
  return part.kind === 'date' && part.bound === 'exclusive' ? undefined : rules[part.kind];
}

/** The rules by which `giữa năm`, `cuối tháng` and their like are days. */
function pointsIn(text: string): readonly Citation[] {
  const form = normalised(text).toLowerCase();
  const has = (of: readonly string[]) =>
    [...words.start, ...words.middle, ...words.end].some((it) => form.includes(`${it} ${of[0]}`));
  return [...(has(words.month) ? [months] : []), ...(has(words.year) ? [years] : [])];
}
