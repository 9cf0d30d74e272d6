/**
 * Whether somebody born on a day has turned that many years on another. Of a birth on 29 February, where the year has
 * none, the day after the 28th is the first.
 */
export function hasTurned(years: number, bornOn: string, on: string): boolean {
  return on >= `${Number(bornOn.slice(0, 4)) + years}${bornOn.slice(4)}`;
}
