import type { Spec } from '../spec.ts';

/** The command that finds cases. */
export const listCommands: readonly Spec[] = [
  {
    usage: 'cases',
    group: { vi: 'Hồ sơ', en: 'Cases' },
    summary: { vi: 'Liệt kê các hồ sơ trong kho', en: 'List the cases in the store' },
    options: [
      {
        flags: '--which <which>',
        choices: ['any', 'open', 'closed'],
        about: { vi: 'mọi hồ sơ (mặc định), đang mở, đã kết thúc', en: 'any (default), open ones, or closed ones' },
      },
      { flags: '--unit <unit>', about: { vi: 'chỉ hồ sơ đơn vị này đang giữ', en: 'only what this unit holds now' } },
      {
        flags: '--law <place>',
        about: {
          vi: 'chỉ hồ sơ theo phiên bản dựa vào văn bản hoặc điều khoản này',
          en: 'only cases whose version stands on this text or place',
        },
      },
      {
        flags: '--limit <number>',
        about: { vi: 'nhiều nhất bấy nhiêu dòng (mặc định 100)', en: 'at most so many (default 100)' },
      },
      { flags: '--after <case>', about: { vi: 'các hồ sơ sau mã này', en: 'the cases after this id' } },
    ],
    examples: ['cases', 'cases --which open', 'cases --which open --law "63/2024/NĐ-CP khoản 3 Điều 7"'],
    load: async () => (await import('../commands/cases.ts')).cases,
  },
];
