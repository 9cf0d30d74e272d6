import type { DataIssue } from './data-issue.ts';

/** A definition contradicts itself. Thrown when it is imported, with every fault at once. */
export class InvalidDefinition extends Error {
  readonly code = 'invalidDefinition';
  readonly definition: string;
  readonly faults: readonly string[];

  constructor(definition: string, faults: readonly string[]) {
    super(`Definition «${definition}» cannot be used:\n${faults.map((it) => `  - ${it}`).join('\n')}`);
    this.name = 'InvalidDefinition';
    this.definition = definition;
    this.faults = faults;
  }
}

/** The caller named an event that the procedure does not have. */
export class UnknownEvent extends Error {
  readonly code = 'unknownEvent';
  readonly event: string;
  readonly known: readonly string[];

  constructor(definition: string, event: string, known: readonly string[]) {
    super(`«${definition}» has no event «${event.slice(0, 80)}». It has: ${known.join(', ')}.`);
    this.name = 'UnknownEvent';
    this.event = event;
    this.known = known;
  }
}

/** The caller named a role that the procedure does not have. */
export class UnknownRole extends Error {
  readonly code = 'unknownRole';
  readonly role: string;
  readonly known: readonly string[];

  constructor(definition: string, role: string, known: readonly string[]) {
    super(`«${definition}» has no role «${role.slice(0, 80)}». It has: ${known.join(', ')}.`);
    this.name = 'UnknownRole';
    this.role = role;
    this.known = known;
  }
}

/** The caller answered a question that the procedure does not ask. */
export class UnknownAssumption extends Error {
  readonly code = 'unknownAssumption';
  readonly assumption: string;
  readonly known: readonly string[];

  constructor(definition: string, assumption: string, known: readonly string[]) {
    super(`«${definition}» has no assumption «${assumption.slice(0, 80)}». It has: ${known.join(', ') || 'none'}.`);
    this.name = 'UnknownAssumption';
    this.assumption = assumption;
    this.known = known;
  }
}

/** What came with a dossier or an event does not have the declared form. */
export class InvalidData extends Error {
  readonly code = 'invalidData';
  readonly about: string;
  /** For each fault, the path of the field and what is wrong. */
  readonly issues: readonly DataIssue[];

  constructor(about: string, issues: InvalidData['issues']) {
    super(
      `The data of «${about}» is not as declared: ${issues.map((it) => `${it.path || '(whole)'}: ${it.message}`).join('; ')}.`,
    );
    this.name = 'InvalidData';
    this.about = about;
    this.issues = issues;
  }
}

/** A definition asked for something that its declarations do not have, or a letter lacks a declared field. */
export class BrokenDefinition extends Error {
  readonly code = 'brokenDefinition';

  constructor(definition: string, what: string) {
    super(`Definition «${definition}»: ${what}`);
    this.name = 'BrokenDefinition';
  }
}

/** A line of a worked example is in none of its forms. */
export class InvalidExampleLine extends Error {
  readonly code = 'invalidExampleLine';
  readonly line: string;
  readonly reason: string;

  constructor(line: string, reason: string) {
    super(`«${line}» is no line of a worked example: ${reason}.`);
    this.name = 'InvalidExampleLine';
    this.line = line;
    this.reason = reason;
  }
}
