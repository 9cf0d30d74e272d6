import type { OptionSpec } from '../spec.ts';

/** The options that every command has. */
export const globalOptions: readonly OptionSpec[] = [
  {
    flags: '--lang <language>',
    choices: ['vi', 'en'],
    about: { vi: 'ngôn ngữ (mặc định vi, hoặc MOTCUA_LANG)', en: 'language (default vi, or MOTCUA_LANG)' },
  },
  { flags: '--json', about: { vi: 'in ra đúng một giá trị JSON', en: 'print exactly one JSON value' } },
  {
    flags: '--store <file>',
    about: {
      vi: 'kho hồ sơ (mặc định .motcua/motcua.sqlite, hoặc MOTCUA_STORE)',
      en: 'the store of cases (default .motcua/motcua.sqlite, or MOTCUA_STORE)',
    },
  },
  {
    flags: '--calendar <file>',
    about: {
      vi: 'lịch nghỉ từ tệp JSON: ngày nghỉ mới quyết định không cần bản phát hành mới; kho giữ lại lịch đó',
      en: 'days off from a JSON file: a newly decided one needs no new release; the store keeps it',
    },
  },
  {
    flags: '--now <instant>',
    about: { vi: 'coi như bây giờ là thời điểm này', en: 'take this instant for the present' },
  },
];
