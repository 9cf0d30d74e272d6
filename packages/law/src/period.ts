import type { CivilDate } from '@motcua/calendar';

/** Days from `from` to `until`, both included; `until` null means no end is known. */
export interface Period {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}
