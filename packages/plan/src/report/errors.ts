/** A text that names no period of reporting. */
export class UnknownPeriod extends Error {
  override readonly name = 'UnknownPeriod';
  readonly code = 'unknownPeriod';
  readonly text: string;
  readonly possible: readonly string[];
  constructor(text: string, year: number, parts: readonly string[]) {
    const possible = parts.map((it) => `${year}-${it}`);
    super(
      `«${text.length > 40 ? `${text.slice(0, 40)}…` : text}» is no period of reporting, years 2000 to 2100. Possible: ${possible.join(', ')}.`,
    );
    this.text = text;
    this.possible = possible;
  }
}

/** A period that lies in another year than the plan that is reported on. */
export class PeriodOfAnotherYear extends Error {
  override readonly name = 'PeriodOfAnotherYear';
  readonly code = 'periodOfAnotherYear';
  readonly period: string;
  readonly plan: string;
  readonly year: number;
  constructor(period: string, plan: string, year: number) {
    super(`The plan «${plan}» is of ${year}, and «${period}» is not a period of that year. Name one of ${year}.`);
    this.period = period;
    this.plan = plan;
    this.year = year;
  }
}
