import type { CivilDate } from '@motcua/calendar';

/** What an engine has to know of administrative units: who holds the duties of one on a day. */
export interface Organisation {
  /**
   * The unit that holds a unit's duties on a day, and the first day on which it works: the unit itself while it does.
   * Throws where that is not known.
   */
  readonly holderOn: (unit: string, day: CivilDate) => { readonly unit: string; readonly from: CivilDate };
}
