import type { CivilDate } from '@motcua/calendar';

const day = 86_400_000;

/** The day after a civil date. */
export function dayAfter(date: CivilDate): CivilDate {
  return shifted(date, 1);
}

/** The day before a civil date. */
export function dayBefore(date: CivilDate): CivilDate {
  return shifted(date, -1);
}

function shifted(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10) as CivilDate;
}
