import type { CivilDate } from './civil-date.ts';
import type { Counting } from './counting.ts';
import type { Instant } from './instant.ts';
import type { Term } from './term.ts';

/** A span in which a clock stood still. `until` is null while it still does. */
export interface Pause {
  readonly from: Instant;
  readonly until: Instant | null;
  /** Why, as a stable slug: `awaitingSupplement`. */
  readonly because: string;
}

/** A term that runs: from when, counted how, paused when. A value; nothing ticks. */
export interface Clock {
  readonly term: Term;
  readonly from: Instant;
  readonly counting: Counting;
  readonly pauses: readonly Pause[];
}

/** The end of a term: its last day, and its last second that is still in time. One second later it has passed. */
export interface Due {
  readonly on: CivilDate;
  readonly at: Instant;
}
