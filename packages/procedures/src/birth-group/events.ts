import type { EventDeclaration } from '@motcua/kit';
import { z } from 'zod';
import { told } from '../common/desk/desk-events.ts';
import { field, reasonGiven, sumOf } from '../common/dossier-fields.ts';
import { law } from './law.ts';

/** The events of the group beside its members': its number, and what follows once the sixty days are over. */
export const afterwards = {
  'dossierNumber.assigned': {
    ...told('Cấp số hồ sơ liên thông', 'The number of the linked dossier is assigned', ['operator']),
    data: z.object({
      number: field('Mã hồ sơ', 'Number of the dossier', z.string().regex(/^G22\.99\.08-\d{6}-\d{6}$/)),
    }),
    cites: [law.number],
  },
  'fine.imposed': {
    ...told('Xử phạt vi phạm hành chính', 'A fine is imposed', ['police']),
    data: z.object({ amount: sumOf('Số tiền', 'Amount', z.int().positive()) }),
  },
  'fine.paid': told('Đã nộp phạt', 'The fine is paid', ['police']),
  'followUp.ended': {
    ...told('Kết thúc theo dõi', 'The follow-up ends', ['desk', 'police']),
    data: z.object({ reason: reasonGiven }),
  },
} satisfies Record<string, EventDeclaration>;
