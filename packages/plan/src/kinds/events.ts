import { apologySent, type EventDeclaration } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { z } from 'zod';
import type { PlanTask } from '../plan-file.ts';

/** Who sends the events of a task: the units that lead, and whoever accepts and follows. */
export interface Senders {
  readonly lead: readonly string[];
  readonly accepts: string;
  /** Those who may drop a task or close it with the year. */
  readonly follow: readonly string[];
}

type Events = Readonly<Record<string, EventDeclaration>>;

function field<T extends z.ZodType>(vi: string, en: string, schema: T): T {
  return schema.meta({ ...schema.meta(), label: { vi, en } }) as T;
}

function coded<T extends z.ZodType<string>>(codes: T, values: Readonly<Record<z.output<T>, Label>>): T {
  return codes.meta({ ...codes.meta(), values }) as T;
}

const line = z.string().trim().min(1).max(300);
const text = z.string().trim().min(3).max(5000);
const reason = field('Lý do', 'Reason', z.string().trim().min(3).max(2000));
const document = field('Văn bản', 'Document', line);
const dueOn = field('Thời hạn mà văn bản nêu', 'The day that it names', z.iso.date());

const documents = field(
  'Tài liệu kiểm chứng',
  'Documents that prove it',
  z
    .array(
      z.strictObject({
        title: field('Tên văn bản, tài liệu', 'Title', line),
        number: field('Số, ký hiệu', 'Number', z.string().trim().min(1).max(60)).optional(),
        issuedOn: field('Ngày ban hành', 'Issued on', z.iso.date()).optional(),
      }),
    )
    .min(1)
    .max(30),
);
const summary = field('Tóm tắt kết quả', 'What was done', text);
const difficulties = field('Khó khăn, vướng mắc', 'Difficulties', text).optional();
const proposal = field('Đề xuất, kiến nghị', 'What is asked of whom', text).optional();

const nothing = z.strictObject({});
const why = z.strictObject({ reason });

/** What may happen to every task. */
export function commonEvents({ lead, accepts, follow }: Senders, apology: Citation): Events {
  return {
    'task.begun': told('Bắt đầu thực hiện', 'Begun', lead, nothing),
    'guidance.awaited': told(
      'Chờ hướng dẫn của cấp trên',
      'Guidance is awaited',
      lead,
      z.strictObject({ from: field('Cơ quan hướng dẫn', 'Whose guidance', line), reason }),
    ),
    'guidance.received': told(
      'Đã có hướng dẫn',
      'Guidance received',
      [...new Set([...lead, accepts])],
      z.strictObject({ document }),
    ),
    'task.dropped': told(
      'Không tiếp tục thực hiện nhiệm vụ',
      'Dropped',
      follow,
      z.strictObject({
        cause: field(
          'Nguyên nhân',
          'Cause',
          coded(z.enum(['lostBasis', 'planAmended']), {
            lostBasis: { vi: 'căn cứ không còn', en: 'what it rests on is gone' },
            planAmended: { vi: 'Kế hoạch được sửa đổi', en: 'the plan was amended' },
          }),
        ),
        document,
        note: field('Ghi chú', 'Note', text).optional(),
      }),
    ),
    'year.closed': told('Kết thúc nhiệm vụ khi hết năm', 'Closed with the year', follow, why),
    'apology.sent': {
      ...apologySent(lead, [apology]),
      data: z.strictObject({
        reason: reason.optional(),
        newDueOn: field('Ngày hoàn thành mới', 'New day', z.iso.date()),
      }),
      label: {
        vi: 'Giải trình chậm tiến độ, hẹn ngày hoàn thành mới',
        en: 'The delay explained, with a new day',
      },
    },
  };
}

/** What happens to a task that is done once. */
export function evidenceEvents({ lead, accepts }: Senders): Events {
  return {
    'evidence.submitted': told(
      'Nộp kết quả, sản phẩm',
      'The product handed in',
      lead,
      z.strictObject({ summary, documents, difficulties, proposal }),
    ),
    'evidence.accepted': told('Nghiệm thu kết quả', 'Accepted', [accepts], nothing),
    'evidence.returned': told('Trả lại để hoàn thiện', 'Returned', [accepts], why),
  };
}

/** What happens to a task that is reported period by period; `more` is what its reports carry of their own. */
export function reportEvents({ lead, accepts }: Senders, more: z.ZodRawShape = {}): Events {
  return {
    'report.submitted': told(
      'Nộp báo cáo kỳ',
      'The report of a period handed in',
      lead,
      z.strictObject({ summary, documents: documents.optional(), difficulties, proposal, ...more }),
    ),
    'report.accepted': told('Chấp nhận báo cáo kỳ', 'The report accepted', [accepts], nothing),
    'report.returned': told('Trả lại báo cáo', 'The report returned', [accepts], why),
  };
}

/** What a task waits for has come about; a day may come with it. */
export function occasionEvents(event: 'occasion.arisen' | 'schedule.known', { follow, lead }: Senders): Events {
  const label: Label =
    event === 'occasion.arisen'
      ? { vi: 'Sự việc làm căn cứ thực hiện đã phát sinh', en: 'The occasion has come' }
      : { vi: 'Đã có lịch, tiến độ được dẫn chiếu', en: 'The other schedule is known' };
  const by = [...new Set([...follow, ...lead])];
  return { [event]: { label, by, data: z.strictObject({ document, dueOn: dueOn.optional() }) } };
}

/** What the reports of procedures carry: how many dossiers of each. */
export function dossierCounts({ procedures }: PlanTask): z.ZodRawShape {
  const [first, ...others] = procedures;
  const count = z.int().min(0).max(1_000_000);
  const named = first === undefined ? z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/) : z.enum([first, ...others]);
  const entry = z.strictObject({
    procedure: field('Thủ tục hành chính', 'Procedure', named),
    received: field('Số hồ sơ tiếp nhận', 'Dossiers received', count),
    settled: field('Số hồ sơ đã giải quyết', 'Dossiers settled', count),
  });
  return { dossiers: field('Số liệu hồ sơ', 'Dossiers', z.array(entry).min(1).max(40)) };
}

/** What the reports of a figure carry: what was measured, and whether the target is met. */
export function measuredValues({ targets }: PlanTask): z.ZodRawShape {
  const [first, ...others] = targets;
  const named = first === undefined ? z.string().trim().min(1).max(60) : z.enum([first, ...others]);
  const entry = z.strictObject({
    target: field('Chỉ tiêu', 'Target', named),
    value: field('Giá trị đo được', 'Measured value', z.number().min(-1e9).max(1e9)),
  });
  return {
    values: field('Số liệu', 'Figures', z.array(entry).min(1).max(40)),
    verdict: field(
      'Đánh giá',
      'Verdict',
      coded(z.enum(['held', 'missed']), {
        held: { vi: 'đạt chỉ tiêu', en: 'the target is met' },
        missed: { vi: 'chưa đạt chỉ tiêu', en: 'the target is missed' },
      }),
    ),
    reason: field('Lý do chưa đạt', 'Why it is missed', z.string().trim().min(3).max(2000)).optional(),
    measure: field('Biện pháp khắc phục', 'What is done about it', z.string().trim().min(3).max(2000)).optional(),
  };
}

function told(vi: string, en: string, by: readonly string[], data: z.ZodObject): EventDeclaration {
  return { label: { vi, en }, by, data };
}
