import type { CivilDate } from './civil-date.ts';
import type { Clock, Due } from './clock.ts';
import { secondOfDay } from './clock-time.ts';
import type { ClockTime } from './counting.ts';
import { dayOf, type Instant, timeOf } from './instant.ts';
import type { LedgerCode, LedgerEntry } from './ledger.ts';
import type { Remaining } from './remaining.ts';
import type { CountedUnit, Term } from './term.ts';
import {
  dayMonthYear,
  type Gap,
  gapsOf,
  hoursAndMinutes,
  nameOf,
  ownReasons,
  type Voice,
  weekdayName,
} from './voice.ts';

/** The Vietnamese voice of dates and terms. */
export const vietnamese: Voice = { entry, cause, due, standing, remaining, term, day, moment };

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const units: Readonly<Record<CountedUnit, string>> = {
  workingDay: 'ngày làm việc',
  workingHour: 'giờ làm việc',
  day: 'ngày',
  hour: 'giờ',
  month: 'tháng',
};
const reasons: Readonly<Record<LedgerCode, string>> = {
  dayOfReceipt: 'ngày tiếp nhận',
  afterCutoff: 'tiếp nhận sau giờ quy định, tính sang ngày làm việc tiếp theo',
  counted: 'ngày trong thời hạn',
  outsideHours: 'ngoài giờ làm việc',
  weekend: 'ngày nghỉ hằng tuần',
  statutory: 'nghỉ lễ, tết',
  compensatory: 'nghỉ bù',
  unsplit: 'nghỉ lễ, tết hoặc nghỉ bù',
  swappedOff: 'nghỉ hoán đổi',
  swappedOn: 'ngày làm bù',
  local: 'nghỉ theo quyết định của địa phương',
  localOn: 'làm việc theo quyết định của địa phương',
  forecast: 'ngày nghỉ dự kiến',
  paused: 'tạm dừng tính thời hạn',
  rolled: 'chuyển sang ngày làm việc tiếp theo',
  promised: 'chờ đến ngày đã định',
  dayOfPromise: 'ngày bắt đầu chờ đến ngày đã định',
};

function entry(it: LedgerEntry): string {
  const counted = it.counted ? `tính${worked(it)}` : 'không tính';
  const name = day(it.on);
  const forecast = it.forecast === true ? ' [dự kiến]' : '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${counted}, ${reason(it)}${forecast}`;
}

function due(it: Due, clock: Clock, ledger: readonly LedgerEntry[]): string {
  const gaps = gapsOf(ledger).map(gap);
  const left = gaps.length === 0 ? '' : ` Không tính: ${gaps.join('; ')}.`;
  const forecast = ledger.some((one) => one.forecast === true) ? ' Kết quả này là dự kiến.' : '';
  return `Hạn: ${moment(it.at)}, ${term(clock.term)} kể từ ${moment(clock.from)}.${left}${forecast}`;
}

function standing(clock: Clock): string {
  const since = clock.pauses.at(-1)?.from ?? clock.from;
  return `Thời hạn ${term(clock.term)} kể từ ${moment(clock.from)} đang tạm dừng từ ${moment(since)}.`;
}

function remaining(left: Remaining): string {
  const word = left.state === 'left' ? 'Còn' : 'Quá';
  const parts = [left.days === 0 ? '' : `${left.days} ngày làm việc`, left.hours === 0 ? '' : `${left.hours} giờ`];
  const whole = parts.filter((it) => it !== '').join(' ');
  return `${word} ${whole === '' ? `${left.minutes} phút` : whole}`;
}

function term(it: Term): string {
  if (it.unit === 'sameDay') return 'trong ngày';
  if (it.unit === 'until') return `đến ${day(it.on)}`;
  return `${it.count} ${units[it.unit]}`;
}

function gap(it: Gap): string {
  return `${it.from === it.to ? day(it.from) : `từ ${day(it.from)} đến ${day(it.to)}`} – ${reason(it.entry)}`;
}

function reason(it: LedgerEntry): string {
  return it.source === null || ownReasons.has(it.why) ? cause(it) : `${cause(it)} (${it.source})`;
}

function cause(it: LedgerEntry): string {
  if (it.cutoff !== undefined) return `tiếp nhận sau ${hour(it.cutoff)}, tính sang ngày làm việc tiếp theo`;
  const name = nameOf(it, 'vi');
  return `${reasons[it.why]}${name === null ? '' : ` – ${name}`}${doubt(it)}`;
}

/** What is not sure about a decided day. */
function doubt(it: LedgerEntry): string {
  if (it.note !== undefined) return ` [${it.note.vi}]`;
  return it.confidence === 'inferred' ? ' [suy luận]' : '';
}

function hour(time: ClockTime): string {
  const [hours, minutes] = hoursAndMinutes(secondOfDay(time));
  return `${hours} giờ${minutes === 0 ? '' : ` ${minutes} phút`}`;
}

function worked(it: LedgerEntry): string {
  if (it.seconds === undefined) return '';
  const [hours, minutes] = hoursAndMinutes(it.seconds);
  return ` ${hours} giờ${minutes === 0 ? '' : ` ${minutes} phút`}`;
}

function moment(at: Instant): string {
  const time = timeOf(at);
  if (time === '23:59:59') return `hết ngày ${day(dayOf(at))}`;
  return `${time.slice(0, 5)} ${day(dayOf(at))}`;
}

function day(date: CivilDate): string {
  return `${weekdayName(date, weekdays)} ${dayMonthYear(date)}`;
}
