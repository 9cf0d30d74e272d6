import type { ScheduledDay } from '../kinds/schedule.ts';
import { reportWindows } from './report-window.ts';

/** The days by which the recurring tasks of a year are reported: of the reform reports, those that have one. */
export function reportDaysOf(year: number): readonly ScheduledDay[] {
  return reportWindows(year).flatMap(({ period, sendBy, until, cites: [cites] }) =>
    sendBy === null || cites === undefined ? [] : [{ id: period.part, on: sendBy, cites, closesOn: until }],
  );
}
