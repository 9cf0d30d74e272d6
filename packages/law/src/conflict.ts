import type { Citation } from './citation.ts';
import type { Label } from './label.ts';

/** Two or more sources that say different things. Both are kept; nobody chooses in code. */
export interface Conflict {
  readonly id: string;
  readonly about: Label;
  readonly sides: readonly { readonly says: Label; readonly cites: Citation }[];
}
