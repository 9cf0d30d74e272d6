import { addDays, type CivilDate, civilDate } from '@motcua/calendar';
import {
  type Citation,
  circular1of2020,
  circular2of2017,
  cite,
  civilStatusLaw2026,
  decree9of2019,
  decree63of2010,
  decree123of2015,
  type Label,
} from '@motcua/law';
import { periodOf } from './period.ts';
import { reportWindow } from './report-window.ts';

/** A duty that comes again each year beside the reports of the reform. */
export interface YearlyDuty {
  /** `civil-status-book-2025` */
  readonly id: string;
  readonly about: 'civilStatusBook' | 'procedureControl';
  readonly title: Label;
  /** The days that it is about. */
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** When it is due; null where no source names the day. */
  readonly due: { readonly on: CivilDate; readonly bound: 'inclusive' | 'exclusive' } | null;
  readonly cites: readonly Citation[];
  readonly missing: readonly Label[];
}

const noBookDay: Label = {
  vi: `Luật Hộ tịch số ${civilStatusLaw2026.number} có hiệu lực từ 01/3/2027; chưa thấy văn bản nào nêu ngày khóa sổ từ đó.`,
  en: `The Law on Civil Status ${civilStatusLaw2026.number} is in force from 1 March 2027; no source that was seen names the closing day since.`,
};

/**
 * The duties about a year that come again beside the reports of the reform: the civil-status books are locked, and the
 * control of procedures is reported twice.
 *
 * @example
 * ```ts
 * import { yearlyDuties } from '@motcua/plan';
 * yearlyDuties(2025).map((it) => it.due); // => [null, null, { on: '2026-01-05', bound: 'exclusive' }]
 * ```
 */
export function yearlyDuties(year: number): readonly YearlyDuty[] {
  return [control(year, 'H1'), control(year, 'H2'), bookOf(year)];
}

/**
 * The last day on which a duty is still in time; null where no source names it.
 *
 * @example
 * ```ts
 * import { lastDayOf, yearlyDuties } from '@motcua/plan';
 * yearlyDuties(2025).map(lastDayOf); // => [null, null, '2026-01-04']
 * ```
 */
export function lastDayOf({ due }: Pick<YearlyDuty, 'due'>): CivilDate | null {
  return due === null || due.bound === 'inclusive' ? (due?.on ?? null) : addDays(due.on, -1);
}

/** The closing day is of the decree under the law of 2014: whether it stays under the next law is not known here. */
function bookOf(year: number): YearlyDuty {
  const on = civilDate(`${year + 1}-01-05`);
  const isKnown = on < civilStatusLaw2026.inForce.from;
  return {
    id: `civil-status-book-${year}`,
    about: 'civilStatusBook',
    title: { vi: `Khóa sổ hộ tịch năm ${year}`, en: `Locking the civil-status books of ${year}` },
    from: civilDate(`${year}-01-01`),
    until: civilDate(`${year}-12-31`),
    due: isKnown ? { on, bound: 'exclusive' } : null,
    cites: [cite(decree123of2015, 'Điều 11')],
    missing: isKnown ? [] : [noBookDay],
  };
}

function control(year: number, part: 'H1' | 'H2'): YearlyDuty {
  const { from, until } = reportWindow(periodOf(year, part));
  const half = part === 'H1' ? { vi: 'đầu', en: 'first' } : { vi: 'cuối', en: 'second' };
  return {
    id: `procedure-control-${year}-${part.toLowerCase()}`,
    about: 'procedureControl',
    title: {
      vi: `Báo cáo kiểm soát thủ tục hành chính sáu tháng ${half.vi} năm ${year}`,
      en: `Report on the control of procedures, ${half.en} half of ${year}`,
    },
    from,
    until,
    due: null,
    cites: [cite(decree63of2010, 'Điều 35'), cite(decree9of2019, 'toàn văn')],
    missing: [
      {
        vi: `Chưa thấy ngày gửi trong Thông tư ${circular2of2017.number} và Thông tư ${circular1of2020.number}.`,
        en: `The days of circulars ${circular2of2017.number} and ${circular1of2020.number} were not seen.`,
      },
    ],
  };
}
