import { plainDay, withDays } from '@motcua/atlas';
import {
  type CalendarEdition,
  civilDate,
  type DecidedDay,
  decidedDayOn,
  isWorkingDay,
  type Language,
  sayCause,
  vietnam,
  workingCalendar,
} from '@motcua/calendar';
import type { Label } from '@motcua/law';
import { calendarOf, editionFrom, editionOf, knownAtOf } from '../calendar-of.ts';
import { changesOf, type DayChange, type DayState, warningsOf } from '../edition-changes.ts';
import { Failure, misuse } from '../failure.ts';
import { paintFor } from '../paint.ts';
import { readJson } from '../read.ts';
import { capital, dayCell } from '../say.ts';
import type { Answer, Call } from '../spec.ts';
import { table } from '../table.ts';

/** `calendar`: the decided days of the edition, or of one year. */
export function calendar(call: Call): Answer {
  const edition = editionOf(call);
  const knownAt = knownAtOf(call);
  const year = yearOf(call.args[0]);
  const known = edition.days.filter((it) => knownAt === null || it.decidedOn <= knownAt);
  const days = known.filter((it) => year === null || it.on.startsWith(year)).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  if (year !== null && !edition.years.some((it) => `${it.year}` === year)) throw undecidedYear(year, edition);
  return {
    json: { edition: edition.id, knownAt, year: year === null ? null : Number(year), years: edition.years, days },
    text: [
      head(edition, call),
      table(
        days.map((it) => row(it, call.language)),
        '  ',
      ),
    ].join('\n'),
  };
}

/** `calendar check`: whether a file is a calendar that can be counted with, and what it changes. */
export function calendarCheck(call: Call): Answer {
  const { language, world } = call;
  const edition = editionFrom(readJson(world, call.args[0] ?? ''));
  const made = workingCalendar(edition);
  const years = edition.years.map((it) => it.year);
  const text: Label = {
    vi: `«${edition.id}» dùng được: các năm ${years[0]}–${years.at(-1)}, ${edition.days.length} ngày, ${made.select.length} ngày làm việc.`,
    en: `«${edition.id}» can be used: years ${years[0]} to ${years.at(-1)}, ${edition.days.length} days, ${made.select.length} working days.`,
  };
  const changes = changesOf(vietnam, edition);
  const warnings = warningsOf(vietnam, edition);
  return {
    json: {
      ok: true,
      edition: edition.id,
      years,
      days: edition.days.length,
      workingDays: made.select.length,
      comparedWith: vietnam.id,
      changes,
      warnings: warnings.map((it) => ({ code: it.code, on: it.on, message: it.says[language] })),
    },
    text: [
      text[language],
      ...changeLines(changes, language),
      ...warnings.map((it) => paintFor(world).bad(`${language === 'vi' ? 'Lưu ý' : 'Note'}: ${it.says[language]}`)),
    ].join('\n'),
  };
}

/** The days that change, one row each: as it was, and as it is now. */
function changeLines(changes: readonly DayChange[], language: Language): readonly string[] {
  const head: Label = { vi: `So với «${vietnam.id}»`, en: `Against «${vietnam.id}»` };
  const none: Label = { vi: 'không ngày nào thay đổi.', en: 'no day changes.' };
  if (changes.length === 0) return [`${head[language]}: ${none[language]}`];
  const rows = changes.map((it) => [
    dayCell(it.on, language),
    it.before === null ? '–' : stateWords(it.before, language),
    '→',
    stateWords(it.after, language),
  ]);
  return [`${head[language]}:`, table(rows, '  ')];
}

function stateWords({ worked, decided }: DayState, language: Language): string {
  return decided === null ? plainReason(worked, language) : dayWords(decided, language);
}

/** `calendar why`: what a day is, and who decided it. */
export function calendarWhy(call: Call): Answer {
  const on = civilDate(call.args[0] ?? '');
  const made = calendarOf(call);
  const worked = isWorkingDay(made, on);
  const decided = decidedDayOn(made, on);
  const language = call.language;
  const why = decided === null ? plainReason(worked, language) : dayWords(decided, language);
  const word: Label = worked ? { vi: 'ngày làm việc', en: 'worked' } : { vi: 'ngày nghỉ', en: 'off' };
  return {
    json: { on, worked, why, decided, edition: made.edition, knownAt: made.knownAt },
    text: `${dayCell(on, language)}: ${word[language]}. ${capital(why)}.`,
  };
}

function head(edition: CalendarEdition, call: Call): string {
  const last = edition.years.at(-1);
  const decidedBy = (language: Language) =>
    last === undefined ? '' : `${last.instrument}, ${plainDay(last.decidedOn, language)}`;
  const until: Label = {
    vi: `đã quyết định đến hết năm ${last?.year} (${decidedBy('vi')})`,
    en: `decided up to the end of ${last?.year} (${decidedBy('en')})`,
  };
  return `${paintFor(call.world).strong(edition.title[call.language])}\n${edition.id}, ${until[call.language]}`;
}

function row(it: DecidedDay, language: Language): readonly string[] {
  return [dayCell(it.on, language), causeOf(it, language), `${it.instrument} (${plainDay(it.decidedOn, language)})`];
}

function dayWords(it: DecidedDay, language: Language): string {
  const by: Label = {
    vi: `theo ${it.instrument} ngày ${plainDay(it.decidedOn, 'vi')}`,
    en: `by ${it.instrument} of ${plainDay(it.decidedOn, 'en')}`,
  };
  return `${causeOf(it, language)}, ${by[language]}`;
}

/** What a day is, and what is not sure about it. */
function causeOf({ kind, instrument, ...it }: DecidedDay, language: Language): string {
  return withDays(sayCause({ ...it, counted: false, why: kind, source: instrument }, language), language);
}

function plainReason(worked: boolean, language: Language): string {
  const words: Label = worked
    ? { vi: 'ngày làm việc bình thường', en: 'an ordinary working day' }
    : {
        vi: 'ngày nghỉ hằng tuần (Điều 111 Bộ luật Lao động 45/2019/QH14)',
        en: 'weekly rest day (Điều 111 Bộ luật Lao động 45/2019/QH14)',
      };
  return words[language];
}

function yearOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^\d{4}$/.test(text)) return text;
  throw misuse('invalidYear', {
    vi: `«${text.slice(0, 40)}» không phải là một năm. Viết bốn chữ số: calendar 2025.`,
    en: `«${text.slice(0, 40)}» is not a year. Write four digits: calendar 2025.`,
  });
}

function undecidedYear(year: string, edition: CalendarEdition): Failure {
  const [first, last] = [edition.years[0]?.year, edition.years.at(-1)?.year];
  return new Failure('undecidedYear', 1, {
    vi: `Lịch nghỉ năm ${year} chưa có trong «${edition.id}» (có ${first}–${last}). Nạp quyết định mới bằng --calendar TỆP.`,
    en: `The days off of ${year} are not in «${edition.id}» (it has ${first} to ${last}). Load the decision with --calendar FILE.`,
  });
}
