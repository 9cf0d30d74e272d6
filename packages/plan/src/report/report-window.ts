import { type CivilDate, civilDate, isWorkingDay, nextWorkingDay, type WorkingCalendar } from '@motcua/calendar';
import {
  type Choices,
  type Citation,
  type Conflict,
  choose,
  cite,
  conflicts,
  decree9of2019,
  dispatch581,
  type Label,
  localPractice,
} from '@motcua/law';
import { reportDayOnRestDay, reportSendBy } from './assumptions.ts';
import { type PeriodPart, periodOf, periodParts, type ReportPeriod } from './period.ts';

/** The data of one report: from which day to which, and by which day it is sent. */
export interface ReportWindow {
  /** `2025-Q1` */
  readonly id: string;
  readonly period: ReportPeriod;
  readonly title: Label;
  /** The first and the last day of its data. */
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** The last day on which the province sends it to the ministry, as printed; null where no source names one. */
  readonly sendBy: CivilDate | null;
  readonly cites: readonly Citation[];
  /** What no source says. */
  readonly missing: readonly Label[];
  /** The sources that disagree on it. */
  readonly conflict: Conflict | null;
}

interface Rule {
  readonly title: Label;
  /** Month and day; from December it is that of the year before. */
  readonly from: string;
  readonly until: string;
  readonly sendBy: string | null;
  readonly cites: Citation;
}

const general = cite(decree9of2019, 'toàn văn');
const ofQuarter = (numeral: string): Label => ({ vi: `quý ${numeral}`, en: `quarter ${numeral}` });

const rules: Readonly<Record<PeriodPart, Rule>> = {
  Q1: rule(ofQuarter('I'), '12-15', '03-14', '03-20', cite(dispatch581, 'Mục báo cáo quý I')),
  H1: rule(
    { vi: 'sáu tháng', en: 'the half-year' },
    '12-15',
    '06-14',
    '06-20',
    cite(dispatch581, 'Mục báo cáo sáu tháng'),
  ),
  Q2: rule(ofQuarter('II'), '03-15', '06-14', null, general),
  Q3: rule(ofQuarter('III'), '06-15', '09-14', '09-20', cite(dispatch581, 'Mục báo cáo quý III')),
  '9M': rule(
    { vi: 'chín tháng', en: 'nine months' },
    '12-15',
    '09-14',
    null,
    cite(localPractice, 'Mục báo cáo 09 tháng'),
  ),
  H2: rule({ vi: 'sáu tháng cuối', en: 'the second half' }, '06-15', '12-14', null, general),
  Q4: rule(ofQuarter('IV'), '09-15', '12-14', null, general),
  Y: rule({ vi: '', en: 'the year' }, '12-15', '12-14', '12-20', cite(dispatch581, 'Mục báo cáo năm')),
};

/** What no source says of a report whose day is not known. */
const noDay: Label = {
  vi: 'Chưa thấy văn bản nào nêu ngày gửi báo cáo này: Công văn 581/BNV-CCHC chỉ nêu quý I, sáu tháng, quý III và năm.',
  en: 'No source names the day of this report: dispatch 581/BNV-CCHC speaks of the first quarter, the half-year, the third quarter and the year alone.',
};

/** What no source says of the data of the report that is made only in places. */
const noWindow: Label = {
  vi: 'Chưa thấy văn bản nào nêu kỳ số liệu của báo cáo chín tháng: 15/12 năm trước đến 14/9 là suy ra từ ngày chốt các kỳ khác.',
  en: 'No source names the data of the nine-month report: from 15 December to 14 September is inferred from the closing days of the others.',
};

/**
 * The windows of the reports of a year, in the order in which their data close.
 *
 * @example
 * ```ts
 * import { reportWindows } from '@motcua/plan';
 * const [first] = reportWindows(2025);
 * [first?.id, first?.from, first?.until, first?.sendBy]; // => ['2025-Q1', '2024-12-15', '2025-03-14', '2025-03-20']
 * ```
 */
export function reportWindows(year: number): readonly ReportWindow[] {
  return periodParts.map((part) => reportWindow(periodOf(year, part)));
}

/**
 * The window of one report.
 *
 * @example
 * ```ts
 * import { parsePeriod, reportWindow } from '@motcua/plan';
 * reportWindow(parsePeriod('2025-9M')).from; // => '2024-12-15'
 * reportWindow(parsePeriod('2025-Q4')).sendBy; // => null
 * ```
 */
export function reportWindow(period: ReportPeriod): ReportWindow {
  const { title, from, until, sendBy, cites } = rules[period.part];
  const name = period.part === 'Y' ? { vi: '', en: '' } : { vi: ` ${title.vi}`, en: ` for ${title.en}` };
  return {
    id: period.id,
    period,
    title: { vi: `Báo cáo${name.vi} năm ${period.year}`, en: `Report${name.en || ' for the year'} ${period.year}` },
    from: civilDate(`${from.startsWith('12') ? period.year - 1 : period.year}-${from}`),
    until: civilDate(`${period.year}-${until}`),
    sendBy: sendBy === null ? null : civilDate(`${period.year}-${sendBy}`),
    cites: cites === general ? [general] : [cites, general],
    missing: [...(period.part === '9M' ? [noWindow] : []), ...(sendBy === null ? [noDay] : [])],
    conflict: period.part === 'Q3' || period.part === '9M' ? thirdQuarter() : null,
  };
}

/**
 * The day on which a report is due, by the answers to what no source says; null where none can be named.
 *
 * @throws UndecidedYear when the day lies outside the calendar.
 * @example
 * ```ts
 * import { vietnam, workingCalendar } from '@motcua/calendar';
 * import { parsePeriod, reportDay, reportWindow } from '@motcua/plan';
 * const calendar = workingCalendar(vietnam);
 * const year = reportWindow(parsePeriod('2025-Y'));
 * reportDay(year, {}, calendar); // => '2025-12-22'
 * reportDay(year, { 'report-day-on-rest-day': 'asPrinted' }, calendar); // => '2025-12-20'
 * ```
 */
export function reportDay(window: ReportWindow, choices: Choices, calendar: WorkingCalendar): CivilDate | null {
  const day = choose(reportSendBy, choices) === 'windowEnd' ? window.until : window.sendBy;
  if (day === null || choose(reportDayOnRestDay, choices) === 'asPrinted') return day;
  return isWorkingDay(calendar, day) ? day : nextWorkingDay(calendar, day);
}

/**
 * What a period is called within a sentence.
 *
 * @example
 * ```ts
 * import { parsePeriod, periodName } from '@motcua/plan';
 * periodName(parsePeriod('2025-Q1')).vi; // => 'quý I năm 2025'
 * periodName(parsePeriod('2025-Y')).en; // => 'the year 2025'
 * ```
 */
export function periodName({ part, year }: ReportPeriod): Label {
  const { title } = rules[part];
  return { vi: `${title.vi} năm ${year}`.trim(), en: part === 'Y' ? `the year ${year}` : `${title.en} of ${year}` };
}

function rule(title: Label, from: string, until: string, sendBy: string | null, cites: Citation): Rule {
  return { title, from, until, sendBy, cites };
}

function thirdQuarter(): Conflict | null {
  return conflicts.find((it) => it.id === 'reports.third-quarter') ?? null;
}
