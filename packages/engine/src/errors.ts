import type { Announced, VersionFault } from '@motcua/kit';

/** No definition with that id is registered. */
export class UnknownProcedure extends Error {
  override readonly name = 'UnknownProcedure';
  readonly code = 'unknownProcedure';
  readonly procedure: string;
  readonly known: readonly string[];
  constructor(procedure: string, known: readonly string[]) {
    super(`No procedure «${excerpt(procedure)}» is registered. Registered are: ${known.join(', ') || '(none)'}.`);
    this.procedure = procedure;
    this.known = known;
  }
}

/** On the day of receipt no version of the procedure applies, or more than one does. */
export class NoSingleVersion extends Error {
  override readonly name = 'NoSingleVersion';
  readonly code = 'noSingleVersion';
  readonly procedure: string;
  readonly day: string;
  readonly versions: readonly string[];
  constructor(procedure: string, day: string, applying: readonly string[], registered: readonly string[]) {
    super(
      `«${procedure}» has ${applying.length} versions for a dossier received on ${day}, and must have one. ` +
        `Registered are: ${registered.join(', ')}. Register the version of that day, or give another day of receipt.`,
    );
    this.procedure = procedure;
    this.day = day;
    this.versions = applying;
  }
}

/** On the day of receipt a version of the procedure holds that is announced, and whose content is not known. */
export class PendingVersion extends Error {
  override readonly name = 'PendingVersion';
  readonly code = 'pendingVersion';
  readonly procedure: string;
  readonly day: string;
  /** What is announced, and the source that would have to be read. */
  readonly announced: Announced;
  constructor(announced: Announced, day: string) {
    const { id, version, because, cites } = announced;
    super(
      `A dossier of «${id}» received on ${day} falls under «${version}», which is announced and not known: ` +
        `${because.en}. What has to be read is ${cites.locator}, ${cites.number}; register its version then, ` +
        'or give an earlier day of receipt.',
    );
    this.procedure = id;
    this.day = day;
    this.announced = announced;
  }
}

/** A case began under a version that is no longer registered. */
export class MissingVersion extends Error {
  override readonly name = 'MissingVersion';
  readonly code = 'missingVersion';
  readonly version: string;
  readonly known: readonly string[];
  constructor(version: string, known: readonly string[]) {
    super(
      `A case began under «${excerpt(version)}», which is not registered. A case ends under the rules it began under: ` +
        `keep old versions in «definitions». Registered are: ${known.join(', ') || '(none)'}.`,
    );
    this.version = version;
    this.known = known;
  }
}

/** A date was computed with a calendar edition that is not registered. */
export class MissingEdition extends Error {
  override readonly name = 'MissingEdition';
  readonly code = 'missingEdition';
  readonly edition: string;
  readonly known: readonly string[];
  constructor(edition: string, known: readonly string[]) {
    super(
      `The calendar edition «${excerpt(edition)}» is not registered. Dates are computed again by the edition they were ` +
        `computed by: keep old editions in «calendars». Registered are: ${known.join(', ') || '(none)'}.`,
    );
    this.edition = edition;
    this.known = known;
  }
}

/** The store has no case with that id. */
export class UnknownCase extends Error {
  override readonly name = 'UnknownCase';
  readonly code = 'unknownCase';
  readonly case: string;
  constructor(id: string) {
    super(`The store has no case «${excerpt(id)}». Open it first, or look its id up with worklist or cases.`);
    this.case = id;
  }
}

/** The store has another case with that id already. */
export class CaseExists extends Error {
  override readonly name = 'CaseExists';
  readonly code = 'caseExists';
  readonly case: string;
  constructor(id: string) {
    super(`The store has a case «${id}» already, with other content. Give the new case another id.`);
    this.case = id;
  }
}

/** The case moved on since the caller looked at it. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  readonly code = 'versionConflict';
  readonly case: string;
  readonly expected: number;
  readonly actual: number;
  constructor(id: string, expected: number, actual: number) {
    super(
      `Case «${id}» is at version ${actual}, not ${expected}: somebody moved it meanwhile. Look at it again, then ` +
        'send with the version you saw, or without expectedVersion.',
    );
    this.case = id;
    this.expected = expected;
    this.actual = actual;
  }
}

/** An event id came a second time with another content. */
export class EventIdReused extends Error {
  override readonly name = 'EventIdReused';
  readonly code = 'eventIdReused';
  readonly case: string;
  readonly event: string;
  constructor(id: string, event: string) {
    super(
      `Case «${id}» has an event «${event}» already, with other content. Repeat an event with exactly what was sent ` +
        'first, or give the new event an id of its own.',
    );
    this.case = id;
    this.event = event;
  }
}

