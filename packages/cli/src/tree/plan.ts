import type { Label } from '@motcua/law';
import type { OptionSpec, Spec } from '../spec.ts';
import { documentOptions } from './document-options.ts';
import { planCheckCommand } from './plan-check.ts';
import { assumeOption, planOption } from './plan-options.ts';

const group: Label = { vi: 'Kế hoạch cải cách hành chính', en: 'The reform plan' };
const at: OptionSpec = {
  flags: '--at <instant>',
  about: { vi: 'ngày hoặc thời điểm (mặc định: bây giờ)', en: 'the day or instant (default: now)' },
};
const [, , force] = documentOptions as readonly [OptionSpec, OptionSpec, OptionSpec];
const outFile: OptionSpec = {
  flags: '--out <file>',
  about: { vi: 'ghi ra tệp (mặc định -: stdout)', en: 'into a file (default -: stdout)' },
};

/** The commands of the plan: its tasks, its targets, where they stand, and what is reported of them. */
export const planCommands: readonly Spec[] = [
  {
    usage: 'plan',
    group,
    summary: {
      vi: 'Kế hoạch cải cách hành chính: nhiệm vụ, chỉ tiêu, tiến độ, báo cáo',
      en: 'A commune’s reform plan: its tasks, targets, progress and reports',
    },
    options: [planOption],
    examples: ['plan', 'plan tasks --area II', 'plan open', 'plan status --at 2025-06-30'],
    children: [
      {
        usage: 'tasks',
        summary: {
          vi: 'Các nhiệm vụ: chủ trì, thời hạn, máy trạng thái, chỗ in',
          en: 'The tasks: owner, deadline, machine, and where they are printed',
        },
        options: [
          {
            flags: '--area <id>',
            about: { vi: 'chỉ lĩnh vực này, ví dụ II hoặc II.2', en: 'this area only, as II or II.2' },
          },
          { flags: '--goal <id>', about: { vi: 'chỉ mục tiêu này, ví dụ II.2.2', en: 'this goal only, as II.2.2' } },
          {
            flags: '--lead <unit>',
            about: { vi: 'chỉ đơn vị chủ trì này, ví dụ justice', en: 'led by this unit, as justice' },
          },
          {
            flags: '--kind <kind>',
            choices: ['continuous', 'oneOff', 'onEvent', 'byReference', 'procedure', 'indicator'],
            about: { vi: 'chỉ loại này', en: 'of this kind' },
          },
          planOption,
        ],
        examples: [
          'plan tasks --area II.2',
          'plan tasks --kind oneOff --lead justice',
          'plan tasks --goal II.2.2 --json',
        ],
        load: async () => (await import('../commands/plan-tasks.ts')).planTasks,
      },
      {
        usage: 'targets',
        summary: {
          vi: 'Các chỉ tiêu: giá trị, cách đo, mâu thuẫn với chỉ tiêu nào',
          en: 'The targets: value, what measures it, which other contradicts it',
        },
        options: [planOption],
        examples: ['plan targets'],
        load: async () => (await import('../commands/plan-targets.ts')).planTargets,
      },
      {
        usage: 'conflicts',
        summary: {
          vi: 'Những chỗ Kế hoạch tự mâu thuẫn, mỗi bên với nguồn của nó',
          en: 'Where the plan contradicts itself, each side with its source',
        },
        options: [planOption],
        examples: ['plan conflicts'],
        load: async () => (await import('../commands/plan-conflicts.ts')).planConflicts,
      },
      {
        usage: 'lost',
        summary: {
          vi: 'Nhiệm vụ nào đã mất căn cứ vào một ngày, vì sao',
          en: 'Which tasks have lost their basis by a day, and why',
        },
        options: [
          { flags: '--on <date>', about: { vi: 'ngày (mặc định: hôm nay)', en: 'the day (default: today)' } },
          planOption,
        ],
        examples: ['plan lost --on 2025-07-01'],
        load: async () => (await import('../commands/plan-lost.ts')).planLost,
      },
      {
        usage: 'deadline <text...>',
        summary: {
          vi: 'Một thời hạn in trong kế hoạch được đọc thế nào',
          en: 'What a printed deadline is read as',
        },
        arguments: { text: { vi: 'thời hạn như được in', en: 'the deadline as it is printed' } },
        examples: ['plan deadline "Trước ngày 30/11/2025"', 'plan deadline Quý IV/2025 - Quý II/2026'],
        load: async () => (await import('../commands/plan-deadline.ts')).planDeadline,
      },
      {
        usage: 'open',
        summary: {
          vi: 'Giao mọi nhiệm vụ, chế độ báo cáo: mỗi việc thành một hồ sơ trong kho, từ ngày ban hành',
          en: 'Open every task and duty as a case of the store, as of the day of the decision',
        },
        options: [planOption, assumeOption],
        examples: ['plan open', 'send loc-hoa-2025-II.2.3.3 task.begun --as office --at 2025-02-03T09:00'],
        load: async () => (await import('../commands/plan-open.ts')).planOpen,
      },
      {
        usage: 'duties',
        summary: {
          vi: 'Chế độ báo cáo trong năm: kỳ số liệu, ngày gửi, căn cứ, điều chưa rõ',
          en: 'The duties of the year: their data, their days, their sources, and what is not known',
        },
        options: [planOption, assumeOption],
        examples: ['plan duties', 'plan duties --assume report-send-by=windowEnd', 'plan duties --json'],
        load: async () => (await import('../commands/plan-duties.ts')).planDuties,
      },
      {
        usage: 'status',
        summary: {
          vi: 'Từng nhiệm vụ, chỉ tiêu đang ở đâu: xong, đang làm, chậm, vì sao',
          en: 'Where every task and target stands: done, in hand, late, and why',
        },
        options: [at, planOption, assumeOption],
        examples: ['plan status --at 2025-06-30', 'plan status --at 2025-06-30 --json'],
        load: async () => (await import('../commands/plan-status.ts')).planStatus,
      },
      {
        usage: 'report',
        summary: {
          vi: 'Báo cáo quý, sáu tháng, chín tháng, năm từ kho hồ sơ',
          en: 'The report of a quarter, the half-year, nine months or the year, from the store',
        },
        options: [
          {
            flags: '--period <period>',
            presence: 'required',
            about: {
              vi: 'quý 2025-Q1 đến 2025-Q4, sáu tháng 2025-H1 hoặc 2025-H2, chín tháng 2025-9M, năm 2025-Y',
              en: 'a quarter 2025-Q1 to 2025-Q4, a half 2025-H1 or 2025-H2, nine months 2025-9M, the year 2025-Y',
            },
          },
          {
            flags: '--at <instant>',
            about: {
              vi: 'ngày hoặc thời điểm lập (mặc định: ngày gửi báo cáo của kỳ)',
              en: 'the day or instant it is made (default: the day on which the period’s report is sent)',
            },
          },
          {
            flags: '--out <file>',
            about: {
              vi: 'ghi ra tệp .txt, .html, .docx, .md, hoặc .json là số liệu (mặc định -: stdout)',
              en: 'into a file .txt, .html, .docx, .md, or .json for its data (default -: stdout)',
            },
          },
          ...documentOptions.slice(1),
          planOption,
          assumeOption,
        ],
        examples: ['plan report --period 2025-Q1', 'plan report --period 2025-Q1 --out bao-cao.docx'],
        load: async () => (await import('../commands/plan-report.ts')).planReport,
      },
      {
        usage: 'ics',
        summary: {
          vi: 'Lịch iCalendar: thời hạn, ngày báo cáo, ngày nghỉ',
          en: 'An iCalendar file: deadlines, days of report, days off',
        },
        options: [outFile, force, planOption, assumeOption],
        examples: ['plan ics --out ke-hoach.ics'],
        load: async () => (await import('../commands/plan-export.ts')).planIcs,
      },
      {
        usage: 'export',
        summary: {
          vi: 'In kế hoạch thành tệp JSON, để sửa và nạp lại bằng --plan',
          en: 'Print the plan as a JSON file, to be changed and loaded with --plan',
        },
        options: [outFile, force, planOption],
        examples: ['plan export --out ke-hoach.json'],
        load: async () => (await import('../commands/plan-export.ts')).planExport,
      },
      planCheckCommand,
      {
        usage: 'demo',
        summary: {
          vi: 'Một năm bịa của Kế hoạch trên máy trạng thái và kho thật, với bốn báo cáo',
          en: 'An invented year of the plan on real machines and a real store, with its four reports',
        },
        options: [
          {
            flags: '--seed <number>',
            about: {
              vi: 'số gieo (mặc định 1): cùng số, cùng kết quả',
              en: 'the seed (default 1): the same seed, the same bytes',
            },
          },
          {
            flags: '--out <folder>',
            about: { vi: 'thư mục để kho và báo cáo lại', en: 'a folder for the store and the reports' },
          },
          planOption,
        ],
        examples: ['plan demo --seed 7 --out nam-2025'],
        load: async () => (await import('../commands/plan-demo.ts')).planDemo,
      },
    ],
    load: async () => (await import('../commands/plan.ts')).plan,
  },
];
