import type { Label } from '@motcua/law';
import type { Aspect } from './part.ts';

/** How two versions differ: only what differs is there. */
export interface Difference {
  /** The versions compared: the one before, the one after. */
  readonly from: string;
  readonly to: string;
  readonly aspects: readonly AspectDifference[];
}

/** How two versions differ in one aspect. */
export interface AspectDifference {
  readonly aspect: Aspect;
  readonly added: readonly NamedPart[];
  readonly removed: readonly NamedPart[];
  readonly changed: readonly ChangedPart[];
}

/** A part that only one version has, with what it says there. */
export interface NamedPart {
  readonly name: string;
  readonly label: Label;
  readonly says: Readonly<Record<string, Label>>;
}

/** A part that both versions have, and say differently. */
export interface ChangedPart {
  readonly name: string;
  /** As the later version calls it. */
  readonly label: Label;
  readonly was: Readonly<Record<string, Label>>;
  readonly is: Readonly<Record<string, Label>>;
}
