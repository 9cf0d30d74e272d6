import { burialRegimes } from '@motcua/procedures';
import type { OptionSpec, Spec } from '../spec.ts';

const names = Object.keys(burialRegimes).join(', ');

/** Under which regimes the deceased stood. */
export const regimeOption: OptionSpec = {
  flags: '--regime-of-deceased <regimes>',
  about: {
    vi: `người chết thuộc diện nào; nhiều diện thì cách nhau bằng dấu phẩy: ${names}`,
    en: `under which regimes the deceased stood, separated by commas: ${names}`,
  },
};

/** The command that asks for amounts; it needs no store. */
export const moneyCommands: readonly Spec[] = [
  {
    usage: 'allowance',
    group: { vi: 'Thời hạn và lịch', en: 'Terms and calendar' },
    summary: {
      vi: 'Mai táng phí: bao nhiêu, ai chi trả, vì sao',
      en: 'The burial allowance: how much, paid by whom, and why',
    },
    arguments: {},
    options: [
      { ...regimeOption, presence: 'required' },
      { flags: '--died <date>', presence: 'required', about: { vi: 'ngày chết', en: 'the day of death' } },
      {
        flags: '--decided <date>',
        about: { vi: 'ngày ra quyết định (mặc định: chưa biết)', en: 'the day of the decision (default: not known)' },
      },
      {
        flags: '--local-standard <amount>',
        about: {
          vi: 'mức chuẩn trợ giúp xã hội của tỉnh, khi cao hơn mức chung, ví dụ 650000',
          en: 'the social standard of the province where it is above the national one, as 650000',
        },
      },
      {
        flags: '--assume <id=choice>',
        presence: 'repeatable',
        about: {
          vi: 'chọn khác mặc định cho một điều luật bỏ ngỏ',
          en: 'answer a silence of the law other than by default',
        },
      },
    ],
    examples: [
      'allowance --regime-of-deceased BTXH --died 2026-07-01',
      'allowance --regime-of-deceased BHXH,BTXH --died 2025-02-01 --json',
    ],
    load: async () => (await import('../commands/allowance.ts')).allowance,
  },
];
