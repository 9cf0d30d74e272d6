import { civilDate, countingFor, defaultOffice, vietnam, workingCalendar, workingDays } from '@motcua/calendar';
import { assumption, cite, instrument } from '@motcua/law';
import { assign, raise, setup } from 'xstate';
import { z } from 'zod';
import {
  apologyLetter,
  apologySent,
  because,
  by,
  type CaseInput,
  defineProcedure,
  duties,
  type Environment,
  type PromiseEvent,
  type PromiseFacts,
  personal,
  promiseDemands,
  promiseGuards,
  promiseRegion,
} from '../index.ts';

// A made-up procedure with everything the kit offers: three working days, one supplement, an apology once it is late.

const rule = instrument({
  id: 'rule-of-the-test',
  number: '1/2020/QĐ-THỬ',
  title: { vi: 'Quy định dùng để thử', en: 'A rule made for tests' },
  kind: 'decision',
  issuedOn: civilDate('2020-01-01'),
  inForce: { from: civilDate('2020-01-01'), until: null },
  source: 'written for the tests of this package',
  retrievedOn: civilDate('2020-01-01'),
  status: 'verified',
  provisions: {
    'Điều 1': { gist: { vi: 'Hẹn trả kết quả', en: 'The appointment' }, confidence: 'law' },
    'Điều 2': { gist: { vi: 'Thời hạn 03 ngày làm việc', en: 'Three working days' }, confidence: 'law' },
    'Điều 3': { gist: { vi: 'Xin lỗi và hẹn lại', en: 'Apology and new date' }, confidence: 'law' },
    'Điều 4': { gist: { vi: 'Bổ sung hồ sơ', en: 'Supplement' }, confidence: 'law' },
  },
});

const basis = {
  appointment: cite(rule, 'Điều 1'),
  term: cite(rule, 'Điều 2'),
  apology: cite(rule, 'Điều 3'),
  supplement: cite(rule, 'Điều 4'),
  notice: cite(rule, 'Điều 3'),
};

const reappointments = assumption({
  id: 'reappointments',
  about: { vi: 'Số lần hẹn lại', en: 'How often the date may move' },
  default: 'once',
  choices: { once: { vi: 'một lần', en: 'once' }, asNeeded: { vi: 'khi cần', en: 'as often as needed' } },
  why: { vi: 'Quy định không nói rõ', en: 'The rule is silent' },
  cites: [basis.apology],
});

const ahead = assumption({
  id: 'ahead',
  about: { vi: 'Xin lỗi trước hạn', en: 'Apology ahead of the term' },
  default: 'no',
  choices: { no: { vi: 'không', en: 'no' }, yes: { vi: 'có', en: 'yes' } },
  why: { vi: 'Quy định không nói rõ', en: 'The rule is silent' },
  cites: [basis.apology],
});

interface DeskContext {
  readonly promise: PromiseFacts;
  readonly supplements: number;
}

type DeskEvent =
  | PromiseEvent
  | { type: 'supplement.requested'; at: string; reason: string }
  | { type: 'supplement.received'; at: string }
  | { type: 'decision.signed'; at: string }
  | { type: 'withdrawal.requested'; at: string }
  | { type: 'deadline.passed.supplement'; at: string };

