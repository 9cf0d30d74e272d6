import type { CivilDate } from '@motcua/calendar';
import type { Dated } from '../dated.ts';
import type { Label } from '../label.ts';
import type { Period } from '../period.ts';

/** The level of a unit. A centrally run city is of the level of a province. */
export type UnitKind = 'commune' | 'district' | 'province';

/** What a unit is called: in full, and by its bare name, as the line of a letter's date has it. */
export interface UnitName extends Label {
  readonly place: string;
}

/** An administrative unit: what it was called when, what it lay in, and on which days its authority worked. */
export interface Unit {
  /** Stable slug; never shown to people as a name. */
  readonly id: string;
  readonly kind: UnitKind;
  /** Its official name on each day of its period. */
  readonly names: Dated<UnitName>;
  /** The unit that it lies in, day by day; `top` where there is none above it, `notFound` where no source names it. */
  readonly within: Dated<string> | 'top' | 'notFound';
  readonly period: Period;
  /** `notFound` where no source says since when it works: its period then begins with the table. */
  readonly beginning?: 'notFound';
}

/** A unit as it stands on one day. */
export interface UnitOnDay {
  readonly unit: Unit;
  readonly on: CivilDate;
  readonly name: UnitName;
}
