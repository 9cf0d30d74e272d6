import type { Spec } from '../spec.ts';

/** The tour, and what helps with the command itself. */
export const otherCommands: readonly Spec[] = [
  {
    usage: 'tour',
    summary: {
      vi: 'Một hồ sơ khai sinh ở Lộc Hòa, qua Tết, từ đầu đến cuối',
      en: 'One birth dossier of Lộc Hòa, over Tết, from end to end',
    },
    options: [{ flags: '--full', about: { vi: 'in từng ngày của mỗi hạn', en: 'print every day of every due date' } }],
    examples: ['tour', 'tour --lang en --full'],
    load: async () => (await import('../commands/tour.ts')).tour,
  },
  {
    usage: 'completion <shell>',
    summary: { vi: 'Gợi ý lệnh khi nhấn Tab', en: 'Completion of commands with Tab' },
    arguments: { shell: { vi: 'bash, zsh hoặc fish', en: 'bash, zsh or fish' } },
    examples: ['completion bash > ~/.motcua-completion', 'completion fish | source'],
    load: async () => (await import('../commands/completion.ts')).completion,
  },
];
