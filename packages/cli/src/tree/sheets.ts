import type { Spec } from '../spec.ts';
import { documentOptions, namesOption } from './document-options.ts';
import { assumeOption, factOptions, knownAt } from './plan-options.ts';

/** The command that writes a sheet for citizens; it needs no store. */
export const sheetCommands: readonly Spec[] = [
  {
    usage: 'sheet <procedure>',
    group: { vi: 'Thời hạn và lịch', en: 'Terms and calendar' },
    summary: {
      vi: 'Bản hướng dẫn cho người dân: cần gì, nộp ở đâu, bao giờ có kết quả',
      en: 'The citizen’s sheet: what to bring, where, by when, and what if not',
    },
    arguments: {
      procedure: { vi: 'thủ tục, như lệnh procedures liệt kê', en: 'a procedure, as procedures lists them' },
    },
    options: [
      {
        flags: '--on <date>',
        about: { vi: 'ngày nộp hồ sơ của ví dụ (mặc định: hôm nay)', en: 'the day of filing (default: today)' },
      },
      ...documentOptions,
      ...factOptions,
      assumeOption,
      namesOption,
      knownAt,
    ],
    examples: [
      'sheet birth-group --on 2025-03-14',
      'sheet death-group --on 2025-11-10 --choice 4 --out huong-dan.html',
    ],
    load: async () => (await import('../commands/sheet.ts')).sheet,
  },
];
