import type { CivilDate, Weekday } from '../civil-date.ts';
import type { DecidedDay, Label } from '../edition.ts';

/** A holiday of the law, as far as it can be foreseen. */
export interface ForecastDay {
  readonly name: Label;
  readonly basis: string;
  /** `MM-DD`, for a holiday with a fixed date. */
  readonly monthDay?: string;
  /** The instrument that made it, when it is younger than the Labour Code. */
  readonly since?: string;
}

const labourCode = 'khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14';

/** What every forecast day says of its origin. `decidedOn` is the day of no decision: the first day of the calendar. */
export const forecastBasis: Omit<DecidedDay, 'on' | 'kind' | 'name' | 'basis'> = {
  instrument: 'dự kiến',
  decidedOn: '0001-01-01' as CivilDate,
  confidence: 'computed',
  source: 'motcua.calendar: quy tắc dự kiến',
  note: {
    vi: 'Dự kiến: chưa có thông báo của cơ quan có thẩm quyền, chưa tính ngày hoán đổi.',
    en: 'Forecast: no competent authority has announced it yet, and no swap is foreseen.',
  },
};

/** The rules of the forecast. */
export const forecastRules = {
  fixed: [
    { name: { vi: 'Tết Dương lịch', en: "New Year's Day" }, basis: labourCode, monthDay: '01-01' },
    { name: { vi: 'Ngày Chiến thắng', en: 'Victory Day' }, basis: labourCode, monthDay: '04-30' },
    { name: { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' }, basis: labourCode, monthDay: '05-01' },
    {
      name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
      basis: 'Nghị quyết 28/2026/QH16',
      monthDay: '11-24',
      since: '28/2026/QH16',
    },
  ] satisfies readonly ForecastDay[] as readonly ForecastDay[],
  tet: { name: { vi: 'Tết Âm lịch', en: 'Lunar New Year' }, basis: labourCode } as ForecastDay,
  /** Two days before and three from the first of the lunar year: the run of 2023, 2024 and 2025. 2026 had one and four. */
  tetOffsets: [-2, -1, 0, 1, 2],
  hungKings: {
    name: { vi: 'Ngày Giỗ Tổ Hùng Vương', en: 'Hung Kings Commemoration Day' },
    basis: labourCode,
  } as ForecastDay,
  national: { name: { vi: 'Quốc khánh', en: 'National Day' }, basis: labourCode } as ForecastDay,
  /** The day beside 2 September that was chosen, by the weekday of 2 September: 1 after it, -1 before it. */
  nationalNeighbour: { 1: 1, 2: -1, 3: -1, 4: 1, 5: -1, 6: -1, 7: 1 } as Readonly<Record<Weekday, number>>,
  compensatory: { basis: 'khoản 3 Điều 111 Bộ luật Lao động 45/2019/QH14' },
} as const;
