import { type CivilDate, dayOf, type Instant, type Language, timeOf } from '@motcua/calendar';
import { dayInWords as dayWithWeekday, momentInWords, monthFigures, weekdayName } from '../words/day-words.ts';

/** A day as official papers write it: `ngày 05 tháng 3 năm 2025`; in English with its weekday. */
export function officialDay(day: CivilDate, language: Language): string {
  return language === 'vi' ? dayInWords(day) : dayWithWeekday(day, 'en');
}

/** A day that somebody must keep, with its weekday: `ngày 05 tháng 3 năm 2025 (thứ Tư)`. */
export function appointedDay(day: CivilDate, language: Language): string {
  return language === 'vi' ? `${dayInWords(day)} (${weekdayName(day, 'vi')})` : dayWithWeekday(day, 'en');
}

/** An instant: `09 giờ 30 phút, ngày 05 tháng 3 năm 2025`; the last second of a day is the end of that day. */
export function officialMoment(at: Instant, language: Language): string {
  return language === 'vi' ? `${hourInWords(at)}${dayInWords(dayOf(at))}` : momentInWords(at, 'en');
}

/** An instant that somebody must keep, with its weekday. */
export function appointedMoment(at: Instant, language: Language): string {
  return language === 'vi' ? `${hourInWords(at)}${appointedDay(dayOf(at), 'vi')}` : momentInWords(at, 'en');
}

/** An instant in the cell of a table: `09 giờ 30 phút, 05/3/2025`. */
export function momentInTable(at: Instant, language: Language): string {
  if (language === 'en') return momentInWords(at, 'en');
  const { year, month, date } = partsOf(dayOf(at));
  return `${hourInWords(at)}${isEndOfDay(at) ? 'ngày ' : ''}${date}/${month}/${year}`;
}

/** Days below 10, and January and February, are written with two figures. */
function dayInWords(day: CivilDate): string {
  const { year, month, date } = partsOf(day);
  return `ngày ${date} tháng ${month} năm ${year}`;
}

function partsOf(day: CivilDate) {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: monthFigures(month), date };
}

function hourInWords(at: Instant): string {
  const [hour = '', minute = ''] = timeOf(at).split(':');
  return isEndOfDay(at) ? 'hết ' : `${hour} giờ ${minute} phút, `;
}

/** Whether an instant is the last second of its day, so that it names no hour. */
export function isEndOfDay(at: Instant): boolean {
  return timeOf(at) === '23:59:59';
}
