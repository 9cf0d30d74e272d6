/**
 * The effects that every case understands, as named XState actions for `setup({ actions: duties })`. They do nothing by
 * themselves: `openCase` and `advance` carry out what concerns clocks, and hand the rest on as data.
 */
export const duties = {
  /**
   * Starts a clock by one of its terms, from an instant (default: now); with `on`, on that day in place of the term's
   * end; with `owing`, while the end that was missed before is still to be explained.
   */
  startClock: (
    _: unknown,
    _params: {
      readonly clock: string;
      readonly term: string;
      readonly from?: string;
      readonly on?: string;
      readonly owing?: boolean;
    },
  ): void => {},
  /** Ends a clock: what it guarded has been done, or no longer matters. With `owing`, the end that was missed stays. */
  stopClock: (_: unknown, _params: { readonly clock: string; readonly owing?: boolean }): void => {},
  /** Lets go of the end that was missed before a clock began anew: its letter is written. */
  settleClock: (_: unknown, _params: { readonly clock: string }): void => {},
  /** Stops a clock for a while; `because` is a slug. */
  suspendClock: (_: unknown, _params: { readonly clock: string; readonly because: string }): void => {},
  /** Lets a suspended clock run on; with `moves`, a promised day moves by the working days that were left of it. */
  resumeClock: (_: unknown, _params: { readonly clock: string; readonly moves?: boolean }): void => {},
  /** Gives a clock its whole term again, or another one whole, from an instant (default: now). */
  restartClock: (
    _: unknown,
    _params: { readonly clock: string; readonly term?: string; readonly from?: string },
  ): void => {},
  /** Gives a clock another of its terms; start and pauses stay. A clock on a promised day stays on it. */
  changeTerm: (_: unknown, _params: { readonly clock: string; readonly term: string }): void => {},
  /** Puts a clock on a promised day; with `then`, on the end of that term of the clock counted from the day. */
  appoint: (_: unknown, _params: { readonly clock: string; readonly on: string; readonly then?: string }): void => {},
  /** Keeps the end of a whole term from now: a clock that has run out is put on no earlier day. */
  holdClock: (
    _: unknown,
    _params: { readonly clock: string; readonly term?: string; readonly from?: string },
  ): void => {},
  /** As `appoint`, but only forward: a clock that already ends later stays, and one that is suspended keeps the day. */
  postpone: (_: unknown, _params: { readonly clock: string; readonly on: string; readonly then?: string }): void => {},
  /** Asks for a letter; the declared fields are taken from `fields`, the event and the clocks. */
  issueLetter: (
    _: unknown,
    _params: { readonly letter: string; readonly fields?: Readonly<Record<string, unknown>> },
  ): void => {},
  /** Opens a member's case with facts from here. */
  openMember: (
    _: unknown,
    _params: { readonly member: string; readonly facts?: Readonly<Record<string, unknown>> },
  ): void => {},
  /** Sends an event to a member's case, if it is open. */
  tellMember: (
    _: unknown,
    _params: { readonly member: string; readonly event: string; readonly data?: Readonly<Record<string, unknown>> },
  ): void => {},
  /** Makes a milestone known to whoever follows the case: a group hears `member.<member>.<what>`. */
  announce: (
    _: unknown,
    _params: { readonly what: string; readonly data?: Readonly<Record<string, unknown>> },
  ): void => {},
};
