/** A text that is not a day of the calendar. */
export class InvalidCivilDate extends Error {
  override readonly name = 'InvalidCivilDate';
  readonly code = 'invalidCivilDate';
  readonly text: string;
  constructor(text: string) {
    super(`"${excerpt(text)}" is not a day of the calendar. Write it as YYYY-MM-DD, for example 2026-11-22.`);
    this.text = text;
  }
}

/** A text that is not a second in time. */
export class InvalidInstant extends Error {
  override readonly name = 'InvalidInstant';
  readonly code = 'invalidInstant';
  readonly text: string;
  /** The day that it names, where the calendar has no such day. */
  readonly lostDay: string | null;
  constructor(text: string, lostDay: string | null = null) {
    super(
      `"${excerpt(text)}" is not an instant${lostDay === null ? '' : `: there is no day ${lostDay}`}. Write it as YYYY-MM-DDTHH:MM, with seconds and an offset if wanted: ` +
        '2026-11-22T15:00:00+07:00. Without an offset it is Vietnam time.',
    );
    this.text = text;
    this.lostDay = lostDay;
  }
}

/** A term that cannot be: a count that is no whole number, or too large, or a text in no known form. */
export class InvalidTerm extends Error {
  override readonly name = 'InvalidTerm';
  readonly code = 'invalidTerm';
  readonly text: string;
  constructor(text: string, remedy: string) {
    super(`"${excerpt(text)}" is not a term. ${remedy}`);
    this.text = text;
  }
}

/** Office hours, or a time of day, that cannot be. */
export class InvalidOffice extends Error {
  override readonly name = 'InvalidOffice';
  readonly code = 'invalidOffice';
  readonly text: string;
  constructor(text: string, remedy: string) {
    super(`"${excerpt(text)}" are not office hours. ${remedy}`);
    this.text = text;
  }
}

/** A calendar edition that breaks its schema; `path` names the place. */
export class InvalidEdition extends Error {
  override readonly name = 'InvalidEdition';
  readonly code = 'invalidEdition';
  readonly path: string;
  readonly wanted: string;
  constructor(path: string, wanted: string) {
    super(`The calendar edition is wrong at ${path}: it must be ${wanted}.`);
    this.path = path;
    this.wanted = wanted;
  }
}

/** The last year that a calendar has decided, and by what. */
export interface LastDecision {
  readonly year: number;
  readonly instrument: string;
  readonly decidedOn: string;
}

/** A question about a year whose days off are not decided, or not yet known. */
export class UndecidedYear extends Error {
  override readonly name = 'UndecidedYear';
  readonly code = 'undecidedYear';
  readonly year: number;
  readonly last: LastDecision | null;
  readonly knownAt: string | null;
  /** The year with which the calendar begins; null where it has none. */
  readonly firstYear: number | null;
  constructor(year: number, last: LastDecision | null, knownAt: string | null, firstYear: number | null = null) {
    super(
      firstYear !== null && year < firstYear
        ? `The calendar begins with ${firstYear}, and has no days off of ${year}. Give a day from ${firstYear}-01-01 on.`
        : `The days off of ${year} are not decided${knownAt === null ? '' : ` as known on ${knownAt}`}. ${lastWords(last)} ` +
            `What is missing is the decision on the days off of ${year}. ` +
            'Add the decision with extendEdition, or ask for a forecast with allowForecast.',
    );
    this.year = year;
    this.last = last;
    this.knownAt = knownAt;
    this.firstYear = firstYear;
  }
}

/** What was done to a clock that its state forbids. */
export type Misuse = 'alreadySuspended' | 'notSuspended' | 'backInTime' | 'promisedBeforeStart';

/** A clock handled in an order that cannot be. */
export class ClockMisuse extends Error {
  override readonly name = 'ClockMisuse';
  readonly code = 'clockMisuse';
  readonly misuse: Misuse;
  readonly at: string;
  constructor(misuse: Misuse, at: string) {
    super(`${misuseWords[misuse]} (at ${at}).`);
    this.misuse = misuse;
    this.at = at;
  }
}

const misuseWords: Readonly<Record<Misuse, string>> = {
  alreadySuspended: 'A clock that stands still cannot be suspended: resume or restart it first',
  notSuspended: 'A clock that runs cannot be resumed: suspend it first',
  backInTime: 'A clock cannot be handled before its last event: give an instant at or after it',
  promisedBeforeStart: 'A promised day cannot lie before the day on which the clock starts: give a later day',
};

function lastWords(last: LastDecision | null): string {
  if (last === null) return 'No year is decided.';
  return `The last decided year is ${last.year}, by ${last.instrument} of ${last.decidedOn}.`;
}

function excerpt(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}...`;
}
