import type { Citation, Label } from '@motcua/law';

/** A code of another system: its number, its name, and where it was seen. */
export interface Coded<C extends number = number> {
  readonly code: C;
  readonly label: Label;
  readonly cites: Citation;
}
