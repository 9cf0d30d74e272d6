import type { Label } from '@motcua/law';
import type { Spec } from '../spec.ts';

const group: Label = { vi: 'Pháp luật', en: 'The law' };

/** The commands that ask for the law itself: what stands on it, what changed, and what shows it. */
export const lawCommands: readonly Spec[] = [
  {
    usage: 'law [place...]',
    group,
    summary: {
      vi: 'Văn bản, điều khoản và những gì dựa vào chúng',
      en: 'Texts, their provisions, and what stands on them',
    },
    arguments: {
      place: {
        vi: 'số hoặc mã văn bản, điều khoản, hoặc cả hai: 63/2024/NĐ-CP khoản 3 Điều 7',
        en: 'the number or id of a text, a place in it, or both: 63/2024/NĐ-CP khoản 3 Điều 7',
      },
    },
    options: [
      {
        flags: '--of <procedure>',
        about: {
          vi: 'chiều ngược lại: mỗi bước chuyển của thủ tục dựa vào điều khoản nào',
          en: 'the other way: the provisions of each transition of a procedure',
        },
      },
      {
        flags: '--unused',
        about: { vi: 'chỉ điều khoản chưa được dùng', en: 'only provisions that nothing is done by' },
      },
      {
        flags: '--unmodelled',
        about: { vi: 'những gì không mô hình hóa, và lý do', en: 'what is not modelled, and why' },
      },
      {
        flags: '--assumptions',
        about: {
          vi: 'những điều luật bỏ ngỏ, cách hiểu và nơi áp dụng',
          en: 'the silences of the law, their answers, where they apply',
        },
      },
      {
        flags: '--conflicts',
        about: {
          vi: 'những chỗ các nguồn mâu thuẫn và nơi áp dụng',
          en: 'where sources disagree, and where that applies',
        },
      },
    ],
    examples: [
      'law',
      'law 63/2024/NĐ-CP',
      'law 63/2024/NĐ-CP khoản 3 Điều 7',
      'law "Điều 20"',
      'law --of birth-registration',
      'law --unmodelled',
      'law --assumptions --json',
    ],
    load: async () => (await import('../commands/law.ts')).law,
  },
  {
    usage: 'diff <procedure>',
    group,
    summary: {
      vi: 'Thủ tục thay đổi thế nào giữa hai ngày',
      en: 'How a procedure changed between two days',
    },
    arguments: {
      procedure: { vi: 'thủ tục, như lệnh procedures liệt kê', en: 'a procedure, as procedures lists them' },
    },
    options: [
      {
        flags: '--from <date>',
        presence: 'required',
        about: { vi: 'ngày tiếp nhận trước, YYYY-MM-DD', en: 'the earlier day of receipt, YYYY-MM-DD' },
      },
      {
        flags: '--to <date>',
        presence: 'required',
        about: { vi: 'ngày tiếp nhận sau, YYYY-MM-DD', en: 'the later day of receipt, YYYY-MM-DD' },
      },
      {
        flags: '--machine',
        about: {
          vi: 'kèm tên mà máy trạng thái dùng cho trạng thái, bước chuyển, điều kiện',
          en: 'with the names by which the machine knows states, transitions and guards',
        },
      },
    ],
    examples: [
      'diff birth-registration --from 2024-07-01 --to 2025-07-01',
      'diff birth-group --from 2024-07-01 --to 2025-07-01 --machine --json',
    ],
    load: async () => (await import('../commands/diff.ts')).diff,
  },
  {
    usage: 'examples [example]',
    group,
    summary: {
      vi: 'Ví dụ có lời giải: từng ngày một hồ sơ đi thế nào',
      en: 'Worked examples: how a dossier goes, day by day',
    },
    arguments: {
      example: {
        vi: 'mã ví dụ để xem đủ, hoặc thủ tục để liệt kê',
        en: 'the id of an example to tell it in full, or a procedure to list its own',
      },
    },
    examples: ['examples', 'examples birth-group'],
    load: async () => (await import('../commands/examples.ts')).examples,
  },
];
