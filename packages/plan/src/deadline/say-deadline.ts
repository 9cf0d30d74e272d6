import { type CivilDate, yearOf } from '@motcua/calendar';
import type { Label } from '@motcua/law';
import type { Deadline, DeadlinePart } from './deadline.ts';
import { officialDay, partText } from './deadline-text.ts';
import { firstOf, type SpanUnit } from './span.ts';
import { quarterNumerals } from './words.ts';

/**
 * Says a deadline to people, in both languages; words that the plan prints are quoted.
 *
 * @example
 * ```ts
 * import { parseDeadline, sayDeadline } from '@motcua/plan';
 * sayDeadline(parseDeadline('Trước ngày 30/11/2025')).en; // => 'Before 30 November 2025'
 * sayDeadline(parseDeadline('Quý IV/2025- Quý II/2026')).en; // => 'Quarter IV/2025 to quarter II/2026'
 * sayDeadline(parseDeadline('')).vi; // => 'Không ghi thời hạn'
 * ```
 */
export function sayDeadline(deadline: Pick<Deadline, 'parts'>): Label {
  return { vi: joined(deadline.parts.map(vietnamese)), en: joined(deadline.parts.map(english)) };
}

/** A day in both languages: `01/9/2026`, `1 September 2026`. */
export function dayLabel(day: CivilDate): Label {
  return { vi: officialDay(day), en: dayText(day) };
}

function vietnamese(part: DeadlinePart): string {
  if (part.kind === 'unspecified') return 'Không ghi thời hạn';
  if (part.kind === 'date' && part.from === null && part.bound === 'inclusive') return `Hết ngày ${partText(part)}`;
  const text = partText(part);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function english(part: DeadlinePart): string {
  const tail = part.openEnded === true ? ' and the years that follow' : '';
  return `${plain(part)}${tail}`;
}

function plain(part: DeadlinePart): string {
  switch (part.kind) {
    case 'continuous':
      return 'All the time';
    case 'recurring':
      return again(part);
    case 'startFrom':
      return `From ${part.from === null ? '' : dayText(part.from)}`;
    case 'onEvent':
      return `On an event: «${part.says ?? ''}»`;
    case 'byReference':
      return `By another schedule: «${part.says ?? ''}»`;
    case 'unspecified':
      return 'No deadline is printed';
    default:
      return stretch(part.kind, part);
  }
}

const eachTime = {
  year: 'every year',
  halfYear: 'every six months',
  quarter: 'every quarter',
  month: 'every month',
  period: 'at regular intervals',
} as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function again({ every = 'period', inMonth, inQuarter, onDay, bound }: DeadlinePart): string {
  const each = eachTime[every];
  const month = inMonth === undefined ? '' : (months[inMonth - 1] ?? '');
  if (onDay !== undefined) {
    const day = month === '' ? `day ${onDay}` : `${onDay} ${month}`;
    return capital(`${bound === 'exclusive' ? 'before' : 'by'} ${day} ${each}`);
  }
  if (month !== '') return `In ${month} ${each}`;
  return inQuarter === undefined ? capital(each) : `In quarter ${quarterNumerals[inQuarter - 1]} ${each}`;
}

function stretch(unit: SpanUnit, { from, until, bound }: DeadlinePart): string {
  if (until === null) return '';
  const last = bound === 'exclusive' ? until : firstOf(unit, until);
  const end = name(unit, last);
  if (from === null) return `${bound === 'exclusive' ? 'Before' : unit === 'date' ? 'By' : 'By the end of'} ${end}`;
  const start = name(unit, from);
  if (bound === 'exclusive') return `From ${start} until before ${end}`;
  return capital(start === end ? start : `${start} to ${end}`);
}

function name(unit: SpanUnit, first: CivilDate): string {
  const [year, month] = [yearOf(first), Number(first.slice(5, 7))];
  if (unit === 'date') return dayText(first);
  if (unit === 'month') return `${months[month - 1]} ${year}`;
  return unit === 'year' ? `${year}` : `quarter ${quarterNumerals[Math.floor((month - 1) / 3)]}/${year}`;
}

/** `1 September 2026` */
function dayText(day: CivilDate): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${yearOf(day)}`;
}

function joined(parts: readonly string[]): string {
  return parts.join('; ');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
