import { formNames } from '../form-names.ts';
import type { Spec } from '../spec.ts';
import { documentOptions, namesOption } from './document-options.ts';

/** The commands that write papers of cases: one letter, slip or register, and the inspector’s sheet. */
export const letterCommands: readonly Spec[] = [
  {
    usage: 'letter [case]',
    group: { vi: 'Hồ sơ', en: 'Cases' },
    summary: {
      vi: 'Một phiếu, thư hoặc sổ thành tệp: văn bản, HTML để in, hoặc docx để sửa',
      en: 'One letter, slip or register as a file: text, HTML to print, or docx to edit',
    },
    arguments: {
      case: { vi: 'mã hồ sơ; không cần cho sổ (register)', en: 'the id of the case; not for a register' },
    },
    options: [
      {
        flags: '--form <form>',
        presence: 'required',
        choices: formNames,
        about: {
          vi: 'mẫu: tiếp nhận, bổ sung, từ chối, xin lỗi (của nhiệm vụ: giải trình chậm tiến độ), dừng, thông báo, kiểm soát, sổ theo dõi',
          en: 'the form; apology is, of a task, the explanation of its delay',
        },
      },
      ...documentOptions,
      {
        flags: '--number <number>',
        about: {
          vi: 'phiếu thứ mấy của mẫu đó, từ 1 (mặc định: phiếu mới nhất)',
          en: 'which letter of that form, from 1 (default: the newest)',
        },
      },
      {
        flags: '--reference <number>',
        about: {
          vi: 'số của văn bản do văn thư cấp, ví dụ 12; không có thì để trống «Số: ……»',
          en: 'the number that the registry gives the letter, as 12; without it the place stays open',
        },
      },
      {
        flags: '--from <date>',
        about: { vi: 'sổ: tiếp nhận từ ngày này', en: 'register: received from this day on' },
      },
      {
        flags: '--to <date>',
        about: { vi: 'sổ: tiếp nhận đến hết ngày này', en: 'register: received up to this day' },
      },
      {
        flags: '--entry <book/number>',
        about: {
          vi: 'quyển số và số thứ tự trong Sổ theo dõi hồ sơ, ví dụ 01/125',
          en: 'book and number in the register of dossiers, as 01/125',
        },
      },
      namesOption,
    ],
    examples: [
      'letter LH-0001 --form notice --out lich-hen.html',
      'letter LH-0001 --form control --out kiem-soat.docx --names examples/loc-hoa/names.json',
      'letter --form register --from 2025-01-01 --to 2025-12-31',
    ],
    load: async () => (await import('../commands/letter.ts')).letter,
  },
  {
    usage: 'inspect <case>',
    group: { vi: 'Hồ sơ', en: 'Cases' },
    summary: {
      vi: 'Một hồ sơ trên hai trang, cho người kiểm tra: diễn biến, thời hạn, phiếu, giao nhận',
      en: 'One dossier on two pages, for an inspector: what happened, limits, letters, hand-overs',
    },
    arguments: { case: { vi: 'mã hồ sơ', en: 'the id of the case' } },
    options: [
      ...documentOptions,
      namesOption,
      {
        flags: '--with-personal-data',
        about: { vi: 'kèm dữ liệu cá nhân (mặc định: không)', en: 'with personal data (default: without)' },
      },
    ],
    examples: ['inspect LH-0001', 'inspect LH-0001 --out kiem-tra.html'],
    load: async () => (await import('../commands/inspect.ts')).inspect,
  },
];
