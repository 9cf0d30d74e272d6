import type { OptionSpec } from '../spec.ts';
import { regimeOption } from './money.ts';

/** As of when the calendar is known. */
export const knownAt: OptionSpec = {
  flags: '--known-at <date>',
  about: {
    vi: 'lịch như đã biết vào ngày này (mặc định: bản mới nhất)',
    en: 'the calendar as known on this day (default: the newest)',
  },
};

/** An answer to a silence of the law. */
export const assumeOption: OptionSpec = {
  flags: '--assume <id=choice>',
  presence: 'repeatable',
  about: {
    vi: 'chọn khác mặc định cho một điều luật bỏ ngỏ',
    en: 'answer a silence of the law other than by default',
  },
};

/** Facts of the dossier on which its dates depend. */
export const factOptions: readonly OptionSpec[] = [
  {
    flags: '--choice <number>',
    choices: ['2', '3', '4'],
    about: { vi: 'nhóm khai tử: chọn 02, 03 hoặc 04 thủ tục', en: 'death group: 2, 3 or 4 procedures' },
  },
  regimeOption,
  {
    flags: '--fact <name=value>',
    presence: 'repeatable',
    about: {
      vi: 'điều khác của hồ sơ mà thời hạn phụ thuộc vào',
      en: 'another fact of the dossier on which the dates depend',
    },
  },
];

/** Another commune's plan. */
export const planOption: OptionSpec = {
  flags: '--plan <file>',
  about: {
    vi: 'kế hoạch của xã khác, tệp JSON (mặc định: kế hoạch của kho, hoặc của xã Lộc Hòa năm 2025)',
    en: 'another commune’s plan, a JSON file (default: that of the store, or of Lộc Hòa for 2025)',
  },
};
