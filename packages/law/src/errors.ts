import type { Label } from './label.ts';

/** An instrument, an assumption or a conflict was written down wrongly: a defect of its author, found when it is loaded. */
export class InvalidLawData extends Error {
  readonly code = 'invalidLawData';
  readonly where: string;
  readonly problem: string;

  constructor(where: string, problem: string) {
    super(`${where}: ${problem}.`);
    this.name = 'InvalidLawData';
    this.where = where;
    this.problem = problem;
  }
}

/** A citation named a place that the table of the instrument does not list. */
export class UnknownProvision extends Error {
  readonly code = 'unknownProvision';
  readonly instrument: string;
  readonly locator: string;
  readonly listed: readonly string[];

  constructor(instrument: string, locator: string, listed: readonly string[]) {
    super(`«${instrument}» lists no «${locator}». Cite one of: ${listed.join('; ')}; or add it to the table.`);
    this.name = 'UnknownProvision';
    this.instrument = instrument;
    this.locator = locator;
    this.listed = listed;
  }
}

/** A rule has no version, or more than one, in force on the day that was asked for. */
export class NoRuleInForce extends Error {
  readonly code = 'noRuleInForce';
  readonly rule: string;
  readonly on: string;
  readonly found: number;

  constructor(rule: string, on: string, found: number, hint: string) {
    super(`«${rule}» has ${found} versions in force on ${on}. ${hint}`);
    this.name = 'NoRuleInForce';
    this.rule = rule;
    this.on = on;
    this.found = found;
  }
}

/** An assumption was answered with a choice that it does not offer. */
export class UnknownChoice extends Error {
  readonly code = 'unknownChoice';
  readonly assumption: string;
  readonly choice: string;
  readonly valid: readonly string[];

  constructor(assumption: string, choice: string, valid: readonly string[]) {
    super(`«${choice}» does not answer the assumption «${assumption}». Choose one of: ${valid.join(', ')}.`);
    this.name = 'UnknownChoice';
    this.assumption = assumption;
    this.choice = choice;
    this.valid = valid;
  }
}

/** The caller named an administrative unit that is not listed. */
export class UnknownUnit extends Error {
  readonly code = 'unknownUnit';
  readonly unit: string;
  readonly known: readonly string[];

  constructor(unit: string, known: readonly string[]) {
    super(`There is no unit «${unit.slice(0, 80)}». There are: ${known.join(', ')}.`);
    this.name = 'UnknownUnit';
    this.unit = unit;
    this.known = known;
  }
}

/** Nobody is known to hold the duties of a unit on a day. */
export class NoHolder extends Error {
  readonly code = 'noHolder';
  readonly unit: string;
  readonly on: string;
  /** Why nobody is named, where the table says it. */
  readonly because: Label | null;

  constructor(unit: string, on: string, hint: string, because: Label | null) {
    super(`Nobody is known to hold the duties of «${unit}» on ${on}. ${hint}`);
    this.name = 'NoHolder';
    this.unit = unit;
    this.on = on;
    this.because = because;
  }
}
