import type { Label } from '@motcua/law';
import type { Spec } from '../spec.ts';
import { assumeOption, factOptions, knownAt } from './plan-options.ts';

const group: Label = { vi: 'Thời hạn và lịch', en: 'Terms and calendar' };
const examplesOfDue = [
  'due birth-group --received 2025-03-14T16:10',
  'due birth-group --received 2026-11-23T09:00 --verification --counting inclusive',
  'due residence-registration --received 2025-03-14T09:00 --json',
  'due death-group --received 2025-01-06T10:00 --choice 4 --regime-of-deceased BHXH',
];

/** The commands that ask for dates only; none of them needs a store. */
export const dateCommands: readonly Spec[] = [
  {
    usage: 'procedures',
    group,
    summary: {
      vi: 'Các thủ tục, thời hạn, vai trò và sự kiện của chúng',
      en: 'The procedures, their terms, roles and events',
    },
    arguments: {},
    options: [
      {
        flags: '--of <procedure>',
        about: {
          vi: 'một thủ tục, đầy đủ: các trường của hồ sơ và của từng sự kiện (--json: JSON Schema)',
          en: 'one procedure in full: the fields of its dossier and events (--json: JSON Schema)',
        },
      },
      {
        flags: '--example <procedure>',
        about: { vi: 'in một hồ sơ mẫu hợp lệ của thủ tục', en: 'print a valid example of a dossier' },
      },
      {
        flags: '--on <date>',
        about: {
          vi: 'với --of, --example: phiên bản áp dụng cho hồ sơ tiếp nhận ngày này',
          en: 'with --of or --example: the version for dossiers received on this day',
        },
      },
    ],
    examples: [
      'procedures',
      'procedures --of birth-group',
      'procedures --example birth-group > dossier.json',
      'procedures --example birth-group --on 2024-03-04',
    ],
    load: async () => (await import('../commands/procedures.ts')).procedures,
  },
  {
    usage: 'due <procedure>',
    group,
    summary: { vi: 'Bao giờ trả kết quả, từng ngày một', en: 'When the result is due, day by day' },
    arguments: {
      procedure: { vi: 'thủ tục, như lệnh procedures liệt kê', en: 'a procedure, as procedures lists them' },
    },
    options: [
      {
        flags: '--received <instant>',
        presence: 'required',
        about: { vi: 'thời điểm tiếp nhận, ví dụ 2025-03-14T16:10', en: 'when it was received, as 2025-03-14T16:10' },
      },
      { flags: '--verification', about: { vi: 'phải xác minh', en: 'verification is needed' } },
      {
        flags: '--counting <way>',
        choices: ['exclusive', 'inclusive'],
        about: {
          vi: 'ngày tiếp nhận là ngày 0 hay ngày 1 (mặc định exclusive)',
          en: 'the day of receipt is day 0 or day 1 (default exclusive)',
        },
      },
      assumeOption,
      ...factOptions,
      knownAt,
    ],
    examples: examplesOfDue,
    load: async () => (await import('../commands/due.ts')).due,
  },
  {
    usage: 'term <term>',
    group,
    summary: { vi: 'Đếm một thời hạn', en: 'Count a term' },
    arguments: {
      term: {
        vi: '5wd ngày làm việc, 8wh giờ làm việc, 15d ngày, 4h giờ, 1month tháng, same-day trong ngày, until:2026-12-10 đến ngày hẹn',
        en: '5wd working days, 8wh working hours, 15d days, 4h hours, 1month, same-day, until:2026-12-10 a promised day',
      },
    },
    options: [
      {
        flags: '--from <start>',
        presence: 'required',
        about: { vi: 'ngày hoặc thời điểm bắt đầu', en: 'the day or instant it starts' },
      },
      {
        flags: '--counting <way>',
        choices: ['exclusive', 'inclusive', 'moment'],
        about: {
          vi: 'từ ngày sau (ngày), kể cả ngày đầu, hoặc từ thời điểm (giờ)',
          en: 'from the next day (days), with the first day, or from the moment (hours)',
        },
      },
      {
        flags: '--roll <rule>',
        choices: ['none', 'next-working-day'],
        about: {
          vi: 'ngày cuối rơi vào ngày nghỉ (d và month: next-working-day)',
          en: 'a last day that is a rest day (d and month: next-working-day)',
        },
      },
      {
        flags: '--office <hours>',
        about: {
          vi: 'giờ làm việc: default hoặc 07:30-11:30,13:30-17:00',
          en: 'office hours: default, or 07:30-11:30,13:30-17:00',
        },
      },
      knownAt,
    ],
    examples: [
      'term 5wd --from 2024-04-24',
      'term 5wd --from 2024-04-24 --known-at 2024-01-01',
      'term 8wh --from 2026-11-20T10:00 --office 07:30-11:30,13:30-17:00',
    ],
    load: async () => (await import('../commands/term.ts')).term,
  },
  {
    usage: 'calendar [year]',
    group,
    summary: {
      vi: 'Lịch nghỉ đã quyết định, theo văn bản nào',
      en: 'The days off as decided, and by which document',
    },
    arguments: { year: { vi: 'chỉ năm này', en: 'this year only' } },
    options: [knownAt],
    examples: ['calendar 2025', 'calendar why 2024-05-04', 'calendar check days-off.json'],
    children: [
      {
        usage: 'check <file>',
        summary: { vi: 'Kiểm tra một tệp lịch', en: 'Check a calendar file' },
        arguments: { file: { vi: 'tệp JSON', en: 'a JSON file' } },
        load: async () => (await import('../commands/calendar.ts')).calendarCheck,
      },
      {
        usage: 'why <date>',
        summary: { vi: 'Vì sao ngày này làm việc hoặc nghỉ', en: 'Why a day is worked or off' },
        arguments: { date: { vi: 'ngày, YYYY-MM-DD', en: 'a day, YYYY-MM-DD' } },
        options: [knownAt],
        load: async () => (await import('../commands/calendar.ts')).calendarWhy,
      },
    ],
    load: async () => (await import('../commands/calendar.ts')).calendar,
  },
];
