import type { CivilDate } from '@motcua/calendar';
import type { Citation, Label } from '@motcua/law';

/** That an agency or a role is another, or is called otherwise, from a day on: for cases that are still open then. */
export interface OfficeSuccession {
  readonly of: 'agency' | 'role';
  /** A key of the definition's agencies or roles. */
  readonly name: string;
  readonly label: Label;
  /** The first day on which it is so; later than the first day of the definition. */
  readonly from: CivilDate;
  readonly cites: Citation;
}
