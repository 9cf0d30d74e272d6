import { apologySent, type EventDeclaration } from '@motcua/kit';
import { z } from 'zod';
import { field, reasonGiven } from '../dossier-fields.ts';
import type { DeskLaw } from './desk-law.ts';
import { refusalData } from './refusal-reasons.ts';

const nothing = z.object({});
const why = z.object({ reason: reasonGiven });

/** The papers that are missing, and why they are needed. */
export const supplementData = z.object({
  missing: field('Giấy tờ phải bổ sung', 'Papers to supply', z.array(z.string().trim().min(2).max(300)).min(1).max(30)),
  reason: reasonGiven,
});

/** The events of a dossier at desk and unit; `unit` examines it, `head` signs for the agency. */
export function deskEvents(law: DeskLaw, unit: string, head: string) {
  return {
    'dossier.accepted': told('Tiếp nhận hồ sơ', 'Dossier accepted', ['desk']),
    'dossier.refused': {
      ...told('Từ chối tiếp nhận hồ sơ', 'Dossier refused at the desk', ['desk', 'deskHead']),
      data: refusalData,
    },
    'supplement.requested': {
      ...told('Yêu cầu bổ sung, hoàn thiện hồ sơ', 'Supplement requested', ['desk', unit]),
      data: supplementData,
      cites: [law.supplement],
    },
    'supplement.received': told('Đã bổ sung hồ sơ', 'Supplement received', ['requester']),
    'withdrawal.requested': told('Yêu cầu dừng giải quyết, rút hồ sơ', 'Withdrawal requested', ['requester', 'system']),
    'dossier.held': told('Phần mềm chuyên ngành đã có hồ sơ', 'The unit’s software holds the dossier', [
      'software',
      unit,
    ]),
    'dossier.alreadyReceived': told('Phần mềm chuyên ngành trả lời đã tiếp nhận', 'Answered: already received', [
      'software',
    ]),
    'dossier.pushed': told('Gửi lại hồ sơ', 'Dossier pushed again', ['desk', 'software']),
    'dossier.dropped': {
      ...told('Hồ sơ bị bỏ qua do thiếu cấu hình', 'Dossier dropped', ['software', 'desk']),
      data: why,
    },
    'mapping.corrected': told('Đã bổ sung cấu hình', 'Configuration corrected', ['software']),
    'data.mismatched': { ...told('Dữ liệu sai hoặc thiếu', 'Data are wrong or incomplete', [unit]), data: why },
    'data.repaired': told('Đã chỉnh sửa dữ liệu', 'Data repaired', ['software', unit]),
    'system.failed': { ...told('Phần mềm không hoạt động', 'The software is down', [unit]), data: why },
    'system.restored': told('Phần mềm hoạt động trở lại', 'The software is back', ['software', unit]),
    'result.signedByHand': told('Cấp kết quả bằng bản giấy', 'Result signed by hand', [head]),
    'data.entered': told('Đã nhập dữ liệu vào phần mềm', 'Data entered afterwards', [unit]),
    'application.refused': { ...told('Từ chối giải quyết hồ sơ', 'Application refused', [head]), data: refusalData },
    'error.found': {
      ...told('Phát hiện kết quả có sai sót', 'An error in the result was found', ['requester', unit, 'desk']),
      data: why,
    },
    'correction.made': told('Đã sửa kết quả', 'Result corrected', [head]),
    'result.returned': told('Trả kết quả', 'Result returned', ['desk']),
    'apology.sent': apologySent([head, unit], [law.promise.apology]),
  } satisfies Record<string, EventDeclaration>;
}

/** An event that carries nothing. */
export function told(vi: string, en: string, roles: readonly string[]) {
  return { label: { vi, en }, by: roles, data: nothing };
}
