import type { EventDeclaration } from '@motcua/kit';
import { z } from 'zod';
import { deskEvents, told } from '../desk/desk-events.ts';
import type { DeskLaw } from '../desk/desk-law.ts';
import { field, reasonGiven, said, sumOf } from '../dossier-fields.ts';
import { deathLaw } from './death-law.ts';

const why = z.object({ reason: reasonGiven });

/** What only the machines of the death legs hear. */
export type DeathEvent =
  | { type: DeathPlain; at: string }
  | { type: 'extract.returned'; at: string; reason?: string }
  | { type: 'identity.mismatched'; at: string; kind: 'spelling' | 'record'; reason: string }
  | ({ type: 'benefit.decided' | 'survivors.decided' | 'data.entered'; at: string } & Decided);

/** What a decision grants, each sum by itself: the burial, what is paid at once beside it, what is paid each month. */
export interface Decided {
  readonly amount: number;
  readonly beside?: number;
  readonly monthly?: number;
}

const sum = z.int().min(0);
const burial = { amount: sumOf('Mai táng phí', 'Burial money', sum) };
const once = { ...burial, beside: sumOf('Trợ cấp một lần', 'One-time allowance', sum).optional() };
const granted = {
  burialOnly: z.object(burial),
  withOneSum: z.object(once),
  withMonthly: z.object({ ...once, monthly: sumOf('Trợ cấp hằng tháng', 'Monthly allowance', sum).optional() }),
};
const mismatch = field(
  'Chỗ không khớp',
  'What does not match',
  said(z.enum(['spelling', 'record']), {
    spelling: { vi: 'cách viết', en: 'the spelling' },
    record: { vi: 'dữ liệu hồ sơ hưởng', en: 'the benefit file' },
  }),
);

type DeathPlain =
  | 'extract.signed'
  | 'extract.corrected'
  | 'record.locked'
  | 'linked.settled'
  | 'residence.removed'
  | 'relative.confirmed'
  | 'survivors.givenUp'
  | 'identity.confirmed'
  | 'identity.corrected'
  | 'allowance.stopped'
  | 'file.forwarded'
  | 'file.submitted'
  | 'benefit.paid'
  | `deadline.passed.${'relatives' | 'defectNotice'}`;

/** The events of a leg that follows the death: those of every desk, and the extract that comes back. */
export function followingEvents(law: DeskLaw, units: readonly [string, ...string[]], head: string) {
  const events = deskEvents(law, units[0], head);
  return {
    ...events,
    'supplement.requested': { ...events['supplement.requested'], by: ['desk', ...units] },
    'data.mismatched': { ...events['data.mismatched'], by: units },
    'system.failed': { ...events['system.failed'], by: units },
    'application.refused': { ...events['application.refused'], by: [...new Set([head, ...units])] },
    'apology.sent': { ...events['apology.sent'], by: [...new Set([head, ...units])] },
    'extract.returned': {
      ...told('Trả lại trích lục khai tử có sai sót', 'Extract returned, it is wrong', units),
      data: why,
      cites: [deathLaw.extractError],
    },
    'extract.corrected': told('Trích lục khai tử đã được sửa', 'Extract corrected', ['system']),
  } satisfies Record<string, EventDeclaration>;
}

/** Who the deceased was differs between the extract and the benefit file: by a letter, or in the record. */
export function identityEvents(units: readonly string[]) {
  return {
    'identity.mismatched': {
      ...told('Thông tin người chết không khớp hồ sơ hưởng', 'The deceased does not match the benefit file', units),
      data: z.object({ kind: mismatch, reason: reasonGiven }),
    },
    'identity.confirmed': told('Xác nhận là cùng một người', 'Confirmed to be the same person', units),
    'identity.corrected': told('Đã sửa hồ sơ hưởng', 'Benefit file corrected', ['requester', ...units]),
  } satisfies Record<string, EventDeclaration>;
}

/** The money: decided, and paid. What was signed by hand is entered with its sums. */
export function benefitEvents(
  units: readonly string[],
  head: string,
  payers: readonly string[],
  grants: keyof typeof granted,
) {
  return {
    'benefit.decided': {
      ...told('Quyết định chi trả', 'Benefit decided', [head]),
      data: granted[grants],
    },
    'benefit.paid': told('Đã chi trả', 'Benefit paid', payers),
    'data.entered': {
      ...told('Đã nhập dữ liệu vào phần mềm', 'Data entered afterwards', units),
      data: granted[grants],
    },
  } satisfies Record<string, EventDeclaration>;
}