export const deskMachine = setup({
  types: { context: {} as DeskContext, events: {} as DeskEvent, input: {} as CaseInput },
  actions: duties,
  guards: { ...promiseGuards, asksFirstTime: ({ context }) => context.supplements === 0 },
}).createMachine({
  id: 'desk@2020-01-01',
  type: 'parallel',
  context: ({ input }) => ({
    supplements: 0,
    promise: { ahead: input?.choices?.ahead === 'yes', again: input?.choices?.reappointments === 'asNeeded' },
  }),
  states: {
    work: {
      initial: 'examining',
      meta: { label: { vi: 'Giải quyết', en: 'Work' } },
      states: {
        examining: {
          meta: { label: { vi: 'đang giải quyết', en: 'examining' }, waitsFor: 'clerk' },
          on: {
            'supplement.requested': {
              ...by(basis.supplement),
              guard: 'asksFirstTime',
              target: 'awaitingSupplement',
              actions: [
                assign({ supplements: 1 }),
                raise({ type: 'promise.suspended', reason: 'awaitingSupplement' }),
                { type: 'startClock', params: { clock: 'supplement', term: 'regular' } },
              ],
            },
            'decision.signed': {
              ...by(basis.term),
              target: 'decided',
              actions: [raise({ type: 'promise.met' }), { type: 'announce', params: { what: 'completed' } }],
            },
            'withdrawal.requested': {
              ...because({ vi: 'Người dân có quyền rút hồ sơ', en: 'The citizen may withdraw' }),
              target: 'withdrawn',
              actions: [raise({ type: 'promise.released' })],
            },
          },
        },
        awaitingSupplement: {
          meta: { label: { vi: 'chờ bổ sung', en: 'awaiting supplement' }, waitsFor: 'citizen' },
          on: {
            'supplement.received': {
              ...by(basis.supplement),
              target: 'examining',
              actions: [{ type: 'stopClock', params: { clock: 'supplement' } }, raise({ type: 'promise.restarted' })],
            },
            'deadline.passed.supplement': {
              ...by(basis.supplement),
              target: 'withdrawn',
              actions: [raise({ type: 'promise.released' })],
            },
          },
        },
        decided: { type: 'final', meta: { label: { vi: 'đã có kết quả', en: 'decided' } } },
        withdrawn: { type: 'final', meta: { label: { vi: 'đã rút', en: 'withdrawn' } } },
      },
      entry: [raise({ type: 'promise.made', term: 'regular' })],
    },
    promise: promiseRegion(basis),
  },
});

const label = (vi: string, en: string) => ({ vi, en });
const always = { from: civilDate('2020-01-01'), until: null };

/** A made-up desk: the smallest definition that uses everything. */
export const desk = defineProcedure({
  id: 'desk',
  version: 'desk@2020-01-01',
  title: label('Thủ tục thử', 'A desk for tests'),
  appliesTo: always,
  basis: Object.values(basis),
  agencies: { commune: label('Ủy ban nhân dân xã', 'Commune') },
  roles: {
    clerk: { label: label('công chức', 'clerk'), agency: 'commune' },
    citizen: { label: label('người dân', 'citizen'), agency: null },
  },
  dossier: z.object({ subject: personal(z.string().min(1)), urgent: z.boolean() }),
  facts: (dossier) => ({ urgent: dossier.urgent }),
  admits: ({ subject }) =>
    subject === 'Người ngoài'
      ? { demands: label('Chỉ dành cho người trong xã', 'For people of the commune'), cites: [basis.term] }
      : null,
  events: {
    'supplement.requested': {
      label: label('Yêu cầu bổ sung', 'Supplement requested'),
      by: ['clerk'],
      data: z.object({ reason: z.string(), note: personal(z.string()).optional() }),
    },
    'supplement.received': { label: label('Đã bổ sung', 'Supplement received'), by: ['citizen'], data: z.object({}) },
    'decision.signed': { label: label('Đã ký', 'Decision signed'), by: ['clerk'], data: z.object({}) },
    'withdrawal.requested': { label: label('Rút hồ sơ', 'Withdrawal requested'), by: ['citizen'], data: z.object({}) },
    'apology.sent': apologySent(['clerk'], [basis.apology]),
  },
  guards: {
    ...promiseDemands(basis),
    asksFirstTime: {
      demands: label('Chỉ được yêu cầu bổ sung một lần', 'A supplement is asked once'),
      cites: [basis.supplement],
    },
  },
  clocks: {
    promise: {
      label: label('Hẹn trả', 'Appointment'),
      terms: {
        regular: { id: 'desk.regular', versions: [{ inForce: always, value: workingDays(3), cites: basis.term }] },
      },
      counting: () => countingFor(workingDays(3)),
      role: 'clerk',
    },
    notice: {
      label: label('Hạn báo trước', 'Notice ahead'),
      terms: {},
      counting: () => countingFor(workingDays(3)),
      role: 'clerk',
      before: 'promise',
    },
    supplement: {
      label: label('Hạn bổ sung', 'Supplement limit'),
      terms: {
        regular: {
          id: 'desk.supplement',
          versions: [{ inForce: always, value: workingDays(7), cites: basis.supplement }],
        },
      },
      counting: () => countingFor(workingDays(7)),
      role: 'citizen',
    },
  },
  letters: { apology: apologyLetter('clerk', [basis.apology]) },
  members: {},
  assumptions: [reappointments, ahead],
  conflicts: [],
  unmodelled: [],
  machine: deskMachine,
});

/** Vietnam's calendar as decided, and office hours from 07:00 to 17:00. */
export const environment: Environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
