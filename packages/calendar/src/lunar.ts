import { type CivilDate, civilDate } from './civil-date.ts';
import { firstLunarYear, lunarDays } from './data/lunar.ts';
import { InvalidCivilDate } from './errors.ts';

export { firstLunarYear };

/** The last year of the lunar table. */
export const lastLunarYear = firstLunarYear + lunarDays.length - 1;

/**
 * The first day of the lunar year (Tet) in Vietnam, 1976 to 2100.
 *
 * @throws InvalidCivilDate for a year outside the table.
 * @example
 * ```ts
 * import { tetOn } from '@motcua/calendar';
 * tetOn(2027); // => '2027-02-06'
 * ```
 */
export function tetOn(year: number): CivilDate {
  return civilDate(`${year}-${row(year).slice(0, 5)}`);
}

/**
 * The commemoration day of the Hung Kings, the tenth of the third lunar month, 1976 to 2100.
 *
 * @throws InvalidCivilDate for a year outside the table.
 * @example
 * ```ts
 * import { hungKingsOn } from '@motcua/calendar';
 * hungKingsOn(2026); // => '2026-04-26'
 * ```
 */
export function hungKingsOn(year: number): CivilDate {
  return civilDate(`${year}-${row(year).slice(6)}`);
}

function row(year: number): string {
  const found = lunarDays[year - firstLunarYear];
  if (found === undefined) throw new InvalidCivilDate(`lunar year ${year}, table ${firstLunarYear}-${lastLunarYear}`);
  return found;
}
