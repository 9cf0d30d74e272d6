import { civilDate, countingFor, workingDays } from '@motcua/calendar';
import {
  apologyLetter,
  apologySent,
  by,
  type CaseInput,
  defineProcedure,
  duties,
  type PromiseEvent,
  type PromiseFacts,
  personal,
  promiseDemands,
  promiseGuards,
  promiseRegion,
} from '@motcua/kit';
import { cite, instrument } from '@motcua/law';
import { raise, setup } from 'xstate';
import { z } from 'zod';

// A made-up counter that sends every form of letter.

const label = (vi: string, en: string) => ({ vi, en });
const always = { from: civilDate('2020-01-01'), until: null };

const rule = instrument({
  id: 'rule-of-the-counter',
  number: '2/2020/QĐ-THỬ',
  title: label('Quy định dùng để thử', 'A rule made for tests'),
  kind: 'decision',
  issuedOn: civilDate('2020-01-01'),
  inForce: always,
  source: 'written for the tests of this package',
  retrievedOn: civilDate('2020-01-01'),
  status: 'verified',
  provisions: {
    'Điều 1': { gist: label('Hẹn trả kết quả', 'The appointment'), confidence: 'law' },
    'Điều 2': { gist: label('Xin lỗi và hẹn lại', 'Apology and new date'), confidence: 'secondary' },
  },
});

const appointment = cite(rule, 'Điều 1');
const apology = cite(rule, 'Điều 2');
const basis = { appointment, term: appointment, apology, supplement: appointment };

const machine = setup({
  types: {
    context: {} as { readonly promise: PromiseFacts },
    events: {} as PromiseEvent | { type: 'result.signed' },
    input: {} as CaseInput,
  },
  actions: duties,
  guards: promiseGuards,
}).createMachine({
  id: 'counter@2020-01-01',
  type: 'parallel',
  context: { promise: { ahead: false, again: false } },
  states: {
    work: {
      initial: 'examining',
      entry: [raise({ type: 'promise.made', term: 'regular' })],
      meta: { label: label('Giải quyết', 'Work') },
      states: {
        examining: {
          meta: { label: label('đang giải quyết', 'examining'), waitsFor: 'clerk' },
          on: { 'result.signed': { ...by(appointment), target: 'done', actions: [raise({ type: 'promise.met' })] } },
        },
        done: { type: 'final', meta: { label: label('đã xong', 'done') } },
      },
    },
    promise: promiseRegion(basis),
  },
});

const fields = {
  receivedAt: label('Thời điểm tiếp nhận', 'Received at'),
  agency: label('Cơ quan', 'Agency'),
  issuedAt: label('Thời điểm lập', 'Issued at'),
};
const reason = label('Lý do', 'Reason');
const ways = { here: label('nhận tại quầy', 'at the counter'), post: label('qua bưu điện', 'by post') };

function marked<T extends z.ZodType>(inLetters: string, schema: T): T {
  return personal(schema.meta({ inLetters }) as T);
}

export const counter = defineProcedure({
  id: 'counter',
  version: 'counter@2020-01-01',
  title: label('Thủ tục dùng để thử', 'A procedure made for tests'),
  appliesTo: always,
  basis: [appointment],
  agencies: { commune: label('Ủy ban nhân dân xã', 'The commune') },
  roles: {
    clerk: { label: label('Công chức một cửa', 'Clerk'), agency: 'commune' },
    chair: { label: label('Chủ tịch Ủy ban nhân dân xã', 'Chair of the commune'), agency: 'commune' },
  },
  dossier: z.object({
    requester: z.object({
      fullName: marked('addressee', z.string()),
      personalNumber: marked('personalNumber', z.string()).optional(),
      address: marked('address', z.string()).optional(),
      phone: marked('phone', z.string()).optional(),
      email: marked('email', z.string()).optional(),
    }),
    authorised: marked('authorised', z.string()).optional(),
    child: z.object({ fullName: marked('subject', z.string()) }).optional(),
    papers: z
      .array(
        z.object({
          paper: marked('component', z.string()).optional(),
          name: marked('componentFile', z.string()),
        }),
      )
      .optional(),
    delivery: z
      .enum(['here', 'post'])
      .meta({ inLetters: 'delivery', saidInLetters: ways, label: label('Giấy phép', 'Permit') })
      .optional(),
    copies: z
      .enum(['here', 'post'])
      .meta({ inLetters: 'delivery', saidInLetters: ways, label: label('Bản sao', 'Copies') })
      .optional(),
  }),
  facts: () => ({}),
  events: {
    'result.signed': { label: label('Đã ký', 'Signed'), by: ['chair'], data: z.object({}) },
    'apology.sent': apologySent(['chair'], [apology]),
  },
  guards: promiseDemands(basis),
  clocks: {
    promise: {
      label: label('Hẹn trả', 'Appointment'),
      terms: {
        regular: { id: 'counter.regular', versions: [{ inForce: always, value: workingDays(3), cites: appointment }] },
      },
      counting: () => countingFor(workingDays(3)),
      role: 'clerk',
    },
  },
  letters: {
    receipt: {
      form: 'receipt',
      label: label('Giấy tiếp nhận hồ sơ và hẹn trả kết quả', 'Receipt and appointment slip'),
      signedBy: 'clerk',
      fields: { ...fields, dueOn: label('Ngày trả kết quả', 'Result due on') },
      cites: [appointment],
    },
    supplement: {
      form: 'supplement',
      label: label('Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', 'Supplement request'),
      signedBy: 'clerk',
      fields: { ...fields, missing: label('Thành phần cần bổ sung', 'To be completed'), reason },
      cites: [appointment],
    },
    refusal: {
      form: 'refusal',
      label: label('Phiếu từ chối tiếp nhận giải quyết hồ sơ', 'Refusal'),
      signedBy: 'chair',
      fields: { ...fields, reason },
      cites: [appointment],
    },
    apology: apologyLetter('chair', [apology]),
    stop: {
      form: 'stop',
      label: label('Thông báo dừng giải quyết hồ sơ', 'Notice that work has stopped'),
      signedBy: 'chair',
      fields: { ...fields, reason },
      cites: [appointment],
    },
    notice: {
      form: 'notice',
      label: label('Thông báo kết quả', 'Notice of the result'),
      signedBy: 'clerk',
      fields: { ...fields, outcome: label('Kết quả', 'Outcome') },
      cites: [appointment],
    },
  },
  members: {},
  assumptions: [],
  conflicts: [],
  unmodelled: [],
  machine,
});
