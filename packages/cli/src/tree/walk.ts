import type { Spec } from '../spec.ts';
import { assumeOption } from './plan-options.ts';

/** The command that walks one machine by hand. */
export const walkCommands: readonly Spec[] = [
  {
    usage: 'walk <machine>',
    summary: {
      vi: 'Tự đi từng bước một thủ tục hoặc một nhiệm vụ, không ghi vào kho',
      en: 'Walk a procedure or a task step by step, with nothing stored',
    },
    arguments: {
      machine: {
        vi: 'thủ tục (birth-registration), phiên bản của nó, hoặc nhiệm vụ (II.2.4.1)',
        en: 'a procedure (birth-registration), a version of it, or a task (II.2.4.1)',
      },
    },
    options: [
      {
        flags: '--plan <file>',
        about: {
          vi: 'kế hoạch của xã khác, tệp JSON (mặc định: của xã Lộc Hòa năm 2025)',
          en: 'another commune’s plan, a JSON file (default: that of Lộc Hòa for 2025)',
        },
      },
      {
        flags: '--received <instant>',
        about: {
          vi: 'thời điểm bắt đầu (mặc định: bây giờ; nhiệm vụ: ngày ban hành Kế hoạch)',
          en: 'when it begins (default: now; of a task: the day of the plan)',
        },
      },
      {
        flags: '--dossier <file>',
        about: { vi: 'hồ sơ, tệp JSON (mặc định: hồ sơ mẫu)', en: 'the dossier, a JSON file (default: the example)' },
      },
      assumeOption,
    ],
    examples: ['walk II.2.4.1', 'walk birth-registration --received 2025-03-14T09:00'],
    load: async () => (await import('../commands/walk.ts')).walk,
  },
];
