import type { Spec } from '../spec.ts';

/** Whether a file is a plan that runs. */
export const planCheckCommand: Spec = {
  usage: 'check <file>',
  summary: {
    vi: 'Kiểm tra một tệp kế hoạch: mọi chỗ sai, ở mục nào',
    en: 'Check a plan file: everything that is wrong, and where',
  },
  arguments: { file: { vi: 'tệp JSON; - là stdin', en: 'a JSON file; - is stdin' } },
  examples: ['plan check ke-hoach.json'],
  load: async () => (await import('../commands/plan-check.ts')).planCheck,
};
