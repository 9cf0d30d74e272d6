import type { Label } from '@motcua/law';
import type { OptionSpec, Spec } from '../spec.ts';
import { planOption } from './plan-options.ts';

const group: Label = { vi: 'Hồ sơ', en: 'Cases' };
const oneCase: Readonly<Record<string, Label>> = {
  case: { vi: 'mã hồ sơ', en: 'the id of the case' },
  event: { vi: 'sự kiện, như lệnh can liệt kê', en: 'the event, as can lists them' },
  procedure: { vi: 'thủ tục, như lệnh procedures liệt kê', en: 'a procedure, as procedures lists them' },
  kind: {
    vi: 'overdue quá hạn, due-soon sắp đến hạn, waiting đang chờ ai',
    en: 'overdue, due-soon, or waiting for whom',
  },
};
const at: OptionSpec = {
  flags: '--at <instant>',
  about: { vi: 'thời điểm (mặc định: bây giờ)', en: 'the instant (default: now)' },
};
const as: OptionSpec = {
  flags: '--as <role>',
  presence: 'required',
  about: { vi: 'vai trò thực hiện', en: 'the role that acts' },
};

/** The commands that work on cases in the store. */
export const caseCommands: readonly Spec[] = [
  {
    usage: 'open <procedure>',
    group,
    summary: { vi: 'Tiếp nhận một hồ sơ', en: 'Take in a dossier' },
    arguments: oneCase,
    options: [
      {
        flags: '--dossier <file>',
        about: {
          vi: 'hồ sơ, tệp JSON; - là stdin (nhiệm vụ của kế hoạch: không cần)',
          en: 'the dossier, a JSON file; - is stdin (the task of a plan needs none)',
        },
      },
      {
        flags: '--received <instant>',
        presence: 'required',
        about: { vi: 'thời điểm tiếp nhận', en: 'when it was received' },
      },
      as,
      {
        flags: '--unit <unit>',
        about: { vi: 'đơn vị tiếp nhận, như lệnh units liệt kê', en: 'the unit that takes it in, as units lists them' },
      },
      planOption,
      { flags: '--id <id>', about: { vi: 'mã hồ sơ (mặc định: tự đặt)', en: 'the id of the case (default: made up)' } },
      {
        flags: '--event-id <id>',
        about: { vi: 'mã của lần gửi, để gửi lại an toàn', en: 'an id for the call, so that it can be repeated' },
      },
      {
        flags: '--counting <way>',
        choices: ['exclusive', 'inclusive'],
        about: { vi: 'ngày tiếp nhận là ngày 0 hay ngày 1', en: 'the day of receipt is day 0 or day 1' },
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
      'open birth-group --dossier dossier.json --received 2025-01-24T16:10 --as requester --unit loc-hoa --id LH-0001',
    ],
    load: async () => (await import('../commands/open.ts')).open,
  },
  {
    usage: 'send <case> <event>',
    group,
    summary: { vi: 'Ghi nhận một sự kiện của hồ sơ', en: 'Tell a case of an event' },
    arguments: oneCase,
    options: [
      as,
      {
        flags: '--data <json>',
        about: {
          vi: 'dữ liệu của sự kiện: JSON, @TỆP hoặc @- (stdin)',
          en: 'what comes with it: JSON, @FILE, or @- for stdin',
        },
      },
      at,
      {
        flags: '--event-id <id>',
        about: { vi: 'mã của sự kiện, để gửi lại an toàn', en: 'an id for the event, so that it can be repeated' },
      },
      {
        flags: '--expect-version <number>',
        about: { vi: 'chỉ ghi khi hồ sơ đang ở phiên bản này', en: 'only when the case is at this version' },
      },
    ],
    examples: ['send LH-0001/birth dossier.accepted --as desk --at 2025-01-24T16:20'],
    load: async () => (await import('../commands/send.ts')).send,
  },
  {
    usage: 'can <case>',
    group,
    summary: {
      vi: 'Bây giờ được làm gì, với vai trò nào, vì sao không',
      en: 'What may be done now, as whom, and why not',
    },
    arguments: oneCase,
    options: [{ flags: as.flags, about: as.about }, at],
    examples: ['can LH-0001', 'can LH-0001/birth --as civilStatusOfficer'],
    load: async () => (await import('../commands/can.ts')).can,
  },
  {
    usage: 'show <case>',
    group,
    summary: { vi: 'Hồ sơ đang ở đâu, chờ ai, đến bao giờ', en: 'Where a case stands, for whom it waits, until when' },
    arguments: oneCase,
    options: [
      {
        flags: '--at <instant>',
        about: { vi: 'như tại ngày hoặc thời điểm đã qua này', en: 'as it stood on this past day or at this instant' },
      },
    ],
    examples: ['show LH-0001'],
    load: async () => (await import('../commands/show.ts')).show,
  },
  {
    usage: 'log <case>',
    group,
    summary: { vi: 'Nhật ký của hồ sơ', en: 'The log of a case' },
    arguments: oneCase,
    options: [{ flags: '--linked', about: { vi: 'kèm các hồ sơ thành phần', en: 'with the cases linked with it' } }],
    examples: ['log LH-0001 --linked'],
    load: async () => (await import('../commands/log.ts')).log,
  },
  {
    usage: 'explain <case>',
    group,
    summary: {
      vi: 'Mỗi thời hạn: đến bao giờ, còn bao lâu, vì sao',
      en: 'Each clock: until when, what is left, and why',
    },
    arguments: oneCase,
    options: [at],
    examples: ['explain LH-0001'],
    load: async () => (await import('../commands/explain.ts')).explain,
  },
  {
    usage: 'letters <case>',
    group,
    summary: { vi: 'Các phiếu, thư của hồ sơ, in đầy đủ', en: 'The letters of a case, in full' },
    arguments: oneCase,
    options: [
      {
        flags: '--names <file>',
        about: {
          vi: 'tên thật của các cơ quan và nơi lập, tệp JSON {agencies, place} (hoặc MOTCUA_NAMES)',
          en: 'what the agencies are really called, and the place: a JSON file {agencies, place} (or MOTCUA_NAMES)',
        },
      },
    ],
    examples: ['letters LH-0001', 'letters LH-0001 --names examples/loc-hoa/names.json'],
    load: async () => (await import('../commands/letters.ts')).letters,
  },
  {
    usage: 'worklist <kind>',
    group,
    summary: { vi: 'Việc quá hạn, sắp đến hạn, đang chờ ai', en: 'What is overdue, due soon, or waiting for whom' },
    arguments: oneCase,
    options: [
      { flags: '--role <role>', about: { vi: 'chỉ vai trò này', en: 'this role only' } },
      { flags: '--agency <agency>', about: { vi: 'chỉ cơ quan này', en: 'this agency only' } },
      {
        flags: '--unit <unit>',
        about: { vi: 'chỉ hồ sơ đơn vị này đang giữ', en: 'only what this unit holds now' },
      },
      {
        flags: '--within <term>',
        about: {
          vi: 'sắp đến hạn trong bao nhiêu ngày làm việc (mặc định 3wd)',
          en: 'due within so many working days (default 3wd)',
        },
      },
      { flags: '--limit <number>', about: { vi: 'nhiều nhất bấy nhiêu dòng', en: 'at most so many lines' } },
      at,
    ],
    examples: ['worklist overdue', 'worklist due-soon --within 3wd', 'worklist waiting --role civilStatusOfficer'],
    load: async () => (await import('../commands/worklist.ts')).worklist,
  },
  {
    usage: 'sweep',
    group,
    summary: { vi: 'Báo cho các hồ sơ những thời hạn đã qua', en: 'Tell the cases of deadlines that have passed' },
    options: [at],
    examples: ['sweep', 'sweep --at 2025-02-06T07:00'],
    load: async () => (await import('../commands/sweep.ts')).sweep,
  },
  {
    usage: 'replan',
    group,
    summary: {
      vi: 'Tính lại hạn của các hồ sơ đang mở theo lịch mới (--calendar)',
      en: 'Compute the due dates of open cases anew by a new calendar (--calendar)',
    },
    options: [at],
    examples: ['replan --calendar days-off.json'],
    load: async () => (await import('../commands/replan.ts')).replan,
  },
];
