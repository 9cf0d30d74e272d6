import { civilDate } from '@motcua/calendar';
import type { ScheduledDay } from './kinds/schedule.ts';

/** The days by which the recurring tasks of a year are reported: of the reform reports, those that have one. */
export function reportDaysOf(year: number): readonly ScheduledDay[] {
  return [
    { id: 'quarterOne', on: civilDate(`${year}-03-20`) },
    { id: 'halfYear', on: civilDate(`${year}-06-20`) },
    { id: 'quarterThree', on: civilDate(`${year}-09-20`) },
    { id: 'wholeYear', on: civilDate(`${year}-12-20`) },
  ];
}
