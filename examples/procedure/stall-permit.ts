// A whole procedure: the permit for a market stall, by an invented rule. One desk, three working days, one apology.
import { civilDate, countingFor, workingDays } from '@motcua/calendar';
import type { CaseInput, PromiseEvent, PromiseFacts } from '@motcua/kit';
import {
  apologyLetter,
  apologySent,
  by,
  defineProcedure,
  duties,
  personal,
  promiseDemands,
  promiseGuards,
  promiseRegion,
} from '@motcua/kit';
import { cite, instrument } from '@motcua/law';
import { raise, setup } from 'xstate';
import { z } from 'zod';

const label = (vi: string, en: string) => ({ vi, en });
const always = { from: civilDate('2025-01-01'), until: null };

// 1. The law: each provision with what it says in your own words, and how well that is known.
const rule = instrument({
  id: 'rule-of-the-example',
  number: '00/QĐ-VD',
  title: label('Quy định ví dụ', 'An invented rule'),
  kind: 'decision',
  issuedOn: civilDate('2025-01-01'),
  inForce: always,
  source: 'invented for this example',
  retrievedOn: civilDate('2025-01-01'),
  status: 'verified',
  provisions: {
    'Điều 1': { gist: label('Trả lời trong 03 ngày làm việc', 'An answer in three working days'), confidence: 'law' },
    'Điều 2': { gist: label('Trễ thì xin lỗi, hẹn lại', 'If late, apologise with a new date'), confidence: 'law' },
  },
});
const term = cite(rule, 'Điều 1');
const apology = cite(rule, 'Điều 2');
const basis = { appointment: term, term, apology, supplement: term };

// 2. The numbers: dated, so that a change of the law is a new version and not an edit.
const regular = { id: 'stall-permit.regular', versions: [{ inForce: always, value: workingDays(3), cites: term }] };

// 3. The papers. What tells of a person is marked, and never reaches the machine.
const dossier = z.strictObject({
  holder: personal(z.string().min(1)).meta({ label: label('Người đề nghị', 'Applicant') }),
  stall: z
    .string()
    .min(1)
    .meta({ label: label('Số sạp', 'Stall number') }),
});

// 4. The machine: plain XState. The region `work` is yours and tells the region `promise` what it made and met.
const machine = setup({
  types: {
    context: {} as { readonly promise: PromiseFacts },
    events: {} as PromiseEvent | { type: 'permit.granted'; at: string } | { type: 'permit.refused'; at: string },
    input: {} as CaseInput,
  },
  actions: duties,
  guards: promiseGuards,
}).createMachine({
  id: 'stall-permit@2025-01-01',
  type: 'parallel',
  // Here the apology comes once it is late, and moves the date once.
  context: { promise: { ahead: false, again: false } },
  states: {
    work: {
      initial: 'examining',
      meta: { label: label('Giải quyết', 'Work') },
      entry: [raise({ type: 'promise.made', term: 'regular' })],
      states: {
        examining: {
          meta: { label: label('đang xem xét', 'under examination'), waitsFor: 'clerk' },
          on: {
            'permit.granted': { ...by(term), target: 'granted', actions: [raise({ type: 'promise.met' })] },
            'permit.refused': { ...by(term), target: 'refused', actions: [raise({ type: 'promise.met' })] },
          },
        },
        granted: { type: 'final', meta: { label: label('đã cấp', 'granted') } },
        refused: { type: 'final', meta: { label: label('không cấp', 'refused') } },
      },
    },
    promise: promiseRegion(basis),
  },
});

// 5. The statement. A definition that is not whole is refused here, when the file is imported.
export const stallPermit = defineProcedure({
  id: 'stall-permit',
  version: 'stall-permit@2025-01-01',
  title: label('Cấp phép sạp chợ', 'Permit for a market stall'),
  appliesTo: always,
  basis: [term, apology],
  agencies: { commune: label('Ủy ban nhân dân xã', 'People’s Committee of the commune') },
  roles: {
    holder: { label: label('người đề nghị', 'applicant'), agency: null },
    clerk: { label: label('công chức', 'clerk'), agency: 'commune' },
  },
  dossier,
  facts: () => ({}),
  events: {
    'permit.granted': { label: label('Cấp phép', 'Permit granted'), by: ['clerk'], data: z.strictObject({}) },
    'permit.refused': { label: label('Không cấp phép', 'Permit refused'), by: ['clerk'], data: z.strictObject({}) },
    'apology.sent': apologySent(['clerk'], [apology]),
  },
  guards: promiseDemands(basis),
  clocks: {
    promise: {
      label: label('hẹn trả kết quả', 'appointment'),
      terms: { regular },
      counting: () => countingFor(workingDays(3)),
      role: 'clerk',
    },
  },
  letters: { apology: apologyLetter('clerk', [apology]) },
  members: {},
  assumptions: [],
  conflicts: [],
  unmodelled: [],
  machine,
});
