import { type CivilDate, instantAt, nextWorkingDay, type WorkingCalendar } from '@motcua/calendar';
import type { Engine } from '@motcua/engine';
import type { ProgressReport } from '@motcua/kit';
import type { Choices } from '@motcua/law';
import { type PlanFile, type ReportPeriod, reportDay, reportOf, reportWindow } from '@motcua/plan';
import { accountsAt } from './accounts.ts';

/** The day on which a period is reported: the one that is named; where none is, the working day after its data close. */
export function dayOfReport(period: ReportPeriod, choices: Choices, calendar: WorkingCalendar): CivilDate {
  const window = reportWindow(period);
  return reportDay(window, choices, calendar) ?? nextWorkingDay(calendar, window.until);
}

/** Which report is made: of what period, on which day, by which answers and which calendar. */
interface ReportOrder {
  readonly period: ReportPeriod;
  readonly on: CivilDate;
  readonly choices: Choices;
  readonly calendar: WorkingCalendar;
}

/** The report of a period on a plan, from the cases of a store as they were at the end of a day. */
export async function reportOn(
  engine: Engine,
  plan: PlanFile,
  { period, on, choices, calendar }: ReportOrder,
): Promise<ProgressReport> {
  const accounts = await accountsAt(engine, instantAt(on, '23:59:59'));
  return reportOf(plan, period, accounts, on, choices, calendar);
}