/** The caller sent an event that only the engine sends. */
export class ReservedEvent extends Error {
  override readonly name = 'ReservedEvent';
  readonly code = 'reservedEvent';
  readonly event: string;
  constructor(event: string) {
    super(
      `«${excerpt(event)}» is an event that only the engine sends. Passed deadlines come from sweep, a new calendar ` +
        'from replan, an erasure from erase, news of members from the members.',
    );
    this.event = event;
  }
}

/** Linked cases told each other news without end. */
export class CascadeTooLong extends Error {
  override readonly name = 'CascadeTooLong';
  readonly code = 'cascadeTooLong';
  readonly case: string;
  readonly steps: number;
  constructor(id: string, steps: number) {
    super(
      `One event in the linked cases of «${id}» led to more than ${steps} others, and nothing was written. Look for ` +
        'members that answer each other for ever, or a clock that starts anew whenever it runs out.',
    );
    this.case = id;
    this.steps = steps;
  }
}

/** A definition refused an event of the engine itself, so that the case cannot be brought up to date. */
export class SystemEventRefused extends Error {
  override readonly name = 'SystemEventRefused';
  readonly code = 'systemEventRefused';
  readonly case: string;
  readonly event: string;
  readonly refusal: unknown;
  constructor(id: string, event: string, refusal: { readonly code: string }) {
    super(
      `Case «${id}» refused «${event}» (${refusal.code}), and nothing was written. Its definition has to accept it.`,
    );
    this.case = id;
    this.event = event;
    this.refusal = refusal;
  }
}

/** A case is to be erased while it, or one of its members, is still open. */
export class StillOpen extends Error {
  override readonly name = 'StillOpen';
  readonly code = 'stillOpen';
  readonly case: string;
  readonly open: readonly string[];
  constructor(id: string, open: readonly string[]) {
    super(
      `Case «${id}» cannot be erased while ${open.map((it) => `«${it}»`).join(', ')} is open: who it is about is still ` +
        'needed. Bring it to its end, by a withdrawal if need be, and erase it then.',
    );
    this.case = id;
    this.open = open;
  }
}

/** Something about administrative units was asked of an engine that knows of none. */
export class NoOrganisation extends Error {
  override readonly name = 'NoOrganisation';
  readonly code = 'noOrganisation';
  constructor() {
    super('The engine was given no organisation, so it knows of no units. Give it «organisation», or name no unit.');
  }
}

/** A case is to be opened at a unit that does not work any more on the day of receipt. */
export class UnitSucceeded extends Error {
  override readonly name = 'UnitSucceeded';
  readonly code = 'unitSucceeded';
  readonly unit: string;
  /** The unit that holds its duties, and from which day on. */
  readonly holder: string;
  readonly from: string;
  constructor(unit: string, holder: string, from: string) {
    super(
      `Unit «${excerpt(unit)}» does not work any more: «${holder}» holds its duties from ${from} on. Open it there.`,
    );
    this.unit = unit;
    this.holder = holder;
    this.from = from;
  }
}

/** Two different definitions, or two different calendar editions, have one name. */
export class DuplicateName extends Error {
  override readonly name = 'DuplicateName';
  readonly code = 'duplicateName';
  readonly of: string;
  constructor(what: 'definition' | 'calendar edition', of: string) {
    super(
      `Two different ${what}s are called «${excerpt(of)}», and a case that names one could mean either. ` +
        'Give the second a name of its own.',
    );
    this.of = of;
  }
}

/** A procedure has days without a version between its versions, or days with more than one. */
export class InconsistentVersions extends Error {
  override readonly name = 'InconsistentVersions';
  readonly code = 'inconsistentVersions';
  readonly faults: readonly VersionFault[];
  constructor(faults: readonly VersionFault[]) {
    super(
      `The versions of procedures do not follow each other day by day:\n${faults.map((it) => `  - ${it.says}`).join('\n')}\n` +
        'Register every version there is, each with the days it applies to; what is only announced goes to «announced».',
    );
    this.faults = faults;
  }
}

/** The log does not lead to what is stored. */
export class ReplayMismatch extends Error {
  override readonly name = 'ReplayMismatch';
  readonly code = 'replayMismatch';
  readonly case: string;
  /** The sequence number of the first record that differs. */
  readonly seq: number;
  constructor(id: string, seq: number, why: string) {
    super(
      `The log of case «${id}» does not replay: record ${seq} ${why}. Restore the case from a backup, and check that ` +
        'definitions, calendars and office hours are those it was recorded with.',
    );
    this.case = id;
    this.seq = seq;
  }
}

/** A part of a message for people: the beginning of a text that came from outside. */
export function excerpt(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)}...`;
}
