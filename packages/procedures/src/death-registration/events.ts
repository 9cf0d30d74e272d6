import type { EventDeclaration } from '@motcua/kit';
import { z } from 'zod';
import { deathLaw } from '../common/death/death-law.ts';
import { told } from '../common/desk/desk-events.ts';
import { reasonGiven } from '../common/dossier-fields.ts';

const why = z.object({ reason: reasonGiven });
const officer = ['civilStatusOfficer'];

/** The events of a death registration beside those of every desk. */
export const registrationEvents = {
  'verification.requested': told('Yêu cầu nơi khác xác minh', 'Another office asked to verify', officer),
  'verification.answered': told('Đã có kết quả xác minh', 'Verification answered', ['otherOffice', ...officer]),
  'entry.recorded': told('Ghi Sổ hộ tịch', 'Entered in the book', officer),
  'draft.confirmed': told('Xác nhận bản dự thảo', 'Draft confirmed', ['requester']),
  'draft.disputed': { ...told('Đề nghị sửa bản dự thảo', 'Draft disputed', ['requester']), data: why },
  'signature.unavailable': told('Người ký vắng hoặc chưa có chữ ký số', 'The signer is away', ['chair', ...officer]),
  'signature.available': told('Đã có người ký', 'A signer is there', ['chair']),
  'extract.signed': told('Ký trích lục khai tử', 'Extract signed', ['chair']),
  'record.locked': told('Khóa thông tin hộ tịch của người chết', 'Record of the deceased locked', officer),
  'extract.returned': {
    ...told('Cơ quan khác trả lại trích lục có sai sót', 'Another agency returns the extract', ['system']),
    cites: [deathLaw.extractError],
  },
  'extract.corrected': {
    ...told('Đã sửa trích lục và báo người yêu cầu', 'Extract corrected, the requester told', ['chair', ...officer]),
    cites: [deathLaw.extractError],
  },
  'linked.settled': told('Các thủ tục liên thông khác đã có kết quả', 'The other linked procedures are settled', [
    'system',
    ...officer,
  ]),
} satisfies Record<string, EventDeclaration>;
