import type { OptionSpec } from '../spec.ts';

/** The options of a command that writes a document. */
export const documentOptions: readonly OptionSpec[] = [
  {
    flags: '--out <file>',
    about: {
      vi: 'ghi ra tệp .txt, .html, .docx hoặc .md (mặc định -: stdout)',
      en: 'into a file .txt, .html, .docx or .md (default -: stdout)',
    },
  },
  {
    flags: '--format <format>',
    choices: ['txt', 'html', 'docx', 'md'],
    about: {
      vi: 'định dạng (mặc định: theo đuôi tệp, không có đuôi thì txt)',
      en: 'the format (default: by the ending of the file, else txt)',
    },
  },
  { flags: '--force', about: { vi: 'ghi đè tệp đã có', en: 'overwrite a file that is there' } },
];

/** What the agencies are really called. */
export const namesOption: OptionSpec = {
  flags: '--names <file>',
  about: {
    vi: 'tên thật của các cơ quan, nơi lập, người hướng dẫn, tệp JSON {agencies, place, guide} (hoặc MOTCUA_NAMES)',
    en: 'what the agencies are really called, the place and who helps: a JSON file {agencies, place, guide} (or MOTCUA_NAMES)',
  },
};
