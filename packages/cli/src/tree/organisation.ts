import type { Label } from '@motcua/law';
import type { Spec } from '../spec.ts';

const group: Label = { vi: 'Đơn vị hành chính', en: 'Administrative units' };

/** The commands about units and what becomes of their cases. */
export const organisationCommands: readonly Spec[] = [
  {
    usage: 'units',
    group,
    summary: {
      vi: 'Các đơn vị vào một ngày, ai kế tục đơn vị đã thôi, theo văn bản nào',
      en: 'The units on a day, who follows those that ended, and by which texts',
    },
    options: [{ flags: '--on <date>', about: { vi: 'ngày (mặc định: hôm nay)', en: 'the day (default: today)' } }],
    examples: ['units', 'units --on 2025-06-30'],
    load: async () => (await import('../commands/units.ts')).units,
  },
  {
    usage: 'reorganise',
    group,
    summary: {
      vi: 'Chuyển hồ sơ đang mở của đơn vị đã thôi cho đơn vị kế tục; hạn và nhật ký giữ nguyên',
      en: 'Hand the open cases of units that ended on to who follows; dates and logs stay',
    },
    options: [
      { flags: '--at <instant>', about: { vi: 'thời điểm (mặc định: bây giờ)', en: 'the instant (default: now)' } },
    ],
    examples: ['reorganise', 'reorganise --at 2025-07-01T07:00'],
    load: async () => (await import('../commands/reorganise.ts')).reorganise,
  },
];
