import type { CivilDate } from './civil-date.ts';
import type { Clock, Due } from './clock.ts';
import { dueOf } from './due.ts';
import { english } from './en.ts';
import type { Instant } from './instant.ts';
import { type LedgerEntry, ledgerOf } from './ledger.ts';
import type { Office } from './office.ts';
import type { Remaining } from './remaining.ts';
import type { Term } from './term.ts';
import { vietnamese } from './vi.ts';
import type { Voice } from './voice.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The languages in which a due date explains itself. */
export type Language = 'vi' | 'en';

/** A due date in words: one sentence, and a row for each day. */
export interface Explanation {
  readonly due: Due | null;
  readonly sentence: string;
  readonly rows: readonly string[];
}

const voices: Readonly<Record<Language, Voice>> = { vi: vietnamese, en: english };

/**
 * Explains a due date: a sentence that names every day that was not counted, and a row for each day.
 *
 * @throws UndecidedYear when the calendar does not reach so far.
 * @example
 * ```ts
 * import { defaultOffice, explainDue, instant, startClock, vietnam, workingCalendar, workingDays } from '@motcua/calendar';
 * const clock = startClock(workingDays(1), instant('2026-11-23T09:00'));
 * explainDue(clock, workingCalendar(vietnam), defaultOffice, 'en').rows.length; // => 3
 * ```
 */
export function explainDue(clock: Clock, calendar: WorkingCalendar, office: Office, language: Language): Explanation {
  const due = dueOf(clock, calendar, office);
  const ledger = ledgerOf(clock, calendar, office);
  return {
    due,
    sentence: due === null ? voices[language].standing(clock) : sayDue(due, clock, ledger, language),
    rows: ledger.map((it) => sayWhy(it, language)),
  };
}

/**
 * One entry of a ledger in words.
 *
 * @example
 * ```ts
 * import { civilDate, sayWhy } from '@motcua/calendar';
 * const entry = { on: civilDate('2026-11-22'), counted: false, why: 'weekend', source: 'art. 111' } as const;
 * sayWhy(entry, 'en'); // => 'Sunday 22/11/2026: not counted, weekly rest day (art. 111)'
 * ```
 */
export function sayWhy(entry: LedgerEntry, language: Language): string {
  return voices[language].entry(entry);
}

/**
 * The reason of a ledger entry alone, without its day and its source.
 *
 * @example
 * ```ts
 * import { civilDate, sayCause } from '@motcua/calendar';
 * const entry = { on: civilDate('2026-11-22'), counted: false, why: 'weekend', source: 'art. 111' } as const;
 * sayCause(entry, 'en'); // => 'weekly rest day'
 * ```
 */
export function sayCause(entry: LedgerEntry, language: Language): string {
  return voices[language].cause(entry);
}

/**
 * A due date in one sentence: its end, the term, the start, and every day that was not counted.
 *
 * @example
 * ```ts
 * import { civilDate, instant, sayDue, startClock, workingDays } from '@motcua/calendar';
 * const clock = startClock(workingDays(1), instant('2026-11-16T09:00'));
 * const due = { on: civilDate('2026-11-17'), at: instant('2026-11-17T23:59:59') };
 * sayDue(due, clock, [], 'en').startsWith('Due by the end of Tuesday 17/11/2026'); // => true
 * ```
 */
export function sayDue(due: Due, clock: Clock, ledger: readonly LedgerEntry[], language: Language): string {
  return voices[language].due(due, clock, ledger);
}

/**
 * What is left or over in words, in working days, to the hour, or in minutes below one hour.
 *
 * @example
 * ```ts
 * import { sayRemaining } from '@motcua/calendar';
 * sayRemaining({ state: 'left', days: 2, hours: 3, minutes: 0, workingSeconds: 68_400 }, 'en'); // => '2 working days 3 hours left'
 * ```
 */
export function sayRemaining(left: Remaining, language: Language): string {
  return voices[language].remaining(left);
}

/**
 * A term in words.
 *
 * @example
 * ```ts
 * import { sayTerm, workingDays } from '@motcua/calendar';
 * sayTerm(workingDays(3), 'en'); // => '3 working days'
 * ```
 */
export function sayTerm(term: Term, language: Language): string {
  return voices[language].term(term);
}

/**
 * A day in words, with its weekday.
 *
 * @example
 * ```ts
 * import { civilDate, sayDay } from '@motcua/calendar';
 * sayDay(civilDate('2026-11-22'), 'en'); // => 'Sunday 22/11/2026'
 * ```
 */
export function sayDay(date: CivilDate, language: Language): string {
  return voices[language].day(date);
}

/**
 * An instant in words, to the minute; the last second of a day is its end.
 *
 * @example
 * ```ts
 * import { instant, sayInstant } from '@motcua/calendar';
 * sayInstant(instant('2026-11-22T09:30'), 'en'); // => '09:30 on Sunday 22/11/2026'
 * ```
 */
export function sayInstant(at: Instant, language: Language): string {
  return voices[language].moment(at);
}
