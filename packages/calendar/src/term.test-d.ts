import { addTerms, civilDate, days, hours, months, sameDay, until, workingDays, workingHours } from './index.ts';

addTerms(workingDays(2), workingDays(3));
addTerms(hours(2), hours(3));

// @ts-expect-error -- working days and working hours have no sum
addTerms(workingDays(2), workingHours(3));
// @ts-expect-error -- neither have days and working days
addTerms(days(2), workingDays(3));
// @ts-expect-error -- nor months and days
addTerms(months(1), days(3));
// @ts-expect-error -- "within the day" has no count
addTerms(sameDay(), sameDay());
// @ts-expect-error -- a text is no day until civilDate has read it
until('2026-12-10');
until(civilDate('2026-12-10'));
