import { z } from 'zod';
import {
  benefitDecision,
  deathEvidence,
  deathRequester,
  deceased,
  extractDelivery,
  lastResidence,
  payee,
  payment,
  relatives,
} from '../../common/death/death-fields.ts';
import { attachments, field } from '../../common/dossier-fields.ts';
import { channel } from '../dossier.ts';

const matter = {
  requester: field('Người yêu cầu', 'Requester', deathRequester),
  channel,
  deceased: field('Người chết', 'Deceased', deceased),
};

/** What is handed in to register a death by itself. */
export const deathAlone = z.strictObject({
  ...matter,
  residence: field('Nơi cư trú', 'Residence', lastResidence),
  evidence: field('Việc chết', 'The death', deathEvidence),
  delivery: field('Nhận kết quả', 'Delivery', extractDelivery),
  attachments,
});

/** What is handed in to remove a permanent residence by itself. */
export const removalAlone = z.strictObject({
  ...matter,
  residence: field('Nơi thường trú', 'Permanent residence', lastResidence),
  attachments,
});

/** What is handed in for survivor benefits by themselves. */
export const survivorAlone = z.strictObject({
  ...matter,
  relatives,
  decision: field('Quyết định đang hưởng', 'The benefit drawn', benefitDecision).optional(),
  payee: field('Người nhận trợ cấp mai táng', 'Payee', payee),
  payment: field('Hình thức nhận tiền', 'Payment', payment),
  attachments,
});

/** What is handed in for help with a burial by itself. */
export const burialAlone = z.strictObject({
  ...matter,
  decision: field('Quyết định đang hưởng', 'The benefit drawn', benefitDecision).optional(),
  payee: field('Người, tổ chức lo mai táng', 'Who organised the burial', payee),
  payment: field('Hình thức nhận tiền', 'Payment', payment),
  attachments,
});
