import { addDays, type CivilDate, civilDate } from '../civil-date.ts';
import type { CalendarEdition, DayKind, DecidedDay, DecidedYear, Label } from '../edition.ts';
import { instruments } from './instruments.ts';

type Instrument = keyof typeof instruments;
type Extra = Partial<Omit<DecidedDay, 'on' | 'name'>>;

const holiday = 'khoản 1 Điều 112 Bộ luật Lao động 45/2019/QH14';
const choice = 'khoản 3 Điều 112 Bộ luật Lao động 45/2019/QH14';
const compensation = 'khoản 3 Điều 111 Bộ luật Lao động 45/2019/QH14';

const newYear: Label = { vi: 'Tết Dương lịch', en: "New Year's Day" };
const tet: Label = { vi: 'Tết Âm lịch', en: 'Lunar New Year' };
const hungKings: Label = { vi: 'Ngày Giỗ Tổ Hùng Vương', en: 'Hung Kings Commemoration Day' };
const victory: Label = { vi: 'Ngày Chiến thắng', en: 'Victory Day' };
const labour: Label = { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' };
const national: Label = { vi: 'Quốc khánh', en: 'National Day' };
const culture: Label = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' };

const tet2027Note: Label = {
  vi: 'Chưa tìm thấy văn bản tách ngày nghỉ Tết và ngày nghỉ bù.',
  en: 'Which days of the run are statutory and which compensatory was not found.',
};
const inferred2027: Extra = {
  instrument: compensation,
  source: 'suy ra từ khoản 3 Điều 111 Bộ luật Lao động 45/2019/QH14: 01/5/2027 là thứ Bảy',
  confidence: 'inferred',
  note: {
    vi: 'Suy ra từ khoản 3 Điều 111 Bộ luật Lao động; chưa tìm thấy văn bản xác nhận.',
    en: 'Inferred from article 111(3) of the Labour Code; no confirming document was found.',
  },
};

const days2023: readonly DecidedDay[] = [
  off('2023-01-01', newYear, 'year2023'),
  bridge('2023-01-02', newYear, 'year2023'),
  ...run('2023-01-20', 5, tet, 'year2023'),
  bridge('2023-01-25', tet, 'year2023'),
  bridge('2023-01-26', tet, 'year2023'),
  off('2023-04-29', hungKings, 'year2023'),
  off('2023-04-30', victory, 'year2023'),
  off('2023-05-01', labour, 'year2023'),
  bridge('2023-05-02', hungKings, 'year2023'),
  bridge('2023-05-03', victory, 'year2023'),
  ...run('2023-09-01', 2, national, 'year2023'),
  bridge('2023-09-04', national, 'year2023'),
];

const days2024: readonly DecidedDay[] = [
  off('2024-01-01', newYear, 'year2024'),
  ...run('2024-02-08', 5, tet, 'year2024'),
  bridge('2024-02-13', tet, 'year2024'),
  bridge('2024-02-14', tet, 'year2024'),
  off('2024-04-18', hungKings, 'year2024'),
  ...swap('2024-04-29', '2024-05-04', 'swap2024'),
  off('2024-04-30', victory, 'year2024'),
  off('2024-05-01', labour, 'year2024'),
  ...run('2024-09-02', 2, national, 'year2024'),
];

const days2025: readonly DecidedDay[] = [
  off('2025-01-01', newYear, 'year2025'),
  ...run('2025-01-27', 5, tet, 'year2025'),
  off('2025-04-07', hungKings, 'year2025'),
  off('2025-04-30', victory, 'year2025'),
  off('2025-05-01', labour, 'year2025'),
  ...swap('2025-05-02', '2025-04-26', 'year2025'),
  ...run('2025-09-01', 2, national, 'year2025'),
];

const days2026: readonly DecidedDay[] = [
  off('2026-01-01', newYear, 'year2026'),
  ...swap('2026-01-02', '2026-01-10', 'newYear2026'),
  ...run('2026-02-16', 5, tet, 'year2026'),
  off('2026-04-26', hungKings, 'year2026'),
  bridge('2026-04-27', hungKings, 'year2026'),
  off('2026-04-30', victory, 'year2026'),
  off('2026-05-01', labour, 'year2026'),
  ...swap('2026-08-31', '2026-08-22', 'year2026'),
  ...run('2026-09-01', 2, national, 'year2026'),
  off('2026-11-24', culture, 'cultureDay', { basis: 'Nghị quyết 28/2026/QH16' }),
];

const days2027: readonly DecidedDay[] = [
  off('2027-01-01', newYear, 'year2027'),
  ...run('2027-02-04', 7, tet, 'year2027', { kind: 'unsplit', note: tet2027Note }),
  off('2027-04-16', hungKings, 'year2027'),
  off('2027-04-30', victory, 'year2027'),
  off('2027-05-01', labour, 'year2027'),
  bridge('2027-05-03', labour, 'year2027', inferred2027),
  ...run('2027-09-02', 2, national, 'year2027'),
  off('2027-11-24', culture, 'year2027', { basis: 'Nghị quyết 28/2026/QH16' }),
];

/**
 * The days off of state offices in Vietnam that work Monday to Friday, 2023 to 2027, each with the document that
 * settled it and the date of that document. Private employers may have swapped other days.
 *
 * @example
 * ```ts
 * import { vietnam } from '@motcua/calendar';
 * vietnam.years.at(-1)?.instrument; // => '10065/VPCP-KGVX'
 * ```
 */
export const vietnam: CalendarEdition = {
  schema: 'motcua.calendar/1',
  id: 'vietnam-2026-10-02',
  title: { vi: 'Lịch nghỉ của cơ quan nhà nước 2023–2027', en: 'Days off of state offices of Vietnam, 2023 to 2027' },
  weeklyRest: [6, 7],
  years: [
    year(2023, 'year2023'),
    year(2024, 'year2024'),
    year(2025, 'year2025'),
    year(2026, 'year2026'),
    year(2027, 'year2027'),
  ],
  days: [...days2023, ...days2024, ...days2025, ...days2026, ...days2027],
};

function year(number: number, by: Instrument): DecidedYear {
  return { year: number, ...instruments[by] };
}

function off(on: string, name: Label, by: Instrument, extra: Extra = {}): DecidedDay {
  return entry(civilDate(on), 'statutory', name, by, { basis: holiday, ...extra });
}

function run(from: string, count: number, name: Label, by: Instrument, extra: Extra = {}): readonly DecidedDay[] {
  return Array.from({ length: count }, (_, index) =>
    off(addDays(civilDate(from), index), name, by, { basis: choice, ...extra }),
  );
}

/** A day off for a holiday that fell on a weekly rest day. */
function bridge(on: string, name: Label, by: Instrument, extra: Extra = {}): DecidedDay {
  return entry(civilDate(on), 'compensatory', name, by, { basis: compensation, ...extra });
}

function swap(offOn: string, workedOn: string, by: Instrument): readonly DecidedDay[] {
  const [free, worked] = [civilDate(offOn), civilDate(workedOn)];
  return [
    entry(free, 'swappedOff', { vi: `làm bù ${vi(worked)}`, en: `worked on ${worked} instead` }, by),
    entry(worked, 'swappedOn', { vi: `thay cho ${vi(free)}`, en: `in place of ${free}` }, by, { inPlaceOf: free }),
  ];
}

function entry(on: CivilDate, kind: DayKind, name: Label, by: Instrument, extra: Extra = {}): DecidedDay {
  return { on, kind, name, ...instruments[by], ...extra };
}

function vi(date: CivilDate): string {
  return `ngày ${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
