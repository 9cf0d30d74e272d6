import {
  type Clock,
  type Counting,
  civilDate,
  countingFor,
  defaultOffice,
  dueOf,
  type Instant,
  instant,
  instantAt,
  ledgerOf,
  type Office,
  parseOffice,
  parseTerm,
  startClock,
  type Term,
} from '@motcua/calendar';
import { calendarOf } from '../calendar-of.ts';
import { misuse } from '../failure.ts';
import { ledgerJson, ledgerTable } from '../ledger-view.ts';
import { paintFor } from '../paint.ts';
import { dueSentence } from '../say.ts';
import { type Answer, type Call, textOf } from '../spec.ts';

/** `term`: counts a term from a day or an instant. */
export function term(call: Call): Answer {
  const [text = ''] = call.args;
  const wanted = parseTerm(text);
  const from = textOf(call.options, 'from') ?? '';
  demandCountable(wanted, call);
  const counting = countingOf(wanted, call);
  const clock = startClock(wanted, startOf(from, counting), counting);
  return answer(call, text, from, clock, officeOf(call));
}

function answer(call: Call, text: string, from: string, clock: Clock, office: Office): Answer {
  const calendar = calendarOf(call);
  const due = dueOf(clock, calendar, office);
  if (due === null) throw new Error('a clock that has just started stands still');
  const ledger = ledgerOf(clock, calendar, office);
  const end = inHours(clock) ? { lastInstant: due.at } : { lastDay: due.on };
  const paint = paintFor(call.world);
  return {
    json: {
      from: from.includes('T') ? clock.from : from,
      term: text,
      counting: clock.counting.start,
      ...end,
      ledger: ledgerJson(ledger, call.language),
      calendar: calendar.edition,
      knownAt: calendar.knownAt,
    },
    text: `${paint.strong(dueSentence(due, clock, call.language))}\n${ledgerTable(ledger, call.language, paint)}`,
  };
}

/** Whether a clock ends at a second and not with a day. */
function inHours(clock: Clock): boolean {
  const { unit } = clock.term;
  return unit === 'workingHour' || unit === 'hour' || (clock.counting.start === 'moment' && 'count' in clock.term);
}

/** Throws where a counting is asked for that the term cannot have. */
function demandCountable({ unit }: Term, call: Call): void {
  if (textOf(call.options, 'counting') !== 'moment') return;
  if (unit !== 'month' && unit !== 'sameDay' && unit !== 'until') return;
  throw misuse('countingNotPossible', {
    vi: 'Thời hạn tính theo tháng, trong ngày hoặc đến một ngày hẹn kết thúc theo ngày, không theo thời điểm. Bỏ --counting moment, hoặc đổi ra ngày hay giờ (30d, 720h).',
    en: 'A term of months, of the same day or until a promised day ends with a day and not at a moment. Leave out --counting moment, or write it in days or hours (30d, 720h).',
  });
}

function countingOf(wanted: Term, call: Call): Counting {
  const usual = countingFor(wanted);
  const roll = textOf(call.options, 'roll');
  return {
    ...usual,
    start: (textOf(call.options, 'counting') as Counting['start'] | undefined) ?? usual.start,
    roll: roll === undefined ? usual.roll : roll === 'none' ? 'none' : 'nextWorkingDay',
  };
}

function startOf(from: string, counting: Counting): Instant {
  if (from.includes('T')) return instant(from);
  if (counting.start === 'moment') {
    throw misuse('hourMissing', {
      vi: `Thời hạn này tính từ thời điểm, nên «${from}» phải có giờ: --from ${from}T09:00.`,
      en: `This term runs from the moment, so «${from}» needs a time of day: --from ${from}T09:00.`,
    });
  }
  return instantAt(civilDate(from), '00:00');
}

function officeOf(call: Call): Office {
  const text = textOf(call.options, 'office');
  return text === undefined || text === 'default' ? defaultOffice : parseOffice(text);
}
