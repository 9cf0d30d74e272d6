import type { Citation, Label } from '@motcua/law';
import type { Definition } from './definition.ts';

/**
 * A worked example of a procedure: a dossier, what happens to it day by day, and what must hold then, as data that an
 * official can check. Every one of them is run by the tests.
 *
 * Its lines:
 *
 *     d0 09:10 birth software dossier.held     an event: day, hour, case, role, type; data may follow
 *     d5 00:00 sweep                           every deadline passed by then
 *     d1 00:00 reorganise                      the units of that day hold what is open
 *     = birth in open.examining                the work of a case stands there
 *     = birth promise kept                     so does its promise
 *     = group due promise d4                   a clock ends on that day; `none`: it does not run or stands still
 *     = group letter receipt                   a letter has gone out
 *     = card absent                            there is no such case
 *     = group closed                           the case has come to its end
 *     = group unit loc-thanh                   that unit holds it now
 *     ! d1 09:00 birth desk dossier.held notThisRole    an event that is refused, with the code
 *
 * A day is `dN`, counted from the first, or a date. The case of the definition itself is `group` where it has members,
 * else `case`; a member's is the member's name.
 */
export interface WorkedExample {
  /** By what it is known: `death-10`, `birth-P7`, `J-12`. */
  readonly id: string;
  /** The story, in a sentence or two. */
  readonly says: Label;
  readonly of: Definition;
  /** When the dossier is received: `2025-01-06 10:00`. */
  readonly from: string;
  /** Where what it shows is written. */
  readonly cites: readonly Citation[];
  /** Whether a source prints the result itself, or it was computed from the rules, or rests on an inference. */
  readonly origin: 'source' | 'computed' | 'inferred';
  /** Answers to the law's silences other than the defaults. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The administrative unit at which it is opened, where the story tells of one. */
  readonly unit?: string;
  /** What in the dossier is not as in the procedure's example. */
  readonly dossier?: Readonly<Record<string, unknown>>;
  readonly lines: readonly ExampleLine[];
}

/** One line of a worked example, with what comes with the event. */
export type ExampleLine = string | readonly [string, Readonly<Record<string, unknown>>];
