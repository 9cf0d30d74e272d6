import type { CalendarEdition } from '@motcua/calendar';
import type { Announced, Definition, WorkedExample } from '@motcua/kit';
import type { Conflict, Instrument } from '@motcua/law';
import type { CitedUse } from './use.ts';

/** All that a law index is made of: the texts, and what stands on them. */
export interface LawBook {
  readonly instruments: readonly Instrument[];
  /** Every version of every procedure, the members of groups among them. */
  readonly definitions: readonly Definition[];
  readonly announced: readonly Announced[];
  readonly examples: readonly WorkedExample[];
  readonly conflicts: readonly Conflict[];
  /** What no definition has to say itself: provisions outside all of them, each with the reason. */
  readonly unmodelled: Definition['unmodelled'];
  /** Rules that are at work and belong to no definition: forms, amounts, which unit follows which. */
  readonly rules: readonly Omit<CitedUse, 'version'>[];
  readonly calendars: readonly CalendarEdition[];
}
