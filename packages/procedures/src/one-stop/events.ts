import type { EventDeclaration } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { z } from 'zod';
import { deskEvents, supplementData, told } from '../common/desk/desk-events.ts';
import { field, said, sumOf } from '../common/dossier-fields.ts';
import type { OneStop } from './ground.ts';

const text = z.string().trim().min(2).max(1000);
const answerBy = z.iso.date();
const attendance = z.object({
  attendAt: z.iso.datetime({ offset: true }),
  place: text,
  participants: text,
  matter: text,
});

/** The events of a one-stop dossier, as its parts and its decree have them. */
export function oneStopEvents(it: OneStop, decision: Label): Readonly<Record<string, EventDeclaration>> {
  const {
    'dossier.alreadyReceived': _alreadyReceived,
    'dossier.pushed': _pushed,
    'dossier.dropped': _dropped,
    'mapping.corrected': _corrected,
    ...desk
  } = deskEvents(it.law, 'official', 'head');
  return {
    ...desk,
    'dossier.held': told('Cơ quan giải quyết đã nhận hồ sơ', 'The agency holds the dossier', ['official', 'software']),
    'dossier.assigned': told('Phân công người giải quyết', 'An official is assigned', ['head']),
    ...examinationEvents(it),
    'dossier.lost': {
      ...told('Hồ sơ bị mất, hư hỏng', 'Dossier lost or damaged', ['desk', 'official']),
      data: z.object({ reason: field('Lý do', 'Reason', text) }),
    },
    'dossier.restored': told('Đã lập lại hồ sơ', 'Dossier made anew', ['official', 'head']),
    'result.decided': { label: decision, by: ['head'], data: z.object({}), cites: [it.decides] },
    'result.arrived': told('Kết quả đã về Bộ phận Một cửa', 'The result is at the desk', ['desk', 'software']),
    ...partEvents(it),
    ...eventsSince2025(it),
  };
}

function examinationEvents({ law }: OneStop): Readonly<Record<string, EventDeclaration>> {
  const asked = z.object({ consulted: text, matter: text, answerBy });
  return {
    'verification.begun': {
      ...told('Tiến hành thẩm tra, xác minh', 'Verification begun', ['official']),
      data: z.object({ attendance: attendance.optional() }),
    },
    'verification.recorded': told('Đã lập biên bản thẩm tra, xác minh', 'Verification on record', ['official']),
    'consultation.requested': {
      ...told('Gửi văn bản lấy ý kiến', 'Another agency is asked', ['official', 'head']),
      data: law.alert === null ? asked : asked.extend({ manner: text }),
    },
    'consultation.answered': told('Đã có ý kiến trả lời', 'The consulted agency answered', ['consulted', 'official']),
  };
}

function partEvents({ has }: OneStop): Readonly<Record<string, EventDeclaration>> {
  return {
    ...(has.atOnce
      ? {
          'receipt.requested': told('Đề nghị cấp giấy tiếp nhận', 'A receipt is asked for', ['requester']),
          'result.given': told('Trả kết quả ngay', 'Answered at the counter', ['desk']),
        }
      : {}),
    ...(has.handingOn
      ? {
          'dossier.passedOn': {
            ...told('Chuyển cơ quan tiếp theo theo phiếu chuyển xử lý', 'Handed on to the next agency', ['official']),
            data: z.object({ nextAgency: text, task: text, answerBy }),
          },
          'dossier.cameBack': told('Cơ quan tiếp theo đã chuyển lại', 'Back from the next agency', [
            'nextAgency',
            'official',
          ]),
        }
      : {}),
    ...(has.relay === null
      ? {}
      : { 'dossier.forwarded': told('Trình cơ quan cấp trên', 'Forwarded to the body above', ['official']) }),
    ...(has.payout === null
      ? {}
      : {
          'funds.drawn': told('Rút kinh phí chi trả', 'Funds drawn', ['official']),
          'benefit.paid': told('Đã chi trả', 'Paid out', ['payer', 'official']),
          'benefit.unpaid': told('Chưa chi trả được, chuyển tháng sau', 'Not paid, carried over', ['payer']),
        }),
    ...(has.payment === null
      ? {}
      : {
          'payment.requested': {
            ...told('Thông báo nghĩa vụ tài chính', 'Payment asked for', ['official', 'desk']),
            data: z.object({ amount: sumOf('Số tiền phải nộp', 'Amount to pay', z.int().min(1)) }),
          },
          'payment.received': {
            ...told('Đã thực hiện nghĩa vụ tài chính', 'Payment made', ['desk', 'software', 'official']),
            data: z.object({
              paidBy: field(
                'Cách nộp',
                'How it is paid',
                said(z.enum(['online', 'counter']), {
                  online: { vi: 'trực tuyến', en: 'online' },
                  counter: { vi: 'tại quầy', en: 'at the counter' },
                }),
              ),
            }),
          },
        }),
  };
}

function eventsSince2025({ law, has }: OneStop): Readonly<Record<string, EventDeclaration>> {
  return {
    ...(law.alert === null
      ? {}
      : { 'officer.alerted': told('Hệ thống báo cán bộ', 'The officer is alerted', ['software', 'desk']) }),
    ...(law.amendment === null
      ? {}
      : { 'amendment.sent': told('Sửa đổi hồ sơ trực tuyến', 'Online dossier amended', ['requester']) }),
    ...(law.feeTransfer === null || has.payment === null
      ? {}
      : { 'fee.transferred': told('Đã chuyển phí, lệ phí về cơ quan', 'Fee transferred', ['software', 'official']) }),
    ...(has.localReturn
      ? {
          'supplement.passedOn': {
            ...told('Báo người nộp bổ sung hồ sơ', 'The applicant is told what is missing', ['desk']),
            data: supplementData,
          },
        }
      : {}),
  };
}
