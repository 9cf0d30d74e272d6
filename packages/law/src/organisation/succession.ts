import type { CivilDate } from '@motcua/calendar';
import type { Citation } from '../citation.ts';
import type { Label } from '../label.ts';

/** That units ended, and which one holds their duties from a day on. */
export interface Succession {
  readonly from: readonly string[];
  /** Null where no single unit took over, or none is named: then `because` says what is known. */
  readonly to: string | null;
  /** The first day of the successor. */
  readonly on: CivilDate;
  readonly cites: readonly Citation[];
  readonly because?: Label;
}
