export {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  epochDayOf,
  fromEpochDay,
  toEpochDay,
  type Weekday,
  weekdayOf,
  yearOf,
} from './civil-date.ts';
export {
  type Clock,
  type ClockStart,
  changeTerm,
  type Due,
  isSuspended,
  type Pause,
  restart,
  resume,
  startClock,
  suspend,
} from './clock.ts';
export { type ClockTime, type Counting, countingFor } from './counting.ts';
export { ledgerSources } from './data/sources.ts';
export { vietnam } from './data/vietnam.ts';
export { warningLevels } from './data/warnings.ts';
export { dueOf, passedAt } from './due.ts';
export {
  type CalendarEdition,
  type Confidence,
  type DayKind,
  type DecidedDay,
  type DecidedYear,
  type EditionAddition,
  editionSchema,
  type Label,
} from './edition.ts';
export {
  ClockMisuse,
  InvalidCivilDate,
  InvalidEdition,
  InvalidInstant,
  InvalidOffice,
  InvalidTerm,
  type LastDecision,
  type Misuse,
  UndecidedYear,
} from './errors.ts';
export { handOverAt, lastMomentBefore } from './hand-over.ts';
export {
  addSeconds,
  dayOf,
  fromEpochSeconds,
  type Instant,
  instant,
  instantAt,
  timeOf,
  toEpochSeconds,
} from './instant.ts';
export { type LedgerCode, type LedgerEntry, ledgerOf } from './ledger.ts';
export { firstLunarYear, hungKingsOn, lastLunarYear, tetOn } from './lunar.ts';
export { defaultOffice, type Office, officeDaySeconds, parseOffice, type Session, type WeekHours } from './office.ts';
export { extendEdition, parseAddition, parseEdition } from './parse-edition.ts';
export { type Remaining, remaining, type WarningLevel, warningAt, warningFrom } from './remaining.ts';
export { changedDays, type NamedClock, type Replanned, replan } from './replan.ts';
export {
  type Explanation,
  explainDue,
  type Language,
  sayCause,
  sayDay,
  sayDue,
  sayInstant,
  sayRemaining,
  sayTerm,
  sayWhy,
} from './say.ts';
export {
  addTerms,
  type CountedTerm,
  type CountedUnit,
  days,
  hours,
  largestCount,
  months,
  sameDay,
  type Term,
  until,
  workingDays,
  workingHours,
} from './term.ts';
export { formatTerm, parseTerm } from './term-text.ts';
export { type CalendarOptions, decidedDayOn, type WorkingCalendar, workingCalendar } from './working-calendar.ts';
export {
  addWorkingDays,
  addWorkingDaysByColumn,
  addWorkingDaysToDay,
  isWorkingDay,
  isWorkingDayNumber,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
  workingDaysBetweenDays,
} from './working-days.ts';
export { addWorkingSeconds, fromOfficeTime, isReceiving, toOfficeTime, workingSecondsBetween } from './working-time.ts';
