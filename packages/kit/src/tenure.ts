import type { CivilDate } from '@motcua/calendar';

/** Which administrative unit held a case, and the day from which it did. */
export interface Tenure {
  readonly unit: string;
  readonly from: CivilDate;
}
