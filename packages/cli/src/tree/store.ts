import type { Label } from '@motcua/law';
import type { Spec } from '../spec.ts';
import { planOption } from './plan-options.ts';

const group: Label = { vi: 'Kho hồ sơ', en: 'The store' };
const words: Readonly<Record<string, Label>> = {
  case: { vi: 'mã hồ sơ', en: 'the id of the case' },
  file: { vi: 'tệp', en: 'the file' },
};

/** The commands that look after the store. */
export const storeCommands: readonly Spec[] = [
  {
    usage: 'backup <file>',
    group,
    summary: { vi: 'Sao lưu kho, khi kho vẫn đang được dùng', en: 'Copy the store while it is in use' },
    arguments: words,
    examples: ['backup motcua-backup.sqlite'],
    load: async () => (await import('../commands/store.ts')).backup,
  },
  {
    usage: 'export <case>',
    group,
    summary: { vi: 'Xuất một hồ sơ với nhật ký', en: 'Export a case with its log' },
    arguments: words,
    options: [
      { flags: '--out <file>', about: { vi: 'ghi ra tệp thay vì stdout', en: 'into a file instead of stdout' } },
      {
        flags: '--with-personal-data',
        about: { vi: 'kèm dữ liệu cá nhân (mặc định: không)', en: 'with personal data (default: without)' },
      },
    ],
    examples: ['export LH-0001 --out LH-0001.json'],
    load: async () => (await import('../commands/transfer.ts')).exportCase,
  },
  {
    usage: 'import <file>',
    group,
    summary: { vi: 'Nhập một hồ sơ đã xuất', en: 'Take in an exported case' },
    arguments: { file: { vi: 'tệp đã xuất; - là stdin', en: 'an exported file; - is stdin' } },
    options: [planOption],
    examples: ['import LH-0001.json --store other.sqlite'],
    load: async () => (await import('../commands/transfer.ts')).importCase,
  },
  {
    usage: 'erase <case>',
    group,
    summary: {
      vi: 'Xóa dữ liệu cá nhân của hồ sơ, có ghi lại việc xóa',
      en: 'Erase the personal data of a case, and record that',
    },
    arguments: words,
    options: [
      { flags: '--as <role>', presence: 'required', about: { vi: 'vai trò thực hiện', en: 'the role that erases' } },
      { flags: '--reason <text>', presence: 'required', about: { vi: 'lý do', en: 'why' } },
      { flags: '--at <instant>', about: { vi: 'thời điểm (mặc định: bây giờ)', en: 'the instant (default: now)' } },
    ],
    examples: ['erase LH-0001 --as desk --reason "hết thời hạn lưu trữ"'],
    load: async () => (await import('../commands/store.ts')).erase,
  },
  {
    usage: 'replay <case>',
    group,
    summary: {
      vi: 'Chạy lại nhật ký và đối chiếu với trạng thái đã lưu',
      en: 'Follow the log anew and compare with what is stored',
    },
    arguments: words,
    examples: ['replay LH-0001'],
    load: async () => (await import('../commands/store.ts')).replay,
  },
];
