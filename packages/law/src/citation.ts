import type { Confidence } from './confidence.ts';
import type { Label } from './label.ts';
import type { Locator } from './locator.ts';
import type { Period } from './period.ts';

/** A place in an instrument that something stands on. Made by `cite`, which knows that the place is there. */
export interface Citation {
  /** Stable slug of the instrument: `nd-63-2024`. */
  readonly instrument: string;
  /** Official number: `63/2024/NĐ-CP`. */
  readonly number: string;
  readonly locator: Locator;
  /** What the place says, in our words. */
  readonly gist: Label;
  /** Its own words, only where they were seen. */
  readonly text?: string;
  readonly confidence: Confidence;
  readonly inForce: Period;
  readonly source: string;
}
