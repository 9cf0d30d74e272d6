import type { EventDeclaration } from '@motcua/kit';
import { z } from 'zod';
import { told } from '../common/desk/desk-events.ts';
import { reasonGiven } from '../common/dossier-fields.ts';

const why = z.object({ reason: reasonGiven });

/** The events of a birth registration beside those of every desk. */
export const birthEvents = {
  'verification.requested': told('Yêu cầu xã khác xác minh', 'Another commune asked to verify', ['civilStatusOfficer']),
  'verification.answered': told('Xã được hỏi đã trả lời', 'The other commune answered', [
    'otherCommune',
    'civilStatusOfficer',
  ]),
  'number.missing': told('Chưa lấy được số định danh cá nhân', 'No personal number yet', ['civilStatusOfficer']),
  'number.received': told('Đã có số định danh cá nhân', 'Personal number received', ['software', 'civilStatusOfficer']),
  'entry.recorded': told('Ghi sổ hộ tịch và gửi bản dự thảo', 'Entered in the book, draft sent', [
    'civilStatusOfficer',
  ]),
  'draft.confirmed': told('Xác nhận bản dự thảo', 'Draft confirmed', ['requester']),
  'draft.disputed': { ...told('Đề nghị sửa bản dự thảo', 'Draft disputed', ['requester']), data: why },
  'signature.unavailable': told('Chưa có chữ ký số', 'No digital signature', ['chair', 'civilStatusOfficer']),
  'signature.available': told('Đã có chữ ký số', 'Digital signature available', ['chair']),
  'certificate.signed': told('Ký giấy khai sinh', 'Certificate signed', ['chair']),
} satisfies Record<string, EventDeclaration>;
