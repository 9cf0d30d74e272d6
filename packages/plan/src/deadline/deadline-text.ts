import { type CivilDate, yearOf } from '@motcua/calendar';
import type { Deadline, DeadlinePart } from './deadline.ts';
import { InvalidDeadline, UnreadableDeadline } from './errors.ts';
import { readParts } from './parse-deadline.ts';
import { firstOf, type SpanUnit } from './span.ts';
import { oneForm } from './tokens.ts';
import { quarterNumerals } from './words.ts';

/**
 * Writes a deadline in the official form; read again, it gives the same parts.
 *
 * @throws InvalidDeadline where its days do not fit its kind, or its words would be read as something else.
 * @example
 * ```ts
 * import { deadlineText, parseDeadline } from '@motcua/plan';
 * deadlineText(parseDeadline('quý 4 năm 2025 – QUÝ II/2026')); // => 'Quý IV/2025 - Quý II/2026'
 * deadlineText(parseDeadline('chậm nhất ngày 25/12/2025')); // => '25/12/2025'
 * ```
 */
export function deadlineText(deadline: Pick<Deadline, 'parts'>): string {
  const written = deadline.parts.map(partText);
  const text = written.map((it, index) => `${joint(deadline.parts, index)}${index === 0 ? it : lowered(it)}`).join('');
  if (!readsAs(text, deadline.parts)) throw new InvalidDeadline(deadline.parts[0]?.kind ?? 'none', text);
  return text;
}

/** One part in the official form. */
export function partText(part: DeadlinePart): string {
  const tail = part.openEnded === true ? ' và các năm tiếp theo' : '';
  return `${plainText(part)}${tail}`;
}

/** A day as official papers write it: `01/7/2025`, with a nought before days below ten and months below three. */
export function officialDay(day: CivilDate): string {
  return `${day.slice(8)}/${officialMonth(day)}/${day.slice(0, 4)}`;
}

function plainText(part: DeadlinePart): string {
  switch (part.kind) {
    case 'continuous':
      return 'Thường xuyên';
    case 'recurring':
      return recurringText(part);
    case 'startFrom':
      return `Từ ${part.from === null ? '' : officialDay(part.from)}`;
    case 'onEvent':
    case 'byReference':
      return part.says ?? '';
    case 'unspecified':
      return '';
    default:
      return spanText(part.kind, part);
  }
}

const eachTime = {
  year: 'Hằng năm',
  halfYear: 'Định kỳ 6 tháng',
  quarter: 'Hằng quý',
  month: 'Hằng tháng',
  period: 'Định kỳ',
} as const;

function recurringText({ every = 'period', inMonth, inQuarter, onDay, bound }: DeadlinePart): string {
  const each = eachTime[every];
  const month = inMonth === undefined ? '' : `${inMonth < 3 ? '0' : ''}${inMonth}`;
  if (onDay !== undefined) {
    const day = `${onDay < 10 ? '0' : ''}${onDay}${month === '' ? '' : `/${month}`}`;
    return `${bound === 'exclusive' ? 'Trước ngày' : 'Ngày'} ${day} ${lowered(each)}`;
  }
  if (month !== '') return `Tháng ${month} ${lowered(each)}`;
  return inQuarter === undefined ? each : `Quý ${quarterNumerals[inQuarter - 1]} ${lowered(each)}`;
}

function spanText(unit: SpanUnit, { from, until, bound }: DeadlinePart): string {
  if (until === null) return '';
  const last = bound === 'exclusive' ? until : firstOf(unit, until);
  const end = spanName(unit, last);
  if (from === null) return endText(unit, end, bound);
  const start = spanName(unit, from);
  if (bound === 'exclusive') return `Từ ${lowered(start)} đến trước ${unit === 'date' ? 'ngày ' : ''}${lowered(end)}`;
  if (unit === 'date') return `Từ ${start} đến ${end}`;
  if (start === end) return start;
  return unit === 'year' ? `Giai đoạn ${yearOf(from)}-${yearOf(last)}` : `${start} - ${end}`;
}

function endText(unit: SpanUnit, end: string, bound: DeadlinePart['bound']): string {
  if (bound === 'exclusive') return `Trước ${unit === 'date' ? 'ngày ' : ''}${lowered(end)}`;
  return unit === 'date' ? end : `Đến hết ${lowered(end)}`;
}

function spanName(unit: SpanUnit, first: CivilDate): string {
  if (unit === 'date') return officialDay(first);
  if (unit === 'year') return `Năm ${yearOf(first)}`;
  if (unit === 'month') return `Tháng ${officialMonth(first)}/${yearOf(first)}`;
  return `Quý ${quarterNumerals[Math.floor((Number(first.slice(5, 7)) - 1) / 3)]}/${yearOf(first)}`;
}

function officialMonth(day: CivilDate): string {
  const month = Number(day.slice(5, 7));
  return `${month < 3 ? '0' : ''}${month}`;
}

/** Printed words may hold commas: only a semicolon ends them. */
function joint(parts: readonly DeadlinePart[], index: number): string {
  if (index === 0) return '';
  return parts[index - 1]?.says === undefined ? ', ' : '; ';
}

function lowered(text: string): string {
  return /^(Quý|Tháng|Năm|Hằng|Định|Từ|Trước|Ngày|Đến|Giai|Thường) /u.test(text)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}

function readsAs(text: string, parts: readonly DeadlinePart[]): boolean {
  try {
    return same(readParts(oneForm(text), text), parts);
  } catch (error) {
    if (error instanceof UnreadableDeadline) return false;
    throw error;
  }
}

function same(read: readonly DeadlinePart[], wanted: readonly DeadlinePart[]): boolean {
  return read.length === wanted.length && read.every((it, index) => key(it) === key(wanted[index]));
}

function key(part: DeadlinePart | undefined): string {
  if (part === undefined) return '';
  const { kind, from, until, bound, every, inMonth, inQuarter, onDay, openEnded, says } = part;
  return JSON.stringify([kind, from, until, bound, every, inMonth, inQuarter, onDay, openEnded, says]);
}
